using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>One walk over the words of a sentence, from left to right: the numbers of people found so far, and what governs the next one.</summary>
/// <param name="words">The words of the text.</param>
/// <param name="first">First word of the sentence.</param>
/// <param name="end">Just past its last.</param>
/// <param name="skip">Where a date or time stands, the index past it.</param>
internal sealed class FigureWalk(WordList words, int first, int end, Func<int, int?> skip)
{
    // How many words behind somebody may be his name.
    private const int LongestName = 5;

    // "of the mosque of Tal Dahab village, Sheikh Omar al-Salem,".
    private const int LongestTitle = 14;

    internal WordList Words => words;

    /// <summary>Index of the first word of the sentence.</summary>
    internal int First => first;

    /// <summary>Index just past its last word.</summary>
    internal int End => end;

    /// <summary>The numbers of people found so far, in their order.</summary>
    internal List<CountMention> Found { get; } = [];

    /// <summary>The word of harm that governs the people behind it, and where it stands.</summary>
    internal (HarmWord Word, int At)? Harm { get; set; }

    /// <summary>True once it has been given to somebody.</summary>
    internal bool HarmUsed { get; set; }

    /// <summary>How many words without meaning here were passed since the word of harm or the last number.</summary>
    internal int Gap { get; set; }

    /// <summary>The number that is being taken apart.</summary>
    internal CountMention? Whole { get; set; }

    /// <summary>True as long as its parts stand in brackets.</summary>
    internal bool InBrackets { get; set; }

    /// <summary>True while people are named who are somewhere, not harmed.</summary>
    internal bool IsHeld { get; set; }

    /// <summary>Why the numbers that follow do not count; null while they do.</summary>
    internal string? IgnoreNext { get; set; }

    /// <summary>Index just past what an act answers: "in response to the killing of two soldiers,".</summary>
    internal int ReasonUntil { get; set; }

    /// <summary>True while killed and injured are counted together.</summary>
    internal bool IsTogether { get; set; }

    /// <summary>True behind "among the dead".</summary>
    internal bool IsAmong { get; set; }

    /// <summary>The last single person of whom nothing was told when he was met.</summary>
    internal CountMention? LastSingle { get; set; }

    /// <summary>Where a date or time begins, the index past it.</summary>
    internal int? PastDate(int i) => skip(i);

    /// <summary>Just past the days, parts of a day and the act told before that begin at a word: مساء يوم أمس, في 12 أيار, في القصف.</summary>
    internal int PastTime(int at)
    {
        while (at < end && (skip(at) ?? (TimeLexicon.PartsOfDay.TryMatch(words, at, out var part) ? part.Value.End : PastAct(at) ?? BeforeDate(at))) is { } past) at = past;
        return at;
    }

    private int? BeforeDate(int at) => at + 1 < end && words[at].Form is "يوم" or "في" or "بتاريخ" or "من" && (skip(at + 1) is not null || TimeLexicon.PartsOfDay.Has(words, at + 1)) ? at + 1 : null;

    /// <summary>True for a word, and for what a date is written with.</summary>
    internal bool IsWordOrDate(int at) => words[at].Kind is WordKind.Letters or WordKind.Digits || words[at].Form is "/" or "-";

    private int? PastAct(int at) => words[at].Is("في") && at + 1 < end && words[at + 1].Form.StartsWith("ال", StringComparison.Ordinal) && StrikeLexicon.Has(words, at + 1) ? at + 2 : null;

    internal bool IsNumber(int at) => at < end && NumberReader.TryRead(words, at) is not null;

    /// <summary>From here on a word of harm governs the people behind it.</summary>
    internal void Govern(HarmWord word, int at, bool isUsed = false) => (Harm, HarmUsed, Gap) = ((word, at), isUsed, 0);

    /// <summary>The same where the word begins anew: no whole is open, nobody held, nothing together.</summary>
    internal void GovernAnew(HarmWord word, int at)
    {
        Govern(word, at);
        (Whole, IsHeld, IsTogether, IsAmong) = (null, false, false, false);
    }

    /// <summary>From here on nobody is harmed: people are somewhere, or something else befell them.</summary>
    internal int Hold(int past, bool held = true)
    {
        (IsHeld, Harm, Whole) = (held, null, null);
        return past;
    }

    /// <summary>Passes people who do not count.</summary>
    internal int Skip(CountMention person)
    {
        Gap++;
        return person.IsImplied || person.HasNoun ? person.First + 1 : person.End;
    }

    /// <summary>Passes a word without meaning here. "As well as", إلى جانب: the list goes on, whatever clause stood between.</summary>
    internal int Pass(int i)
    {
        if (HarmLexicon.Beside.TryMatch(words, i, out var beside))
        {
            if ((beside.Value.Count > 1 || words[i].Form.StartsWith("ومع", StringComparison.Ordinal)) && Found.Count > 0 && Found[^1].Counts) GoOnListing(beside.Value.End);
            return beside.Value.End;
        }
        // بالإضافة لأربعة
        if (words[i].Form is "بالاضافه" or "اضافه" && i + 1 < end && words[i + 1].Form[0] == 'ل' && Found.Count > 0 && Found[^1].Counts)
        {
            GoOnListing(i + 1);
            return i + 1;
        }
        if (Harm?.Word.IsToll == true && (words[i].Form is "to" or "at" or "reached" or "now" or "was" or "is" or "الي" or "ل" or "بلغ" || words[i].Is("of") && words[i - 1].Is("toll"))) Gap = 0;
        else if (words[i].Kind == WordKind.Letters && words[i].Form is not ("senior" or "top" or "prominent") && !(words[i].Is("بتاريخ") && skip(i + 1) is not null) && !IsNameBehindPerson(i) && !IsNameBehindTitle(i)) Gap++;
        return i + 1;
    }

    // "six dead", 6 قتلى من أهالي البلدة إضافة إلى ثلاثة نازحين: what the noun before says is said of them too.
    private void GoOnListing(int at)
    {
        Gap = 0;
        if (words[at - 1].IsArabic && Found[^1] is { Trigger: >= 0, Outcome: { } outcome } before && before.Trigger == before.First && PersonPhraseReader.TryRead(words, at) is { HasNoun: true, HasNumberWord: true, Outcome: null }) Govern(new HarmWord(outcome, Governs.Next), before.First, isUsed: true);
    }

    // "shot dead the mukhtar of Tal Dahab village, Omar al-Salem, and his son": nor do those of an office and of who held it.
    private bool IsNameBehindTitle(int i)
    {
        if (!words[i].IsCapital || words[i].IsArabic || Found.Count == 0 || Found[^1] is not { Min: 1, Max: 1, Counts: true, HasNoun: true } person || i - person.End > LongestTitle) return false;
        for (var k = person.End; k < i; k++)
            if (words[k].Kind == WordKind.Letters && !words[k].IsCapital && words[k].Form is not ("of" or "the" or "al" or "village" or "town" or "city" or "mosque" or "council" or "local" or "committee" or "district")) return false;
        return i > person.End;
    }

    // استشهدت مراسلة الوكالة فلانة والصحفي فلان: the words of a name part no list.
    private bool IsNameBehindPerson(int i) =>
        words[i].IsArabic && Found.Count > 0 && Found[^1] is { IsImplied: true, Counts: true } person && i - person.End < LongestName
        && Enumerable.Range(person.End, i - person.End + 1).All(k => PersonName.IsPart(words, k));
}
