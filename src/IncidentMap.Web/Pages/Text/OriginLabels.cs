using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.Text;

/// <summary>What those who speak are called on Arabic pages, by the token of their origin, as they call themselves.</summary>
public static class OriginLabels
{
    private static readonly Dictionary<string, string> Arabic = new(StringComparer.Ordinal)
    {
        ["sohr"] = "المرصد السوري لحقوق الإنسان",
        ["snhr"] = "الشبكة السورية لحقوق الإنسان",
        ["white-helmets"] = "الدفاع المدني السوري (الخوذ البيضاء)",
        ["sana"] = "سانا",
        ["anha"] = "وكالة أنباء هاوار",
        [Party.UsLedCoalition] = TokenLabels.PartyOf(Party.UsLedCoalition).In(Language.Ar),
        ["russian-mod"] = "وزارة الدفاع الروسية",
        ["turkish-mod"] = "وزارة الدفاع التركية",
        ["centcom"] = "القيادة المركزية الأمريكية",
        ["sdf"] = "قوات سوريا الديمقراطية",
        ["ric"] = "مركز معلومات روج آفا",
        ["un"] = "الأمم المتحدة",
        ["unicef"] = "اليونيسف",
        ["msf"] = "أطباء بلا حدود",
        ["hrw"] = "هيومن رايتس ووتش",
        ["amnesty"] = "منظمة العفو الدولية",
        ["amaq"] = "وكالة أعماق (تابعة لداعش)",
        ["rbss"] = "الرقة تُذبح بصمت",
        ["deir-ezzor-24"] = "دير الزور 24",
        ["idlib-media-center"] = "مركز إدلب الإعلامي",
        ["lcc"] = "لجان التنسيق المحلية",
        ["revolution-council"] = "مجلس قيادة الثورة",
        ["vdc"] = "مركز توثيق الانتهاكات",
        ["kurdish-red-crescent"] = "الهلال الأحمر الكردي",
        ["sarc"] = "الهلال الأحمر العربي السوري",
        ["syrian-government"] = "الجيش السوري",
        ["israel"] = "الجيش الإسرائيلي",
        ["turkiye"] = "الجيش التركي",
        ["russia"] = "الجيش الروسي",
        ["anadolu"] = "وكالة الأناضول",
        ["other-sources"] = "مصدر آخر",
        ["further-sources"] = "مصدر إضافي",
        ["local-sources"] = "مصادر محلية",
        ["text"] = "النص نفسه",
    };

    /// <summary>The Arabic name of an origin; null where none is known.</summary>
    public static string? InArabic(string origin) => Arabic.GetValueOrDefault(origin);

    /// <summary>A speaker by name alone: the token of an origin with a name of its own is that name in lower case, with hyphens.</summary>
    public static string Speaker(string name, Language language) => (language == Language.Ar ? InArabic(name.ToLowerInvariant().Replace(' ', '-')) : null) ?? name;

    /// <summary>Who speaks, in the language of the page where the origin has a name in it; else as the claim names the speaker.</summary>
    public static string Speaker(Claim claim, Language language) => (language == Language.Ar ? InArabic(claim.Origin) : null) ?? claim.Speaker;
}
