using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"The mayor survived an attempt on his life but was wounded", "fire on the mayor of X, who escaped with minor injuries": who came off is harmed all the same.</summary>
internal sealed class Survivor(FigureWalk walk)
{
    // "the mayor of the town of X survived an assassination attempt": how far before the harm he may stand.
    private const int Reach = 14;

    /// <summary>Him of whom a word of harm is told so; null elsewhere.</summary>
    /// <param name="hit">The word of harm.</param>
    internal CountMention? Of(Hit<HarmWord> hit)
    {
        if (hit.Value.Outcome != Outcome.Injured || walk.Words[hit.First].IsArabic || walk.Found.Exists(f => f.Outcome is not null)) return null;
        var at = hit.First - 1;
        while (at > walk.First && walk.Words[at].Form is "was" or "were" or "he" or "she" or "been") at--;
        if (at <= walk.First || walk.Words[at].Form is not ("but" or "who" or "though" or "although" or "and")) return null;
        if (walk.Found.FindLast(static f => f.Ignored is null or Ignored.NoHarm) is { Ignored: Ignored.NoHarm, Outcome: null, HasNoun: true } came)
        {
            walk.Found.Remove(came);
            came.Ignored = null;
            return came;
        }
        return walk.LastSingle is { Outcome: null } one && at - one.End <= Reach && HasComeOff(one.End, hit.End) ? one : null;
    }

    private bool HasComeOff(int first, int end) => walk.Words.Any(first, end, static w => w.Form is "survived" or "survives" or "escaped" or "escapes" or "surviving" or "escaping");
}
