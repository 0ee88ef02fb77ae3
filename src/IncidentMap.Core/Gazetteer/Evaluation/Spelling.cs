namespace IncidentMap.Gazetteer.Evaluation;

/// <summary>A spelling with the true position of its place.</summary>
/// <param name="Name">The spelling.</param>
/// <param name="Script">"Arab" or "Latn".</param>
/// <param name="Point">Where the place lies.</param>
/// <param name="Pcode">P-code of its governorate; null when not given.</param>
/// <param name="Kind">What it is, such as "populated".</param>
/// <param name="Incidents">In how many strike records it was met.</param>
/// <param name="Source">Who writes it so.</param>
/// <param name="IsPackaged">True when the place is in the package of GeoNames' places over 500 people.</param>
public sealed record Spelling(string Name, string Script, LonLat Point, string? Pcode, string Kind, int Incidents, string Source, bool IsPackaged = false);
