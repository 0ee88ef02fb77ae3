using IncidentMap.Web.Pages.State;

namespace IncidentMap.Web.Pages.Text;

/// <summary>The texts of what can be done with the present view: as a table, in numbers, compared, shared, printed.</summary>
public static class ViewLabels
{
#pragma warning disable CS1591 // Each label says itself what it is.
    public static Bilingual Table { get; } = new("Table", "جدول");
    public static Bilingual TableOf { get; } = new("Table of the incidents shown", "جدول الحوادث المعروضة");
    public static Bilingual OnTheMap { get; } = new("Map", "الخريطة");
    public static Bilingual InNumbers { get; } = new("In numbers", "بالأرقام");
    public static Bilingual Date { get; } = new("Date", "التاريخ");
    public static Bilingual Code { get; } = new("Code", "الرمز");
    public static Bilingual Civilians { get; } = new("Civilians killed", "القتلى المدنيون");
    public static Bilingual Killed { get; } = new("Killed", "القتلى");
    public static Bilingual SortBy { get; } = new("Order by", "رتّب بحسب");
    public static Bilingual TurnRound { get; } = new("turn the order round", "اعكس الترتيب");
    public static Bilingual Incidents { get; } = new("Incidents", "الحوادث");
    public static Bilingual FairOrBetter { get; } = new("Graded fair or better", "مرجَّح أو مؤكَّد");
    public static Bilingual CountUnknown { get; } = new("Number of killed not known", "عدد القتلى غير معروف");
    public static Bilingual CiviliansUnknown { get; } = new("Number of civilians not known", "عدد المدنيين غير معروف");
    public static Bilingual ThisPeriod { get; } = new("Shown", "المعروض");
    public static Bilingual OtherPeriod { get; } = new("Compared with", "بالمقارنة مع");
    public static Bilingual Difference { get; } = new("Difference", "الفرق");
    public static Bilingual DifferenceNote { get; } = new("A difference of two ranges is a range: from the least to the most that the named counts allow. What is not known adds nothing to either side.",
        "الفرق بين مديين مدى: من أقل ما تسمح به الأعداد المذكورة إلى أكثره. وما ليس معروفًا لا يضيف شيئًا إلى أي جانب.");
    public static Bilingual Compare { get; } = new("Compare", "قارن");
    public static Bilingual CompareHelp { get; } = new("The same filter in another period", "الترشيح نفسه في فترة أخرى");
    public static Bilingual Before { get; } = new("The period before", "الفترة السابقة");
    public static Bilingual YearBefore { get; } = new("A year before", "قبل سنة");
    public static Bilingual NoComparison { get; } = new("No comparison", "بلا مقارنة");
    public static Bilingual AtMost { get; } = new("at most", "ما لا يزيد على");
    public static Bilingual Points { get; } = new("percentage points", "نقطة مئوية");
    public static Bilingual TopPlaces { get; } = new("Places with most incidents", "الأماكن الأكثر حوادث");
    public static Bilingual TopGovernorates { get; } = new("Governorates with most incidents", "المحافظات الأكثر حوادث");
    public static Bilingual TopParties { get; } = new("Parties, as attributed", "الجهات المنسوب إليها");
    public static Bilingual TopPlacesNote { get; } = new("With all that lies in them; a place and a quarter of it both count the same incident.", "مع كل ما يقع فيها؛ فالحادثة تُحسب للمكان ولحيّ فيه معًا.");
    public static Bilingual TopPartiesNote { get; } = new("An incident attributed to several parties counts for each.", "الحادثة المنسوبة إلى عدة جهات تُحسب لكل منها.");

    public static Bilingual EachOpens { get; } = new("Each number opens the incidents behind it.", "كل رقم يفتح الحوادث التي وراءه.");
    public static Bilingual ShareLink { get; } = new("A link to exactly this view", "رابط إلى هذا العرض بعينه");
    public static Bilingual CopyLink { get; } = new("Copy the link", "انسخ الرابط");
    public static Bilingual EmbedCode { get; } = new("Map and timeline for another page", "الخريطة والخط الزمني لصفحة أخرى");
    public static Bilingual CopyEmbed { get; } = new("Copy the code", "انسخ الرمز");
    public static Bilingual EmbedCopied { get; } = new("Code copied", "نُسخ الرمز");
    public static Bilingual Picture { get; } = new("PNG picture, for newsrooms", "صورة PNG لغرف الأخبار");
    public static Bilingual NoPicture { get; } = new("The picture could not be made.", "تعذّر إنشاء الصورة.");
    public static Bilingual Print { get; } = new("Print", "طباعة");
    public static Bilingual Made { get; } = new("Made on", "أُنشئت في");
    public static Bilingual ReadingMarks { get; } = new("Area of a circle: people killed; solid the lowest count, ring the highest. A number: incidents together. A gap is missing record, not peace.",
        "مساحة الدائرة عدد القتلى؛ المصمت أدنى عدد والحلقة أعلاه. والرقم عدد الحوادث المتقاربة. الفراغ نقص في التوثيق، لا غياب للضحايا.");
    public static Bilingual SheetFull { get; } = new("Show the list alone", "أظهر القائمة وحدها");
    public static Bilingual SheetHalf { get; } = new("Show map and list", "أظهر الخريطة والقائمة");
    public static Bilingual SheetPeek { get; } = new("Show the map with the timeline", "أظهر الخريطة مع الخط الزمني");
#pragma warning restore CS1591

    /// <summary>What a column of the table is called.</summary>
    public static Bilingual Column(ListOrder order) => order switch
    {
        ListOrder.Date => Date,
        ListOrder.Killed => Killed,
        ListOrder.Civilians => Civilians,
        ListOrder.Place => Labels.Place,
        ListOrder.Kind => Labels.Kind,
        ListOrder.Party => Labels.PartyAttributed,
        ListOrder.Grade => Labels.Grade,
        _ => Labels.Accuracy,
    };

    /// <summary>The order of a list in words: "Most killed first", "by Place".</summary>
    public static string Order(PageWords words, Language language) => (words.Sort, words.Reversed) switch
    {
        (ListOrder.Killed, false) => Labels.MostKilledFirst.In(language),
        (ListOrder.Date, false) => Labels.NewestFirst.In(language),
        _ => $"{SortBy.In(language)}: {Column(words.Sort).In(language)}",
    };
}
