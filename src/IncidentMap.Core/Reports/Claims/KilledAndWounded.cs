using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"25 people were killed and wounded", 13 مدنياً بين قتيل وجريح: of both, and of neither how many; "killed or wounded" may be of one kind only.</summary>
internal static class KilledAndWounded
{
    // Between the people and what befell them: "soldiers of the army were".
    private const int Reach = 5;

    /// <summary>Adds some of each where the text tells nothing else of the killed and the wounded.</summary>
    /// <param name="context">The report.</param>
    /// <param name="told">The event.</param>
    /// <param name="statements">What is said of it.</param>
    internal static void Add(Context context, Event told, List<Statement> statements)
    {
        var words = context.Words;
        if (statements.Exists(static s => s.Outcome is Outcome.Killed or Outcome.Injured)) return;
        foreach (var sentence in told.Sentences)
        {
            if (!sentence.IsOfStory || sentence.Index > told.Key.Index + 1 || HarmLexicon.Total.IsIn(words, sentence.First, sentence.End) && !words.Any(sentence.First, sentence.End, static w => w.Is("قليل"))) continue; // منذ قليل is no span
            if (sentence.Figures.Find(static f => f is { Ignored: Ignored.CountedTogether, IsUncounted: false, Parent: null, Min: > 1 }) is not { } both || MayBeOfOne(words, both)) continue;
            foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Injured])
            {
                var some = new CountMention { First = both.First, End = both.End, Sentence = both.Sentence, Min = 1, Max = null, IsUncounted = true, HasNoun = both.HasNoun, HasNumberWord = true, Outcome = outcome, Status = both.Status, Role = both.Role, Group = both.Group, Trigger = both.First };
                sentence.Figures.Add(some);
                statements.Add(new Statement { Sentence = sentence, Origin = SpeakerFinder.Of(context, sentence), Outcome = outcome, Tops = [some] });
            }
            return;
        }
    }

    private static bool MayBeOfOne(WordList words, CountMention both) =>
        words.Any(Math.Max(0, both.First - Reach), Math.Min(words.Count, both.End + Reach), static w => w.Form is "or" or "او");
}
