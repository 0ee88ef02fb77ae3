using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Words beside place names.</summary>
internal static class PlaceLexicon
{
    /// <summary>Before a name: what the name is of.</summary>
    internal static readonly Lexicon<string> Before = Table.Lexicon("""
        settlement: مدينة, مدينتي, بلدة, بلدتي, قرية, قريتي, قرى, بلدات, مدن, مخيم, حي, أحياء, معبر, سد, مطار, ضاحية, مزرعة, حقل, تل, city of, town of, village of, villages of, neighborhood of, neighbourhood of, camp of, camps of, city, town, village, quarter of
        countryside: ريف, ريفي, أرياف, بادية, countryside of, rural, outskirts of
        area: محافظة, محافظتي, ناحية, منطقة, مقاطعة, إقليم, district of, province of, governorate of, subdistrict of
        direction: شرق, شرقي, غرب, غربي, شمال, شمالي, جنوب, جنوبي, شمال شرق, شمال غرب, جنوب شرق, جنوب غرب, قرب, بالقرب من, القريبة من, المحاذية, المجاورة, east of, west of, north of, south of, eastern, western, northern, southern, northeast of, northwest of, southeast of, southwest of, near, near the town of, near the city of, w, e, n, s, east, west, north, south, northwestern, northeastern, northwest, northeast, southeast, southwest, eastern countryside of, western countryside of
        origin: من أهالي, من أبناء, جاء من, قادمة من, قادمين من, نازحين من, مهجرين من, ينحدر من, تنحدر من, من مواليد, من محافظة, من مدينة, المنحدر من, مشفى, مستشفى, from, hailing from, fled, displaced from, hospital in, native of
        name: مجلس, شبكة, وكالة, قناة, موقع, مراسل, مراسلنا في, مراسلنا بريف, قوات تحرير, لجنة, جامعة, اتفاق, council of, canton of
        """);

    /// <summary>After a name.</summary>
    internal static readonly Lexicon<string> After = Table.Lexicon("""
        settlement: city, town, village, camp, neighborhood, neighbourhood, and its surroundings, airport, dam
        countryside: countryside, suburbs, outskirts
        area: governorate, province, district, subdistrict, canton, region
        name: الإخباري, برس, نيوز, 24, military council, civil council, العسكري, المدني, bureau
        """);

    /// <summary>Words that hand the act to the place that follows.</summary>
    internal static readonly Lexicon<bool> Struck = Table.Lexicon("""
        x: في, على, استهدف, استهدفت, استهداف, قصف, قصفت, طال, تعرضت, تعرض, داخل, بلدة, محيط, أطراف, وسط, in, on, at, targeted, targeting, hit, struck, bombed, shelled, inside, of
        """, _ => true);
}
