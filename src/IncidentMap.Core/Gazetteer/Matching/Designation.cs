using System.Collections.Frozen;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>A name with what it says of its kind taken off: "مدينة الرقة", "the town of Saraqib", "Raqqa governorate".</summary>
internal readonly ref struct Designation
{
    /// <summary>What lies around: a governorate's name, or the country around a town.</summary>
    internal const string Countryside = "countryside";

    // Written apart or with a hyphen.
    private const string SubDistrict = "sub district ", SubDistrictBehind = " sub district";

    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["مدينه"] = "city",
        ["بلده"] = "town",
        ["قريه"] = "village",
        ["قريتي"] = "village",
        ["بلدتي"] = "town",
        ["حي"] = "neighbourhood",
        ["محافظه"] = "governorate",
        ["ريف"] = Countryside,
        ["منطقه"] = "district",
        ["ناحيه"] = "subdistrict",
        ["قضا"] = "district",
        ["city"] = "city",
        ["town"] = "town",
        ["village"] = "village",
        ["neighbourhood"] = "neighbourhood",
        ["neighborhood"] = "neighbourhood",
        ["governorate"] = "governorate",
        ["province"] = "governorate",
        ["countryside"] = Countryside,
        ["rural"] = Countryside,
        ["district"] = "district",
        ["subdistrict"] = "subdistrict",
        ["muhafazat"] = "governorate",
        ["mantiqat"] = "district",
        ["mintaqat"] = "district",
        ["nahiya"] = "subdistrict",
        ["nahiyah"] = "subdistrict",
        ["nahiyat"] = "subdistrict",
        ["nahia"] = "subdistrict",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The folded words of the name alone.</summary>
    internal ReadOnlySpan<char> Bare { get; private init; }

    /// <summary>The kind it was said to be, as a feature token; null when nothing was said.</summary>
    internal string? Kind { get; private init; }

    /// <summary>Takes a designation off folded words.</summary>
    internal static Designation Of(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("the ") || words.StartsWith("near ")) words = After(words);
        if (words.StartsWith(SubDistrict)) return new Designation { Bare = WithoutOf(words[SubDistrict.Length..]), Kind = "subdistrict" };
        if (words.EndsWith(SubDistrictBehind)) return new Designation { Bare = words[..^SubDistrictBehind.Length], Kind = "subdistrict" };
        var first = words.IndexOf(' ');
        if (first < 0) return new Designation { Bare = words };
        if (Lookup.TryGetValue(words[..first], out var head))
        {
            return new Designation { Bare = WithoutOf(words[(first + 1)..]), Kind = head };
        }
        var last = words.LastIndexOf(' ');
        return Lookup.TryGetValue(words[(last + 1)..], out var tail)
            ? new Designation { Bare = words[..last], Kind = tail }
            : new Designation { Bare = words };
    }

    /// <summary>The name before a comma or bracket, and the wider place after it; null when there is none.</summary>
    internal static (int HeadLength, string? Within) Split(string name)
    {
        var at = name.AsSpan().IndexOfAny(",،(");
        if (at <= 0) return (name.Length, null);
        var tail = name.AsSpan(at + 1).Trim().TrimEnd(')').Trim();
        return (at, tail.IsEmpty ? null : tail.ToString());
    }

    private static ReadOnlySpan<char> WithoutOf(ReadOnlySpan<char> words) => words.StartsWith("of ") ? After(words) : words;

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> words) => words[(words.IndexOf(' ') + 1)..];
}
