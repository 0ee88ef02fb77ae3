using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Api;

/// <summary>Names of places by their ids, for filters in words.</summary>
internal static class PlaceNames
{
    /// <summary>A function that asks the gazetteer for the name of an id in a language; null where there is neither.</summary>
    internal static Func<string, string, string?> In(IServiceProvider services) => (id, language) =>
        services.GetService<IGazetteer>()?.Find(id) is { } place ? (language == "ar" ? place.NameAr : null) ?? place.Name : null;
}
