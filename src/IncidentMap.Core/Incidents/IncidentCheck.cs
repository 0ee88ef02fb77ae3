using System.Text.Json;
using IncidentMap.Text;

namespace IncidentMap.Incidents;

/// <summary>
/// The rules of the model that its types do not enforce. An incident without a fault here can be written as <see cref="IncidentJson"/> and
/// read back; it is much cheaper to ask than to try.
/// </summary>
public static class IncidentCheck
{
    /// <summary>Every fault; empty when there is none.</summary>
    public static IReadOnlyList<Fault> Faults(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var faults = new FaultList();
        if (incident.Id == Guid.Empty) faults.Add("id", "is empty");
        faults.NotBlank("code", incident.Code);
        faults.NotBlank("titleEn", incident.TitleEn);
        faults.NotBlank("titleAr", incident.TitleAr);
        faults.Token("target", incident.Target);
        if (incident.When.End < incident.When.Start) faults.Add("when.end", "lies before the first day");
        CheckWhere(faults, "where", incident.Where);
        if (incident.PublishedWhere is { } published) CheckWhere(faults, "publishedWhere", published);
        foreach (var party in incident.Parties) faults.Token("parties.name", party.Name, required: true);
        foreach (var claim in incident.Claims) CheckClaim(faults, claim);
        foreach (var figure in incident.EditedFigures) faults.NotBlank("editedFigures.reason", figure.Reason);
        if (incident.EditedGrade is { } grade) faults.NotBlank("editedGrade.reason", grade.Reason);
        foreach (var victim in incident.Victims) faults.NotBlank("victims.name", victim.Name);
        faults.Unique("claims", incident.Claims, c => c.Id);
        faults.Unique("editedFigures", incident.EditedFigures, f => IncidentMap.Token.Of(f.Measure));
        faults.WellFormed("stateReason", incident.StateReason);
        if (incident.Joined.Contains(Guid.Empty) || incident.JoinedInto == Guid.Empty) faults.Add("joined", "holds an empty id");
        if (incident.OriginalRow is { } row && !IsObject(row)) faults.Add("originalRow", "is not the text of a JSON object");
        return faults.All;
    }

    private static void CheckWhere(FaultList faults, string name, Where where)
    {
        if (where.Point is { IsValid: false }) faults.Add($"{name}.point", "lies outside of the globe");
        if (where.RadiusMetres < 0) faults.Add($"{name}.radiusMetres", "is negative");
        foreach (var text in (ReadOnlySpan<string?>)[where.PlaceId, where.ReportedName, where.Name, where.NameAr, where.Admin1, where.Admin1Ar]) faults.WellFormed(name, text);
        foreach (var id in where.Within) faults.WellFormed($"{name}.within", id);
    }

    private static void CheckClaim(FaultList faults, Claim claim)
    {
        faults.NotBlank("claims.id", claim.Id);
        faults.NotBlank("claims.speaker", claim.Speaker);
        faults.Token("claims.origin", claim.Origin, required: true);
        faults.Token("claims.respondingParty", claim.RespondingParty);
        foreach (var text in (ReadOnlySpan<string?>)[claim.Publisher, claim.RecordId, claim.ReportId, claim.DiscountedBecause]) faults.WellFormed("claims", text);
        if (claim.Url is not null && !WebAddress.IsSafe(claim.Url)) faults.Add("claims.url", "is not an http or https address");
        if (claim.Span is { } span) CheckSpan(faults, span);
        if (claim.JoinedFrom is { } from && (from.Incident == Guid.Empty || string.IsNullOrWhiteSpace(from.Claim))) faults.Add("claims.joinedFrom", "is empty");
        faults.Unique("claims.figures", claim.Figures, f => f.Id);
        foreach (var figure in claim.Figures) CheckFigure(faults, claim, figure);
    }

    private static void CheckFigure(FaultList faults, Claim claim, Figure figure)
    {
        faults.NotBlank("claims.figures.id", figure.Id);
        faults.Token("claims.figures.role", figure.Role);
        faults.WellFormed("claims.figures.count.words", figure.Count.Words);
        if (figure.Count.Best < 0) faults.Add("claims.figures.count.best", "is negative");
        if (figure.Span is { } span) CheckSpan(faults, span);
        if (figure.PartOf is { } parent && claim.Figures.All(f => f.Id != parent)) faults.Add("claims.figures.partOf", $"there is no figure '{parent}' in the claim");
        if (figure.PartOf is not null && ClaimCounts.Ancestors(claim, figure).Count() >= claim.Figures.Count) faults.Add("claims.figures.partOf", "the figure is a part of itself");
    }

    private static void CheckSpan(FaultList faults, TextSpan span)
    {
        if (span.Start < 0 || span.Length < 0) faults.Add("span", "is negative");
    }

    private static bool IsObject(string row)
    {
        try
        {
            using var document = JsonDocument.Parse(row);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return false;
        }
    }

    private sealed class FaultList
    {
        private List<Fault>? _faults;

        internal IReadOnlyList<Fault> All => (IReadOnlyList<Fault>?)_faults ?? [];

        internal void Add(string where, string message) => (_faults ??= []).Add(new Fault(where, message));

        internal void NotBlank(string where, string text)
        {
            if (string.IsNullOrWhiteSpace(text)) Add(where, "is empty");
            else WellFormed(where, text);
        }

        /// <summary>An empty optional token is read as none; a required one must be there.</summary>
        internal void Token(string where, string? text, bool required = false)
        {
            if (text is null or "" ? required : !Party.IsToken(text)) Add(where, $"'{FilterText.Shown(text ?? "")}' is not a token of lower-case letters, digits and single hyphens");
        }

        internal void WellFormed(string where, string? text)
        {
            if (text is not null && !Utf16.IsWellFormed(text)) Add(where, "holds half of a character");
        }

        internal void Unique<T>(string where, IReadOnlyList<T> items, Func<T, string> id)
        {
            for (var i = 1; i < items.Count; i++)
                for (var j = 0; j < i; j++)
                    if (id(items[i]) == id(items[j])) Add(where, $"'{id(items[i])}' stands there more than once");
        }
    }
}
