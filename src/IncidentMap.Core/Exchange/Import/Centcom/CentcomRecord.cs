using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Centcom;

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
        return RecordIncident.Row(fields, key, when, where, i => i with
        {
            Kind = IncidentKind.Airstrike,
            Parties = [new PartyRole(Party.UsLedCoalition, PartyBasis.Acknowledged)],
            Claims = [new Claim { Id = "record", Speaker = "CENTCOM", Origin = Party.UsLedCoalition, Publisher = "US Central Command", RecordId = key.Id, AssertedOn = day }],
            EditedGrade = new GradeDecision(Grade.Weak, $"The Coalition announces the strike itself and says nothing of harm to civilians; as imported from {context.FileName}.", ByEditor: true),
        });
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
