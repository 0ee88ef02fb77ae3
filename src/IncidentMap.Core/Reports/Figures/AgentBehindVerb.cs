using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Arabic puts who did it between the verb and those whom it befell: قتل مسلحون مجهولون رجلاً, اغتال عناصر من التنظيم ثلاثة أشخاص.</summary>
internal sealed class AgentBehindVerb(FigureWalk walk, NamedPeople names)
{
    // مسلحون مجهولون يستقلون دراجة نارية: words that may tell more of who did it.
    private const int LongestAgent = 9;

    private const int LongestAside = 10;

    /// <summary>Where those whom a verb befell begin, past who did it; null where nobody stands between.</summary>
    /// <param name="hit">The verb.</param>
    internal int? ObjectBehind(Hit<HarmWord> hit)
    {
        if (hit.Count != 1 || !walk.Words[hit.First].IsArabic || hit.End >= walk.End || !HarmLexicon.Transitive.Has(walk.Words, hit.First)) return null;
        var isForSure = true;
        if ((AgentAt(hit.End) ?? BehindTime(hit.End) ?? FewAt(hit.End, out isForSure)) is not { } end) return null;
        for (var i = end; i < Math.Min(walk.End, end + LongestAgent); i++)
        {
            if (walk.PastDate(i) is { } past)
            {
                i = past - 1;
                continue;
            }
            var word = walk.Words[i];
            if (word.Is(",") && PastAside(i) is { } aside)
            {
                i = aside - 1;
                continue;
            }
            if (word.HasAnd || word.Is("و") || word.Kind == WordKind.Mark && !word.Is("\"") || HarmLexicon.LoneBefore.HasForm(word.Form) && !word.Is("من") || HarmLexicon.Breakdown.Has(walk.Words, i) || HarmLexicon.Words.Has(walk.Words, i)) return null;
            if (i > end && word.Form.StartsWith("ال", StringComparison.Ordinal) && walk.Words[i - 1].Form.StartsWith("ال", StringComparison.Ordinal) && walk.Words[Math.Max(walk.First, i - 2)].Is("من")) continue; // من الفرقة الرابعة
            if (!walk.Words[i - 1].Is("من") && word.Form[0] is not 'ل' && PersonPhraseReader.TryRead(walk.Words, i) is { } befell) return isForSure && IsObject(befell) || !isForSure && IsObjectByForm(befell) ? i : null;
            if (!isForSure && word.Form is "كان" or "كانا" or "يعمل" or "يعملان") return null; // who he was may stand in the accusative
            if (word.Kind == WordKind.Letters && word.Form[0] == 'ب' && !PartyLexicon.Names.Has(walk.Words, i)) return null;
        }
        return null;
    }

    /// <summary>
    /// اغتال مسلحون مجهولون، مساء أمس، المدعو فلان الفلاني: a verb that is never passive, whose agent is not among the harmed; takes the name behind him,
    /// and returns where to go on. Null for other verbs, and where no agent stands behind it.
    /// </summary>
    /// <param name="hit">The verb.</param>
    internal int? NamedBehind(Hit<HarmWord> hit)
    {
        if (hit.Count != 1 || hit.End >= walk.End || walk.Words[hit.First].Form is not ("اغتال" or "اغتالت" or "يغتال" or "تغتال" or "واغتال" or "فاغتال") || (AgentAt(hit.End) ?? TwoUnknownAt(hit.End)) is not { } end) return null;
        for (var i = end; i < Math.Min(walk.End, end + LongestAgent); i++)
        {
            if ((walk.Words[i].Is(",") ? PastAside(i) : walk.PastDate(i)) is { } past) i = past;
            if (i >= walk.End || walk.Words[i].HasAnd) break;
            if (names.TitledNames(Outcome.Killed, hit.First, i) is { } titled) return titled;
            if (names.NamedPersons(i) is { } named) return names.AddNamed(Outcome.Killed, hit.First, named);
        }
        return end;
    }

    /// <summary>
    /// True for مسلحان قتلا رجلاً, ثلاثة عناصر أعدموا مدنيين: behind a verb of two or many stands whom it befell, and those before it, now passed over, did it.
    /// </summary>
    /// <param name="hit">The verb.</param>
    /// <param name="next">The people behind it.</param>
    internal bool StandBefore(Hit<HarmWord> hit, CountMention? next)
    {
        if (!IsOfMany(walk.Words[hit.First]) || !HarmLexicon.Transitive.Has(walk.Words, hit.First) || next is not { HasNoun: true, Outcome: null } befell || walk.Words[befell.First].HasAnd || !IsObjectByForm(befell)) return false;
        if (walk.Found.FindLast(static f => f is { Outcome: null, Ignored: null, HasNoun: true }) is not { Status: not VictimStatus.Civilian } agents || agents.Min < 2 && !agents.IsBarePlural) return false;
        agents.Ignored = Ignored.NoHarm;
        return true;
    }

