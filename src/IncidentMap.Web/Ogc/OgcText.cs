using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Ogc;

/// <summary>The words of the room, in the language of a request.</summary>
internal sealed class OgcText(Language language)
{
    internal string Title => In("IncidentMap: open data (OGC API – Features)", "IncidentMap: بيانات مفتوحة (OGC API – Features)");

    internal string Description => In(
        "Published incidents of harm from air strikes in Syria, the claims behind them and the places of the gazetteer, for QGIS, R, Python and every other client of the standard. Give the client this address.",
        "حوادث الأذى المنشورة من الغارات الجوية في سوريا والأقوال التي تستند إليها وأماكن المعجم الجغرافي، لبرامج QGIS وR وPython وكل عميل آخر للمعيار. أعطِ العميل هذا العنوان.");

    internal string ThisDocument => In("This document", "هذا المستند");

    internal string AsHtml => In("This document as HTML", "هذا المستند بصيغة HTML");

    internal string AsJson => In("This document as JSON", "هذا المستند بصيغة JSON");

    internal string ApiDefinition => In("The definition of the API (OpenAPI 3.0)", "تعريف الواجهة البرمجية (OpenAPI 3.0)");

    internal string ApiPage => In("The API as a page", "الواجهة البرمجية في صفحة");

    internal string Conformance => In("Conformance classes", "أصناف المطابقة");

    internal string ConformanceNote => In("What this server does by the standards. Each class is declared because a test shows it.", "ما يقوم به هذا الخادم وفق المعايير. كل صنف معلن لأن اختبارًا يثبته.");

    internal string Collections => In("Collections", "المجموعات");

    internal string Items => In("Items", "العناصر");

    internal string Queryables => In("What can be asked", "ما يمكن السؤال عنه");

    internal string Sortables => In("What can be sorted by", "ما يمكن الترتيب حسبه");

    internal string FeatureSchema => In("Properties of the features", "خصائص العناصر");

    internal string NextPage => In("Next page", "الصفحة التالية");

    internal string PreviousPage => In("Previous page", "الصفحة السابقة");

    internal string Name => In("Name", "الاسم");

    internal string Meaning => In("Meaning", "المعنى");

    internal string Values => In("Values", "القيم");

    internal string Extent => In("Extent", "النطاق");

    internal string Dates => In("Dates", "التواريخ");

    internal string Systems => In("Coordinate reference systems", "أنظمة الإحداثيات المرجعية");

    internal string Filter => In("Filter (CQL2)", "مرشح (CQL2)");

    internal string Date => In("Date or interval", "تاريخ أو فترة");

    internal string Box => In("Box in degrees: west, south, east, north", "إطار بالدرجات: غرب، جنوب، شرق، شمال");

    internal string Show => In("Show", "عرض");

    internal string IncidentPage => In("The page of this incident", "صفحة هذه الحادثة");

    internal string PlacePage => In("The page of this place", "صفحة هذا المكان");

    internal string Parameters => In("Parameters", "المعاملات");

    internal string YesOrNo(bool isTrue) => isTrue ? In("yes", "نعم") : In("no", "لا");

    internal string CountOf(int from, int to, int all) => all == 0
        ? In("Nothing matches.", "لا شيء يطابق.")
        : In($"{from} to {to} of {all}", $"{from} إلى {to} من {all}");

    private string In(string en, string ar) => language == Language.Ar ? ar : en;
}
