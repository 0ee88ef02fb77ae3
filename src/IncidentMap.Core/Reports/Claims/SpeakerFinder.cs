using IncidentMap.Reports.Events;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>Who speaks in a sentence.</summary>
internal static class SpeakerFinder
{
    // A word of saying this close before or behind a name makes it the speaker.
    private const int SayingReach = 4;

    // "according to the official state news agency".
    private const int LongestTitle = 2;

    // "Maj Gen John Doe al-Name", "which supports the hospital".
    private const int LongestAside = 8;

    // "news agency", "human rights monitoring group".
    private const int LongestOutlet = 4;

    // قال المكتب الإعلامي لمدينة دوما إن: who speaks, with a name that no lexicon holds.
    private const int LongestUnknown = 9;

    // وفق تجمع أحرار حوران.
    private const int LongestAccount = 5;

    // "said late on Monday that it was looking into": how far behind its name.
    private const int LookReach = 10;

    // أعلن الجيش السوري, "the Syrian army said".
    /// <summary>True for a state or an army that speaks: قالت روسيا, "Russia said", "according to Russia", "says the US".</summary>
    internal static bool SpeaksBeside(WordList words, int first, int end)
    {
        if (words[first].IsArabic) return SpeakerLexicon.Saying.Has(words, first - 1);
        if (end < words.Count && SpeakerLexicon.Saying.Has(words, end)) return true;
        if (first == 0) return false;
        var before = words[first - 1].Is("the") ? first - 1 : first;
        return before > 0 && (words[before - 1].Form is "says" or "per" || before > 1 && words[before - 1].Is("to") && words[before - 2].Is("according"));
    }

    /// <summary>Who gives a number alone, with which the sentence begins: "and the network 13"; null where nobody does.</summary>
    internal static string? OfCount(Context context, Sentence sentence)
    {
        if (sentence.Speakers.Count == 0 || SpokenCount.At(context.Words, sentence.First, sentence.End) is not { } count) return null;
        foreach (var name in sentence.Speakers)
            if (name.First == count.Name) return name.Value.Origin;
        return null;
    }

    /// <summary>The first speaker of the sentence as a token; null when it names none.</summary>
    internal static string? Of(Context context, Sentence sentence)
    {
        // "the director of the Observatory": who is known by name goes before "the director".
        foreach (var name in sentence.Speakers.OrderBy(s => s.Value.Origin == SpeakerLexicon.Others))
            if (IsSpeaking(context.Words, sentence, name) && !WillLook(context.Words, sentence, name)) return name.Value.Origin;
        return IsNamedOnlyHere(context, sentence) || (IsAmid(context.Words, sentence.First) || EventLexicon.Turns.Has(context.Words, sentence.First) || IsNewSpeaker(context.Words, sentence)) && IsUnknownAt(context.Words, sentence.First, sentence.End) || NamesAccount(context.Words, sentence) ? SpeakerLexicon.Others : null;
    }

    /// <summary>True for وقال المكتب الإعلامي في مدينة س إن: somebody of two words or more, and not "the same source".</summary>
    internal static bool IsNewSpeaker(WordList words, Sentence sentence) =>
        SaysAnew(words[sentence.First]) && sentence.First + 2 < sentence.End
        && words[sentence.First + 1] is { Kind: WordKind.Letters, Form: not ("المصدر" or "المصادر" or "البيان" or "التقرير" or "الصحيفه" or "الوكاله" or "الشبكه" or "المنظمه") } && words[sentence.First + 2] is { Kind: WordKind.Letters, Form: not ("ان" or "بان" or "مقتل" or "استشهاد" or "اصابه" or "عن" or "وفاه") };

    // With "and" before it, at the head of a sentence.
    private static bool SaysAnew(Word word) =>
        word.Form is "وقال" or "وقالت" or "وافاد" or "وافادت" or "وذكر" or "وذكرت" or "واكد" or "واكدت" or "واعلن" or "واعلنت" or "ووثق" or "ووثقت" or "واحصت";

