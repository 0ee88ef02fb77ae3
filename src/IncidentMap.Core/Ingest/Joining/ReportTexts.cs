using IncidentMap.Incidents;

namespace IncidentMap.Ingest.Joining;

/// <summary>The texts behind incidents, cut into runs of words, and searched for names, once each.</summary>
/// <param name="store">Keeps the reports.</param>
/// <param name="taken">A report that is being taken in and is not kept yet; null for none.</param>
internal sealed class ReportTexts(IIncidentStore store, Report? taken = null)
{
    // An incident told of by more reports than this is known well enough by its other signs.
    private const int MostReports = 8;

    private readonly Dictionary<string, HashSet<string>> _runs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);

    /// <summary>The largest share that a report of one incident has in common with a report of the other.</summary>
    internal double Share(Incident a, Incident b)
    {
        var largest = 0.0;
        foreach (var one in IdsOf(a))
            foreach (var other in IdsOf(b))
                if (one != other) largest = Math.Max(largest, SharedText.Share(RunsOf(one), RunsOf(other)));
        return largest;
    }

    /// <summary>How many people the reports of both incidents name.</summary>
    internal int SharedNames(Incident a, Incident b) =>
        IdsOf(a).SelectMany(NamesOf).Distinct(StringComparer.Ordinal).Intersect(IdsOf(b).SelectMany(NamesOf), StringComparer.Ordinal).Count();

    /// <summary>The claims of the first, those without a named speaker under the origin of the text that theirs was copied from.</summary>
    internal IReadOnlyList<Claim> UnderOneOrigin(Incident incident, Incident held) =>
        [.. incident.Claims.Select(claim => OriginOf(claim, held) is { } origin ? claim with { Origin = origin } : claim)];

    // Who speaks for himself keeps his name: only what a paper tells on its own account may be another's.
    private string? OriginOf(Claim claim, Incident held)
    {
        if (claim.ReportId is not { } own || !IsOwnAccount(claim)) return null;
        return held.Claims.FirstOrDefault(c => c.ReportId is { } id && id != own && IsOwnAccount(c) && SharedText.Share(RunsOf(own), RunsOf(id)) >= SharedText.Copied)?.Origin;
    }

    private static bool IsOwnAccount(Claim claim) => claim.Speaker == (claim.Publisher ?? "the text");

    private static IEnumerable<string> IdsOf(Incident incident) => incident.Claims.Select(c => c.ReportId).OfType<string>().Distinct().Take(MostReports);

    private HashSet<string> RunsOf(string id)
    {
        if (_runs.TryGetValue(id, out var known)) return known;
        return _runs[id] = SharedText.RunsOf(TextOf(id));
    }

    private HashSet<string> NamesOf(string id) => _names.TryGetValue(id, out var known) ? known : _names[id] = NamedPeople.In(TextOf(id));

    private string TextOf(string id) => taken?.Sha256 == id ? taken.Text : store.FindReport(id)?.Text ?? "";
}
