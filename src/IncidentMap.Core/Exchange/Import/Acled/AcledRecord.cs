using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Acled;

/// <summary>
/// One event of ACLED. Its <c>fatalities</c> are one number over all sides, so they are a figure of everybody. Codes as in the ACLED
/// Codebook: <c>time_precision</c> 1 a day, 2 a week, 3 a month; <c>geo_precision</c> 1 a settlement, 2 near one or a part of a region, 3 a larger region.
/// </summary>
internal sealed class AcledRecord(RecordFields fields, ImportContext context)
{
    internal ImportRow ToRow()
    {
        var id = fields.Trimmed("event_id_cnty");
        if (id is null) fields.Fault("event_id_cnty", "is empty");
        RecordCountry.Check(fields, "country", context.OtherCountries);
        var fatalities = Fatalities();
        RefusePeaceful(fatalities);
        var (when, where) = (ReadWhen(), ReadWhere());
        var key = new RecordKey(AcledFormat.Origin, id ?? "");
        return RecordIncident.Row(fields, key, when, where, i => i with
        {
            Kind = ReadKind(),
            Parties = ReadParties(),
            Claims = RecordClaims.Of(ClaimOf(id ?? "", fatalities ?? 0), Sources()),
        }, [fields.Number("fatalities")]);
    }

    private int? Fatalities()
    {
        if (fields.Trimmed("fatalities") is null) fields.Fault("fatalities", "is empty");
        return fields.People("fatalities");
    }

    /// <summary>Protests and political events in which nobody died are no acts of armed violence with harm.</summary>
    private void RefusePeaceful(int? fatalities)
    {
        var (type, detail) = (fields.Trimmed("event_type"), fields.Trimmed("sub_event_type"));
        var isPeaceful = type is "Strategic developments" or "Strategic development" || (type is "Protests" or "Riots/Protests" && detail is not "Excessive force against protesters");
        if (isPeaceful && fatalities == 0) fields.Fault("event_type", $"'{type}' without fatalities is no act of armed violence");
    }

    /// <summary>2023 on: 2022-04-30 or 30 April 2022; 2018 to 2022: 9-May-20; version 5: day before month, by its codebook.</summary>
    private When ReadWhen()
    {
        var day = fields.Day("event_date", "yyyy-MM-dd", "d MMMM yyyy", "d-MMM-yy", "d-MMM-yyyy", "d/M/yyyy");
        if (day is null && fields.Trimmed("event_date") is null) fields.Fault("event_date", "is empty");
        if (fields.Trimmed("event_date")?.Contains('/', StringComparison.Ordinal) == true) fields.Guess("event_date", "the day is taken to stand before the month");
        if (day is { } d && fields.Number("year") is { } year && year != d.Year) fields.Fault("event_date", $"is not in the year of the record, {year}");
        var (start, last) = Span(day ?? default, fields.Trimmed("time_precision"));
        return new When { Start = start, End = last, Precision = start == last ? DatePrecision.Exact : RecordDates.PrecisionOf(start, last) };
    }

    /// <summary>A week or a month around the day that ACLED coded; the record doesn't say which, so the span is our reading of it.</summary>
    private (DateOnly Start, DateOnly End) Span(DateOnly day, string? precision)
    {
        switch (precision)
        {
            case "1":
                return (day, day);
            case "2":
                fields.Guess("time_precision", "2, some day of a week: the three days before and after the coded one are taken");
                return day.DayNumber < 3 ? (day, day) : (day.AddDays(-3), day.AddDays(3));
            case "3":
                fields.Guess("time_precision", "3, some day of a month: the month of the coded day is taken");
                return (new(day.Year, day.Month, 1), new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
            default:
                fields.Fault("time_precision", $"'{FilterText.Shown(precision ?? "")}' is not 1 to 3");
                return (day, day);
        }
    }

    private Where ReadWhere()
    {
        var precision = fields.Trimmed("geo_precision") ?? fields.Trimmed("geo_precis");
        if (precision is not ("1" or "2" or "3")) fields.Fault(fields.Columns.Has("geo_precis") ? "geo_precis" : "geo_precision", $"'{FilterText.Shown(precision ?? "")}' is not 1 to 3");
        return new RecordPlace
        {
            Point = fields.Point("longitude", "latitude"),
            Name = fields.Trimmed("location"),
            Admin1 = fields.Trimmed("admin1"),
            Accuracy = precision switch { "2" => GeolocationAccuracy.Subdistrict, "3" => GeolocationAccuracy.Governorate, _ => GeolocationAccuracy.Unknown },
            IsSettlement = precision == "1",
            NameColumn = "location",
        }.Read(fields, context.Places);
    }

    private IncidentKind ReadKind()
    {
        var (kind, isGuess) = fields.Trimmed("sub_event_type") switch
        {
            "Air/drone strike" => (IncidentKind.Airstrike, true),
            "Shelling/artillery/missile attack" => (IncidentKind.Artillery, true),
            "Remote explosive/landmine/IED" => (IncidentKind.Ied, true),
            "Suicide bomb" => (IncidentKind.Ied, false),
            "Chemical weapon" => (IncidentKind.Chemical, false),
            _ => (IncidentKind.Unknown, false),
        };
        if (isGuess) fields.Guess("sub_event_type", $"'{fields.Trimmed("sub_event_type")}' is the kind {Token.Of(kind)}");
        return kind;
    }

    /// <summary>The first actor acts; of the second only those that fight back are parties, the others are aimed at.</summary>
    private IReadOnlyList<PartyRole> ReadParties()
    {
        var parties = new RecordParties(fields);
        parties.Add("actor1", fields.Trimmed("actor1"));
        foreach (var name in Associates(1)) parties.Add("assoc_actor_1", name);
        if (fields.Trimmed("event_type")?.StartsWith("Battle", StringComparison.Ordinal) == true)
        {
            parties.Add("actor2", fields.Trimmed("actor2"));
            foreach (var name in Associates(2)) parties.Add("assoc_actor_2", name);
        }
        return parties.Parties;
    }

    /// <summary>Associated are also civilians, professions and ethnic groups; only those that are known as parties are taken.</summary>
    private IEnumerable<string> Associates(int actor) =>
        (fields.Trimmed($"assoc_actor_{actor}") ?? fields.Trimmed($"ally_actor_{actor}") ?? "").Split(';', StringSplitOptions.TrimEntries)
            .Where(name => PartyNames.TokenOf(name, out var isKnown) is not null && isKnown);

    private static Claim ClaimOf(string id, int fatalities) => new()
    {
        Id = "acled",
        Speaker = "ACLED",
        Origin = AcledFormat.Origin,
        Publisher = "ACLED",
        Url = "https://acleddata.com/",
        RecordId = id,
        Figures = [new() { Id = "a", Outcome = Outcome.Killed, Count = Count.Exactly(fatalities) }],
    };

    private IEnumerable<CitedSource> Sources() =>
        (fields.Trimmed("source") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(s => new CitedSource(s));
}
