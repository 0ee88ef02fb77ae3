using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>What stands behind a number without a noun: مقتل ثلاثة جميعهم مدنيون tells on of them, إصابة ثلاثة منازل counts things, and a speaker begins anew.</summary>
internal static class BehindBareNumber
{
    // Above ten the accusative is what is counted, 12 منزلاً; below it says how or when, صباحاً.
    private const int MostOfPlural = 10;

    // "the Syrian Observatory for Human Rights said".
    private const int LongestSpeaker = 8;

    /// <summary>True where a word tells on of the people, and is no thing of which there are so many.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Index of the word.</param>
    /// <param name="number">How many there are.</param>
    internal static bool TellsOn(WordList words, int at, int number)
    {
        var word = words[at];
        if (TimeLexicon.DaysOf(word) >= 0 || TimeLexicon.Units.Has(words, at)) return false;
        if (word.Form[0] is 'ب' or 'ل' || HarmLexicon.LoneBefore.HasForm(word.Form) || PersonLexicon.Nations.Has(words, at)) return true;
        if (word.Form is "في" or "من" or "جرا" or "اثر" or "علي" or "خلال" or "بعد" or "عند" or "منهم" or "نتيجه" or "اخرين" or "متاثرين" or "متاثران" or "قرب" or "شرق" or "غرب" or "شمال" or "جنوب" or "شرقي" or "غربي" or "شمالي" or "جنوبي" or "وسط" or "داخل" or "عقب" or "امام" or "كان" or "كانا" or "كانو" or "ممن"
            or "حتي" or "كحصيله" or "الان" or "هنا" or "هناك" or "حيث" or "ضمن" or "دون" or "بدون" or "نقلا" or "تم" or "لم" or "لا" or "الي" or "حاله" or "كما" or "تحت" or "بين" or "ريثما" or "احدهما" or "احداهما" or "قيل" or "مجهولي" or "دفعه") return true;
        if (IsThing(words, at)) return false;
        return word.Form is [_, _, .., 'ه', 'م' or 'ن'] or [_, _, .., 'و', 'ا' or 'ن'] or [_, _, _, .., 'ي', 'ن'] && number > 2 || word.HasFathatan && number <= MostOfPlural;
    }

    /// <summary>True where a verb or noun of killing stands right before the number: whatever is behind it, people were killed, unless it is a time or beasts.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Index of the word behind the number.</param>
    /// <param name="harm">Index of the word of killing.</param>
    internal static bool MayBeKilled(WordList words, int at, int harm) =>
        words[at] is { Kind: WordKind.Letters, IsArabic: true } && !words[harm].Form.StartsWith("قض", StringComparison.Ordinal) && TimeLexicon.DaysOf(words[at]) < 0 && !TimeLexicon.Units.Has(words, at) && !IsThing(words, at);

    /// <summary>"wounding dozens the Observatory for Human Rights said", "killing 10 a monitor said": agencies leave the comma out before who says so.</summary>
    /// <param name="walk">The sentence.</param>
    /// <param name="at">Index of the word behind the number.</param>
    internal static bool IsSpeaker(FigureWalk walk, int at)
    {
        if (walk.Words[at].Form is not ("the" or "a" or "an")) return false;
        for (var i = at + 1; i < Math.Min(walk.End, at + LongestSpeaker) && walk.Words[i].Kind == WordKind.Letters && !HarmLexicon.Words.Has(walk.Words, i); i++)
            if (SpeakerLexicon.Saying.TryMatch(walk.Words, i, out var said)) return i > at + 1 && said.Value.Value == SpeakerLexicon.Speech && (said.Value.End >= walk.End || walk.Words[said.Value.End].Kind == WordKind.Mark || walk.Words[said.Value.End].Form is "on" or "adding" or "citing" || TimeLexicon.Weekdays.Has(walk.Words, said.Value.End));
            else if (walk.Words[i].Form is "who" or "that" or "which" or "when" or "as" or "while" or "after") return false;
        return false;
    }

    // قصفاً, قنصاً: how they were killed.
    private static bool IsThing(WordList words, int at) => StrikeLexicon.Targets.Has(words, at) || StrikeLexicon.Has(words, at) && !words[at].HasFathatan || PersonLexicon.Things.Has(words, at) || SettlementLexicon.Heads.Has(words, at);
}
