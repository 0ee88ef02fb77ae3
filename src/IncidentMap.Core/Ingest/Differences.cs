using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Ingest;

/// <summary>
/// What changed between two states of an incident, field by field, for its history. The history is public: where the published
/// place is coarser on purpose, that the place changed is said and neither place is.
/// </summary>
internal static class Differences
{
    /// <summary>"kind: unknown → airstrike; killed: 57 → 42–70"; "reason" when only the reason for something is another.</summary>
    internal static string InWords(Incident before, Incident after) =>
        string.Join("; ", Lines(before, after).Where(l => l.Before != l.After).Select(l => l.IsSecret ? $"{l.Field}: changed" : $"{l.Field}: {l.Before} → {l.After}").DefaultIfEmpty("reason"));

    private static IEnumerable<(string Field, string Before, string After, bool IsSecret)> Lines(Incident a, Incident b)
    {
        var secret = a.PublishedWhere is not null || b.PublishedWhere is not null;
        yield return ("state", Token.Of(a.State), Token.Of(b.State), false);
        yield return ("dates", Dates(a), Dates(b), false);
        yield return ("kind", Token.Of(a.Kind), Token.Of(b.Kind), false);
        yield return ("target", a.Target ?? "none", b.Target ?? "none", false);
        yield return ("place", Place(a), Place(b), secret);
        yield return PublishedPlace(a.PublishedWhere, b.PublishedWhere);
        yield return ("parties", Parties(a), Parties(b), false);
        foreach (var measure in Enum.GetValues<Measure>()) yield return (Token.Of(measure), Edited(a, measure), Edited(b, measure), false);
        yield return ("grade", Grade(a), Grade(b), false);
        yield return ("claims", Number(a), Number(b), false);
        yield return ("claims left out", LeftOut(a), LeftOut(b), false);
        yield return ("title", a.TitleEn, b.TitleEn, secret);
        yield return ("title in Arabic", a.TitleAr, b.TitleAr, secret);
    }

    private static string Dates(Incident i) =>
        $"{i.When.Start:yyyy-MM-dd}{(i.When.End == i.When.Start ? "" : $" to {i.When.End:yyyy-MM-dd}")} ({Token.Of(i.When.Precision)}{(i.When.PartOfDay is { } part ? ", " + Token.Of(part) : "")})";

    private static string Place(Incident i)
    {
        var point = i.Where.Point is { } p ? FormattableString.Invariant($" at {p.Lon},{p.Lat}") : "";
        return $"{i.Where.Name ?? i.Where.NameAr ?? i.Where.PlaceId ?? "none"}{point} ({Token.Of(i.Where.Accuracy)})";
    }

    /// <summary>Only the tier is told, and of two coarser places that follow one another not even that: the finer would tell what the other hides.</summary>
    private static (string Field, string Before, string After, bool IsSecret) PublishedPlace(Where? a, Where? b) =>
        a is not null && b is not null ? ("published place", $"{a.PlaceId} {a.Accuracy}", $"{b.PlaceId} {b.Accuracy}", true) : ("published place", Shown(a), Shown(b), false);

    private static string Shown(Where? published) => published is null ? "as it is known" : $"coarser ({Token.Of(published.Accuracy)})";

    private static string Parties(Incident i) =>
        i.Parties.Count == 0 ? "none" : string.Join(", ", i.Parties.Select(p => $"{p.Name} ({Token.Of(p.Basis)})"));

    private static string Edited(Incident i, Measure measure) =>
        i.EditedFigures.LastOrDefault(f => f.Measure == measure) is { } edited ? edited.Count?.ToString() ?? "unknown" : "by the rule";

    private static string Grade(Incident i) => i.EditedGrade is { } grade ? $"{Token.Of(grade.Grade)} by an editor" : "by the rule";

    private static string Number(Incident i) => i.Claims.Count.ToString(CultureInfo.InvariantCulture);

    private static string LeftOut(Incident i)
    {
        var ids = i.Claims.Where(c => c.DiscountedBecause is not null).Select(c => c.Id).ToList();
        return ids.Count == 0 ? "none" : string.Join(", ", ids);
    }
}
