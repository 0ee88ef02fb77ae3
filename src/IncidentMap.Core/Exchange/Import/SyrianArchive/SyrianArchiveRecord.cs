using System.Net;
using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.SyrianArchive;

/// <summary>
/// One record of the Syrian Archive. It is a piece of evidence, mostly a video, and counts nobody; several may tell of one event, which only
/// a person can say.
/// </summary>
internal sealed class SyrianArchiveRecord(RecordFields fields, ImportContext context)
{
    private bool IsPattrn => fields.Columns.Has("geo_longitude");

    internal ImportRow ToRow()
    {
        var (when, where, key) = (ReadWhen(), ReadWhere(), ReadKey());
        fields.Guess("record", "a record is a piece of evidence, not an event: those of one event are to be joined");
        return RecordIncident.Row(fields, key, when, where, i => i with
        {
            Kind = ReadKind(),
            Parties = ReadParties(),
            Claims = RecordClaims.Of(Own(key), Sources()),
            TitleEn = Title("event_summary") ?? "",
            TitleAr = Title("event_summary_ar") ?? "",
        });
    }

    private RecordKey? ReadKey() => (Said("unique_event_ID") ?? Said("url")) is { } id ? new RecordKey(SyrianArchiveFormat.Origin, id) : null;

    /// <summary>Pattrn's tables put the month first, with two digits of the year and a time of midnight; the data base puts the day first.</summary>
    private When ReadWhen()
    {
        var day = IsPattrn
            ? fields.Day("date_time", "M/d/yy h:mm tt", "M/d/yyyy h:mm tt", "M/d/yy", "M/d/yyyy", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm")
            : fields.Day("date", "d/M/yyyy", "yyyy-MM-dd");
        if (day is null && fields.Trimmed(IsPattrn ? "date_time" : "date") is null) fields.Fault(IsPattrn ? "date_time" : "date", "is empty");
        if (day is not null) fields.Guess(IsPattrn ? "date_time" : "date", IsPattrn ? "the month is taken to stand before the day" : "the day is taken to stand before the month");
        return RecordDates.Span(fields, day, null, "date");
    }

    private Where ReadWhere()
    {
        var (lon, lat) = IsPattrn ? ("geo_longitude", "geo_latitude") : ("longitude", "latitude");
        var (area, name) = Place();
        return new RecordPlace
        {
            Point = Said(lon) is null && Said(lat) is null ? null : fields.Point(lon, lat),
            Name = name,
            NameAr = Said("location_name_ar"),
            Admin1 = area,
            Accuracy = Said("geo_accuracy")?.ToUpperInvariant() == "EXACT" ? GeolocationAccuracy.Exact : GeolocationAccuracy.Unknown,
            IsSettlement = Said("geo_accuracy")?.ToUpperInvariant() == "APPROXIMATE",
            NameColumn = IsPattrn ? "location_name" : "place",
            PointColumn = lon,
        }.Read(fields, context.Places);
    }

    /// <summary>"ALEPPO : Azaz" is a governorate and a place in it.</summary>
    private (string? Area, string? Name) Place()
    {
        if ((Said("location_name") ?? Said("place")) is not { } text) return (null, null);
        var colon = text.IndexOf(" : ", StringComparison.Ordinal);
        return colon < 0 ? (null, text) : (text[..colon].Trim(), text[(colon + 3)..].Trim());
    }

    private IncidentKind ReadKind()
    {
        if (Said("weapons_used") is not { } weapons) return IncidentKind.Unknown;
        var kind = weapons.Contains("Chemical", StringComparison.OrdinalIgnoreCase) ? IncidentKind.Chemical
            : weapons.Contains("Cluster", StringComparison.OrdinalIgnoreCase) ? IncidentKind.Cluster
            : weapons.Contains("Drone", StringComparison.OrdinalIgnoreCase) ? IncidentKind.DroneStrike
            : weapons.Contains("Barrel", StringComparison.OrdinalIgnoreCase) ? IncidentKind.Helicopter
            : IncidentKind.Unknown;
        if (kind != IncidentKind.Unknown) fields.Guess("weapons_used", $"'{FilterText.Shown(weapons)}' is the kind {Token.Of(kind)}");
        return kind;
    }

    private IReadOnlyList<PartyRole> ReadParties()
    {
        if (Said("type_of_violation")?.Contains("Russian attacks", StringComparison.OrdinalIgnoreCase) != true) return [];
        fields.Guess("type_of_violation", "'Russian attacks' names the party russia, alleged");
        return [new PartyRole(Party.Russia, PartyBasis.Alleged)];
    }

    private Claim Own(RecordKey? key)
    {
        string?[] addresses = [Said("url"), Said("url_links"), Said("embedded_videos")];
        return new Claim
        {
            Id = "record",
            Speaker = "Syrian Archive",
            Origin = SyrianArchiveFormat.Origin,
            Publisher = "Syrian Archive",
            Url = addresses.FirstOrDefault(WebAddress.IsSafe),
            RecordId = key?.Id,
        };
    }

    private IEnumerable<CitedSource> Sources() =>
        (Said("sources") ?? Said("sources_ar")) is { } source ? [new CitedSource(source, Url: Said("url_links"))] : [];

    private string? Title(string column) => Said(column) is not { } text ? null : text.Length <= 200 ? text : text[..199].TrimEnd() + "…";

    /// <summary>What a cell says: the table of the data base writes None for nothing, and some characters as those of HTML.</summary>
    private string? Said(string column) => fields.Trimmed(column) is not { } text || text == "None" ? null : WebUtility.HtmlDecode(text);
}
