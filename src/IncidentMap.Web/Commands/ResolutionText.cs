using System.Globalization;
using IncidentMap.Gazetteer;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Commands;

/// <summary>An answer of the gazetteer for people: the name with its status, then the candidates, best first.</summary>
internal static class ResolutionText
{
    /// <summary>Candidates shown: all that may be meant of an ambiguous name, the first few of a clear one.</summary>
    private const int OfAmbiguous = 6, OfClear = 3;

    /// <summary>Characters of a name that are repeated to whoever asked.</summary>
    private const int LongestShown = 120;

    internal static string Of(PlaceQuery query, Resolution answer, IGazetteer gazetteer)
    {
        var isOpen = answer.Status == ResolutionStatus.Ambiguous;
        var shown = answer.Candidates.Take(isOpen ? OfAmbiguous : OfClear).ToList();
        var apart = isOpen ? gazetteer.TellApart([.. shown.Select(c => c.Place)]) : [];
        List<string> lines = [$"{Shortened(answer.Name)}: {Token.Of(answer.Status)}"];
        if (answer.WithinUnknown) lines.Add($"  no area is known by the name '{Shortened(query.Within ?? "")}'; answered without it");
        for (var i = 0; i < shown.Count; i++)
        {
            lines.Add(Of(shown[i]));
            if (isOpen && DistinctionWords.Of(apart[i], Language.En) is { } words) lines.Add("        " + Isolate.Plain(words));
        }
        return string.Join(Environment.NewLine, lines);
    }

    private static string Of(Candidate c) => string.Create(CultureInfo.InvariantCulture,
        $"  {c.Score:0.00}  {c.Place.Name} {c.Place.NameAr}, {c.Place.Feature}, {c.Place.Admin1 ?? c.Place.Country}, lon {c.Place.Point.Lon:0.####} lat {c.Place.Point.Lat:0.####} ({c.Place.Id}){Around(c.Place)}");

    /// <summary>An area is no point: its position is only where its label stands.</summary>
    private static string Around(Place place) => place.Accuracy >= GeolocationAccuracy.Subdistrict
        ? string.Create(CultureInfo.InvariantCulture, $", an area of ±{place.RadiusMetres / 1000.0:0.#} km") : "";

    /// <summary>What a stranger wrote, without the characters that would move a terminal's cursor or turn its direction.</summary>
    private static string Shortened(string text)
    {
        var plain = new string([.. text.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? ' ' : c)]);
        return plain.Length <= LongestShown ? plain : plain[..LongestShown] + "…";
    }
}
