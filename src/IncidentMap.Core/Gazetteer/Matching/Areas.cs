using System.Collections.Concurrent;
using IncidentMap.Gazetteer.Indexed;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>The areas that questions prefer, understood from a place id, a p-code, or a name in any spelling.</summary>
internal sealed class Areas(IReadOnlyList<Place> places, PlaceIds ids, PointIndex points, Func<string, IReadOnlyList<Place>> named)
{
    /// <summary>Answers kept; the same dozens of areas are asked for again and again.</summary>
    private const int MostRemembered = 2_000;

    private readonly ConcurrentDictionary<string, Surroundings?> _known = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _divisions = new(() => DivisionsOf(places));

    /// <summary>The area; null when the words name none that is known.</summary>
    internal Surroundings? Of(string words)
    {
        if (_known.TryGetValue(words, out var known)) return known;
        var area = Find(words.Trim());
        if (_known.Count < MostRemembered) _known[words] = area;
        return area;
    }

    private Surroundings? Find(string text)
    {
        if (text.Length == 0) return null;
        if (ids.Find(text) is { } place) return new Surroundings(place, points);
        if (IsPcode(text)) return ByPcode(text.ToUpperInvariant());
        var area = named(text).OrderByDescending(p => Rank(p, text)).ThenByDescending(p => p.Population ?? 0).FirstOrDefault();
        // A district that no source has a place for is known by what lies in it.
        if (area is null or { Feature: not ("governorate" or "country" or "district" or "subdistrict") }
            && _divisions.Value.TryGetValue(Text.Fold.Name(Designated(text)), out var pcode))
            return new Surroundings(pcode, area, points);
        return area is null ? null : new Surroundings(area, points);
    }

    /// <summary>OCHA's p-codes: SY and two digits for a governorate, four for a district, six for a subdistrict; longer ones begin with these.</summary>
    private static bool IsPcode(string text) =>
        text.Length >= 4 && text.StartsWith("SY", StringComparison.OrdinalIgnoreCase) && !text.AsSpan(2).ContainsAnyExceptInRange('0', '9');

    private Surroundings? ByPcode(string pcode)
    {
        var area = places.FirstOrDefault(p => p.Pcode == pcode)
            ?? places.FirstOrDefault(p => p.Feature == "governorate" && p.Admin1Pcode is { } code && pcode.StartsWith(code, StringComparison.Ordinal));
        if (area is null) return null;
        return pcode.Length > 4 && places.Any(p => Surroundings.IsOf(p, pcode)) ? new Surroundings(pcode, area, points) : new Surroundings(area, points);
    }

    /// <summary>The p-codes of districts and subdistricts by the keys of their names; a name that two bear is nobody's.</summary>
    private static Dictionary<string, string> DivisionsOf(IReadOnlyList<Place> places)
    {
        var named = places.Select(p => (Name: p.Admin3, Code: p.Admin3Pcode)).Concat(places.Select(p => (Name: p.Admin2, Code: p.Admin2Pcode)))
            .Where(d => d.Name is not null && d.Code is not null).Distinct();
        // The district goes before its subdistrict of the same name: p-codes of districts are shorter.
        return named.GroupBy(d => Text.Fold.Name(d.Name!), StringComparer.Ordinal)
            .Select(g => (g.Key, Codes: g.Select(d => d.Code!).OrderBy(c => c.Length).ToList()))
            .Where(g => g.Codes.All(c => c.StartsWith(g.Codes[0], StringComparison.Ordinal)))
            .ToDictionary(g => g.Key, g => g.Codes[0], StringComparer.Ordinal);
    }

    private static string Designated(string text)
    {
        var forms = NameForms.Of(text, stackalloc char[NameForms.Characters]);
        return Designation.Of(forms.Words).Bare.ToString();
    }

    private static int Rank(Place place, string text) => place.Feature switch
    {
        "governorate" => place.Country == "SY" ? 6 : 5,
        "district" => Text.Fold.Search(text).Contains("district", StringComparison.Ordinal) ? 7 : 4,
        "country" => 5,
        "region" or "subdistrict" => 4,
        "city" => 3,
        "town" => 2,
        _ => 1,
    };
}
