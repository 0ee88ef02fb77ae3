using IncidentMap.Exchange;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;

namespace IncidentMap.Ingest;

/// <summary>What the gazetteer knows of the places that imported files name.</summary>
public static class GazetteerPlaces
{
    /// <summary>How far a file's point may lie outside of the place that its name gives before the name is not believed, in metres.</summary>
    private const double Margin = 20_000;

    /// <summary>
    /// A place by its id; else by its name, where one candidate stands clear and does not contradict the file's point;
    /// else the governorate in which the point lies.
    /// </summary>
    public static PlaceLookup Of(IGazetteer gazetteer) => question =>
        (question.Id is { } id ? gazetteer.Find(id) : ByName(gazetteer, question)) is { } place ? Of(place)
        : question.Point is { } point && gazetteer.At(point).Governorate is { } governorate ? Around(governorate)
        : null;

    private static Place? ByName(IGazetteer gazetteer, PlaceQuestion question) =>
        new[] { question.Name, question.NameAr }
            .Where(name => !string.IsNullOrWhiteSpace(name))
            .Select(name => gazetteer.Resolve(new PlaceQuery(name!, question.Point, question.Admin1)).Best?.Place)
            .FirstOrDefault(place => place is not null && (question.Point is not { } point || place.Point.DistanceTo(point) <= place.RadiusMetres + Margin));

    private static Where Of(Place place) => new()
    {
        Point = place.Point,
        PlaceId = place.Id,
        Within = [place.Id, .. place.Parents],
        Name = place.Name,
        NameAr = place.NameAr,
        Admin1 = place.Admin1,
        Admin1Ar = place.Admin1Ar,
        Accuracy = place.Accuracy,
        RadiusMetres = place.RadiusMetres,
    };

    /// <summary>A point alone tells the governorate, and nothing of how exact it is.</summary>
    private static Where Around(Place governorate) => new()
    {
        Within = [governorate.Id, .. governorate.Parents],
        Admin1 = governorate.Admin1 ?? governorate.Name,
        Admin1Ar = governorate.Admin1Ar ?? governorate.NameAr,
    };
}
