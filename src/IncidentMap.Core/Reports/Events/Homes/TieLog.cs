namespace IncidentMap.Reports.Events.Homes;

/// <summary>Takes down what would be weighed, for whoever fits the weights; nothing is decided by it then.</summary>
internal sealed class TieLog
{
    /// <summary>The sentences with their ties, in their order.</summary>
    internal List<(Sentence Sentence, float[] Ties)> Seen { get; } = [];
}
