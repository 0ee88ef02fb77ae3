using IncidentMap.Exchange.Import.Files;
using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Centcom;

/// <summary>The lines of CENTCOM's daily strike releases of Operation Inherent Resolve (2014 to 2017), one line a place and day.</summary>
internal static class CentcomFormat
{
    internal static ImportFormat Instance { get; } = new("centcom", "CENTCOM's strike lines of Operation Inherent Resolve", Read);

    private static readonly TableShape Shape = new(columns => columns.Has("date") && columns.Has("location") && columns.Has("line"), _ => null, ["country", "number", "description"]);

    private static IEnumerable<ImportRow> Read(DataFile file, ImportContext context)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        return RecordTable.Read(file, Shape, fields => new CentcomRecord(fields, context).ToRow(lines));
    }
}

/// <summary>
/// One line: so many strikes near a place on a day. It is the belligerent's own word that it struck, and says nothing of harm to civilians,
/// so it is graded weak and not confirmed.
/// </summary>
internal sealed class CentcomRecord(RecordFields fields, ImportContext context)
{
    /// <param name="lines">How often each record was met: a release may hold the same line twice, for two strikes.</param>
    internal ImportRow ToRow(Dictionary<string, int> lines)
    {
        RecordCountry.Check(fields, "country", context.OtherCountries);
        var day = fields.Day("date", "M/d/yyyy", "yyyy-MM-dd");
        if (day is null && fields.Trimmed("date") is null) fields.Fault("date", "is empty");
        fields.Guess("date", "the month is taken to stand before the day");
        var when = RecordDates.Span(fields, day, null, "date");
        var where = ReadWhere();
        var key = Key(when.Start, lines);
        fields.Guess("line", "a strike of the Coalition is the kind airstrike");
        if (fields.Number("number") > 1) fields.Guess("number", "several strikes of one day and place are one incident");
        var row = fields.ToRow(() => RecordTitles.Titled(new Incident
        {
            Id = ImportIds.Of(when.Start, key),
            Code = "",
            When = when,
            Where = where,
            Kind = IncidentKind.Airstrike,
            Parties = [new PartyRole(Party.UsLedCoalition, PartyBasis.Acknowledged)],
            Claims = [new Claim { Id = "record", Speaker = "CENTCOM", Origin = Party.UsLedCoalition, Publisher = "US Central Command", RecordId = key.Id, AssertedOn = day }],
            EditedGrade = new GradeDecision(Grade.Weak, $"The Coalition announces the strike itself and says nothing of harm to civilians; as imported from {context.FileName}.", ByEditor: true),
            TitleEn = "",
            TitleAr = "",
            State = IncidentState.Published,
            OriginalRow = fields.OriginalRow,
        }));
        return row with { Record = key };
    }

    /// <summary>"Near Manbij" is the area around the town, not the town.</summary>
    private Where ReadWhere() => new RecordPlace
    {
        Name = fields.Trimmed("location"),
        Accuracy = GeolocationAccuracy.Subdistrict,
        NameColumn = "location",
    }.Read(fields, context.Places);

    private RecordKey Key(DateOnly day, Dictionary<string, int> lines)
    {
        var text = $"{day:yyyy-MM-dd}/{fields.Trimmed("location")}/{fields.Trimmed("line")}";
        var number = lines[text] = lines.GetValueOrDefault(text) + 1;
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
        return new RecordKey(Party.UsLedCoalition, number == 1 ? $"{day:yyyy-MM-dd}-{hash}" : $"{day:yyyy-MM-dd}-{hash}-{number}");
    }
}