    // وبحسب تجمع أحرار حوران قتل ستة, وقتل ستة وفق فرات بوست: in two words or more, with which the sentence begins or ends, and not "the same source".
    private static bool NamesAccount(WordList words, Sentence sentence)
    {
        if (!words[sentence.First].IsArabic) return false;
        if (IsAccount(words[sentence.First])) return EndOfAccount(words, sentence.First + 1, sentence.End) is { } past && past < sentence.End && (words[past].Is(",") || HarmLexicon.Words.Has(words, past) || words[past].Form is "فان" or "فقد");
        var last = words[sentence.End - 1].Kind == WordKind.Mark ? sentence.End - 1 : sentence.End;
        for (var i = last - LongestAccount; i < last - 2; i++)
            if (i > sentence.First && IsAccount(words[i])) return EndOfAccount(words, i + 1, last) == last;
        return false;
    }

    private static bool IsAccount(Word word) => word.Form is "بحسب" or "وبحسب" or "حسب" or "وحسب" or "وفق" or "ووفق";

    private static int? EndOfAccount(WordList words, int first, int end)
    {
        if (first >= end || words[first].Form is "ما" or "ذات" or "نفس" or "المصدر" or "المصادر" or "البيان" or "الوكاله" or "الشبكه" or "المنظمه" or "الصحيفه" or "معلومات" or "المعلومات" or "حصيله" or "احصايه" or "احصاييه" or "تقرير" or "التقرير" or "بيان" or "شهادات" or "روايات" or "الروايه" or "توثيق" or "توثيقات") return null;
        var at = first;
        while (at < Math.Min(end, first + LongestAccount) && words[at].Kind is WordKind.Letters or WordKind.Digits && !HarmLexicon.Words.Has(words, at) && !StrikeLexicon.Has(words, at) && words[at].Form is not ("فان" or "فقد")) at++;
        return at - first >= 2 ? at : null;
    }

    private static bool IsAmid(WordList words, int at) => at > 0 && words[at - 1].Sentence == words[at].Sentence;

    /// <summary>
    /// True where a clause begins with somebody whom no lexicon names and with what he counts: فيما قال تجمع الأحرار إن 22 شخصاً قتلوا; not
    /// where he only says who some of those counted before were.
    /// </summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="turn">First word of the clause.</param>
    /// <param name="end">Just past its last.</param>
    internal static bool IsUnknownAt(WordList words, int turn, int end)
    {
        if (turn >= end || !words[turn].IsArabic) return false;
        var isTurned = EventLexicon.Turns.TryMatch(words, turn, out var phrase);
        var first = phrase?.End ?? turn;
        var verb = first;
        while (verb < end && verb < first + LongestTitle && !SpeakerLexicon.Saying.Has(words, verb)) verb++;
        if (!SpeakerLexicon.Saying.TryMatch(words, verb, out var said) || words[verb].Variants[^1] is "بحسب" or "حسب" or "وفق" or "بيان") return false;
        for (var i = said.Value.End; i < Math.Min(end, said.Value.End + LongestUnknown); i++)
            if (words[i].Form is "ان" or "بان" or "عن" || words[i].Form is "مقتل" or "استشهاد" && (isTurned || SaysAnew(words[turn]))) return i > said.Value.End && CountsAnew(words, i + 1, end);
            else if (words[i].Kind != WordKind.Letters && !IsBeforeThat(words, i) || HarmLexicon.Words.Has(words, i) || NumberReader.TryRead(words, i) is not null) return false;
        return false;
    }

    // وقال المكتب الإعلامي ، إن: a comma that some set before the word.
    private static bool IsBeforeThat(WordList words, int comma) => words[comma].Is(",") && comma + 1 < words.Count && words[comma + 1].Form is "ان" or "بان";

    // إن 22 شخصاً قتلوا, بينما أعلنت الجبهة مقتل 22; not إن بينهم ثلاثة أطفال, nor إن ثلاثة منهم.
    private static bool CountsAnew(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (HarmLexicon.Among.Has(words, i) || HarmLexicon.Breakdown.Has(words, i)) return false;
            else if (NumberReader.TryRead(words, i) is { } number) return number.End >= words.Count || words[number.End].Form is not ("منهم" or "منهن" or "من");
        return false;
    }

    // "said it would investigate reports that three were killed", إنها ستحقق: who has yet to find out counts nobody.
    private static bool WillLook(WordList words, Sentence sentence, Hit<SpeakerName> name)
    {
        if (name.First > sentence.First && IsLooking(words, name.First - 1)) return true;
        for (var i = name.End; i < Math.Min(sentence.End, name.End + LookReach); i++)
            if (IsLooking(words, i)) return true;
            else if (words[i].Form is "which" or "who" or "and" or "but" || words[i].Kind == WordKind.Digits || HarmLexicon.Words.Has(words, i)) return false;
        return false;
    }

