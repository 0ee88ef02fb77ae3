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
internal sealed record HarmWord(Outcome Outcome, Governs Governs);

/// <summary>Verbs and verbal nouns that say what happened to people, and the phrases around them that change what a number means.</summary>
internal static class HarmLexicon
{
    internal static readonly Lexicon<HarmWord> Words = Table.Lexicon("""
        killed next: مقتل, قتل, قتلت, قتلوا, قتله, استشهاد, استشهد, استشهدت, استشهدوا, وفاة, توفي, توفيت, قضى, قضت, قضوا, ارتقى, ارتقاء, ارتقت, راح ضحيته, راح ضحيتها, راحت ضحيتها, راحت ضحيته, أودى بحياة, أودت بحياة, أودى بأرواح, مصرع, لقي, اغتيال, فقد, فقدان, فقدت, killing, kills, death of, deaths of, the death of, martyrdom of, claimed the lives of, claims the lives of, took the lives of, claims, claimed, loss of
        killed previous: died, dead, lost their lives, lost his life, lost her life, were martyred, was martyred, قتلوا, استشهدوا
        killed either: killed, shot dead, martyred
        injured next: إصابة, أصيب, أصيبت, أصيبوا, إصابته, أصابت, أصاب, جرح, جرحت, جرحوا, إصابه, injuring, wounding, injures, wounds, injury of, injury to, injuries of, injuries to, wounding of
        injured previous: أصيبوا, جرحوا, were hurt, was hurt
        injured either: injured, wounded
        detained next: اعتقال, اعتقلت, اختطاف, خطف, arresting, detaining
        detained either: arrested, detained, abducted, kidnapped
        """, Parse);

    /// <summary>What follows is part of what was counted before.</summary>
    internal static readonly Lexicon<bool> Breakdown = Table.Lexicon("""
        x: بينهم, بينهن, بينهما, من بينهم, من ضمنهم, منهم, منهن, بمن فيهم, ما بين, هم, هما, including, incl, among them, of whom, among whom, among those, comprising
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
        x: منذ بداية, منذ مطلع, منذ بدء, منذ اندلاع, منذ انطلاق, ليرتفع بذلك, وبذلك يرتفع, ليرتفع عدد, ليرتفع إجمالي, ليبلغ عدد, since, bringing the, brings the, has reached, these attacks, these strikes, death toll of civilian victims, in total, all in all, so far this year, خلال العام, خلال عام, خلال الأشهر, خلال شهر, على مدى, over the past, over the last, between the years
        """, _ => true);

    /// <summary>Nobody was harmed.</summary>
    internal static readonly Lexicon<bool> Nobody = Table.Lexicon("""
        x: عدم وجود إصابات, عدم وقوع إصابات, دون وقوع إصابات, دون إصابات, دون تسجيل إصابات, لا إصابات, لم تسجل إصابات, لم تقع إصابات, دون وقوع ضحايا, دون وقوع خسائر بشرية, دون خسائر بشرية, عدم وقوع خسائر بشرية, لم يسفر عن إصابات, no casualties, no injuries, without casualties, without causing casualties, no one was hurt, nobody was hurt, no human casualties, no victims
        """, _ => true);

    /// <summary>A number that somebody else alleges, repeated by one who answers it.</summary>
    internal static readonly Lexicon<bool> Allegation = Table.Lexicon("""
        x: مزاعم, ادعاءات, allegations of, allegations that, claims of, claims that
        """, _ => true);

    private static HarmWord Parse(string meaning)
    {
        var parts = meaning.Split(' ');
        return new HarmWord(Token.Parse<Outcome>(parts[0])!.Value, Enum.Parse<Governs>(parts[1], ignoreCase: true));
    }
}
