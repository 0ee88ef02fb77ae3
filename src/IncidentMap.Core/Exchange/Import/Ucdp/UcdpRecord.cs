using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Ucdp;

/// <summary>One event of UCDP GED. Codes as in the GED Codebook 19.1: <c>where_prec</c> 1 to 7, <c>date_prec</c> 1 to 5, <c>type_of_violence</c> 1 to 3.</summary>
internal sealed class UcdpRecord(RecordFields fields, ImportContext context)
{
    private static readonly string[] SummedUp = ["low", "best", "high", "deaths_civilians", "deaths_a", "deaths_b", "deaths_unknown"];

    internal ImportRow ToRow()
    {
        var id = fields.Trimmed("id");
        if (id is null) fields.Fault("id", "is empty");
        RecordCountry.Check(fields, "country", context.OtherCountries);
        var (when, where, claim) = (ReadWhen(), ReadWhere(), ReadClaim(id ?? ""));
        var key = new RecordKey(UcdpFormat.Origin, id ?? "");
        return RecordIncident.Row(fields, key, when, where, i => i with
        {
            Parties = ReadParties(),
            Claims = RecordClaims.Of(claim, UcdpSources.Of(fields)),
        }, [.. SummedUp.Select(fields.Number)]);
    }

    private When ReadWhen()
    {
        // Some editions write a time of midnight after the day.
        string[] forms = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss.fff", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"];
        var (start, end) = (fields.Day("date_start", forms), fields.Day("date_end", forms));
        if (start is null && fields.Trimmed("date_start") is null) fields.Fault("date_start", "is empty");
        var when = RecordDates.Span(fields, start, end, "date_end");
        var precision = fields.Trimmed("date_prec");
        if (precision is not ("1" or "2" or "3" or "4" or "5")) fields.Fault("date_prec", $"'{FilterText.Shown(precision ?? "")}' is not 1 to 5");
        // A day that is only known to be near the true one is no exact day.
        return precision is not "1" && when.Precision == DatePrecision.Exact ? when with { Precision = DatePrecision.Range } : when;
    }

    private Where ReadWhere()
    {
        var precision = fields.Trimmed("where_prec");
        if (precision is not ("1" or "2" or "3" or "4" or "5" or "6" or "7")) fields.Fault("where_prec", $"'{FilterText.Shown(precision ?? "")}' is not 1 to 7");
        return new RecordPlace
        {
            Point = fields.Point("longitude", "latitude"),
            Name = UcdpPlaceName.Of(fields.Trimmed("where_coordinates")),
            Admin1 = UcdpPlaceName.Of(fields.Trimmed("adm_1")),
            Accuracy = TierOf(precision),
            RadiusMetres = precision == "2" ? 25_000 : null,
            IsSettlement = precision == "1",
            NameColumn = "where_coordinates",
        }.Read(fields, context.Places);
    }

    /// <summary>2: within 25 km of the point; 3: the district's point; 4: the governorate's; 5: a line or a vague area, of which no more is known than the governorate; 6: the country; 7: at sea or in the air.</summary>
    private static GeolocationAccuracy TierOf(string? precision) => precision switch
    {
        "2" or "3" => GeolocationAccuracy.District,
        "4" or "5" => GeolocationAccuracy.Governorate,
        "6" => GeolocationAccuracy.Country,
        _ => GeolocationAccuracy.Unknown,
    };

    /// <summary>One-sided violence has a perpetrator; of two who fight, the record does not say who killed whom, so both are named.</summary>
    private IReadOnlyList<PartyRole> ReadParties()
    {
        var parties = new RecordParties(fields);
        foreach (var name in (fields.Trimmed("side_a") ?? "").Split(',')) parties.Add("side_a", name);
        if (fields.Trimmed("type_of_violence") != "3")
            foreach (var name in (fields.Trimmed("side_b") ?? "").Split(',')) parties.Add("side_b", name);
        return parties.Parties;
    }

    private Claim ReadClaim(string id)
    {
        var toll = new UcdpToll(Needed("low"), Needed("best"), Needed("high"));
        if (toll.IsTurned) fields.Note("high", $"{toll.High} is below low, which is {toll.Low}; the range is told from the lower to the higher, and the figure keeps all three as they stand");
        else if (toll.Best < toll.Low || toll.Best > toll.High) fields.Note("best", $"{toll.Best} lies outside of low to high, {toll.Low} to {toll.High}; all three are kept as they stand");
        var figures = new List<Figure> { new() { Id = "a", Outcome = Outcome.Killed, Count = toll.Count } };
        AddPart(figures, "b", "deaths_civilians", VictimStatus.Civilian);
        AddPart(figures, "c", "deaths_a", VictimStatus.Belligerent);
        AddPart(figures, "d", "deaths_b", VictimStatus.Belligerent);
        AddPart(figures, "e", "deaths_unknown", VictimStatus.Unknown);
        var parts = figures.Skip(1).Sum(f => (long)f.Count.Min);
        if (parts != toll.Best && !fields.HasFaults) fields.Note("best", $"{toll.Best} is not the sum of deaths_a, deaths_b, deaths_civilians and deaths_unknown, {parts}");
        return new Claim
        {
            Id = "ucdp",
            Speaker = "UCDP",
            Origin = UcdpFormat.Origin,
            Publisher = "UCDP GED",
            Url = "https://ucdp.uu.se/downloads/",
            RecordId = id,
            Figures = figures,
        };
    }

    private void AddPart(List<Figure> figures, string id, string column, VictimStatus status) =>
        figures.Add(new() { Id = id, Outcome = Outcome.Killed, Count = Count.Exactly(Needed(column)), Status = status, PartOf = "a" });

    private int Needed(string column)
    {
        if (fields.Trimmed(column) is null) fields.Fault(column, "is empty");
        return fields.People(column) ?? 0;
    }
}
