using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events;

/// <summary>One event of a text: the sentences that tell of it, the first of which gave it away.</summary>
internal sealed class Event
{
    internal required Sentence Key { get; init; }

    internal List<Sentence> Sentences { get; } = [];

    internal DateMention? Date { get; set; }

    internal Scene? Scene { get; set; }

    /// <summary>True where nothing but its place parts it from the main event.</summary>
    internal bool IsOnlyElsewhere { get; init; }

    internal IEnumerable<CountMention> Figures => Sentences.SelectMany(s => s.Figures).Where(f => f.Counts);
}
