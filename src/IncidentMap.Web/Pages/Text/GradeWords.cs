using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.Text;

/// <summary>
/// Why an incident has its grade. The rule gives its reason in English; here the same facts are said in Arabic.
/// An editor's reason is shown as it was written.
/// </summary>
public static class GradeWords
{
    /// <summary>The reason in a language; an editor's own words in whatever language they are.</summary>
    public static string Reason(GradeDecision decision, Incident incident, Language language) =>
        decision.ByEditor ? decision.Reason : language == Language.Ar ? Arabic(decision.Grade, incident) : WithNames(decision.Reason, incident);

    /// <summary>Party tokens of the rule's sentence in words.</summary>
    private static string WithNames(string reason, Incident incident)
    {
        var tokens = incident.Parties.Select(p => p.Name).Concat(incident.Claims.Select(c => c.RespondingParty)).OfType<string>().Distinct();
        return tokens.Where(t => t.Contains('-', StringComparison.Ordinal))
            .Aggregate(reason, (text, token) => text.Replace(token, TokenLabels.PartyOf(token).En, StringComparison.Ordinal));
    }

    private static string Arabic(Grade grade, Incident incident)
    {
        var claims = incident.Claims.Where(c => c.DiscountedBecause is null).ToList();
        var origins = claims.Where(c => c.Response == Response.None).GroupBy(c => c.Origin).Select(g => Named(g.Last())).ToList();
        return grade switch
        {
            Grade.Confirmed => $"أقرّت به الجهة المنسوب إليها نفسها ({TokenLabels.PartyOf(AcknowledgedBy(incident, claims)).Ar}).",
            Grade.Discounted => "كل من قُتلوا مقاتلون بحسب مصدر مستقل، ولا يذكر أي مصدر مدنيين.",
            Grade.Contested => $"تنسبه المصادر إلى جهات مختلفة: {Listed([.. incident.Parties.Where(p => p.Basis == PartyBasis.Contested).Select(p => TokenLabels.PartyOf(p.Name).Ar)])}.",
            Grade.Weak when origins.Count == 1 => $"مصدر واحد مستقل، {origins[0]}، بلا تأكيد من غيره.{ResponseSentence(claims)}",
            Grade.Weak => $"لا مصدر مستقلًا له.{ResponseSentence(claims)}",
            _ => $"تذكره مصادر مستقلة عددها {Isolate.Ltr(Isolate.Number(origins.Count))}: {Listed(origins)}.{ResponseSentence(claims)}",
        };
    }

    private static string AcknowledgedBy(Incident incident, List<Claim> claims) =>
        claims.LastOrDefault(c => c.IsConcession)?.RespondingParty
        ?? incident.Parties.FirstOrDefault(p => p.Basis == PartyBasis.Acknowledged)?.Name
        ?? Party.Unknown;

    private static string ResponseSentence(List<Claim> claims) =>
        claims.LastOrDefault(c => c.Response is Response.Denied or Response.WillAssess) is not { } claim ? ""
        : claim.Response == Response.Denied ? $" {Name(claim)}: نفي." : $" {Name(claim)}: سيحقق، وهذا ليس نفيًا ولا إقرارًا.";

    private static string Name(Claim claim) => claim.RespondingParty is { } party ? TokenLabels.PartyOf(party).Ar : Named(claim);

    private static string Named(Claim claim) => OriginLabels.InArabic(claim.Origin) ?? Isolate.Ltr(claim.Speaker);

    private static string Listed(List<string> names) => string.Join(" و", names);
}
