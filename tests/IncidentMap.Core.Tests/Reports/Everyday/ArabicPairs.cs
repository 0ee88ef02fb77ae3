using System.Text.RegularExpressions;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>Two acts of one day in two towns, or one act told twice, in Arabic.</summary>
/// <param name="dice">The choices.</param>
/// <param name="act">Makes one act at a town, with what stands for its time.</param>
internal sealed class ArabicPairs(Dice dice, Func<string, ArabicTime, (string Text, Told Told)> act)
{
    private static readonly string[] First = ["إدلب", "سراقب", "اعزاز", "منبج", "طفس"];
    private static readonly string[] Second = ["بنش", "القامشلي", "عفرين", "الميادين", "جسر الشغور"];

    // "إدلب" may mean its governorate, in which these lie.
    private static readonly string[] InIdlib = ["بنش", "جسر الشغور"];

    // Words that say that another act follows.
    private static readonly string[] ToAnother = [" وفي سياق منفصل، ", " وفي حادثة أخرى، ", " من جهة أخرى، ", " وعلى صعيد آخر، ", " وفي حادثة منفصلة، ", " من جانب آخر، ", "\nوفي سياق آخر، "];

    // Words and lines that only say that something follows.
    private static readonly string[] Onward = ["\n", "\n- ", "\n• ", " إلى ذلك، ", " وفي السياق ذاته، ", " وفي السياق، ", " في غضون ذلك، ", "\n\n"];

    // Words that a verb follows, in a sentence of its own or in the same one.
    private static readonly string[] BeforeVerb = [" كما ", "، كما ", "، فيما ", "، بينما ", "، في حين ", "، و", "، وقبلها بساعات ", "، وبعد ساعات ", "، ثم "];

    // Nouns of harm that another one follows in the same sentence.
    private static readonly string[] Nouns = ["مقتل", "إصابة", "استشهاد"];

    private static readonly string[] Verbs = ["قتل", "قُتل", "استشهد", "قضى", "لقي", "أصيب", "جرح", "قصف", "شنت", "استهدف", "ألقت", "انفجر"];

    private const string ListedWith = " و";

    private const string WhatItIs = "(مدينة |أطراف مدينة |ريف )?";

    /// <summary>Two acts, each with its own toll.</summary>
    internal Report Two()
    {
        var (here, there) = (dice.Pick<string>(First), dice.Pick<string>(Second));
        var first = Act(here, ArabicTime.Any(dice));
        var join = dice.Pick<int>(0, 0, 1, 1, 2, 2, 3) switch { 0 => dice.Pick<string>(ToAnother), 1 => dice.Pick<string>(Onward), 2 => Nouns.Any(n => first.Text.StartsWith(n, StringComparison.Ordinal)) ? ListedWith : dice.Pick<string>(BeforeVerb), _ => "" };
        var second = Other(there, first.Told, join);
        var text = here == "إدلب" && InIdlib.Contains(there) && !ToAnother.Contains(join) ? Regex.Replace(first.Text, WhatItIs + here, "مدينة " + here) : first.Text;
        if (join.StartsWith('،') || join == ListedWith) text = text.TrimEnd('.');
        return new(text + join + second.Text, Dated(first.Told, second.Told, join));
    }

    // Whether a day told of the first act is that of the second, where that has none, no text says, nor whether a day at the end of one sentence is that of both acts in it.
    private static Told[] Dated(Told first, Told second, string join) =>
        second.Day == Days.None ? [first, second with { Day = null }] : first.Day == Days.None && (join.StartsWith('،') || join == ListedWith) ? [first with { Day = null }, second] : [first, second];

    // Numbers as a rule that are not those of the first, and a sentence that can stand behind the join; with none of its own the town comes first.
    private (string Text, Told Told) Other(string town, Told first, string join)
    {
        while (true)
        {
            var other = Act(town, dice.Once(3) ? ArabicTime.Any(dice) : ArabicTime.Untold);
            if (!ToAnother.Contains(join) && IsTelling(first, other.Told)) continue;
            if (BeforeVerb.Contains(join) && !Verbs.Any(v => other.Text.StartsWith(v, StringComparison.Ordinal))) continue;
            if (join == ListedWith && !Nouns.Any(n => other.Text.StartsWith(n, StringComparison.Ordinal))) continue;
            if (join.Length > 0) return other;
            if (Regex.Match(other.Text, " (على|في) " + WhatItIs + town) is not { Success: true } where || other.Text.StartsWith("ارتفع", StringComparison.Ordinal)) continue;
            return (dice.Pick<string>(" وفي ", "\nوفي ", " وفي ", "\nفي ") + where.Groups[2].Value + town + "، " + other.Text.Remove(where.Index, where.Length), other.Told);
        }
    }

    // The same numbers of each harm that both count.
    private static bool IsTelling(Told first, Told other) =>
        (first.Killed != "-" && other.Killed != "-" || first.Injured != "-" && other.Injured != "-") && (first.Killed == other.Killed || first.Killed == "-" || other.Killed == "-") && (first.Injured == other.Injured || first.Injured == "-" || other.Injured == "-");

    /// <summary>One act, told once more as headline, by another speaker of the same town, or of the larger place in which that lies.</summary>
    internal Report Again()
    {
        var (town, governorate) = dice.Pick<(string, string)>(("سراقب", "إدلب"), ("اعزاز", "حلب"), ("منبج", "حلب"), ("طفس", "درعا"), ("الميادين", "دير الزور"));
        var told = Act(town, ArabicTime.Any(dice));
        var text = told.Text;
        var where = dice.Pick<string>($"مدينة {town}", town, $"ريف {governorate}", $"محافظة {governorate}", $"{town} بريف {governorate}");
        var report = dice.Pick<int>(0, 1, 2, 3, 4) switch
        {
            0 => $"{Toll(told.Told)} بقصف على {where}\n{text}",
            1 => $"{text} وقال {Speaker()} إن القصف على {where} أدى إلى {Toll(told.Told)}.",
            2 => $"{text}\nوبحسب {Speaker()}، فإن {Toll(told.Told)} في {where}.",
            3 => $"{text} وأكد {Speaker()} {Toll(told.Told)} في قصف على {where}.",
            _ => $"{text}\nوأفاد {Speaker()} بأن الهجوم على {where} أسفر عن {Toll(told.Told)}.",
        };
        return new(report, [told.Told]);
    }

    private string Speaker() => dice.Pick<string>("المرصد السوري لحقوق الإنسان", "الدفاع المدني السوري", "مصدر طبي", "ناشطون");

    // In digits, of "people", with what agrees with them.
    private static string Toll(Told told) =>
        told.Injured == "-" ? $"مقتل {People(told.Killed)}" : told.Killed == "-" ? $"إصابة {People(told.Injured)}" : $"مقتل {People(told.Killed)} وإصابة {People(told.Injured)}";

    private static string People(string number) => number switch
    {
        "1" => "شخص",
        "2" => "شخصين",
        { Length: 1 } or "10" => number + " أشخاص",
        _ => number + " شخصاً",
    };

    private (string Text, Told Told) Act(string town, ArabicTime when)
    {
        var made = act(town, when);
        return made.Text[^1] == '.' ? made : (made.Text + ".", made.Told);
    }
}
