using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using IncidentMap.Ingest;
using IncidentMap.Ingest.Joining;

namespace IncidentMap.Web.Commands;

/// <summary>
/// Counts joins by pairs of reports: two reports are a pair of the truth when their known answers are the same, and a pair of ours when
/// one incident holds what both tell of. The known answer is that of a report's main incident: where an incident told beside it brings
/// two reports of different answers together, whether rightly is not known, and such pairs are counted apart.
/// </summary>
internal sealed class JoinScores(JoinThresholds thresholds)
{
    private readonly List<(string Id, string Truth, Guid? Main, HashSet<Guid> Holders)> _reports = [];
    private readonly Dictionary<Guid, string> _why = [];

    internal JoinThresholds Thresholds => thresholds;

    /// <summary>Reports that tell of an incident at all.</summary>
    internal int Telling => _reports.Count(r => r.Holders.Count > 0);

    internal int Reports => _reports.Count;

    /// <summary>Proposals that were joined to an earlier one.</summary>
    internal int Joined { get; private set; }

    /// <summary>Reports left by themselves of which an earlier one tells of the same incident, and how many of them name it among the likely.</summary>
    internal int Left { get; private set; }

    internal int LeftButShown { get; private set; }

    internal int RightPairs => Pairs().Count(p => p.Shared && p.Same);

    internal int WrongPairs => Pairs().Count(p => p.SharedMain && !p.Same);

    internal int UnjudgedPairs => Pairs().Count(p => p.Shared && !p.SharedMain && !p.Same);

    internal int TruePairs => Pairs().Count(p => p.Same);

    /// <summary>Pairs of the truth of which both reports tell of an incident: no join can find the others.</summary>
    internal int FindablePairs => Pairs().Count(p => p.Same && p.BothTell);

    /// <summary>Pairs within one half of the known events: that on which the weights were set, or the other.</summary>
    internal (int Right, int Wrong, int True) Half(bool isFitted)
    {
        var pairs = Pairs(isFitted).ToList();
        return (pairs.Count(p => p.Shared && p.Same), pairs.Count(p => p.SharedMain && !p.Same), pairs.Count(p => p.Same));
    }

    internal IReadOnlyList<string> WrongJoins =>
        [.. from a in _reports from b in _reports
            where string.CompareOrdinal(a.Id, b.Id) < 0 && a.Truth != b.Truth && a.Main is not null && a.Main == b.Main
            select $"{a.Id} {b.Id}: {_why.GetValueOrDefault(a.Main ?? default)}"];

    internal void Add(string id, string truth, Ingested taken)
    {
        var holders = taken.Incidents.Select(i => i.Incident.Id).ToHashSet();
        var joined = taken.Incidents.Where(i => i.Outcome == IngestOutcome.Joined).ToList();
        Joined += joined.Count;
        foreach (var one in joined) _why[one.Incident.Id] = _why.GetValueOrDefault(one.Incident.Id, "") + CandidateLine.Of(one.Candidates[0]) + " ";
        var earlier = _reports.Where(r => r.Truth == truth).SelectMany(r => r.Holders).ToHashSet();
        if (earlier.Count > 0 && holders.Count > 0 && !holders.Overlaps(earlier))
        {
            Left++;
            if (taken.Incidents.Any(i => i.Candidates.Any(c => earlier.Contains(c.Incident.Id)))) LeftButShown++;
        }
        _reports.Add((id, truth, taken.Incidents.Count > 0 ? taken.Incidents[0].Incident.Id : null, holders));
    }

    internal static void Print(TextWriter output, IReadOnlyList<JoinScores> runs)
    {
        var any = runs[0];
        output.WriteLine($"{any.Reports} reports, {any.Telling} tell of an incident; {any.TruePairs} pairs tell of the same one, {any.FindablePairs} of them can be found");
        output.WriteLine("joined from   joined  right pairs  wrong pairs  (not judged)  precision   recall   of findable   left alone: named among the likely");
        foreach (var run in runs)
        {
            var (right, wrong) = (run.RightPairs, run.WrongPairs);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{run.Thresholds.Certain,11:0.00}{run.Joined,9}{right,13}{wrong,13}{run.UnjudgedPairs,14}{Share(right, right + wrong),11}{Share(right, run.TruePairs),9}{Share(right, run.FindablePairs),14}   {run.LeftButShown} of {run.Left}{(run.Thresholds == JoinThresholds.Default ? "   in use" : "")}"));
        }
        foreach (var (isFitted, name) in new[] { (true, "events that the weights were set on"), (false, "events kept apart") })
            PrintHalf(output, name, runs.Single(r => r.Thresholds == JoinThresholds.Default).Half(isFitted));
    }

    private static void PrintHalf(TextWriter output, string name, (int Right, int Wrong, int True) half) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"in use, {name + ":",-37}{half.Right,5} right pairs, {half.Wrong} wrong; precision {Share(half.Right, half.Right + half.Wrong)}, recall {Share(half.Right, half.True)}"));

    internal static string ToJson(IReadOnlyList<JoinScores> runs)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var run in runs)
            {
                json.WriteStartObject();
                json.WriteNumber("certain", run.Thresholds.Certain);
                foreach (var (name, value) in new[] { ("reports", run.Reports), ("telling", run.Telling), ("joined", run.Joined), ("rightPairs", run.RightPairs), ("wrongPairs", run.WrongPairs), ("unjudgedPairs", run.UnjudgedPairs), ("truePairs", run.TruePairs), ("findablePairs", run.FindablePairs), ("left", run.Left), ("leftButShown", run.LeftButShown) })
                    json.WriteNumber(name, value);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0.0}%");

    // Events fall into halves by the hash of their known answer, whatever else stands in the file.
    private static bool IsFitted(string truth) => (SHA256.HashData(Encoding.UTF8.GetBytes(truth))[0] & 1) == 1;

    private IEnumerable<(bool Same, bool Shared, bool SharedMain, bool BothTell)> Pairs(bool? isFitted = null)
    {
        var reports = isFitted is { } half ? _reports.FindAll(r => IsFitted(r.Truth) == half) : _reports;
        for (var i = 0; i < reports.Count; i++)
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (reports[i], reports[j]);
                yield return (a.Truth == b.Truth, a.Holders.Overlaps(b.Holders), a.Main is not null && a.Main == b.Main, a.Holders.Count > 0 && b.Holders.Count > 0);
            }
    }
}
