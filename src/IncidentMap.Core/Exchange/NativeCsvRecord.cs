using System.Text.Encodings.Web;
using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>
/// One record of the native CSV on its way to an incident. The ranges become editors' figures and the grade an editor's grade, both with
/// the file as their reason, and each source becomes a claim without figures: a table does not say which source gave which number, and
/// so the ranges and the grade come out of the program exactly as they went in.
/// </summary>
internal sealed class NativeCsvRecord(long line, IReadOnlyDictionary<string, string> cells, string fileName)
{
    private static readonly JsonSerializerOptions RowOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly RecordFields _fields = new(cells);
    private readonly List<Fault> _notes = [];
    private readonly string _reason = $"As imported from {fileName}.";

    internal ImportRow ToRow(PlaceLookup places)
    {
        var id = _fields.Id("id");
        var (when, where) = (ReadWhen(), ReadWhere(places, isOurs: id is not null));
        var incident = new Incident
        {
            Id = id ?? ImportIds.Of(when.Start, cells),
            Code = _fields.Text("code")?.Trim() ?? "",
            When = when,
            Where = where,
            Kind = _fields.Of<IncidentKind>("kind") ?? IncidentKind.Unknown,
            Target = ReadTarget(),
            Parties = ReadParties(),
            Claims = [.. CsvList.Split(_fields.Text("sources") ?? "").Select((s, i) => ImportIds.ClaimOf(s, i, isOurs: id is not null))],
            EditedFigures = ReadFigures(),
            EditedGrade = _fields.Of<Grade>("grade") is { } grade ? new GradeDecision(grade, _reason, ByEditor: true) : null,
            TitleEn = _fields.Text("title_en") ?? "",
            TitleAr = _fields.Text("title_ar") ?? "",
            State = IncidentState.Published,
            OriginalRow = JsonSerializer.Serialize(cells, RowOptions),
        };
        if (incident.Code.Length > 0 && !incident.Code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            _fields.Add("code", $"'{FilterText.Shown(incident.Code)}' may hold only letters, digits, hyphens, dots and underscores");
        return _fields.Faults.Count > 0 ? ImportRow.Refused(line, _fields.Faults) : new ImportRow(line, id is null ? Titled(incident) : incident, [], _notes);
    }

    private When ReadWhen()
    {
        var (start, end, part) = (_fields.Day("date_start"), _fields.Day("date_end"), _fields.Of<PartOfDay>("part_of_day"));
        if (start is null && _fields.Text("date_start") is null) _fields.Add("date_start", "is empty");
        var (first, last) = (start ?? default, end ?? start ?? default);
        if (start is not null && last < first) _fields.Add("date_end", "lies before date_start");
        return new When { Start = first, End = last, Precision = PrecisionOf(first, last), PartOfDay = part };
    }

    /// <summary>The file has no column for it: a whole month or year says that no more was known.</summary>
    private static DatePrecision PrecisionOf(DateOnly start, DateOnly end)
    {
        if (start == end) return DatePrecision.Exact;
        if (start.Day != 1 || start.Year != end.Year) return DatePrecision.Range;
        if (start.Month == end.Month && end.Day == DateTime.DaysInMonth(end.Year, end.Month)) return DatePrecision.Month;
        return start.Month == 1 && end is { Month: 12, Day: 31 } ? DatePrecision.Year : DatePrecision.Range;
    }

    /// <summary>
    /// What the file says stands. A record with an id of ours was exported by this program, so nothing that it leaves empty is filled in;
    /// a stranger's record gets point, accuracy and names from the gazetteer where it has none.
    /// </summary>
    private Where ReadWhere(PlaceLookup places, bool isOurs)
    {
        var told = new Where
        {
            Point = _fields.Point("lon", "lat"),
            PlaceId = _fields.Text("place_id"),
            Name = _fields.Text("place_name"),
            NameAr = _fields.Text("place_name_ar"),
            Admin1 = _fields.Text("admin1"),
        };
        var accuracy = _fields.Of<GeolocationAccuracy>("accuracy");
        if (!isOurs && told.Name is null && told.NameAr is null && _fields.Text("lon") is null && _fields.Text("lat") is null) _fields.Add("place_name", "is empty, and so are lon and lat");
        var known = isOurs && told.PlaceId is null ? null : places(new(told.PlaceId, told.Name, told.NameAr, told.Admin1, told.Point));
        if (isOurs || known is null)
        {
            if (!isOurs && told.Point is null && _fields.Faults.Count == 0)
                _notes.Add(new Fault("place_name", $"'{FilterText.Shown(told.Name ?? told.NameAr ?? "")}' has no clear answer in the gazetteer; kept without a point"));
            return told with { ReportedName = isOurs ? told.Name : told.Name ?? told.NameAr, Within = known?.Within ?? [], Admin1Ar = known?.Admin1Ar, Accuracy = accuracy ?? GeolocationAccuracy.Unknown };
        }
        return new Where
        {
            Point = told.Point ?? known.Point,
            PlaceId = told.PlaceId ?? known.PlaceId,
            Within = known.Within,
            ReportedName = told.Name ?? told.NameAr,
            Name = told.Name ?? known.Name,
            NameAr = told.NameAr ?? known.NameAr,
            Admin1 = told.Admin1 ?? known.Admin1,
            Admin1Ar = known.Admin1Ar,
            Accuracy = accuracy ?? known.Accuracy,
            RadiusMetres = accuracy is null ? known.RadiusMetres : null,
        };
    }

    private string? ReadTarget()
    {
        if (_fields.Text("target")?.Trim() is not { Length: > 0 } target || Party.IsToken(target)) return _fields.Text("target")?.Trim();
        _fields.Add("target", $"'{FilterText.Shown(target)}' is not a token such as hospital or prison");
        return null;
    }

    private List<PartyRole> ReadParties()
    {
        var parties = new List<PartyRole>();
        foreach (var text in CsvList.Split(_fields.Text("parties") ?? ""))
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var (name, basisText) = colon < 0 ? (text.Trim(), "alleged") : (text[..colon].Trim(), text[(colon + 1)..].Trim());
            if (!Party.IsToken(name)) _fields.Add("parties", $"'{FilterText.Shown(name)}' is not a party's token, such as {Party.Known[0]}");
            else if (Token.Parse<PartyBasis>(basisText) is { } basis) parties.Add(new(name, basis));
            else _fields.Add("parties", $"'{FilterText.Shown(basisText)}' is not one of {string.Join(", ", Token.All<PartyBasis>())}");
        }
        return parties;
    }

    private List<EditedFigure> ReadFigures() =>
        [.. new[] { ("killed", Measure.Killed), ("civilians_killed", Measure.CiviliansKilled), ("belligerents_killed", Measure.BelligerentsKilled), ("injured", Measure.Injured) }
            .Select(m => (m.Item2, Count: _fields.Range(m.Item1)))
            .Where(m => m.Count is not null)
            .Select(m => new EditedFigure(m.Item1, m.Count, _reason))];

    /// <summary>A plain title for a record that brings none: what and where.</summary>
    private static Incident Titled(Incident incident)
    {
        string Title(string language, string? place, string joint) =>
            Label.Of(incident.Kind, language) is var kind && place is null ? Capital(kind) : $"{Capital(kind)} {joint} {place}";
        return incident with
        {
            TitleEn = incident.TitleEn.Length > 0 ? incident.TitleEn : Title("en", incident.Where.Name ?? incident.Where.NameAr, "in"),
            TitleAr = incident.TitleAr.Length > 0 ? incident.TitleAr : Title("ar", incident.Where.NameAr ?? incident.Where.Name, "في"),
        };
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
