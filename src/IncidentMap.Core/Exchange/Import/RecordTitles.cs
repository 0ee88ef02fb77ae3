using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>A plain title for a record that brings none: what and where, in both languages.</summary>
internal static class RecordTitles
{
    internal static Incident Titled(Incident incident) => incident with
    {
        TitleEn = incident.TitleEn.Length > 0 ? incident.TitleEn : Title(incident.Kind, "en", incident.Where.Name ?? incident.Where.NameAr, "in"),
        TitleAr = incident.TitleAr.Length > 0 ? incident.TitleAr : Title(incident.Kind, "ar", incident.Where.NameAr ?? incident.Where.Name, "في"),
    };

    private static string Title(IncidentKind kind, string language, string? place, string joint)
    {
        var what = kind != IncidentKind.Unknown ? Label.Of(kind, language) : language == "ar" ? "حادثة" : "incident";
        what = char.ToUpperInvariant(what[0]) + what[1..];
        return place is null ? what : $"{what} {joint} {place}";
    }
}
