using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Names and adjectives of the parties, and what they say of strikes laid to them.</summary>
internal static class PartyLexicon
{
    internal static readonly Lexicon<string> Names = Table.Lexicon("""
        us-led-coalition: تحالف دولي, تحالف الدولي, التحالف, تحالف بقيادة, طيران التحالف, طائرات التحالف, قوات التحالف, coalition, us led coalition, international coalition, u.s. led coalition, global coalition
        united-states: قوات أمريكية, قوات الأمريكية, أمريكية, أميركية, أمريكي, أميركي, احتلال أمريكي, احتلال الأمريكي, احتلال أميركي, احتلال الأميركي, احتلال الأمبركي, american, us forces, u.s. forces, us military, us army
        russia: روسيا, روسي, روسية, روس, احتلال روسي, russia, russian, russians
        syrian-government: قوات النظام, النظام, نظام الأسد, نظام السوري, نظام سوري, قوات الأسد, ميليشيا أسد, ميليشيا الأسد, جيش النظام, قوات حكومة دمشق, جيش سوري, جيش السوري, قوات حكومية, قوات الحكومة, الأسد, للنظام, طيران النظام, syrian regime, regime, syrianregime, assad, syrian army, syrian government, government forces, assad regime
        turkiye: تركيا, تركي, تركية, أتراك, احتلال تركي, دولة الاحتلال التركي, جيش الاحتلال التركي, turkey, turkish, turkiye
        israel: إسرائيل, إسرائيلي, إسرائيلية, عدو إسرائيلي, جيش الاحتلال الإسرائيلي, العدو الصهيوني, صهيوني, israel, israeli
        sdf: قسد, قوات سوريا الديمقراطية, قوات سوريا الديموقراطية, وحدات حماية الشعب, حزب الاتحاد الديمقراطي, ب ي د, وحدات الحماية, آسايش, أسايش, sdf, ypg, pyd, syrian democratic forces, asayish, kurdish forces
        is: داعش, تنظيم داعش, تنظيم الدولة, تنظيم الدولة الإسلامية, الدولة الإسلامية, isis, isil, daesh, islamic state
        iran: إيران, إيراني, إيرانية, ميليشيات إيران, ميليشيات إيرانية, حزب الله, حرس ثوري, iran, iranian, hezbollah, irgc
        jordan: أردني, أردنية, طيران أردني, جيش أردني, jordanian
        hts: هيئة تحرير الشام, تحرير الشام, هيئة والفصائل, جبهة النصرة, hts, hayat tahrir al sham, nusra front
        opposition: فصائل, فصائل معارضة, جيش وطني, جيش الوطني, فصائل مسلحة, جيش حر, الجيش الحر, مرتزقة الاحتلال التركي, مرتزقة تركيا, turkish backed mercenaries, mercenaries of the turkish occupation, opposition factions, rebels, sna, syrian national army, opposition fighters, turkish backed factions
        syrian-transitional-government: أمن عام, الأمن العام, وزارة الدفاع السورية, general security, transitional government
        """);

    internal static readonly Lexicon<Response> Responses = Table.Lexicon("""
        will-assess: سيحقق, ستحقق, يحقق, فتح تحقيق, فتح تحقيقاً, فتح تحقيقات, تحقيق في, سيجري تحقيقاً, بدء تحقيق, سيقيم, تقييم التقارير, will assess, will investigate, would assess, would investigate, assess the, investigating, opened an investigation, open an investigation, looking into, is assessing, launched an investigation
        denied: نفى, نفت, ينفي, تنفي, نفياً, أنكر, أنكرت, denied, denies, deny, rejected the allegations
        acknowledged: أقر, أقرت, اعترف, اعترفت, أعلن مسؤوليته, أعلنت مسؤوليتها, تبنى, تبنت, acknowledged, acknowledges, admitted, admits, claimed responsibility, took responsibility
        """, response => Token.Parse<Response>(response)!.Value);

    /// <summary>Between a strike and a party these words make the party its target, not its author.</summary>
    internal static readonly Lexicon<bool> Against = Table.Lexicon("""
        x: على, استهدف, استهدفت, استهداف, ضد, يتبع, لسيطرة, سيطرة, تسيطر, عليها, on, against, at, targeting, targeted, hit, controlled, held, control, members, member
        """, _ => true);

    /// <summary>Words that hand a strike to the party that follows.</summary>
    internal static readonly Lexicon<bool> By = Table.Lexicon("""
        x: من قبل, من قِبل, مصدره, مصدرها, نفذته, نفذتها, نفذها, شنته, شنتها, شنها, تشنه, تشنها, على يد, على أيدي, برصاص, بنيران, بقصف, carried out by, by, from
        """, _ => true);
}
