using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Native;

/// <summary>
/// One record of the native CSV on its way to an incident. The ranges become editors' figures and the grade an editor's grade, both with
/// the file as their reason, and each source becomes a claim without figures: a table does not say which source gave which number, and
/// so the ranges and the grade come out of the program exactly as they went in.
/// </summary>
internal sealed class NativeCsvRecord(RecordFields fields, NativeColumns columns, ImportContext context)
{
    private static readonly (string Column, Measure Measure)[] Measures =
        [("killed", Measure.Killed), ("civilians_killed", Measure.CiviliansKilled), ("belligerents_killed", Measure.BelligerentsKilled), ("injured", Measure.Injured)];

    private readonly RecordFields _fields = fields;
    private readonly string _reason = $"As imported from {context.FileName}.";

    internal ImportRow ToRow()
    {
        var id = _fields.Id("id");
        var (when, where) = (ReadWhen(), ReadWhere(isOurs: id is not null));
        var incident = new Incident
        {
            Id = id ?? ImportIds.Of(when.Start, _fields.Columns.Names, _fields.Cells),
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
        };
        // A record that this program exported is whole as an incident; the row is kept where that does not say every cell of it again.
        if (id is null || !columns.SaysAll(incident, _fields.Cells)) incident = incident with { OriginalRow = _fields.OriginalRow };
        if (incident.Code.Length > 0 && !incident.Code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            _fields.Fault("code", $"'{FilterText.Shown(incident.Code)}' may hold only letters, digits, hyphens, dots and underscores");
        return _fields.ToRow(() => id is null ? RecordTitles.Titled(incident) : incident);
    }

    private When ReadWhen()
    {
        var (start, end, part) = (_fields.Day("date_start"), _fields.Day("date_end"), _fields.Of<PartOfDay>("part_of_day"));
        if (start is null && _fields.Text("date_start") is null) _fields.Fault("date_start", "is empty");
        return RecordDates.Span(_fields, start, end, "date_end", part);
    }

    private Where ReadWhere(bool isOurs)
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
        if (!isOurs && told.Name is null && told.NameAr is null && _fields.Text("lon") is null && _fields.Text("lat") is null) _fields.Fault("place_name", "is empty, and so are lon and lat");
        var place = NativePlace.Of(told, accuracy, isOurs, context.Places);
        if (place.Note is { } note && !_fields.HasFaults) _fields.Note("place_name", note);
        if (place.Guess is { } guess) _fields.Guess("place_name", guess);
        return place.Where;
    }

    private string? ReadTarget()
    {
        if (_fields.Text("target")?.Trim() is not { Length: > 0 } target || Party.IsToken(target)) return _fields.Text("target")?.Trim();
        _fields.Fault("target", $"'{FilterText.Shown(target)}' is not a token such as hospital or prison");
        return null;
    }

    private List<PartyRole> ReadParties()
    {
        var parties = new List<PartyRole>();
        foreach (var text in CsvList.Split(_fields.Text("parties") ?? ""))
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var (name, basisText) = colon < 0 ? (text.Trim(), "alleged") : (text[..colon].Trim(), text[(colon + 1)..].Trim());
            if (!Party.IsToken(name)) _fields.Fault("parties", $"'{FilterText.Shown(name)}' is not a party's token, such as {Party.Known[0]}");
            else if (Token.Parse<PartyBasis>(basisText) is { } basis) parties.Add(new(name, basis));
            else _fields.Fault("parties", $"'{FilterText.Shown(basisText)}' is not one of {string.Join(", ", Token.All<PartyBasis>())}");
        }
        return parties;
    }

    private List<EditedFigure> ReadFigures()
    {
        var figures = new List<EditedFigure>(Measures.Length);
        foreach (var (column, measure) in Measures)
            if (_fields.Range(column) is { } count) figures.Add(new EditedFigure(measure, count, _reason));
        return figures;
    }
}
