using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Airwars;

/// <summary>One incident of Airwars, whose columns are named a little differently in its two editions.</summary>
internal sealed class AirwarsRecord(RecordFields fields, ImportContext context)
{
    /// <param name="codes">The codes met so far in the file, with their lines: Airwars gave some twice.</param>
    internal ImportRow ToRow(Dictionary<string, long> codes)
    {
        var key = ReadKey(codes);
        RecordCountry.Check(fields, fields.Columns.Has("country_name") ? "country_name" : "country_ar", context.OtherCountries);
        var (when, where) = (AirwarsTime.When(fields), ReadWhere());
        var url = fields.Trimmed("incident_url") ?? fields.Trimmed("permalink");
        var (casualties, belligerents) = (AirwarsCasualties.Read(fields), AirwarsBelligerents.Read(fields));
        return RecordIncident.Row(fields, key, when, where, i => Graded(i with
        {
            Kind = ReadKind(),
            Target = ReadTarget(),
            Parties = AirwarsBelligerents.Parties(fields, belligerents),
            Claims =
            [
                Own(key.Id, url, casualties),
                .. AirwarsBelligerents.Responses(belligerents).Select((c, n) => c with { Id = $"r{n + 1}", Url = WebAddress.IsSafe(url) ? url : null, RecordId = key.Id }),
            ],
        }), AirwarsCasualties.Sums(fields));
    }

    private RecordKey ReadKey(Dictionary<string, long> codes)
    {
        var (code, id) = (fields.Trimmed("code"), fields.Trimmed("airwars_id") ?? fields.Trimmed("post_id"));
        if (code is null) fields.Fault("code", "is empty");
        if (code is null || codes.TryAdd(code, fields.Line)) return new RecordKey(AirwarsFormat.Origin, code ?? "");
        if (id is null) fields.Fault("code", $"{code} is also the code of line {codes[code]}, and there is no other id");
        else fields.Note("code", $"{code} is also the code of line {codes[code]}; both are taken, this one as {code}#{id}");
        return new RecordKey(AirwarsFormat.Origin, $"{code}#{id}");
    }

    private Where ReadWhere() => new RecordPlace
    {
        Point = fields.Point("longitude", "latitude"),
        Name = fields.Trimmed("location_en") ?? fields.Trimmed("location_name"),
        NameAr = fields.Trimmed("location_ar") ?? fields.Trimmed("location_name_arabic"),
        Admin1 = fields.Trimmed("governorate_original") ?? fields.Trimmed("region_original") ?? fields.Trimmed("region"),
        Accuracy = TierOf(fields.Trimmed("geolocation_accuracy") ?? fields.Trimmed("geolocation_accuracy_slug")),
        NameColumn = fields.Columns.Has("location_en") ? "location_en" : "location_name",
    }.Read(fields, context.Places);

    private GeolocationAccuracy TierOf(string? tier)
    {
        switch (tier)
        {
            case "exact_location" or "exact_location_other" or "exact_location_coalition" or "within_1m": return GeolocationAccuracy.Exact;
            case "within_100m": return GeolocationAccuracy.Within100M;
            case "street": return GeolocationAccuracy.Street;
            case "neighbourhood_area": return GeolocationAccuracy.Neighbourhood;
            case "village": return GeolocationAccuracy.Village;
            case "town": return GeolocationAccuracy.Town;
            case "city": return GeolocationAccuracy.City;
            case "subdistrict": return GeolocationAccuracy.Subdistrict;
            case "district": return GeolocationAccuracy.District;
            case "province_governorate": return GeolocationAccuracy.Governorate;
            case "nearby_landmark":
                fields.Guess("geolocation_accuracy", "nearby_landmark is taken as neighbourhood");
                return GeolocationAccuracy.Neighbourhood;
            case null: return GeolocationAccuracy.Unknown;
            default:
                fields.Note("geolocation_accuracy", $"'{FilterText.Shown(tier)}' is no tier that is known; taken as unknown");
                return GeolocationAccuracy.Unknown;
        }
    }

    private IncidentKind ReadKind()
    {
        var types = Values("strike_type_original", "strike_type_name");
        if (types.Length == 0) return IncidentKind.Unknown;
        var kinds = types.Select(KindOf).Distinct().ToList();
        if (kinds is [var one]) return one;
        fields.Guess("strike_type_original", $"several types, '{string.Join(", ", types)}', leave the kind unknown");
        return IncidentKind.Unknown;
    }

    private static IncidentKind KindOf(string type) => type switch
    {
        "Airstrike" => IncidentKind.Airstrike,
        "Drone Strike" or "Drone strike" => IncidentKind.DroneStrike,
        "Artillery" => IncidentKind.Artillery,
        "Ground operation" or "Ground Operation" or "Counter-Terrorism Action (Ground)" => IncidentKind.Raid,
        _ => IncidentKind.Unknown, // "Airstrike and/or Artillery" says that it is not known; naval fire has no kind of its own
    };

    private string? ReadTarget()
    {
        foreach (var what in Values("infrastructure_original", "infrastructure_name"))
        {
            var target = what switch
            {
                "Education" or "Secondary School" or "Primary School" => "school",
                "Healthcare" or "Hospital" => "hospital",
                "Residential" => "residential-building",
                "Religious Institution" => "mosque",
                "Marketplace" or "Market" => "market",
                "Agriculture" or "Livestock" => "farm",
                _ => null,
            };
            if (target is null) continue;
            fields.Guess("infrastructure_original", $"'{what}' is the target {target}");
            return target;
        }
        return null;
    }

    private string[] Values(string column, string other) =>
        (fields.Trimmed(column) ?? fields.Trimmed(other) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Claim Own(string recordId, string? url, AirwarsCasualties casualties) => new()
    {
        Id = "airwars",
        Speaker = "Airwars",
        Origin = AirwarsFormat.Origin,
        Publisher = "Airwars",
        Url = WebAddress.IsSafe(url) ? url : null,
        RecordId = recordId,
        CountsCiviliansOnly = !casualties.CountsBelligerents,
        Figures = casualties.Figures,
    };

    /// <summary>Airwars' grade stands as an editor's, with the reason, where the rule would give another.</summary>
    private Incident Graded(Incident incident)
    {
        var told = Values("civilian_harm_status_original", "civilian_harm_status_name");
        var grades = told.Select(Token.Parse<Grade>).OfType<Grade>().ToList();
        foreach (var unknown in told.Where(t => Token.Parse<Grade>(t) is null)) fields.Note("civilian_harm_status_original", $"'{FilterText.Shown(unknown)}' is no grade that is known");
        if (grades.Count == 0) return incident;
        // Of two, the one that claims less: the order of the vocabulary runs from confirmed to discounted.
        var grade = grades.Max();
        if (grades.Count > 1) fields.Note("civilian_harm_status_original", $"of two grades the more cautious is taken, {Token.Of(grade)}");
        return GradeRules.Decide(incident).Grade == grade ? incident
            : incident with { EditedGrade = new GradeDecision(grade, $"Airwars' own grade, as imported from {context.FileName}.", ByEditor: true) };
    }
}