    private static bool IsLooking(WordList words, int at) => PartyLexicon.Responses.TryMatch(words, at, out var answer) && answer.Value.Value == Response.WillAssess;

    // "Sound and Picture said", "according to Jisr TV", "the local Shabha Press news agency said": a name that no lexicon holds, beside a word of saying.
    private static bool IsNamedOnlyHere(Context context, Sentence sentence)
    {
        var words = context.Words;
        for (var i = sentence.First; i < sentence.End; i++)
            if (SpeakerLexicon.Saying.TryMatch(words, i, out var said) && !words[i].IsArabic && !HarmLexicon.ClaimsLives(words, i))
            {
                if (words[i].Is("according") && IsSomebodyAt(words, said.Value.End, sentence.End)) return true;
                if (words[i].Is("according") && IsName(words, FirstOfName(words, said.Value.End, sentence.End), sentence.End)) return true;
                if (IsBehindQuote(words, i) && IsName(words, said.Value.End, sentence.End)) return true;
                if (LastOfName(words, sentence.First, i) is var last && last >= sentence.First && (IsName(words, last, sentence.End) || last < i - 1 && last > sentence.First && words[last].IsCapital)) return true;
                if (IsSomebody(words, sentence.First, i) || BehindComma(words, sentence.First, i) is { } first && IsSomebody(words, first, i)) return true;
            }
        return false;

        bool IsName(WordList all, int at, int end) =>
            at < end && all[at].IsCapital && !all[at].Letters!.IsInLexicon && !context.Places.Exists(p => p.First <= at && at < p.End && p.End - p.First == 1 && at == sentence.First)
            && all[at].Form is not ("he" or "she" or "it" or "they" or "we" or "i" or "who" or "the");
    }

    // "the pro-opposition website Zaman al-Wasl".
    private static int FirstOfName(WordList words, int first, int end)
    {
        var kind = first;
        while (kind < Math.Min(end, first + LongestOutlet) && words[kind] is { Kind: WordKind.Letters, IsCapital: false }) kind++;
        return kind > first && SpeakerLexicon.Outlets.Has(words, kind - 1) ? kind : first;
    }

    // “We counted 19,” said Ahmad, a nurse.
    private static bool IsBehindQuote(WordList words, int saying) =>
        words[saying].Is("said") && saying > 0 && words[saying - 1].Kind == WordKind.Mark;

    // "A hospital source said", "An activist group, the Coordination, reported": whom the text has not named before; a statement is of who was.
    private static bool IsSomebody(WordList words, int first, int saying)
    {
        if (words[first].Form is not ("a" or "an" or "another") || saying - first is < 2 or > LongestUnknown || words[saying - 1].Form is "by") return false;
        for (var i = first + 1; i < saying; i++)
            if (words[i].Form is "statement" or "report" or "spokesman" or "spokesperson" or "spokeswoman" or "that" || words[i].Kind == WordKind.Digits || HarmLexicon.Words.Has(words, i) || StrikeLexicon.Has(words, i)) return false;
        return true;
    }

    // "Six people died, a nurse said": where who speaks begins behind the comma.
    private static int? BehindComma(WordList words, int first, int saying)
    {
        for (var i = saying - 1; i > first && i > saying - LongestUnknown; i--)
            if (words[i].Is(",")) return i + 1;
        return null;
    }

    // "according to a nurse".
    private static bool IsSomebodyAt(WordList words, int first, int end)
    {
        if (first >= end || words[first].Form is not ("a" or "an" or "another")) return false;
        for (var i = first + 1; i < Math.Min(end, first + LongestUnknown); i++)
            if (words[i].Form is "statement" or "report" or "toll" or "count" or "tally" or "spokesman" or "spokesperson" or "spokeswoman" || words[i].Kind == WordKind.Digits || HarmLexicon.Words.Has(words, i) || StrikeLexicon.Has(words, i)) return false;
            else if (words[i].Kind == WordKind.Mark) break;
        return true;
    }

    // What it calls itself stands behind a name.
    private static int LastOfName(WordList words, int first, int saying)
    {
        var last = saying - 1;
        while (last > first && last > saying - 1 - LongestOutlet && SpeakerLexicon.Outlets.Has(words, last)) last--;
        return last;
    }

