using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>On which side of a word of harm its people stand.</summary>
internal enum Governs
{
    /// <summary>After it: "killing 3", مقتل ثلاثة.</summary>
    Next,

    /// <summary>Before it: "3 people died".</summary>
    Previous,

    /// <summary>Before it, unless people follow at once: "3 were killed", "killed 3".</summary>
    Either,
}

/// <summary>A word of harm.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="Governs">To whom.</param>
/// <param name="NeedsLife">True when it means death only with "life" near it: فقد, أودى, "claimed".</param>
/// <param name="IsToll">True for a toll, whose number may stand far behind, after "to" or "at".</param>
internal sealed record HarmWord(Outcome Outcome, Governs Governs, bool NeedsLife = false, bool IsToll = false);

/// <summary>Verbs and verbal nouns that say what happened to people, and the phrases around them that change what a number means.</summary>
internal static class HarmLexicon
{
    internal static readonly Lexicon<HarmWord> Words = Table.Lexicon("""
        killed next: مقتل, قتل, قتلت, تقتل, يقتل, قتله, استشهاد, استشهد, استشهدت, وفاة, توفي, توفيت, قضى, قضت, ارتقى, ارتقاء, ارتقت, راح ضحيته, راح ضحيتها, راحت ضحيتها, راحت ضحيته, أودى بحياة, أودت بحياة, أودى بأرواح, مصرع, اغتيال, killing, kills, death of, deaths of, the death of, martyrdom of, claimed the lives of, claims the lives of, took the lives of
        killed next life: لقي, لقيت, فارق, فارقت, فقد, فقدت, فقدان, أودى, أودت, يودي, تودي, حصد, حصدت, يحصد, تحصد, أزهق, أزهقت, خطف أرواح, خطفت أرواح, claims, claimed, loss of
        killed next toll: عدد القتلى, عدد الشهداء, حصيلة القتلى, حصيلة الشهداء, death toll
        killed previous: died, dead, perished, lost their lives, lost his life, lost her life, lost their life, were martyred, was martyred
        killed either: قتلوا, استشهدوا, لقوا حتفهم, لقوا مصرعهم, لقي حتفه, لقيت حتفها, لقيا حتفهما, لقي مصرعه, لقيت مصرعها, قضوا, قضيا, فارقوا الحياة, فارق الحياة, فارقت الحياة, فارقا الحياة, ماتوا, توفوا, killed, shot dead, martyred
        injured next: إصابة, أصيب, أصيبت, إصابته, أصابت, أصاب, جرح, جرحت, إصابه, injuring, wounding, injures, wounds, injury of, injury to, injuries of, injuries to, wounding of
        injured previous: were hurt, was hurt, hurt
        injured either: أصيبوا, أصيبا, جرحوا, injured, wounded
        detained next: اعتقال, اعتقلت, اختطاف, خطف, arresting, detaining
        detained either: arrested, detained, abducted, kidnapped
        """, Parse);

    /// <summary>What follows is part of what was counted before.</summary>
    internal static readonly Lexicon<bool> Breakdown = Table.Lexicon("""
        x: بينهم, بينهن, بينهما, معظمهم, أغلبهم, غالبيتهم, جلهم, من بينهم, من ضمنهم, منهم, منهن, بمن فيهم, ما بين, هم, هما, including, incl, among them, of whom, among whom, among those, comprising, mostly, most of them, the majority of them
        """, _ => true);

    /// <summary>The people named are some or all of those harmed.</summary>
    internal static readonly Lexicon<Outcome> Among = Table.Lexicon("""
        killed: بين القتلى, بين الشهداء, بين الضحايا, من القتلى, من الشهداء, ضمن القتلى, ضمن الشهداء, ضمن الضحايا, في عداد القتلى, among the dead, among the killed, among those killed, among the victims, among the fatalities
        injured: بين الجرحى, بين المصابين, ضمن الجرحى, ضمن المصابين, among the wounded, among the injured, among those wounded, among those injured
        """, outcome => Token.Parse<Outcome>(outcome)!.Value);

    /// <summary>The number is that of the killed and the injured together; how many of each is not said.</summary>
    internal static readonly Lexicon<bool> Together = Table.Lexicon("""
        x: مقتل وإصابة, مقتل وجرح, مقتل أو إصابة, مقتل أو جرح, استشهاد وإصابة, استشهاد وجرح, قتل وأصيب, قتل وجرح, قتل أو أصيب, قتل أو جرح, بين قتيل وجريح, بين قتيل ومصاب, بين شهيد وجريح, بين شهيد ومصاب, killed and wounded, killed and injured, killed or wounded, killed or injured, dead and wounded, dead and injured, dead or wounded, dead or injured, killing and wounding, killing and injuring, killing or wounding, killing or injuring
        """, _ => true);

