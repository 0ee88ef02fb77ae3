using System.Text.Json;
using IncidentMap.Exchange.Import.Native;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.GeoJson;

/// <summary>
/// One Feature on its way to an incident: the properties have the names that export gives them, and all that it writes comes back. Of a
/// stranger's Feature, which does not say what an editor set, a range or a grade that does not follow from its claims by the published rules
/// comes in as an editor's.
/// </summary>
internal sealed class FeatureRecord
{
    private static readonly (Measure Measure, string Name)[] Measures =
    [
        (Measure.Killed, "killed"), (Measure.CiviliansKilled, "civiliansKilled"), (Measure.BelligerentsKilled, "belligerentsKilled"),
        (Measure.ChildrenKilled, "childrenKilled"), (Measure.WomenKilled, "womenKilled"), (Measure.Injured, "injured"),
    ];

    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    private readonly List<Fault> _faults = [];
    private readonly List<Fault> _notes = [];
    private readonly List<Fault> _guesses = [];
    private readonly long _line;
    private readonly JsonElement _feature;
    private readonly ImportContext _context;
    private readonly JsonFields _properties;

    internal FeatureRecord(long line, JsonElement feature, ImportContext context)
    {
        (_line, _feature, _context) = (line, feature, context);
        _properties = new JsonFields(feature, _faults).Object("properties", required: true) ?? new JsonFields(Nothing, []);
    }

    internal ImportRow ToRow()
    {
        if (_faults.Count > 0) return ImportRow.Refused(_line, _faults);
        var id = ReadId();
        var when = ReadWhen();
        var original = _feature.GetRawText();
        var incident = new Incident
        {
            Id = id ?? ImportIds.Of(when.Start, ["feature"], [original]),
            Code = _properties.OptionalText("code")?.Trim() ?? "",
            When = when,
            Where = ReadWhere(isOurs: id is not null),
            Kind = _properties.OneOf<IncidentKind>("kind") ?? IncidentKind.Unknown,
            Target = _properties.OptionalText("target"),
            Parties = _properties.Objects("parties", IncidentJsonReader.ReadParty),
            Claims = ReadClaims(),
            TitleEn = _properties.OptionalText("titleEn") ?? "",
            TitleAr = _properties.OptionalText("titleAr") ?? "",
            State = IncidentState.Published,
            OriginalRow = original,
        };
        if (_properties.Flag("placeMadeCoarser")) incident = incident with { PublishedWhere = incident.Where };
        incident = incident with { EditedFigures = ReadFigures(incident) };
        incident = incident with { EditedGrade = ReadGrade(incident) };
        return _faults.Count > 0 ? ImportRow.Refused(_line, _faults) : new ImportRow(_line, RecordTitles.Titled(incident), [], _notes) { Guesses = _guesses };
    }

    /// <summary>Of the Feature, or of its properties; a stranger's id that is no UUID is none of ours.</summary>
    private Guid? ReadId() =>
        _properties.OptionalText("id") is { } text && Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty ? id : null;

    private When ReadWhen()
    {
        var (start, end) = (_properties.Day("dateStart", required: true), _properties.Day("dateEnd"));
        var (first, last) = (start ?? default, end ?? start ?? default);
        if (start is not null && last < first) _properties.Fault("dateEnd", "lies before dateStart");
        return new When
        {
            Start = first,
            End = last < first ? first : last,
            Precision = _properties.OneOf<DatePrecision>("datePrecision") ?? RecordDates.PrecisionOf(first, last),
            PartOfDay = _properties.OneOf<PartOfDay>("partOfDay"),
        };
    }

    private Where ReadWhere(bool isOurs)
    {
        var accuracy = _properties.OneOf<GeolocationAccuracy>("accuracy");
        var radius = _properties.Whole("radiusMetres");
        var told = new Where
        {
            Point = ReadPoint(),
            PlaceId = _properties.OptionalText("placeId"),
            Name = _properties.OptionalText("placeName"),
            NameAr = _properties.OptionalText("placeNameAr"),
            Admin1 = _properties.OptionalText("admin1"),
            RadiusMetres = radius == AccuracyRadius.Metres(accuracy ?? GeolocationAccuracy.Unknown) ? null : radius,
        };
        if (!isOurs && told is { Point: null, Name: null, NameAr: null }) _properties.Fault("placeName", "is missing, and there is no geometry");
        var place = NativePlace.Of(told, accuracy, isOurs, _context.Places);
        if (place.Note is { } note) _notes.Add(new Fault("placeName", note));
        if (place.Guess is { } guess) _guesses.Add(new Fault("placeName", guess));
        return isOurs ? WithAllNames(place.Where) : place.Where;
    }

