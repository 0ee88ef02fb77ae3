using System.Globalization;
using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;
using IncidentMap.Text;

namespace IncidentMap.Exchange.Import.Mapped;

/// <summary>One record of a table that a mapping describes. Its figures are claims of the mapping's speaker; what is cited has none.</summary>
internal sealed class MappedRecord(RecordFields fields, TableMapping mapping, ImportContext context)
{
    private string Origin => mapping.Origin ?? ImportIds.OriginOf(mapping.Speaker);

    internal ImportRow ToRow()
    {
        var (when, where, figures) = (ReadWhen(), ReadWhere(), MappedCounts.Read(fields, mapping));
        var key = Cell("id") is { } id ? new RecordKey(Origin, id) : null;
        var (kind, target) = (OneOf<IncidentKind>("kind"), ReadTarget());
        var grade = OneOf<Grade>("grade");
        return RecordIncident.Row(fields, key, when, where, i => Graded(grade, i with
        {
            Kind = kind ?? IncidentKind.Unknown,
            Target = target,
            Parties = ReadParties(),
            Claims = RecordClaims.Of(Own(key, figures), List("source").Select(s => new CitedSource(s))),
            TitleEn = Cell("titleEn") ?? "",
            TitleAr = Cell("titleAr") ?? "",
        }), [.. MappedCounts.Ends(mapping).Select(end => fields.Number(end.Column))]);
    }

    private string Column(string field) => mapping.Columns.GetValueOrDefault(field, field);

    private string? Cell(string field) => mapping.Columns.TryGetValue(field, out var column) ? fields.Trimmed(column) : null;

    private string[] List(string field) => Cell(field)?.Split(mapping.ListSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private When ReadWhen()
    {
        // A workbook's date cells come in ISO form, whatever form they are shown in.
        var (start, end) = (fields.Day(Column("date"), mapping.DateForm, "yyyy-MM-dd"), mapping.Columns.ContainsKey("dateEnd") ? fields.Day(Column("dateEnd"), mapping.DateForm, "yyyy-MM-dd") : null);
        if (Cell("date") is null) fields.Fault(Column("date"), "is empty");
        return RecordDates.Span(fields, start, end, Column("dateEnd"));
    }

    private Where ReadWhere()
    {
        var name = mapping.Columns.ContainsKey("place") ? "place" : "placeAr";
        return new RecordPlace
        {
            Point = mapping.Columns.ContainsKey("point") ? ReadPoint() : mapping.Columns.ContainsKey("lon") ? fields.Point(Column("lon"), Column("lat")) : null,
            Name = Cell("place"),
            NameAr = Cell("placeAr"),
            Admin1 = Cell("admin1"),
            Accuracy = OneOf<GeolocationAccuracy>("accuracy") ?? GeolocationAccuracy.Unknown,
            NameColumn = Column(name),
            PointColumn = mapping.Columns.ContainsKey("point") ? Column("point") : Column("lon"),
        }.Read(fields, context.Places);
    }

    private LonLat? ReadPoint()
    {
        if (Cell("point") is not { } text) return null;
        var parts = ArabicDigits.ToAscii(text).Split([',', ';', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 2 && Degrees(parts[0]) is { } first && Degrees(parts[1]) is { } second)
        {
            var point = mapping.CoordinateOrder == "lat,lon" ? new LonLat(second, first) : new LonLat(first, second);
            if (point.IsValid) return point;
        }
        fields.Fault(Column("point"), $"'{FilterText.Shown(text)}' is not a point in degrees, {mapping.CoordinateOrder}");
        return null;
    }

    private static double? Degrees(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;

    private T? OneOf<T>(string field) where T : struct, Enum
    {
        if (Cell(field) is not { } text) return null;
        if (Token.Parse<T>(Meant(field, text)) is { } value) return value;
        fields.Fault(Column(field), $"'{FilterText.Shown(text)}' is not one of {string.Join(", ", Token.All<T>())}; values.{field} of the mapping may say which is meant");
        return null;
    }

    /// <summary>The token that the mapping gives a value, whatever its case; else the value itself.</summary>
    private string Meant(string field, string text) =>
        mapping.Values.GetValueOrDefault(field)?.FirstOrDefault(v => v.Key.Equals(text, StringComparison.OrdinalIgnoreCase)).Value ?? text;

    private string? ReadTarget()
    {
        if (Cell("target") is not { } text) return null;
        var token = Meant("target", text);
        if (Party.IsToken(token)) return token;
        fields.Fault(Column("target"), $"'{FilterText.Shown(text)}' is not a token such as hospital; values.target of the mapping may say which is meant");
        return null;
    }

    private IReadOnlyList<PartyRole> ReadParties()
    {
        var parties = new RecordParties(fields);
        foreach (var name in List("party")) parties.Add(Column("party"), Meant("party", name));
        return parties.Parties;
    }

    private Claim Own(RecordKey? key, IReadOnlyList<Figure> figures) => new()
    {
        Id = "record",
        Speaker = mapping.Speaker,
        Origin = Origin,
        Publisher = mapping.Speaker,
        Url = WebAddress.IsSafe(Cell("url")) ? Cell("url") : null,
        RecordId = key?.Id,
        Figures = figures,
    };

    private Incident Graded(Grade? told, Incident incident) => told is not { } grade || GradeRules.Decide(incident).Grade == grade ? incident
        : incident with { EditedGrade = new GradeDecision(grade, $"{mapping.Speaker}'s own grade, as imported from {context.FileName}.", ByEditor: true) };
}