    private static bool IsSpeaking(WordList words, Sentence sentence, Hit<SpeakerName> name)
    {
        if (name.Value.Speaks == Speaks.Always) return true;
        if (name.Value.Speaks == Speaks.Beside) return SpeaksBeside(words, name.First, name.End) && !IsOnOtherMatter(words, sentence, name);
        if (IsSet(words, sentence, name)) return true;
        for (var i = Math.Max(sentence.First, name.First - SayingReach - (words[name.First].IsArabic ? 0 : LongestTitle)); i < Math.Min(sentence.End, name.End + SayingReach); i++)
            if (SpeakerLexicon.Saying.TryMatch(words, i, out var said) && (words[i].IsArabic || i >= name.First || SaysAtOnce(words, said.Value.End, name.First))) return true;
        return SaysBehindAside(words, name.End < sentence.End && SpeakerLexicon.Outlets.Has(words, name.End) ? name.End + 1 : name.End, sentence.End) || SaysBehindParticiple(words, name.End, sentence.End) || name.First <= sentence.First + 2 && SaysAfterwards(words, name.End, sentence.End);
    }

    // "The raid killed 30, and Iraq's government said its aircraft had carried it out": behind the numbers it speaks of something else.
    private static bool IsOnOtherMatter(WordList words, Sentence sentence, Hit<SpeakerName> name) =>
        name.End < sentence.End && sentence.Figures.TrueForAll(f => !f.Counts || f.End <= name.First)
        && (words[name.First].IsArabic ? words.Any(name.End, Math.Min(sentence.End, name.End + 2), w => w.Form is "ان" or "انها" or "انه") : SpeakerLexicon.Saying.TryMatch(words, name.End, out var said) && said.Value.End < sentence.End && words[said.Value.End].Kind == WordKind.Letters && !TimeLexicon.Weekdays.Has(words, said.Value.End) && words[said.Value.End].Form is not ("on" or "in" or "late" or "early" or "earlier" or "later" or "today" or "yesterday" or "via" or "through"));

    // "White Helmets: two dead", (الدفاع المدني): at the head of a sentence that is no headline, or alone in brackets.
    private static bool IsSet(WordList words, Sentence sentence, Hit<SpeakerName> name) =>
        name.End < sentence.End && (words[name.End].Is(":") && name.First <= sentence.First + 1 && !(sentence.IsHeadline(words) && words[^1].Line > 0) || words[name.End].Is(")") && name.First > sentence.First && words[name.First - 1].Is("("));

    // "The Deir Ezzor 24 network, by contrast, put", "The head of the mission, Maj Gen John Doe, confirmed": who holds the office stands between commas.
    private static bool SaysBehindAside(WordList words, int end, int last)
    {
        if (end >= last || !words[end].Is(",")) return false;
        for (var i = end + 1; i < Math.Min(last - 1, end + LongestAside); i++)
            if (words[i].Is(",")) return SpeakerLexicon.Saying.Has(words, i + 1);
            else if (words[i].IsArabic || words[i].Kind == WordKind.Digits || HarmLexicon.Words.Has(words, i)) return false;
        return false;
    }

    // "Rescue workers responding to the attacks gave a higher toll".
    private static bool SaysBehindParticiple(WordList words, int end, int last)
    {
        if (end >= last || words[end].IsArabic || !words[end].Form.EndsWith("ing", StringComparison.Ordinal)) return false;
        for (var i = end + 1; i < Math.Min(last - 1, end + LongestAside); i++)
            if (SpeakerLexicon.Saying.Has(words, i) || words[i].Form is "gave" or "put") return true;
            else if (words[i].Kind != WordKind.Letters || HarmLexicon.Words.Has(words, i)) return false;
        return false;
    }

    // "A Twitter account uploaded pictures from the scene, announcing that 28 had been killed".
    private static bool SaysAfterwards(WordList words, int from, int end)
    {
        for (var i = from + 1; i < end; i++)
            if (words[i - 1].Is(",") && words[i].Form.EndsWith("ing", StringComparison.Ordinal) && SpeakerLexicon.Saying.Has(words, i)) return true;
        return false;
    }

    // "said local residents", "according to two doctors"; but "said the camp's residents had fled" is what another says of them.
    private static bool SaysAtOnce(WordList words, int from, int name) =>
        Enumerable.Range(from, Math.Max(0, name - from)).All(i => SpeakerLexicon.Between.Has(words, i) || words[i].Kind == WordKind.Mark);
}
