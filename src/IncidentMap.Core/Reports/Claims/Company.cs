using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>القيادي ومرافقه, "a commander and his two companions", "two members, one of them a lieutenant": who goes with a man under arms, or is counted with him as one of a force, bears them as well.</summary>
internal static class Company
{
    /// <summary>Puts such people on the side of the fighter with whom one list counts them.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="told">The event.</param>
    internal static void Tell(WordList words, Event told)
    {
        foreach (var sentence in told.Sentences)
            foreach (var fighter in sentence.Figures)
            {
                if (fighter is not { Counts: true, Outcome: Outcome.Killed, Status: VictimStatus.Belligerent }) continue;
                foreach (var other in sentence.Figures)
                    if (other is { Counts: true, Outcome: Outcome.Killed, Status: VictimStatus.Unknown, Role: null } && other.Parent == fighter.Parent && other.Trigger == fighter.Trigger && other.First > fighter.First && GoesWith(words, other)) other.Status = VictimStatus.Belligerent;
                if (fighter.Parent is { Status: VictimStatus.Unknown, Role: null } whole && fighter.First >= whole.End && AreMembers(words, whole)) whole.Status = VictimStatus.Belligerent;
            }
    }

    private static bool GoesWith(WordList words, CountMention people)
    {
        for (var i = people.First; i < people.End; i++)
            if (words[i].Form is "companion" or "companions" or "bodyguard" or "bodyguards" or "escort" or "escorts" or "comrade" or "comrades" or "assistant" or "assistants") return true;
            else if (words[i].IsArabic && words[i].Variants.Any(static v => v.StartsWith("مرافق", StringComparison.Ordinal) || v.StartsWith("رفيق", StringComparison.Ordinal) || v.StartsWith("رفاق", StringComparison.Ordinal) || v.StartsWith("حراس", StringComparison.Ordinal) || v.StartsWith("معاون", StringComparison.Ordinal))) return true;
        return false;
    }

    private static bool AreMembers(WordList words, CountMention people)
    {
        for (var i = people.First; i < people.End; i++)
            if (PersonLexicon.Members.HasExactly(words[i], out var body) && body is "both" or "force" or "element") return true;
        return false;
    }
}