    /// <summary>True for وقتلوا مدنياً: an accusative behind a verb of many that goes on, whoever was told of before it.</summary>
    /// <param name="hit">The verb.</param>
    /// <param name="next">The people behind it.</param>
    internal bool HasObjectBehindAnd(Hit<HarmWord> hit, CountMention next) =>
        walk.Words[hit.First] is { IsArabic: true, HasAnd: true, Form: ['و', .., 'و', 'ا'] } && HarmLexicon.Transitive.Has(walk.Words, hit.First) && !walk.Words[next.First].HasAnd && IsObjectByForm(next);

    // قتل أمس مسلحون رجلاً.
    private int? BehindTime(int at) => walk.PastTime(at) is var past && past > at && past < walk.End ? AgentAt(past) : null;

    /// <summary>True for قتلوا, أعدما: a verb of two or many, which stands behind its subject.</summary>
    internal static bool IsOfMany(Word verb) =>
        verb is { IsArabic: true, HasAnd: false } && (verb.Form.EndsWith("وا", StringComparison.Ordinal) || verb.Form is [.. var one, 'ا'] && HarmLexicon.Lone.HasForm(one));

    // "اغتال مسلحون، فجر اليوم، رجلاً": when it was, between two commas.
    private int? PastAside(int comma)
    {
        if (comma + 1 >= walk.End || walk.PastDate(comma + 1) is null && !TimeLexicon.PartsOfDay.Has(walk.Words, comma + 1) && !TimeLexicon.Relative.Has(walk.Words, comma + 1) && walk.Words[comma + 1].Form is not ("يوم" or "في")) return null;
        for (var i = comma + 1; i < Math.Min(walk.End, comma + LongestAside); i++)
            if (walk.Words[i].Is(",")) return i + 1;
        return null;
    }

    // A party, or a plural without a number of men under arms or unknown.
    private int? AgentAt(int at)
    {
        if (walk.Words[at].HasAnd) return null;
        if (walk.Words[at].Form is "مجهولون" or "ملثمون" or "مسلحون") return at + 1;
        if (PartyLexicon.Names.TryMatch(walk.Words, at, out var party) || PartyLexicon.Bands.Has(walk.Words, at) && PartyLexicon.Names.TryMatch(walk.Words, at + 1, out party)) return party.Value.End;
        if (PersonLexicon.ArmedBodies.TryMatch(walk.Words, at, out var body)) return body.Value.End;
        return PersonPhraseReader.TryRead(walk.Words, at) is { IsBarePlural: true, Status: VictimStatus.Belligerent } men && !walk.Words[at].Form.EndsWith("ين", StringComparison.Ordinal) ? men.End : null;
    }

    // قتل مسلحان مجهولان شخصين, اغتال ثلاثة مسلحين شاباً: one man under arms, two or a number of them, who may as well be the killed.
    private int? FewAt(int at, out bool isForSure)
    {
        isForSure = false;
        return IsUnknown(at) ? at + 1
            : !walk.Words[at].HasAnd && PersonPhraseReader.TryRead(walk.Words, at) is { HasNoun: true, IsUncounted: false, Outcome: null } few && (few.Status == VictimStatus.Belligerent || IsUnknown(few.End)) ? few.End : null;
    }

    // Two men under arms or unknown, by a nominative that cannot be whom a verb befell.
    private int? TwoUnknownAt(int at) => FewAt(at, out _) is { } end && walk.Words[at].Form.EndsWith("ان", StringComparison.Ordinal) ? end : null;

    private bool IsUnknown(int at) => at < walk.End && walk.Words[at].Form is "مجهول" or "مجهولان" or "ملثم" or "ملثمان";

    // An accusative that can be nothing else, a woman, or somebody with the article behind men without it; not أحدهما, شقيقان.
    private bool IsObjectByForm(CountMention people)
    {
        if (people is not { HasNoun: true, Outcome: null }) return false;
        var form = walk.Words[people.First].Form;
        return people.IsImplied ? form[^1] == 'ا' && form is not ("احدهما" or "اخري") || form[^1] == 'ه' || form.StartsWith("ال", StringComparison.Ordinal) && !walk.Words[people.First - 1].Form.StartsWith("ال", StringComparison.Ordinal)
            : form.EndsWith("ين", StringComparison.Ordinal) || people is { HasNumberWord: true, IsUncounted: false };
    }

    // One, a number, or a plural in the accusative; not another plural that only tells who did it.
    private bool IsObject(CountMention people) =>
        people is { HasNoun: true, IsUncounted: false, Outcome: null } || people is { IsBarePlural: true, Outcome: null } && walk.Words[people.First].Form.EndsWith("ين", StringComparison.Ordinal);
}
