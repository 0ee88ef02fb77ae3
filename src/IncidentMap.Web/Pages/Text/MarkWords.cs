using IncidentMap.Web.Pages.State;

namespace IncidentMap.Web.Pages.Text;

/// <summary>What marked words are, and why some do not count, in words.</summary>
public static class MarkWords
{
    private static readonly Bilingual NotCounted = new("Mentioned, not counted", "ذُكر ولا يُعدّ");

    /// <summary>The reasons of the reader, by its own English words; one that is not here is told in English.</summary>
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["not where it happened"] = "ليس مكان الحادثة",
        ["the day of publication"] = "يوم النشر",
        ["not the day of the event"] = "ليس يوم الحادثة",
        ["not a number of people harmed"] = "ليس عدد متضررين",
        ["no harm to them is stated"] = "لم يُذكر أنهم تضرروا",
        ["a running total, not this event"] = "حصيلة تراكمية، لا هذه الحادثة",
        ["killed and injured counted together"] = "قتلى وجرحى معًا",
        ["the same number stated again"] = "العدد نفسه مكررًا",
        ["another number for the same harm; the fuller one is kept"] = "عدد آخر للضرر نفسه؛ أُخذ الأشمل",
        ["people there, not people harmed"] = "من كانوا هناك، لا من تضرروا",
        ["nobody harmed elsewhere"] = "لا متضررين في مكان آخر",
        ["not used by the second reader"] = "لم يأخذ به القارئ الثاني",
        ["named, and nothing laid to them"] = "ذُكروا ولم يُنسب إليهم شيء",
        ["an allegation that its speaker only repeats"] = "ادعاء ينقله المتحدث فقط",
    };

    /// <summary>The name of a kind of mark.</summary>
    public static Bilingual Of(MarkKind kind) => kind switch
    {
        MarkKind.Count => new("Numbers", "أرقام"),
        MarkKind.Place => new("Place", "مكان الحادثة"),
        MarkKind.Date => new("Dates", "تواريخ"),
        MarkKind.Speaker => new("Who says so, and whom it is laid to", "من يقول، ومن نُسب إليه"),
        MarkKind.Strike => new("Means and target", "الوسيلة والهدف"),
        _ => NotCounted,
    };

    /// <summary>Why a mention does not count.</summary>
    public static string Because(string reason, Language language) => $"{NotCounted.In(language)}: {Reason(reason, language)}";

    /// <summary>A reason alone; one that has no Arabic yet is told in the reader's English, rather than not at all.</summary>
    public static string Reason(string reason, Language language) =>
        language == Language.Ar && Reasons.TryGetValue(reason, out var words) ? words : reason;
}