    /// <summary>What no gazetteer has to be asked for, since the export holds it.</summary>
    private Where WithAllNames(Where where)
    {
        if (_properties.Has("placeReportedName")) where = where with { ReportedName = _properties.OptionalText("placeReportedName") };
        if (_properties.Has("placeWithin")) where = where with { Within = _properties.Texts("placeWithin") };
        return _properties.Has("admin1Ar") ? where with { Admin1Ar = _properties.OptionalText("admin1Ar") } : where;
    }

    private LonLat? ReadPoint()
    {
        if (!_feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind == JsonValueKind.Null) return null;
        if (geometry.ValueKind == JsonValueKind.Object && geometry.TryGetProperty("type", out var type) && type.ValueEquals("Point")
            && geometry.TryGetProperty("coordinates", out var at) && at.ValueKind == JsonValueKind.Array && at.GetArrayLength() >= 2
            && at[0].ValueKind == JsonValueKind.Number && at[1].ValueKind == JsonValueKind.Number)
        {
            var point = new LonLat(at[0].GetDouble(), at[1].GetDouble());
            if (point.IsValid) return point;
        }
        _faults.Add(new Fault("geometry", $"a Point with [longitude, latitude] in degrees was expected, found {FilterText.Shown(geometry.GetRawText())}"));
        return null;
    }

    /// <summary>Whole where there are any; a Feature that only names its sources gets a claim without figures for each.</summary>
    private IReadOnlyList<Claim> ReadClaims()
    {
        var claims = _properties.Objects("claims", IncidentJsonReader.ReadClaim);
        if (claims.Count > 0) return claims;
        var sources = _properties.Objects("sources", fields => new Source(fields.Text("speaker"), fields.OptionalText("publisher"), fields.OptionalText("url")));
        return [.. sources.Where(s => s.Speaker.Length > 0).Select((s, i) => ImportIds.ClaimOf(s.ToString(), i, isOurs: true))];
    }

    private IReadOnlyList<EditedFigure> ReadFigures(Incident incident) =>
        _properties.Has("editedFigures") ? _properties.Objects("editedFigures", ReadFigure) : FiguresBesideTheRule(incident);

    private static EditedFigure ReadFigure(JsonFields fields)
    {
        var (measure, min, max) = (fields.OneOf<Measure>("measure", required: true) ?? Measure.Killed, fields.Whole("min"), fields.Whole("max"));
        if (max < min) fields.Fault("max", $"{max} lies below min, {min}");
        return new EditedFigure(measure, min is { } low && !(max < low) ? Count.Range(low, max) : null, fields.Text("reason"));
    }

    private List<EditedFigure> FiguresBesideTheRule(Incident incident)
    {
        var derived = CasualtyRules.Derive(incident);
        var edited = new List<EditedFigure>();
        foreach (var (measure, name) in Measures)
        {
            if (!_properties.Has(name + "Min")) continue;
            var (min, max) = (_properties.Whole(name + "Min"), _properties.Whole(name + "Max"));
            if (max < min || (min is null && max is not null)) _properties.Fault(name + "Max", $"{max} does not go with {name}Min, which is {(min is null ? "empty" : min)}");
            else if (derived.Of(measure) is var count && (count?.Min != min || count?.Max != max))
                edited.Add(new EditedFigure(measure, min is { } low ? Count.Range(low, max) : null, $"As imported from {_context.FileName}."));
        }
        return edited;
    }

    private GradeDecision? ReadGrade(Incident incident)
    {
        if (_properties.OneOf<Grade>("grade") is not { } grade) return null;
        var reason = _properties.OptionalText("gradeReason") is { } text && !string.IsNullOrWhiteSpace(text) ? text : $"As imported from {_context.FileName}.";
        var isByEditor = _properties.Has("gradeByEditor") ? _properties.Flag("gradeByEditor") : GradeRules.Decide(incident).Grade != grade;
        return isByEditor ? new GradeDecision(grade, reason, ByEditor: true) : null;
    }
}
