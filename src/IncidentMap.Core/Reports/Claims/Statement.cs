using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;

namespace IncidentMap.Reports.Claims;

/// <summary>What one sentence says of one kind of harm: its outermost figures, side by side.</summary>
internal sealed class Statement
{
    internal required Sentence Sentence { get; init; }

    internal required string? Origin { get; set; }

    internal required Outcome Outcome { get; init; }

    internal required List<CountMention> Tops { get; init; }

    /// <summary>True where the text calls it the new toll.</summary>
    internal bool IsUpdate { get; init; }

    /// <summary>True in a headline, which says in short what the story tells.</summary>
    internal bool IsOfHeadline { get; init; }

    /// <summary>True where it holds what several sentences count on the sides of one fight: nobody of one is of another.</summary>
    internal bool IsOfBothSides { get; set; }

    /// <summary>True where the text only says that these were among the harmed: there may be more.</summary>
    internal bool IsAmong => Tops.TrueForAll(static t => t.IsAmong || t.IsBarePlural) && Tops.Exists(static t => t.IsAmong);

    internal long Min => Tops.Sum(t => (long)t.Min);

    internal long? Max => Tops.TrueForAll(t => t.Max is not null) ? Tops.Sum(t => (long)t.Max!) : null;

    internal bool IsExact => Max == Min;

    internal bool IsUncounted => Tops.TrueForAll(t => t.IsUncounted);
}
