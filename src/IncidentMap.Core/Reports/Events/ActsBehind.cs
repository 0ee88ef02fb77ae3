using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>How a sentence points to the act told before it, and how one is told that was before the act of the text.</summary>
internal static class ActsBehind
{
    // "It said that the bombardment", وذكر أن القصف: how far behind its beginning a sentence may name the act.
    private const int OpeningReach = 4;

    // وأسفر هذا القصف عن, "the artillery attack killed".
    private const int ResultReach = 4;

    // وكانت قوات النظام وحليفها الروسي استهدفت.
    private const int LongestSubject = 9;

    /// <summary>True for "The bombardment killed six", وأسفر القصف عن مقتل ستة, وأدى ذلك إلى إصابة طفل: what came of an act that the words before it told.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    internal static bool TellsResult(WordList words, int first, int end)
    {
        if (words[first].Form is "ما" or "مما" or "الامر" && first + 2 < end && (HarmLexicon.LeadsTo(words, first + 1) || HarmLexicon.LeadsTo(words, first + 2))) return true;
        for (var i = first; i < Math.Min(end, first + OpeningReach); i++)
            if (IsTheAct(words, i) && LeadsOn(words, i + 1, end)) return true;
            else if (words[i].IsArabic && HarmLexicon.LeadsTo(words, i) && NamesTheAct(words, i + 1, end)) return true;
        return false;
    }

    /// <summary>True for "On the other hand, the party said that the incident also wounded its secretary": an English sentence that names the act told before it.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    internal static bool NamesIt(WordList words, int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if (!words[i].IsArabic && IsTheAct(words, i)) return true;
        return false;
    }

    // "the attack", القصف, هذا الهجوم.
    private static bool IsTheAct(WordList words, int at) =>
        words[at].IsArabic ? IsArabicAct(words, at) : words[at].Form is "the" or "that" or "this" && at + 1 < words.Count && IsEnglishAct(words, at + 1);

    private static bool IsArabicAct(WordList words, int at) =>
        words[at].Form.StartsWith("ال", StringComparison.Ordinal) && (StrikeLexicon.Has(words, at) || words[at].Form is "الانفجار" or "التفجير" or "الحادثه" or "الاستهداف");

    private static bool IsEnglishAct(WordList words, int at) =>
        StrikeLexicon.Has(words, at) || words[at].Form is "explosion" or "blast" or "incident" || at + 1 < words.Count && words[at + 1].Form is "attack" or "attacks" or "strike" or "strikes" or "fire";

    private static bool LeadsOn(WordList words, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + ResultReach); i++)
            if (HarmLexicon.LeadsTo(words, i) || !words[i].IsArabic && (HarmLexicon.Words.Has(words, i) || words[i].Form is "left" or "claimed")) return true;
            else if (words[i].Kind == WordKind.Mark) return false;
        return false;
    }

    // وأدى القصف, وأسفرت هذه الغارات, وأدى ذلك.
    private static bool NamesTheAct(WordList words, int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + 3); i++)
            if (words[i].Is("ذلك") || IsArabicAct(words, i)) return true;
            else if (words[i].Kind == WordKind.Mark) return false;
        return false;
    }

    /// <summary>True for "wounded in the blast", أصيبوا في الهجوم, قتلا جراء القصف: by an act that the words before told.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    internal static bool IsInTheAct(WordList words, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
            if (words[i - 1].Form is "في" or "خلال" or "جرا" or "اثر" or "نتيجه" ? IsArabicAct(words, i) && !words[i].Form.EndsWith("ات", StringComparison.Ordinal) : words[i - 1].Form is "in" or "by" or "from" && !words[i].IsArabic && IsTheAct(words, i)) return true;
        return false;
    }

    /// <summary>True for "the strike" behind "12 strikes near Y": of one act, where the words before told of several.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    /// <param name="before">First word of the sentence before it.</param>
    /// <param name="past">Just past the last of that.</param>
    internal static bool IsOneOfSeveral(WordList words, int first, int end, int before, int past) =>
        Enumerable.Range(first, end - first - 1).Any(i => words[i].Is("the") && IsEnglishAct(words, i + 1) && !IsPlural(words[i + 1])) && Enumerable.Range(before + 1, past - before - 1).Any(i => IsPlural(words[i]) && StrikeLexicon.Has(words, i) && (words[i - 1].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, i - 1)));

    private static bool IsPlural(Word word) => !word.IsArabic && word.Form.EndsWith('s');

    /// <summary>True for "Another 12 were wounded there", وأصيب 12 آخرون هناك: where the words before said.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    internal static bool IsThere(WordList words, int first, int end)
    {
        for (var i = first + 2; i < end; i++)
            if (words[i].Form is "there" or "هناك" && (i + 1 >= end || words[i + 1].Kind == WordKind.Mark)) return true;
        return false;
    }

    /// <summary>True for وكانت قوات النظام قصفت, هذا وكان الطيران قد أغار, "rebels had shelled": an act in the pluperfect.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    internal static bool IsOfBefore(WordList words, int first, int end)
    {
        var was = words[first].Is("هذا") && first + 1 < end ? first + 1 : first;
        if (words[was].Form is "وكان" or "وكانت") return HasArabicAct(words, was, end);
        for (var i = first + 1; i + 1 < Math.Min(end, first + LongestSubject); i++)
            if (SpeakerLexicon.Saying.Has(words, i)) return false; // "the army said it had hit Y": of whatever time
            else if (words[i].Is("had")) return StrikeLexicon.Has(words, i + 1) || PartyLexicon.Acts.Has(words, i + 1) || words[i + 1].Form is "also" or "earlier" or "previously" && i + 2 < end && (StrikeLexicon.Has(words, i + 2) || PartyLexicon.Acts.Has(words, i + 2));
        return false;
    }

    /// <summary>Where the name stands of the town of which وكانت بلدة س شهدت tells; null where a sentence opens with something else.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    internal static int? TownOf(WordList words, int first, int end)
    {
        var head = words[first].Is("هذا") ? first + 2 : first + 1;
        if (head + 2 >= end || !SettlementLexicon.Heads.Has(words, head)) return null;
        return words[head + 1].Is("\"") ? head + 2 : head + 1;
    }

    // A verb in the past behind its subject, not وكانت الطائرات تقصف.
    private static bool HasArabicAct(WordList words, int was, int end)
    {
        for (var i = was + 2; i < Math.Min(end, was + LongestSubject); i++)
            if (words[i].Is("قد") || words[i].Form is "تعرضت" or "تعرض" or "شهدت" or "شهد" || words[i].Form[0] is not ('ت' or 'ي' or 'و') && words[i].IsArabic && PartyLexicon.Acts.Has(words, i)) return true;
        return false;
    }
}
