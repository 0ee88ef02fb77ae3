namespace IncidentMap.Incidents;

/// <summary>
/// The published rule for grades (Airwars' scheme, https://airwars.org/research/). In this order: an editor's grade stands;
/// harm shown by an independent origin to be to belligerents only is <em>discounted</em>; the belligerent's own
/// acknowledgement makes it <em>confirmed</em>; parties named against one another make it <em>contested</em>; two or more
/// independent origins make it <em>fair</em>; else it is <em>weak</em>. "Will assess" is neither denial nor confirmation; what a
/// report says by itself beside a speaker whom it names is no second origin.
/// </summary>
public static class GradeRules
{
    // The origin of what a report without a known publisher says by itself.
    private const string TheText = "text";

    /// <summary>The grade and why, in one plain sentence.</summary>
    public static GradeDecision Decide(Incident incident)
    {
        if (incident.EditedGrade is { } edited) return edited with { ByEditor = true };
        var claims = incident.Claims.Where(c => c.DiscountedBecause is null).ToList();
        var origins = claims.Where(c => c.Response == Response.None && !RestsOnASpeaker(c, claims)).GroupBy(c => c.Origin, StringComparer.Ordinal).Select(g => g.Last().Speaker).ToList();
        return BelligerentsOnly(claims) ?? Acknowledged(incident, claims) ?? Contested(incident) ?? ByOrigins(origins, claims);
    }

    // What a paper tells without naming its source, in the report in which it names one, may come from that one.
    private static bool RestsOnASpeaker(Claim claim, List<Claim> claims) =>
        IsOfTheReportItself(claim) && claims.Exists(c => c.Response == Response.None && c.ReportId == claim.ReportId && !IsOfTheReportItself(c));

    private static bool IsOfTheReportItself(Claim claim) =>
        claim.ReportId is not null && (claim.Origin == TheText || claim.Speaker == claim.Publisher);

    private static GradeDecision? BelligerentsOnly(List<Claim> claims)
    {
        if (claims.Any(TellsOfCivilians)) return null;
        // A claim that counts more dead leaves it open who the others were. Of several such sources the one that counts
        // most decides, wherever it stands in the list.
        var source = claims.FirstOrDefault(c => c.Response == Response.None && CountsBelligerentsOnly(c) && !claims.Any(other => CountsMore(other, c)));
        if (source is null) return null;
        return new GradeDecision(Grade.Discounted, $"All who were killed were belligerents, according to {source.Speaker}, and no source tells of civilians.");
    }

    private static bool CountsMore(Claim claim, Claim than) =>
        ClaimCounts.Of(claim, Measure.Killed) is { } more && ClaimCounts.Of(than, Measure.Killed) is { } most
        && (more.Min > most.Min || (more.Max ?? int.MaxValue) > (most.Max ?? int.MaxValue));

    private static bool CountsBelligerentsOnly(Claim claim) =>
        ClaimCounts.Of(claim, Measure.Killed) is { Min: > 0 } killed
        && ClaimCounts.Of(claim, Measure.BelligerentsKilled) is { } belligerents
        && killed.Min == belligerents.Min && killed.Max == belligerents.Max;

    private static bool TellsOfCivilians(Claim claim) =>
        claim.Figures.Any(f =>
            f.Count.Max is not 0
            && (f.Status == VictimStatus.Civilian || f.Group is VictimGroup.Child or VictimGroup.Woman
                || (claim.CountsCiviliansOnly && f.Status == VictimStatus.Unknown)));

    private static GradeDecision? Acknowledged(Incident incident, List<Claim> claims)
    {
        var party = claims.LastOrDefault(c => c.IsConcession)?.RespondingParty
            ?? incident.Parties.FirstOrDefault(p => p.Basis == PartyBasis.Acknowledged)?.Name;
        return party is null ? null : new GradeDecision(Grade.Confirmed, $"Acknowledged by the belligerent itself ({party}).");
    }

    private static GradeDecision? Contested(Incident incident)
    {
        var named = incident.Parties.Where(p => p.Basis == PartyBasis.Contested).Select(p => p.Name).ToList();
        return named.Count == 0 ? null : new GradeDecision(Grade.Contested, $"Sources name different parties as responsible: {Listed(named)}.");
    }

    private static GradeDecision ByOrigins(List<string> origins, List<Claim> claims) => origins.Count switch
    {
        0 => new GradeDecision(Grade.Weak, "No independent source is held for it." + ResponseSentence(claims)),
        1 => new GradeDecision(Grade.Weak, $"One origin, {origins[0]}, without corroboration." + ResponseSentence(claims)),
        _ => new GradeDecision(Grade.Fair, $"{origins.Count} independent origins report it: {Listed(origins)}." + ResponseSentence(claims)),
    };

    private static string ResponseSentence(List<Claim> claims) =>
        claims.LastOrDefault(c => c.Response is Response.Denied or Response.WillAssess) switch
        {
            { Response: Response.Denied } c => $" It is denied by {c.RespondingParty ?? c.Speaker}.",
            { } c => $" That {c.RespondingParty ?? c.Speaker} will assess it neither confirms nor denies it.",
            null => "",
        };

    private static string Listed(List<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
}
