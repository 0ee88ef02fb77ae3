using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Reports;

namespace IncidentMap.Web.Commands;

/// <summary>Compares the main incident of a reading with what is known of the report, measure by measure.</summary>
internal sealed class ReportMeasures(IGazetteer gazetteer)
{
    private const string Killed = "killed";
    private const string Injured = "injured";
    private const string NoNumber = "no number where none";
    private const string NotWrong = "no wrong number";
    private const string Civilians = "civilian or not";
    private const string KnownPlace = "place within 10 km";
    private const string UnknownPlace = "none or area, unknown";
    private const string Tier = "accuracy tier";
    private const string ExplicitDate = "explicit date";
    private const string RelativeDate = "relative date";
    private const string RecordDate = "day of the record";
    private const string Attributed = "party";

    /// <summary>Every measure, in the order in which they are printed.</summary>
    internal static readonly string[] All =
        [Killed, Injured, NoNumber, NotWrong, Civilians, KnownPlace, UnknownPlace, Tier, ExplicitDate, RelativeDate, RecordDate, Attributed];

    // Metres within which a place is right.
    private const double Near = 10_000;

    // A range of more days is no answer.
    private const int LongestDays = 3;

    internal IEnumerable<Checked> Of(KnownReport known, ReportReading reading)
    {
        var main = reading.Incidents.Count > 0 ? reading.Incidents[0] : null;
        return (known.Stated is null ? Recorded(known, main) : Stated(known, main)).Concat(Place(known, main));
    }

    private static IEnumerable<Checked> Recorded(KnownReport known, IncidentReading? main)
    {
        if (known is { HasPublication: true, Day: { } day }) yield return Date(RecordDate, main, day);
    }

    private static IEnumerable<Checked> Stated(KnownReport known, IncidentReading? main)
    {
        var stated = known.Stated!.Value;
        var counts = main is null ? null : ReadingMeasures.Of(main).Casualties;
        foreach (var (measure, read) in new[] { (Killed, counts?.Killed), (Injured, counts?.Injured) })
        {
            int? min = KnownReport.Whole(stated, measure + "_min"), max = KnownReport.Whole(stated, measure + "_max");
            var expected = min is null ? "none" : Count.Range(min.Value, max).ToString();
            yield return new(measure, read?.Min == min && read?.Max == max, expected, Words(read));
            yield return new(NotWrong, Allows(read, min), $"{measure}: {expected}", Words(read));
            if (min is null) yield return new(NoNumber, read is null, $"{measure}: none", Words(read));
        }
        if (KnownReport.Text(stated, "killed_category") is { } category && category != "mixed")
            yield return new(Civilians, Category(counts) == category.Replace("alleged_", "", StringComparison.Ordinal), category, Category(counts));
        if (KnownReport.Text(stated, "date_kind") == "explicit" && KnownReport.Date(KnownReport.Text(stated, "explicit_date")) is { } day)
            yield return Date(ExplicitDate, main, day);
        if (KnownReport.Text(stated, "date_kind") == "relative" && known is { HasPublication: true, Day: { } recorded })
            yield return Date(RelativeDate, main, recorded);
        if (PartiesOf(KnownReport.Text(stated, "actor_as_attributed")) is { Count: > 0 } parties)
            yield return new(Attributed, main is not null && main.Parties.Any(p => parties.Contains(p.Name)), string.Join(" or ", parties), string.Join(", ", main?.Parties.Select(p => p.Name) ?? []));
    }

    // A reading that says nothing, or less than the text ("1 or more" of "27"), misleads nobody; one whose range leaves out what the text tells at the least does.
    private static bool Allows(Count? read, int? told) => read is null || told >= read.Min && (read.Max is null || told <= read.Max);

