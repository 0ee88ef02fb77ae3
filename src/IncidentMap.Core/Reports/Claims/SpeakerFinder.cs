using IncidentMap.Reports.Events;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>Who speaks in a sentence.</summary>
internal static class SpeakerFinder
{
    // A word of saying this close before or behind a name makes it the speaker.
    private const int SayingReach = 4;

    // Armies are named as those who strike far more often than as those who speak.
    private static readonly string[] Armies = ["syrian-government", "israel", "turkiye", "russia"];

    // أعلن الجيش السوري, "the Syrian army said".
    private static bool SpeaksItself(IReadOnlyList<Word> words, Hit<string> name) =>
        words[name.First].IsArabic ? SpeakerLexicon.Saying.Has(words, name.First - 1) : name.End < words.Count && SpeakerLexicon.Saying.Has(words, name.End);

    /// <summary>The first speaker of the sentence as a token; null when it names none.</summary>
    internal static Hit<string>? Of(Context context, Sentence sentence)
    {
        foreach (var name in sentence.Speakers)
            if (Speaks(context.Words, sentence, name)) return name;
        return null;
    }

    private static bool Speaks(IReadOnlyList<Word> words, Sentence sentence, Hit<string> name)
    {
        // Human rights monitors are named in reports only because they speak.
        if (name.Value is "sohr" or "snhr") return true;
        if (Armies.Contains(name.Value)) return SpeaksItself(words, name);
        for (var i = Math.Max(sentence.First, name.First - SayingReach); i < Math.Min(sentence.End, name.End + SayingReach); i++)
            if (SpeakerLexicon.Saying.Has(words, i)) return true;
        return false;
    }
}
