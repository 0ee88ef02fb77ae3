using IncidentMap.Reports.Events;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>Who speaks in a sentence.</summary>
internal static class SpeakerFinder
{
    // A word of saying this close before or behind a name makes it the speaker.
    private const int SayingReach = 4;

    // أعلن الجيش السوري, "the Syrian army said".
    private static bool SpeaksBeside(IReadOnlyList<Word> words, Hit<SpeakerName> name) =>
        words[name.First].IsArabic ? SpeakerLexicon.Saying.Has(words, name.First - 1) : name.End < words.Count && SpeakerLexicon.Saying.Has(words, name.End);

    /// <summary>The first speaker of the sentence as a token; null when it names none.</summary>
    internal static string? Of(Context context, Sentence sentence)
    {
        // "the director of the Observatory": who is known by name goes before "the director".
        foreach (var name in sentence.Speakers.OrderBy(s => s.Value.Origin == SpeakerLexicon.Others))
            if (IsSpeaking(context.Words, sentence, name)) return name.Value.Origin;
        return IsNamedOnlyHere(context, sentence) ? SpeakerLexicon.Others : null;
    }

    // "Sound and Picture said", "according to Jisr TV": a name that no lexicon holds, beside a word of saying.
    private static bool IsNamedOnlyHere(Context context, Sentence sentence)
    {
        var words = context.Words;
        for (var i = sentence.First; i < sentence.End; i++)
            if (SpeakerLexicon.Saying.TryMatch(words, i, out var said) && !words[i].IsArabic)
            {
                if (words[i].Is("according") && IsName(words, said.Value.End, sentence.End)) return true;
                if (i > sentence.First && IsName(words, i - 1, sentence.End)) return true;
            }
        return false;

        bool IsName(IReadOnlyList<Word> all, int at, int end) =>
            at < end && all[at].IsCapital && !all[at].Letters!.IsInLexicon && !context.Places.Exists(p => p.First <= at && at < p.End && p.End - p.First == 1 && at == sentence.First)
            && all[at].Form is not ("he" or "she" or "it" or "they" or "we" or "i" or "who" or "the");
    }

    private static bool IsSpeaking(IReadOnlyList<Word> words, Sentence sentence, Hit<SpeakerName> name)
    {
        if (name.Value.Speaks == Speaks.Always) return true;
        if (name.Value.Speaks == Speaks.Beside) return SpeaksBeside(words, name);
        for (var i = Math.Max(sentence.First, name.First - SayingReach); i < Math.Min(sentence.End, name.End + SayingReach); i++)
            if (SpeakerLexicon.Saying.TryMatch(words, i, out var said) && (words[i].IsArabic || i >= name.First || SaysAtOnce(words, said.Value.End, name.First))) return true;
        return name.First <= sentence.First + 2 && SaysAfterwards(words, name.End, sentence.End);
    }

    // "A Twitter account uploaded pictures from the scene, announcing that 28 had been killed".
    private static bool SaysAfterwards(IReadOnlyList<Word> words, int from, int end)
    {
        for (var i = from + 1; i < end; i++)
            if (words[i - 1].Is(",") && words[i].Form.EndsWith("ing", StringComparison.Ordinal) && SpeakerLexicon.Saying.Has(words, i)) return true;
        return false;
    }

    // "said local residents", "according to two doctors"; but "said the camp's residents had fled" is what another says of them.
    private static bool SaysAtOnce(IReadOnlyList<Word> words, int from, int name) =>
        Enumerable.Range(from, Math.Max(0, name - from)).All(i => SpeakerLexicon.Between.Has(words, i) || words[i].Kind == WordKind.Mark);
}