    // Whose side the killed were on, where one word fits them all. Of nobody no side is told. Where civilians may be all of them ("four people, among
    // the dead a child": one to four) and no fighter is told of, civilians are whom the text tells of, as labels have it; where the text says that
    // some were none ("of 14 dead ten were civilians") the most of them is less than all.
    private static string Category(Casualties? counts) => counts switch
    {
        { Killed.Max: 0 } => "unspecified",
        { Killed: { } all, CiviliansKilled: { } civilians, BelligerentsKilled: null } when civilians.Min > 0 && (civilians.Max is null || civilians.Max >= (all.Max ?? int.MaxValue)) => "civilian",
        { Killed: { } all, CiviliansKilled: { } civilians } when civilians.Min == all.Min => "civilian",
        { Killed: { } all, BelligerentsKilled: { } fighters } when fighters.Min == all.Min => "combatant",
        { CiviliansKilled: null, BelligerentsKilled: null } => "unspecified",
        _ => "mixed",
    };

    private static Checked Date(string measure, IncidentReading? main, DateOnly day)
    {
        var right = main is { DateStart: { } from, DateEnd: { } to } && to.DayNumber - from.DayNumber <= LongestDays && from <= day && to >= day;
        return new(measure, right, $"{day:yyyy-MM-dd}", main?.DateStart is null ? "none" : $"{main.DateStart:yyyy-MM-dd}..{main.DateEnd:yyyy-MM-dd}");
    }

    private IEnumerable<Checked> Place(KnownReport known, IncidentReading? main)
    {
        if (known.Point is not { } point) yield break;
        var place = main?.Place is { } read ? gazetteer.Find(read.PlaceId) : null;
        var metres = place?.Point.DistanceTo(point);
        var words = place is null ? "none" : $"{main!.Place!.AsWritten} = {place.Name}, {Token.Of(main.Place.Accuracy)}, {metres / 1000:0.0} km off";
        var expected = string.Join(" / ", known.PlaceNames.Take(2));
        if (Holds(known, point))
        {
            yield return new(KnownPlace, metres <= Near, expected, words);
            if (TierOf(KnownReport.Text(known.Truth, "geo_accuracy")) is { } tier && metres <= Near)
                yield return new(Tier, main!.Place!.Accuracy == tier, Token.Of(tier), words);
        }
        else yield return new(UnknownPlace, place is null || metres <= Near || IsAround(place, point), expected, words);
    }

    // The gazetteer holds a place when one of its names leads to within reach of its point.
    private bool Holds(KnownReport known, LonLat point) =>
        known.PlaceNames.Any(name => gazetteer.Resolve(new PlaceQuery(name)).Candidates.Any(c => c.Place.Accuracy < GeolocationAccuracy.Subdistrict && c.Place.Point.DistanceTo(point) <= Near));

    private bool IsAround(Place place, LonLat point)
    {
        var at = gazetteer.At(point);
        return new[] { at.Governorate, at.District, at.Subdistrict }.Any(area => area?.Id == place.Id)
            || place.Accuracy >= GeolocationAccuracy.Subdistrict && place.Point.DistanceTo(point) <= place.RadiusMetres;
    }

    // What analysts located more finely than texts say (an exact spot, a landmark) has no tier to be read.
    private static GeolocationAccuracy? TierOf(string? written) => written switch
    {
        "neighbourhood_area" => GeolocationAccuracy.Neighbourhood,
        "village" or "town" or "city" or "subdistrict" => Token.Parse<GeolocationAccuracy>(written),
        _ => null,
    };

    private static readonly (string Words, string Party)[] Parties =
    [
        ("Syrian regime", Party.SyrianGovernment), ("SDF", Party.Sdf), ("YPG", Party.Sdf), ("Turkish-backed", Party.Opposition), ("Turkey", Party.Turkiye),
        ("Turkish border", Party.Turkiye), ("Russia", Party.Russia), ("Israel", Party.Israel), ("Iran", Party.Iran), ("Coalition", Party.UsLedCoalition),
        ("US forces", Party.UnitedStates), ("US forces", Party.UsLedCoalition), ("HTS", Party.Hts),
    ];

    private static List<string> PartiesOf(string? words) =>
        words is null ? [] : [.. Parties.Where(a => words.Contains(a.Words, StringComparison.OrdinalIgnoreCase)).Select(a => a.Party)];

    private static string Words(Count? count) => count?.ToString() ?? "none";
}
