using IncidentMap.Exchange.Import;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Exchange.Import;

/// <summary>A gazetteer of one village, one name that two towns share, and a Syria that is a box.</summary>
internal static class TestPlaces
{
    private static readonly Where Village = new()
    {
        Point = new(38.01, 35.01),
        PlaceId = "im:village",
        Within = ["im:village", "im:idlib", "ne:SY"],
        Name = "Known Village",
        NameAr = "قرية معروفة",
        Admin1 = "Idlib",
        Admin1Ar = "إدلب",
        Accuracy = GeolocationAccuracy.Village,
        RadiusMetres = 1500,
    };

    private static readonly Where Around = new() { Within = ["im:idlib", "ne:SY"], Admin1 = "Idlib", Admin1Ar = "إدلب" };

    internal static PlaceAnswer Lookup(PlaceQuestion question)
    {
        var country = question.Point switch { null => null, { Lon: > 42.4 and < 49, Lat: < 38 } => "IQ", { Lon: > 35.5 and < 42.4, Lat: > 32 and < 37.5 } => "SY", _ => null };
        return question.Name == "Known Village" && country != "IQ" ? new PlaceAnswer(Village, IsNamed: true, Country: country)
            : new PlaceAnswer(country == "SY" ? Around : null, Why: Why(question.Name), Country: country);
    }

    private static string? Why(string? name) => name switch { "Known Village" => null, "Twintown" => "may be Twintown (Idlib) or Twintown (Hama)", _ => "is not in the gazetteer" };
}
