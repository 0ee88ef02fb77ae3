using IncidentMap.Gazetteer.Suggest;

namespace IncidentMap.Gazetteer;

/// <summary>Names to places and points to places. Immutable and safe for use by many threads.</summary>
public interface IGazetteer
{
    /// <summary>Version of the compiled data, such as "2026-11-22.1".</summary>
    string Version { get; }

    /// <summary>What it was made from, imported files among them, each with its licence, which pages must name.</summary>
    IReadOnlyList<GazetteerSource> Sources { get; }

    /// <summary>All places, the same list as long as the data stay the same.</summary>
    IReadOnlyList<Place> Places { get; }

    /// <summary>A place by its id; null when there is none.</summary>
    Place? Find(string id);

    /// <summary>A place by its p-code, such as SY09 or C1234, in either case; null when none bears it.</summary>
    Place? FindByPcode(string pcode);

    /// <summary>Ranked candidates for a name; never throws, whatever the text.</summary>
    /// <param name="query">The name and what is known around it.</param>
    /// <param name="limit">How many candidates at most, 1 to 100.</param>
    Resolution Resolve(PlaceQuery query, int limit = 10);

    /// <summary>
    /// Places for somebody who is still typing, best first: names that begin so in either script, the best known first; where none does,
    /// names like it. Nothing for an empty text, and never throws.
    /// </summary>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="limit">How many at most, 1 to 100.</param>
    IReadOnlyList<Suggestion> Suggest(string typed, int limit = 8);

    /// <summary>Other places that share a display name with a place, articles left aside; the best known first.</summary>
    IReadOnlyList<Place> Namesakes(Place place, int limit = 20);

    /// <summary>What tells places apart that a name may mean, one for each place in the same order; empty where nothing known does.</summary>
    /// <param name="places">The places.</param>
    /// <param name="namesakes">True to tell each only from those among them that share a display name with it, articles left aside.</param>
    IReadOnlyList<Distinction> TellApart(IReadOnlyList<Place> places, bool namesakes = false);

    /// <summary>Places around a point, nearest first, areas left out; nothing for a point that is none.</summary>
    /// <param name="point">The point.</param>
    /// <param name="metres">How far away at most.</param>
    /// <param name="limit">How many at most.</param>
    IReadOnlyList<Place> Nearby(LonLat point, double metres, int limit = 10);

    /// <summary>Toponyms found in a running text, longest match first, in the order of the text, with spans in the original text.</summary>
    IReadOnlyList<ToponymMention> FindMentions(string text);

    /// <summary>The governorate, district, subdistrict and nearest place of a point; null parts where the point lies outside of all, or where no outlines are known.</summary>
    PointPlace At(LonLat point);
}

/// <summary>A place name met in a text.</summary>
/// <param name="Span">Where, attached particles not included.</param>
/// <param name="Text">The words as written.</param>
/// <param name="Resolution">What the gazetteer says of them.</param>
public sealed record ToponymMention(TextSpan Span, string Text, Resolution Resolution);

/// <summary>What lies at a point.</summary>
/// <param name="Governorate">The governorate; null outside of all known ones.</param>
/// <param name="Nearest">The nearest populated place; null beyond 50 km of any.</param>
/// <param name="NearestMetres">Distance to it in metres.</param>
/// <param name="District">The district; null where no outline of one is known to hold the point.</param>
/// <param name="Subdistrict">The subdistrict; null where no outline of one is known to hold the point.</param>
public sealed record PointPlace(Place? Governorate, Place? Nearest, double? NearestMetres, Place? District = null, Place? Subdistrict = null);
