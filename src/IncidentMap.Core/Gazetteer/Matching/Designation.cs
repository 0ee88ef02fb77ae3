using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>A name with what it says of its kind taken off: "مدينة الرقة", "the town of Saraqib", "Raqqa governorate".</summary>
/// <param name="Bare">The name alone.</param>
/// <param name="Kind">The kind it was said to be, as a feature token; null when nothing was said.</param>
/// <param name="Within">The wider place named after a comma or in brackets; null when there is none.</param>
internal readonly record struct Designation(string Bare, string? Kind, string? Within)
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["مدينه"] = "city",
        ["بلده"] = "town",
        ["قريه"] = "village",
        ["قريتي"] = "village",
        ["بلدتي"] = "town",
        ["حي"] = "neighbourhood",
        ["محافظه"] = "governorate",
        ["ريف"] = "governorate",
        ["منطقه"] = "district",
        ["ناحيه"] = "subdistrict",
        ["city"] = "city",
        ["town"] = "town",
        ["village"] = "village",
        ["neighbourhood"] = "neighbourhood",
        ["neighborhood"] = "neighbourhood",
        ["governorate"] = "governorate",
        ["province"] = "governorate",
        ["countryside"] = "governorate",
        ["rural"] = "governorate",
        ["district"] = "district",
        ["subdistrict"] = "subdistrict",
    };

    internal static Designation Of(string name)
    {
        var (head, within) = Split(name);
        var words = head.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        string? kind = null;
        if (words.Count > 1 && Fold.Search(words[0]) is "the" or "near") words.RemoveAt(0);
        if (words.Count > 1 && Words.TryGetValue(Fold.Search(words[0]), out var first))
        {
            kind = first;
            words.RemoveAt(0);
            if (words.Count > 1 && Fold.Search(words[0]) == "of") words.RemoveAt(0);
        }
        else if (words.Count > 1 && Words.TryGetValue(Fold.Search(words[^1]), out var last))
        {
            kind = last;
            words.RemoveAt(words.Count - 1);
        }
        return new(string.Join(' ', words), kind, within);
    }

    private static (string Head, string? Within) Split(string name)
    {
        var at = name.AsSpan().IndexOfAny(",،(");
        if (at <= 0) return (name, null);
        var tail = name[(at + 1)..].Trim().TrimEnd(')').Trim();
        return (name[..at].Trim(), tail.Length > 0 ? tail : null);
    }
}
