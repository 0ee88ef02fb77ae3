namespace IncidentMap.Reports.SecondReader;

/// <summary>Another reader of reports, such as a language model behind an address. It may only propose.</summary>
public interface ISecondReader
{
    /// <summary>Its name, shown beside what it read.</summary>
    string Name { get; }

    /// <summary>Its answer as JSON text, unchecked; or why there is none (no answer in time, an error of the other side). Never throws but for <paramref name="stop"/>.</summary>
    Task<Result<string>> AskAsync(ReportText report, CancellationToken stop);
}

/// <summary>What two readers made of a text.</summary>
/// <param name="Reading">The reading that stands.</param>
/// <param name="ReadBy">Whose it is: "rules", or the name of the second reader.</param>
/// <param name="Rules">What the rules read.</param>
/// <param name="Refused">Why the second reading was refused, or not had; empty when it stands, or nobody was asked.</param>
public sealed record TwoReadings(ReportReading Reading, string ReadBy, ReportReading Rules, IReadOnlyList<Fault> Refused)
{
    /// <summary>The name of the reader by rules.</summary>
    public const string ByRules = "rules";
}
