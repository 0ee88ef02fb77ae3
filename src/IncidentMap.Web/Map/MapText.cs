using System.Text.Json;

namespace IncidentMap.Web.Map;

/// <summary>The words of the map in both languages. Numbers stand in {braces}; the script fills them in.</summary>
internal static class MapText
{
    private static readonly Dictionary<string, (string En, string Ar)> Words = new()
    {
        ["map"] = ("Map of the incidents", "خريطة الحوادث"),
        ["points"] = ("Incidents on the map: arrow keys go from one to the next, Enter opens", "الحوادث على الخريطة: مفاتيح الأسهم للتنقل، و Enter للفتح"),
        ["zoomIn"] = ("Zoom in", "تكبير"),
        ["zoomOut"] = ("Zoom out", "تصغير"),
        ["home"] = ("All of Syria", "سوريا كلها"),
        ["km"] = ("km", "كم"),
        ["m"] = ("m", "م"),
        ["solid"] = ("solid: lowest count", "المصمت: أدنى عدد"),
        ["ring"] = ("ring: highest count", "الحلقة: أعلى عدد"),
        ["together"] = ("incidents together,", "حوادث متقاربة،"),
        ["shares"] = ("shares by colour", "حصصها بحسب اللون"),
        ["area"] = ("Area = people killed", "المساحة = عدد القتلى"),
        ["unknown"] = ("not known", "غير معروف"),
        ["none"] = ("none killed", "بلا قتلى"),
        ["legend"] = ("Legend", "مفتاح الخريطة"),
        ["credits"] = ("Borders Natural Earth · Rivers GSHHG · Places GeoNames · Leaflet", "الحدود: Natural Earth · الأنهار: GSHHG · الأماكن: GeoNames · Leaflet"),
        ["tileCredits"] = ("Borders Natural Earth · Places GeoNames · Leaflet", "الحدود: Natural Earth · الأماكن: GeoNames · Leaflet"),
        ["withoutPoint"] = ("Not on the map, place unknown: {n}", "ليست على الخريطة، موقعها غير معروف: {n}"),
        ["several"] = ("Incidents here: {n}. People killed: {killed}. Enter brings them closer.", "عدد الحوادث هنا: {n}. القتلى: {killed}. اضغط Enter للتقريب."),
        ["one"] = ("{date}, {code}. People killed: {killed}. Enter opens it.", "{date}، {code}. القتلى: {killed}. اضغط Enter للفتح."),
        ["views"] = ("Shown as", "طريقة العرض"),
        ["circles"] = ("Circles", "دوائر"),
        ["density"] = ("Density", "الكثافة"),
        ["governorates"] = ("Governorates", "المحافظات"),
        ["legendDensity"] = ("The stronger the colour, the closer together incidents lie, however many people were killed", "كلما اشتد اللون تقاربت الحوادث، مهما كان عدد القتلى"),
        ["legendAreas"] = ("The stronger the colour, the more incidents. In each: incidents, below them people killed", "كلما اشتد اللون زادت الحوادث. في كل محافظة: عدد الحوادث، وتحته عدد القتلى"),
        ["tip"] = ("Incidents: {n} · killed: {killed}", "الحوادث: {n} · القتلى: {killed}"),
        ["areaTip"] = ("{name} · incidents: {n} · killed: {killed}", "{name} · الحوادث: {n} · القتلى: {killed}"),
        ["inArea"] = ("{name}. Incidents: {n}. People killed: {killed}. Enter shows them alone.", "{name}. الحوادث: {n}. القتلى: {killed}. اضغط Enter لعرضها وحدها."),
        ["here"] = ("Incidents at this spot: {n}", "الحوادث في هذا الموضع: {n}"),
        ["killed"] = ("killed: {killed}", "القتلى: {killed}"),
        ["notKnown"] = ("unknown", "غير معروف"),
        ["atLeast"] = ("at least {n}", "{n} على الأقل"),
        ["accuracy"] = ("{tier}, ±{distance}", "{tier}، ±{distance}"),
        ["loading"] = ("Loading: {year} of {first}–{last}", "يُحمَّل: {year} من \u2066{first}–{last}\u2069"),
        ["failed"] = ("The map could not load its incidents. The list and exports still work.", "تعذّر تحميل الحوادث على الخريطة. القائمة والتصدير يعملان."),
        ["noBasemap"] = ("Land, borders and names could not be loaded. Circles, list and exports still work.", "تعذّر تحميل اليابسة والحدود والأسماء. الدوائر والقائمة والتصدير تعمل."),
        ["retry"] = ("Try again", "إعادة المحاولة"),
    };

    private static readonly Dictionary<GeolocationAccuracy, (string En, string Ar)> Tiers = new()
    {
        [GeolocationAccuracy.Exact] = ("exact", "موقع دقيق"),
        [GeolocationAccuracy.Within100M] = ("within 100 m", "ضمن 100 م"),
        [GeolocationAccuracy.Street] = ("street", "شارع"),
        [GeolocationAccuracy.Neighbourhood] = ("neighbourhood", "حي"),
        [GeolocationAccuracy.Village] = ("village", "قرية"),
        [GeolocationAccuracy.Town] = ("town", "بلدة"),
        [GeolocationAccuracy.City] = ("city", "مدينة"),
        [GeolocationAccuracy.Subdistrict] = ("subdistrict", "ناحية"),
        [GeolocationAccuracy.District] = ("district", "منطقة"),
        [GeolocationAccuracy.Governorate] = ("governorate", "محافظة"),
        [GeolocationAccuracy.Country] = ("country", "بلد"),
        [GeolocationAccuracy.Unknown] = ("place unknown", "موقع غير معروف"),
    };

    /// <summary>One text.</summary>
    internal static string Of(string name, string lang) => lang == "ar" ? Words[name].Ar : Words[name].En;

    /// <summary>All texts and the accuracy tiers by token, for the script.</summary>
    internal static string ForScript(string lang) => JsonSerializer.Serialize(new
    {
        Words = Words.ToDictionary(w => w.Key, w => lang == "ar" ? w.Value.Ar : w.Value.En),
        Tiers = Tiers.ToDictionary(t => Token.Of(t.Key), t => lang == "ar" ? t.Value.Ar : t.Value.En),
    }, JsonSerializerOptions.Web);
}
