namespace IncidentMap.Core.Tests.Reports;

/// <summary>Reports written for these tests. None of them tells of anything that happened.</summary>
internal static class Texts
{
    /// <summary>A prison hit by the Coalition; every trap of numbers, dates and places that such reports set.</summary>
    internal const string PrisonAr = """
        مقتل 57 شخصاً في ضربة على سجن بالميادين والتحالف يفتح تحقيقاً
        أفاد المرصد السوري لحقوق الإنسان، الثلاثاء، بأن طائرات التحالف الدولي قصفت فجر الاثنين سجناً يديره تنظيم داعش في مدينة الميادين بريف دير الزور الشرقي.
        وقال مدير المرصد إن الضربة أدت إلى مقتل "42 سجيناً مدنياً، إضافة إلى 15 عنصراً من تنظيم داعش بين سجناء وحرس".
        وقتل كذلك في الضربة، بحسب المرصد، "15 عنصراً من تنظيم داعش هم 11 سجيناً وأربعة حراس".
        وكان المبنى يضم نحو مئة معتقل قبل الضربة.
        وقال التحالف إنه نفذ ضربات قرب الميادين يومي 25 و26 يونيو وإنه سيحقق في مزاعم مقتل عشرات فيها.
        وكان التحالف قد أعلن مقتل #أبو_فلان، وهو من قادة التنظيم، في غارة جوية في 31 أيار/مايو في الميادين.
        ونزح إلى المدينة كثيرون من محافظة الرقة ومن مدينة الموصل العراقية، ويسيطر التنظيم على معظم محافظة دير الزور.
        """;

    /// <summary>The same build with another place, another day and every number changed.</summary>
    internal const string SecondPrisonAr = """
        مقتل 71 شخصاً بقصف على سجن في منبج والتحالف يحقق
        ذكر المرصد السوري لحقوق الإنسان، الخميس، أن طائرات التحالف الدولي استهدفت مساء الأربعاء سجناً لتنظيم داعش في مدينة منبج بريف حلب الشرقي.
        وأوضح المرصد أن القصف أسفر عن مقتل "ثمانية وأربعين سجيناً مدنياً، فضلاً عن 23 عنصراً من تنظيم داعش ما بين سجناء وحرس".
        وقتل أيضاً، وفق المرصد، "23 عنصراً من تنظيم داعش هم 16 سجيناً وسبعة حراس".
        وكان السجن يضم نحو مئتي معتقل.
        وقال التحالف إنه شن ضربات يومي 11 و12 تشرين الأول وإنه سيحقق في مزاعم مقتل عشرات.
        وأعلن التحالف قبل أسبوعين مقتل #أبو_علان في غارة جوية في 20 أيلول/سبتمبر في الباب.
        """;

    /// <summary>An English report with a recalled strike, a running total and a denial.</summary>
    internal const string MarketEn = """
        At least nine people were killed and 14 others wounded when Russian warplanes bombed a market in the town of Ariha on Monday morning, the Syrian Observatory for Human Rights said.
        Among the dead were three children and two women, it added.
        Russia denied that its aircraft had carried out the strike.
        On 3 March, four civilians were killed in an air strike on Binnish.
        Since the beginning of the year, 230 people have been killed in such strikes, according to the monitor.
        """;

    internal const string FootballAr = """
        فاز نادي الوحدة على ضيفه الكرامة بنتيجة 3 أهداف مقابل هدفين في المباراة التي جرت مساء أمس على ملعب تشرين في دمشق.
        وسجل اللاعب الشاب هدفين من تسديدة صاروخية في الشوط الثاني، فيما أصيب مدافع الكرامة وغادر الملعب.
        وطرد الحكم لاعبين اثنين، ورفع الوحدة رصيده إلى 34 نقطة في الدوري.
        """;

    internal const string FootballEn = """
        City killed the game with two late goals on Saturday, beating Rovers 4-1 in front of 23,000 fans.
        The striker shot from 30 metres and hit the post before the winger scored; two players were injured and the defender left the stadium on crutches.
        The coach said the attack was lethal and that the league title was within reach.
        """;

    internal const string EconomyEn = """
        The central bank said on Tuesday that inflation fell to 9 percent in the second quarter, and investors bought 200 million in bonds in Damascus.
        """;
}
