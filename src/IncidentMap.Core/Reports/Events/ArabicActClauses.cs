using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>How an Arabic clause begins to tell of an act, with a verb for a strike or for harm: ، كما انفجرت عبوة, وقصفت الطائرات, ، وقتل ثلاثة بغارة.</summary>
/// <param name="words">The words of the text.</param>
internal sealed class ArabicActClauses(WordList words)
{
    private const int LongestHeadline = 24;

    // ومسلحون مجهولون يقتلون.
    private const int LongestSubject = 4;

    // وفي ريف مدينة جسر الشغور قتل.
    private const int LongestOpening = 6;

    /// <summary>True for the first word of such a clause.</summary>
    /// <param name="turn">The word.</param>
    /// <param name="end">Just past the last of the clause.</param>
    internal bool BeginsAt(int turn, int end) =>
        VerbAt(turn) is { } verb && verb + 1 < end && (IsStrikeVerb(verb) || (CountedHarm.PastPeople(words, verb) is not null || IsHadBeen(words, verb)) && TellsStrike(verb, end));

    /// <summary>True for the word with which a headline goes on to its second story: ومجهولون يغتالون قيادياً في ص, ولغم يقتل طفلاً في ص, وإصابة طفل بانفجار لغم في ص.</summary>
    /// <param name="first">First word of the headline.</param>
    /// <param name="turn">The word.</param>
    /// <param name="end">Just past the last of the headline.</param>
    internal bool IsNextOfHeadline(int first, int turn, int end)
    {
        if (words[turn].Line != 0 || !words[turn].HasAnd || !words[turn].IsArabic || !EndsHeadline(turn)) return false;
        if (HarmLexicon.Words.TryMatch(words, turn, out var noun)) return noun.Value.Value is { Governs: Governs.Next, Outcome: Outcome.Killed or Outcome.Injured } && StrikeLexicon.IsIn(words, first, turn) && TellsStrike(turn, end);
        for (var verb = turn + 1; verb < Math.Min(end - 2, turn + LongestSubject) && words[verb].Kind == WordKind.Letters; verb++)
            if (HarmLexicon.Words.TryMatch(words, verb, out var harm)) return words[verb].Form[0] is 'ي' or 'ت' && harm.Value.Value.Governs == Governs.Next;
        return false;
    }

    // The line ends without a full stop, and the story stands below it.
    private bool EndsHeadline(int at)
    {
        var last = at;
        while (last + 1 < words.Count && last - at < LongestHeadline && words[last + 1].Line == 0) last++;
        return last + 1 < words.Count && words[last + 1].Line != 0 && !words[last].Is(".");
    }

    // A و joins two clauses behind a comma, else only two that count people.
    private int? VerbAt(int turn) =>
        turn > 0 && VerbOfAct(words, turn) is { } verb && (words[turn - 1].Is(",") || !words[turn].HasAnd || verb == turn && CountedHarm.PastPeople(words, turn) is not null) ? verb : null;

    /// <summary>
    /// The verb of a strike or of harm behind what joins its clause to the one before: كما قتل, في حين قصفت, وأصيب, وقبلها بساعات قتل, تلاها انفجار; null where
    /// none stands there.
    /// </summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">First word of the clause.</param>
    internal static int? VerbOfAct(WordList words, int at)
    {
        if (at + 2 >= words.Count || !words[at].IsArabic) return null;
        if (EventLexicon.Follows.HasForm(words[at].Form)) return at;
        if (words[at].Form is "كما" or "فيما" or "بينما") return IsVerb(words, at + 1) ? at + 1 : null;
        if (words[at].Is("في") && words[at + 1].Is("حين")) return IsVerb(words, at + 2) ? at + 2 : null;
        if (words[at].Form[0] == 'و' && IsVerb(words, at)) return at;
        if (words[at].Form is not ("وكان" or "وكانت" or "وفي" or "وقبلها" or "وبعدها" or "وقبل" or "وبعد" or "ثم")) return null;
        for (var i = at + 1; i < Math.Min(words.Count - 1, at + LongestOpening) && words[i].Sentence == words[at].Sentence; i++)
            if (!words[i].HasAnd && (IsVerb(words, i) || IsHadBeen(words, i))) return i;
        return null;
    }

    // وكان ثلاثة مدنيين قد قتلوا.
    private static bool IsHadBeen(WordList words, int at) => words[at - 1].Is("قد") && HarmLexicon.Words.TryMatch(words, at, out var harm) && harm.Value.Value.Outcome is Outcome.Killed or Outcome.Injured;

    private static bool IsVerb(WordList words, int at) => words[at].IsArabic && (IsStrike(words[at].Form) || CountedHarm.PastVerbBefore(words, at) is not null);

    // As it stands, or with و before it.
    private static bool IsStrike(string verb) => EventLexicon.Strikes.HasForm(verb) || verb is ['و', _, _, ..] && EventLexicon.Strikes.HasForm(verb[1..]);

    // "The shelling" is that of the clause before.
    private bool IsStrikeVerb(int verb) => (IsStrike(words[verb].Form) || EventLexicon.Follows.HasForm(words[verb].Form)) && !words[verb + 1].Form.StartsWith("القصف", StringComparison.Ordinal);

    // Not "the shelling".
    private bool TellsStrike(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (StrikeLexicon.Strong.Has(words, i) && !words[i].Form.StartsWith("ال", StringComparison.Ordinal)) return true;
        return false;
    }
}
