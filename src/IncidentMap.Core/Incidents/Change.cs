namespace IncidentMap.Incidents;

/// <summary>One entry of an incident's history.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">Who: an editor's name, or the verb that wrote it.</param>
/// <param name="Action">ingest, import, accept, edit, discount, withdraw, join, split, undo.</param>
/// <param name="Summary">What changed, field by field, in plain words; never the exact place of an incident whose published place is coarser.</param>
/// <param name="Reason">Why.</param>
public sealed record Change(DateTimeOffset At, string By, string Action, string Summary, string? Reason);
