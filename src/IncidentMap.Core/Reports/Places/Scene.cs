using IncidentMap.Gazetteer;

namespace IncidentMap.Reports.Places;

/// <summary>Where it happened.</summary>
/// <param name="Mention">The words that say so; the name of a village that the gazetteer lacks stays as written.</param>
/// <param name="Place">The place meant, or the one around which, or in which, a village lies that the gazetteer lacks.</param>
/// <param name="Accuracy">How closely that tells where it happened.</param>
internal sealed record Scene(PlaceMention Mention, Place Place, GeolocationAccuracy Accuracy);
