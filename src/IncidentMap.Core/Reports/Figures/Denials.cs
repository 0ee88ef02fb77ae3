using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>What did not happen, and what nobody knows to have happened.</summary>
internal sealed class Denials(FigureWalk walk)
{
    // How far behind a denial the casualties may stand, and behind "did not result", whose subject stands between.
    private const int NoneReach = 5;
    private const int NoResultReach = 14;

    internal int Nobody(Hit<string> hit)
    {
        foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Injured])
            if (hit.Value == "both" || Token.Of(outcome) == hit.Value)
                walk.Found.Add(new CountMention { First = hit.First, End = hit.End, Sentence = walk.Words[hit.First].Sentence, Min = 0, Max = 0, Outcome = outcome, HasNoun = true, Trigger = hit.First, IsOfBoth = hit.Value == "both" });
        return hit.End;
    }

    // لم تتسبب بأي أضرار بشرية, دون تسجيل أي إصابات, "no casualties": a denial, what there was none of a few words behind it, and neither
    // news of it nor "others" between or behind.
    internal Hit<string>? NoneAt(int i)
    {
        if (!HarmLexicon.NoneBefore.TryMatch(walk.Words, i, out var denial)) return null;
        var reach = HarmLexicon.Results.Has(walk.Words, denial.Value.End) ? NoResultReach : NoneReach;
        for (var k = denial.Value.End; k < Math.Min(walk.End, denial.Value.End + reach); k++)
        {
            if (HarmLexicon.NoneOf.TryMatch(walk.Words, k, out var of)) return walk.Words.Any(of.Value.End, Math.Min(walk.End, of.Value.End + 2), w => w.Variants.Any(v => v is "اخرين" or "اخري" or "اضافيه" or "among" or "further" or "so")) ? null : new Hit<string>("both", i, of.Value.End - i);
            if (walk.Words[k].Kind != WordKind.Letters || HarmLexicon.Words.Has(walk.Words, k) && !walk.Words[k].IsArabic || HarmLexicon.Tellings.Has(walk.Words, k)) return null;
        }
        return null;
    }

    // "No civilians were hurt", "no other passengers were killed": of those nobody was harmed; of others it says nothing.
    internal int? NoneOfThem(int i)
    {
        if (!walk.Words[i].Is("no")) return null;
        var noun = i + 1 < walk.End && walk.Words[i + 1].IsAny("other", "more", "further") ? i + 2 : i + 1;
        if (!PersonLexicon.Nouns.TryMatch(walk.Words, noun, out var people) || people.Value.Value.Outcome is not null) return null;
        var verb = people.Value.End;
        while (verb < walk.End && HarmLexicon.Auxiliaries.HasForm(walk.Words[verb].Form) && !HarmLexicon.Words.Has(walk.Words, verb)) verb++;
        return HarmLexicon.Words.TryMatch(walk.Words, verb, out var harm) && verb - people.Value.End <= 4 ? Unharmed(harm.Value.End) : null;
    }

    // "There were no reports of casualties": what follows is not said to have happened.
    internal int Unknown(int end)
    {
        walk.IgnoreNext ??= Ignored.NotKnown;
        return end;
    }

    // "They kill none but children", "were not injured": what is denied governs nobody.
    internal int Unharmed(int end)
    {
        (walk.Harm, walk.Whole) = (null, null);
        return end;
    }
}
