using System.Globalization;
using IncidentMap.Ingest.Joining;
using static IncidentMap.Web.Pages.Text.Isolate;

namespace IncidentMap.Web.Pages.Text;

/// <summary>How likely two incidents are one event, and why, in words.</summary>
public static class JoinWords
{
    private static readonly Dictionary<JoinSign, Bilingual> Signs = new()
    {
        [JoinSign.SameDay] = new("the same day", "اليوم نفسه"),
        [JoinSign.DaysOverlap] = new("the days overlap", "الأيام تتداخل"),
        [JoinSign.DayOfPublication] = new("a day of publication stands for a date", "يوم النشر بدل التاريخ"),
        [JoinSign.DaysApart] = new("days apart", "بينهما أيام"),
        [JoinSign.SamePartOfDay] = new("the same part of the day", "الوقت نفسه من اليوم"),
        [JoinSign.OtherPartOfDay] = new("another part of the day", "وقت آخر من اليوم"),
        [JoinSign.SamePlace] = new("the same place", "المكان نفسه"),
        [JoinSign.Near] = new("near", "قريب"),
        [JoinSign.InReach] = new("within the accuracy of the places", "ضمن دقة المكانين"),
        [JoinSign.OutOfReach] = new("beyond the accuracy of the places", "خارج دقة المكانين"),
        [JoinSign.PlaceUnknown] = new("a place is not known", "أحد المكانين غير معروف"),
        [JoinSign.SameKind] = new("the same means", "الوسيلة نفسها"),
        [JoinSign.LikeKind] = new("means alike", "وسيلة مشابهة"),
        [JoinSign.OtherKind] = new("other means", "وسيلة أخرى"),
        [JoinSign.SameTarget] = new("the same target", "الهدف نفسه"),
        [JoinSign.OtherTarget] = new("another target", "هدف آخر"),
        [JoinSign.SameParty] = new("the same party", "الجهة نفسها"),
        [JoinSign.OtherParty] = new("another party", "جهة أخرى"),
        [JoinSign.NextPlace] = new("the next place, by other means and another party", "مكان مجاور ووسيلة أخرى وجهة أخرى"),
        [JoinSign.SameText] = new("a text copied word for word", "نص منقول حرفياً"),
        [JoinSign.SharedSentences] = new("sentences in common", "جمل مشتركة"),
        [JoinSign.SharedNames] = new("the same people named", "أسماء أشخاص مشتركة"),
        [JoinSign.SameKilled] = new("the same number killed", "عدد القتلى نفسه"),
        [JoinSign.LikeKilled] = new("numbers killed differ little", "فرق صغير في عدد القتلى"),
        [JoinSign.OtherKilled] = new("numbers killed differ much", "فرق كبير في عدد القتلى"),
        [JoinSign.SameInjured] = new("the same number injured", "عدد الجرحى نفسه"),
        [JoinSign.LikeInjured] = new("numbers injured differ little", "فرق صغير في عدد الجرحى"),
        [JoinSign.OtherInjured] = new("numbers injured differ much", "فرق كبير في عدد الجرحى"),
    };

    /// <summary>The sign and its figure: "near, 1.2 km".</summary>
    public static string Of(JoinReason reason, Language language)
    {
        var words = Signs[reason.Sign].In(language);
        return reason.Figure is { } figure ? $"{words}{Labels.Comma.In(language)} {Figure(reason.Sign, figure, language)}" : words;
    }

    /// <summary>"93%".</summary>
    public static string Score(JoinScore score) => Ltr(string.Create(CultureInfo.InvariantCulture, $"{score.Rounded * 100:0}%"));

    private static string Figure(JoinSign sign, double figure, Language language) => sign switch
    {
        JoinSign.SamePlace or JoinSign.Near or JoinSign.InReach or JoinSign.OutOfReach => Distance(figure, sign == JoinSign.SamePlace ? "±" : "", language),
        JoinSign.DaysOverlap or JoinSign.DayOfPublication or JoinSign.DaysApart => Nouns.Days.Of((long)figure, language),
        JoinSign.SameText or JoinSign.SharedSentences => Ltr($"{Number((long)figure)}%"),
        _ => Ltr(Number((long)figure)),
    };

    private static string Distance(double metres, string sign, Language language) => metres < 1000
        ? $"{Ltr(string.Create(CultureInfo.InvariantCulture, $"{sign}{metres:0}"))} {(language == Language.Ar ? "م" : "m")}"
        : $"{Ltr(string.Create(CultureInfo.InvariantCulture, $"{sign}{metres / 1000:0.#}"))} {(language == Language.Ar ? "كم" : "km")}";
}
