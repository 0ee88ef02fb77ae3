using System.Collections.Concurrent;
using IncidentMap.Exchange.Import;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;

namespace IncidentMap.Ingest;

/// <summary>What the gazetteer knows of the places that imported files name.</summary>
public static class GazetteerPlaces
{
    /// <summary>How far a file's point may lie outside of the place that its name gives before the name is not believed, in metres.</summary>
    private const double Margin = 20_000;

    /// <summary>Data sets name some thousand places again and again; beyond this many the answers are found anew.</summary>
    private const int Remembered = 50_000;

    /// <summary>
    /// A place by its id; else by its name, where one candidate stands clear and does not contradict the file's point;
    /// else the governorate in which the point lies. Answers are remembered; several threads may ask.
    /// </summary>
    public static PlaceLookup Of(IGazetteer gazetteer)
    {
        var answers = new ConcurrentDictionary<PlaceQuestion, PlaceAnswer>();
        return question =>
        {
            if (question.Id is { } id && gazetteer.Find(id) is { } known) return new PlaceAnswer(Of(known), IsNamed: true);
            if (answers.TryGetValue(question, out var answer)) return answer;
            answer = Answer(gazetteer, question);
            if (answers.Count < Remembered) answers[question] = answer;
            return answer;
        };
    }

    private static PlaceAnswer Answer(IGazetteer gazetteer, PlaceQuestion question)
    {
        var around = question.Point is { } point ? gazetteer.At(point).Governorate : null;
        var (named, why) = question.Id is null ? ByName(gazetteer, question) : (null, $"has an id that the gazetteer lacks, {question.Id}");
        return named is not null ? new PlaceAnswer(Of(named), IsNamed: true, Country: around?.Country)
            : new PlaceAnswer(around is null ? null : Around(around), Why: why, Country: around?.Country);
    }

    private static (Place? Place, string? Why) ByName(IGazetteer gazetteer, PlaceQuestion question)
    {
        string? why = null;
        foreach (var name in new[] { question.Name, question.NameAr })
        {
            if (string.IsNullOrWhiteSpace(name)) continue;
            var resolution = gazetteer.Resolve(new PlaceQuery(name, question.Point, question.Admin1));
            if (resolution.Best?.Place is not { } place) why ??= Unclear(resolution);
            else if (question.Point is { } point && place.Point.DistanceTo(point) > place.RadiusMetres + Margin) why ??= "lies elsewhere by the gazetteer";
            else return (place, null);
        }
        return (null, why);
    }

    private static string Unclear(Resolution resolution) => resolution.Candidates.Count == 0
        ? "is not in the gazetteer"
        : $"may be {string.Join(" or ", resolution.Candidates.Take(3).Select(c => c.Place.Admin1 is { } admin ? $"{c.Place.Name} ({admin})" : c.Place.Name))}";

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