    /// <summary>What follows is the whole of what was named before, taken apart.</summary>
    internal static readonly Lexicon<bool> Divides = Table.Lexicon("""
        x: هم, هما, وهم, were, are, being, namely
        """, _ => true);

    /// <summary>What follows stands beside what was counted before.</summary>
    internal static readonly Lexicon<bool> Beside = Table.Lexicon("""
        x: فضلاً عن, إضافة إلى, بالإضافة إلى, إلى جانب, علاوة على, and, as well as, in addition to, along with, also, و, أو, كما, plus
        """, _ => true);

    /// <summary>People who are somewhere, not people harmed.</summary>
    internal static readonly Lexicon<bool> Held = Table.Lexicon("""
        x: يضم, تضم, كان يضم, كانت تضم, يحوي, يقطن, تقطنه, يقطنها, يسكن, يقيم فيه, يقيم فيها, يؤوي, تؤوي, يعيش, عدد سكان, عدد سكانها, تعداد, يحتجز, holding, held, houses, housed, housing, home to, population of, sheltering, hosts, hosting, contained, accommodates
        """, _ => true);

    /// <summary>Totals over many events.</summary>
    internal static readonly Lexicon<bool> Total = Table.Lexicon("""
        x: منذ بداية, منذ مطلع, منذ بدء, منذ اندلاع, منذ انطلاق, منذ عام, منذ العام, منذ سنة, إحصائية, since, has reached, these attacks, these strikes, death toll of civilian victims, in total, all in all, so far this year, خلال العام, خلال عام, خلال الأشهر, خلال شهر, على مدى, over the past, over the last, between the years
        """, _ => true);

    /// <summary>What begins here tells of many events; what stands before it in the sentence does not.</summary>
    internal static readonly Lexicon<bool> TotalAfter = Table.Lexicon("""
        x: ما يرفع, مما يرفع, يرفع عدد, يرفع حصيلة, ليرتفع بذلك, وبذلك يرتفع, ليرتفع عدد, ليرتفع إجمالي, ليبلغ عدد, bringing the, brings the, raising the, raises the
        """, _ => true);

    /// <summary>Nobody was harmed, or nobody killed, or nobody injured.</summary>
    internal static readonly Lexicon<string> Nobody = Table.Lexicon("""
        killed: لم يقتل أحد, لا قتلى, دون سقوط قتلى, دون وقوع قتلى, no fatalities, no deaths, no one was killed, nobody was killed, no loss of life
        injured: لم يصب أحد, no one was injured, nobody was injured, no one was wounded, nobody was wounded
        both: دون سقوط ضحايا, دون سقوط إصابات, دون ضحايا, دون تسجيل ضحايا, دون سقوط خسائر بشرية, دون تسجيل خسائر بشرية, عدم وقوع ضحايا, عدم سقوط ضحايا, عدم تسجيل إصابات, عدم تسجيل ضحايا, لا ضحايا, لا خسائر بشرية, لم تسجل خسائر بشرية, لم يسفر عن ضحايا, لم يسفر عن سقوط ضحايا, لم يسفر عن وقوع ضحايا, دون أن يسفر عن ضحايا, دون أن يسفر عن إصابات, لم يقتل أو يصب أحد, اقتصرت الأضرار على الماديات, اقتصرت الأضرار على المادية, اقتصرت على الأضرار المادية, اقتصرت على أضرار مادية, اقتصرت على الماديات, أضرار مادية فقط, only material damage, material damage only, damage was limited to property, limited to material damage, no deaths or injuries, no injuries or deaths, nobody was killed or injured, no one was killed or injured, no one was killed or wounded, nobody was killed or wounded, nobody was harmed, no one was harmed, did not cause casualties, did not cause any casualties, without any casualties, عدم وجود إصابات, عدم وقوع إصابات, دون وقوع إصابات, دون إصابات, دون تسجيل إصابات, لا إصابات, لم تسجل إصابات, لم تقع إصابات, دون وقوع ضحايا, دون وقوع خسائر بشرية, دون خسائر بشرية, عدم وقوع خسائر بشرية, لم يسفر عن إصابات, no casualties, no injuries, without casualties, without causing casualties, no one was hurt, nobody was hurt, no human casualties, no victims
        """);

    /// <summary>A number that somebody else alleges, repeated by one who answers it.</summary>
    internal static readonly Lexicon<bool> Allegation = Table.Lexicon("""
        x: مزاعم, ادعاءات, allegations of, allegations that, claims of, claims that
        """, _ => true);

    private static HarmWord Parse(string meaning)
    {
        var parts = meaning.Split(' ');
        return new HarmWord(Token.Parse<Outcome>(parts[0])!.Value, Enum.Parse<Governs>(parts[1], ignoreCase: true), parts.Contains("life"), parts.Contains("toll"));
    }
}
