using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>What did not happen, and what nobody knows to have happened.</summary>
internal sealed class Denials(FigureWalk walk)
{
    // How far behind a denial the casualties may stand, and behind "did not result", whose subject stands between.
    private const int NoneReach = 5;
    private const int NoResultReach = 14;

    // "No U.S. Army personnel".
    private const int LongestNation = 4;

    // Of killed and injured there was none.
    private const string Both = "both";
    private const string Killed = "killed";
    private const string Injured = "injured";

    internal int Nobody(Hit<string> hit)
    {
        // دون إصابة النساء والأطفال: of those nobody was harmed; of others it says nothing.
        if (hit.End < walk.End && walk.Words[hit.End - 1].Form is "اصابه" && PersonPhraseReader.TryRead(walk.Words, hit.End) is { IsBarePlural: true, Outcome: null }) return Unharmed(hit.End);
        foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Injured])
            if (hit.Value == Both || Token.Of(outcome) == hit.Value)
                walk.Found.Add(new CountMention { First = hit.First, End = hit.End, Sentence = walk.Words[hit.First].Sentence, Min = 0, Max = 0, Outcome = outcome, HasNoun = true, Trigger = hit.First, IsOfBoth = hit.Value == Both });
        return hit.End;
    }

    // ما في إصابات غيرهم: beside the dead just told of nobody was hurt.
    // لم تتسبب بأي أضرار بشرية, دون تسجيل أي إصابات, "no casualties": a denial, what there was none of a few words behind it, and neither
    // news of it nor "others" between or behind.
    internal Hit<string>? NoneAt(int i)
    {
        if (!HarmLexicon.NoneBefore.TryMatch(walk.Words, i, out var denial)) return NobodyWas(i);
        // "left no fewer than two fighters dead": the words of a number deny nothing.
        if (NumberLexicon.Before.TryMatch(walk.Words, i, out var number) && number.Value.Count > denial.Value.Count) return null;
        // ولا يزال عدد القتلى مرشحاً للارتفاع: "still", no denial.
        if (denial.Value.End < walk.End && walk.Words[denial.Value.End].Form is "يزال" or "تزال" or "زال" or "زالت" or "يزالون") return null;
        // أدت إلى مقتل اثنين، وفي المنزل أطفال لم يتعرضوا لأذى: of those alone who were there.
        if (denial.Value.End < walk.End && walk.Words[denial.Value.End] is { IsArabic: true, Form: ['ي', .., 'و', 'ا'] } && walk.Found.Exists(static f => f is { Counts: true, Outcome: not null })) return null;
        var reach = HarmLexicon.IsResult(walk.Words, denial.Value.End, ResultTense.Present) ? NoResultReach : NoneReach;
        for (var k = denial.Value.End; k < Math.Min(walk.End, denial.Value.End + reach); k++)
        {
            // "no more victims": of some others.
            if (walk.Words[k].Form is "more" or "further" or "other" or "additional") break;
            if (Several(k, NounAt) is { } others && others.Value != Killed && others.End < walk.End && walk.Words[others.End].Form is "غيرهم" or "غيرهن" or "غيره" or "غيرها") return new Hit<string>(Injured, i, others.End + 1 - i);
            if (Several(k, NounAt) is { } beside && beside.Value != Killed && beside.End < walk.End && walk.Words[beside.End].Is("اخري")) return new Hit<string>(Injured, i, beside.End + 1 - i); // دون إصابات أخرى
            if (Several(k, NounAt) is { } of) return walk.Words.Any(of.End, Math.Min(walk.End, of.End + 2), w => w.Variants.Any(v => v is "اخرين" or "اخري" or "اضافيه" or "further")) ? null : of with { First = i, Count = of.End - i };
            if (walk.Words[k].Kind != WordKind.Letters || HarmLexicon.Words.Has(walk.Words, k) && !walk.Words[k].IsArabic || HarmLexicon.Tellings.Has(walk.Words, k)) break;
        }
        return NobodyWas(i);
    }

    /// <summary>"No casualty figures were given", bodies "with no signs of injuries": just past words that say nothing of how many there were; null elsewhere.</summary>
    internal int? SaysNothing(int i) => PastNoSigns(i) ?? PastNoFigures(i);

    private int? PastNoSigns(int i) =>
        i + 2 < walk.End && walk.Words[i + 1].Form is "signs" or "sign" or "traces" or "visible" && HarmLexicon.NoneBefore.Has(walk.Words, i) && NounAt(walk.Words[i + 1].Is("visible") ? i + 2 : i + 3) is { } of ? of.End : null;

    private int? PastNoFigures(int i) =>
        !walk.Words[i].IsArabic && HarmLexicon.NoneBefore.TryMatch(walk.Words, i, out var denial) && NounAt(denial.Value.End) is { } of && of.End < walk.End && walk.Words[of.End].Form is "figure" or "figures" or "toll" or "numbers" or "count" or "estimate" or "estimates" or "details" ? of.End : null;

    // "No one was killed or wounded", "nobody had been hurt", "none hurt", "no worker was harmed".
    private Hit<string>? NobodyWas(int i)
    {
        var verb = walk.Words[i].Is("nobody") || walk.Words[i].Is("none") && i + 1 < walk.End && !walk.Words[i + 1].Is("of") ? i + 1 : walk.Words[i].Is("no") && i + 1 < walk.End && walk.Words[i + 1].Is("one") ? i + 2 : PastNoWorker(i) ?? walk.End;
        // "killed a seller. No one else was hurt": beside the dead nobody was wounded.
        var isElse = verb < walk.End && walk.Words[verb].Is("else");
        if (isElse) verb++;
        if (verb >= walk.End || Several(PastAuxiliaries(verb), VerbAt) is not { } harmed) return null;
        return new Hit<string>(isElse && harmed.Value == Both ? Injured : harmed.Value, i, harmed.End - i);
    }

    // Who works there, or passes: where none of those was harmed, nobody was. Of civilians or soldiers alone that would say nothing of others.
    private int? PastNoWorker(int i) =>
        walk.Words[i].Is("no") && PersonLexicon.Nouns.TryMatch(walk.Words, i + 1, out var people) && people.Value.End < walk.End && people.Value.Value is { Outcome: null, Group: null } noun && (noun.Role is not null || noun.Status == VictimStatus.Unknown && walk.Words[i + 1].Form is not ("other" or "others")) ? people.Value.End : null;

    // "deaths or injuries", "killed nor wounded", قتلى أو جرحى: one word or several, of one kind of harm or of both.
    private Hit<string>? Several(int at, Func<int, Hit<string>?> wordAt)
    {
        if (at >= walk.End || wordAt(at) is not { } all) return null;
        while (wordAt(PastOr(all.End)) is { } next && (next.First > all.End || walk.Words[next.First].HasAnd))
            all = new Hit<string>(next.Value == all.Value ? all.Value : Both, at, next.End - at);
        return all;
    }

    private int PastOr(int at)
    {
        while (at < walk.End && walk.Words[at].Form is "or" or "and" or "nor" or "," or "او" or "و" or "ولا" or "any" or "اي") at++;
        return at;
    }

    private Hit<string>? NounAt(int at) => at < walk.End && HarmLexicon.NoneOf.TryMatch(walk.Words, at, out var noun) ? noun : null;

    private Hit<string>? VerbAt(int at)
    {
        if (at < walk.End && walk.Words[at].Is("harmed")) return new Hit<string>(Both, at, 1);
        if (at >= walk.End || !HarmLexicon.Words.TryMatch(walk.Words, at, out var verb) || verb.Value.Value is not { Outcome: Outcome.Killed or Outcome.Injured, Governs: not Governs.Next }) return null;
        // Nobody hurt leaves nobody dead.
        return new Hit<string>(walk.Words[verb.Value.End - 1].Is("hurt") ? Both : Token.Of(verb.Value.Value.Outcome), at, verb.Value.Count);
    }

    private int PastAuxiliaries(int at)
    {
        while (at < walk.End && HarmLexicon.Auxiliaries.HasForm(walk.Words[at].Form) && !HarmLexicon.Words.Has(walk.Words, at)) at++;
        return at;
    }

    // "No civilians were hurt", "none of the passengers was killed": of those nobody was harmed; of others it says nothing.
    internal int? NoneOfThem(int i)
    {
        var noun = walk.Words[i].Is("no") ? i + 1 : walk.Words[i].Is("none") && i + 1 < walk.End && walk.Words[i + 1].Is("of") ? i + 2 : walk.End;
        while (noun < walk.End && (walk.Words[noun].Form is "other" or "more" or "further" or "the" or "its" or "their" or "his" or "our" or "service" or "coalition" || IsOfNation(noun, i) || walk.Words[noun].Is("or") && walk.Words[noun - 1].IsCapital)) noun++;
        if (noun >= walk.End || !PersonLexicon.Nouns.TryMatch(walk.Words, noun, out var people) || people.Value.Value.Outcome is not null) return null;
        var verb = PastAuxiliaries(people.Value.End);
        // "No soldiers or civilians were killed or wounded": of those either.
        if (people.Value.End + 1 < walk.End && walk.Words[people.Value.End].Form is "or" or "and" && PersonLexicon.Nouns.TryMatch(walk.Words, people.Value.End + 1, out var more)) verb = PastAuxiliaries(more.Value.End);
        if (verb < walk.End && walk.Words[verb].Is("harmed")) return Unharmed(verb + 1);
        if (!HarmLexicon.Words.TryMatch(walk.Words, verb, out var harm) || verb - people.Value.End > 6) return null;
        var end = harm.Value.End;
        if (end + 1 < walk.End && walk.Words[end].Form is "or" or "nor" && HarmLexicon.Words.TryMatch(walk.Words, end + 1, out var other)) end = other.Value.End;
        return Unharmed(end);
    }

    // "No American troops were hurt", "no U.S. service members".
    private bool IsOfNation(int at, int no) => at - no <= LongestNation && walk.Words[at].IsCapital && !PersonLexicon.Nouns.Has(walk.Words, at);

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
