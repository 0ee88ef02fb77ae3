using IncidentMap.Gazetteer;

namespace IncidentMap.Reports.SecondReader;

/// <summary>The rules read first; a second reader, where one is switched on, may propose. What it proposes stands only when it passes <see cref="ProposalCheck"/>.</summary>
/// <param name="rules">Reads by rules.</param>
/// <param name="gazetteer">Where places are looked up.</param>
/// <param name="second">The second reader; null when none is switched on.</param>
public sealed class TwoReaders(IReportReader rules, IGazetteer gazetteer, ISecondReader? second)
{
    /// <summary>A text longer than this (UTF-16 code units) is read by the rules alone: a model would be asked too much.</summary>
    public const int LongestText = 60_000;

    /// <summary>Reads a text. Whatever the second reader does, the rules' reading is there.</summary>
    public async Task<TwoReadings> ReadAsync(ReportText report, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(report);
        var read = rules.Read(report);
        if (second is null) return new TwoReadings(read, TwoReadings.ByRules, read, []);
        if (report.Text.Length > LongestText)
            return new TwoReadings(read, TwoReadings.ByRules, read, [new Fault("text", $"The text is longer than {LongestText} characters; the second reader was not asked.")]);
        var answer = await second.AskAsync(report, stop).ConfigureAwait(false);
        if (!answer.IsOk) return new TwoReadings(read, TwoReadings.ByRules, read, answer.Faults);
        var proposed = ProposalCheck.Check(answer.Value, report, read, gazetteer);
        return proposed.IsOk ? new TwoReadings(proposed.Value, second.Name, read, []) : new TwoReadings(read, TwoReadings.ByRules, read, proposed.Faults);
    }
}
