using IncidentMap.Incidents;

namespace IncidentMap.Ingest;

/// <summary>Plain titles without adjectives, from what is known: means, target, place. A person may write a better one.</summary>
internal static class Titles
{
    /// <summary>Means, English and Arabic; <c>At</c> tells "a bombing at a market" from "a strike on a market".</summary>
    private static (string En, string Ar, bool At) Means(IncidentKind kind) => kind switch
    {
        IncidentKind.Airstrike => ("Air strike", "غارة جوية", false),
        IncidentKind.DroneStrike => ("Drone strike", "ضربة بطائرة مسيّرة", false),
        IncidentKind.Helicopter => ("Helicopter attack", "هجوم بمروحية", false),
        IncidentKind.Missile => ("Missile strike", "ضربة صاروخية", false),
        IncidentKind.Artillery => ("Shelling", "قصف مدفعي", false),
        IncidentKind.Mortar => ("Mortar fire", "قصف بالهاون", false),
        IncidentKind.Cluster => ("Cluster munition attack", "هجوم بذخائر عنقودية", false),
        IncidentKind.Chemical => ("Chemical attack", "هجوم كيميائي", false),
        IncidentKind.Ied => ("Bomb explosion", "انفجار عبوة ناسفة", true),
        IncidentKind.ExplosiveRemnant => ("Explosion of a remnant of war", "انفجار من مخلفات الحرب", true),
        IncidentKind.Shooting => ("Shooting", "إطلاق نار", true),
        IncidentKind.Raid => ("Raid", "مداهمة", false),
        _ => ("Attack", "هجوم", false),
    };

    /// <summary>Targets by token. One that is not here is written as its token in English and left out in Arabic.</summary>
    private static readonly Dictionary<string, (string En, string Ar)> Targets = new(StringComparer.Ordinal)
    {
        ["prison"] = ("a prison", "سجن"),
        ["hospital"] = ("a hospital", "مستشفى"),
        ["clinic"] = ("a clinic", "مركز طبي"),
        ["health-facility"] = ("a health facility", "منشأة صحية"),
        ["ambulance"] = ("an ambulance", "سيارة إسعاف"),
        ["school"] = ("a school", "مدرسة"),
        ["university"] = ("a university", "جامعة"),
        ["market"] = ("a market", "سوق"),
        ["mosque"] = ("a mosque", "مسجد"),
        ["church"] = ("a church", "كنيسة"),
        ["bakery"] = ("a bakery", "مخبز"),
        ["house"] = ("a house", "منزل"),
        ["home"] = ("a house", "منزل"),
        ["residential"] = ("a residential area", "منطقة سكنية"),
        ["residential-area"] = ("a residential area", "منطقة سكنية"),
        ["camp"] = ("a camp", "مخيم"),
        ["displaced-camp"] = ("a camp for displaced people", "مخيم للنازحين"),
        ["idp-camp"] = ("a camp for displaced people", "مخيم للنازحين"),
        ["vehicle"] = ("a vehicle", "مركبة"),
        ["car"] = ("a car", "سيارة"),
        ["bus"] = ("a bus", "حافلة"),
        ["convoy"] = ("a convoy", "قافلة"),
        ["bridge"] = ("a bridge", "جسر"),
        ["dam"] = ("a dam", "سد"),
        ["factory"] = ("a factory", "مصنع"),
        ["farm"] = ("a farm", "مزرعة"),
        ["oil-field"] = ("an oil field", "حقل نفط"),
        ["oil-facility"] = ("an oil facility", "منشأة نفطية"),
        ["oil"] = ("an oil site", "موقع نفطي"),
        ["road"] = ("a road", "طريق"),
        ["refinery"] = ("a refinery", "مصفاة"),
        ["power-station"] = ("a power station", "محطة كهرباء"),
        ["water-station"] = ("a water station", "محطة مياه"),
        ["air-base"] = ("an air base", "قاعدة جوية"),
        ["airport"] = ("an airport", "مطار"),
        ["military-base"] = ("a military base", "قاعدة عسكرية"),
        ["military"] = ("a military position", "موقع عسكري"),
        ["checkpoint"] = ("a checkpoint", "حاجز"),
        ["headquarters"] = ("a headquarters", "مقر"),
        ["court"] = ("a court", "محكمة"),
        ["internet-cafe"] = ("an internet café", "مقهى إنترنت"),
        ["restaurant"] = ("a restaurant", "مطعم"),
        ["hotel"] = ("a hotel", "فندق"),
        ["wedding"] = ("a wedding", "حفل زفاف"),
        ["funeral"] = ("a funeral", "جنازة"),
        ["ferry"] = ("a ferry", "عبّارة"),
        ["boat"] = ("a boat", "قارب"),
        ["shelter"] = ("a shelter", "ملجأ"),
        ["civil-defence"] = ("a civil defence centre", "مركز للدفاع المدني"),
    };

    /// <summary>True for a target that has words of its own in both languages, and so names no place.</summary>
    internal static bool IsTarget(string token) => Targets.ContainsKey(token);

    /// <summary>A title that the program made follows what it was made of; one that a person wrote stays.</summary>
    internal static Incident Follow(Incident before, Incident after) => after with
    {
        TitleEn = after.TitleEn == English(before) ? English(after) : after.TitleEn,
        TitleAr = after.TitleAr == Arabic(before) ? Arabic(after) : after.TitleAr,
    };

    internal static string English(Incident incident)
    {
        var (means, _, at) = Means(incident.Kind);
        var target = incident.Target is null ? "" : $" {(at ? "at" : "on")} {EnglishTarget(incident.Target)}";
        return means + target + EnglishPlace(incident.Where);
    }

    internal static string Arabic(Incident incident)
    {
        var (_, means, at) = Means(incident.Kind);
        var target = incident.Target is not null && Targets.TryGetValue(incident.Target, out var label) ? $" {(at ? "في" : "على")} {label.Ar}" : "";
        return means + target + ArabicPlace(incident.Where);
    }

    private static string EnglishTarget(string token)
    {
        if (Targets.TryGetValue(token, out var label)) return label.En;
        var words = token.Replace('-', ' ');
        return ("aeiou".Contains(words[0], StringComparison.Ordinal) ? "an " : "a ") + words;
    }

    private static string EnglishPlace(Where where)
    {
        var name = where.Name ?? where.NameAr ?? where.ReportedName;
        if (name is null) return ", place not known";
        return where.Accuracy switch
        {
            GeolocationAccuracy.Governorate when !name.Contains("governorate", StringComparison.OrdinalIgnoreCase) => $" in {name} governorate",
            GeolocationAccuracy.Subdistrict or GeolocationAccuracy.District => $" in the {name} area",
            _ => $" in {name}",
        };
    }

    private static string ArabicPlace(Where where)
    {
        var name = where.NameAr ?? where.Name ?? where.ReportedName;
        if (name is null) return "، المكان غير معروف";
        return where.Accuracy switch
        {
            GeolocationAccuracy.Governorate when !name.Contains("محافظة", StringComparison.Ordinal) => $" في محافظة {name}",
            GeolocationAccuracy.Subdistrict or GeolocationAccuracy.District => $" في ريف {name}",
            _ => $" في {name}",
        };
    }
}
