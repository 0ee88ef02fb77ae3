namespace IncidentMap.Reports.Events.Homes;

/// <summary>The event of which a sentence tells.</summary>
/// <param name="Event">The event; null where it tells of none, or of one that is only recalled.</param>
internal readonly record struct Home(Event? Event)
{
    /// <summary>No event is told of.</summary>
    internal static readonly Home Nowhere = new(null);
}
