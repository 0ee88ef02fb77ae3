using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"Five people were wounded, two of whom later died", "One of them died later of his wounds": those two are dead, the five no more than wounded.</summary>
internal sealed class DeadOfTheWounded(FigureWalk walk)
{
    // "later", "have since", "would subsequently": between whom and the verb.
    private const int VerbReach = 4;

    private readonly DeadOfTheWoundedInArabic _arabic = new(walk);

    /// <summary>Takes such a number; returns where to go on, null elsewhere.</summary>
    /// <param name="i">Where it may stand.</param>
    internal int? Take(int i)
    {
        if (walk.Words[i].IsArabic) return _arabic.Take(i);
        if (i + 3 >= walk.End || !walk.Words[i + 1].Is("of") || NumberReader.TryRead(walk.Words, i) is not { IsUncounted: false } some || some.End != i + 1 || PastWhom(i + 2) is not { } past) return null;
        var verb = past;
        while (verb < walk.End && verb < past + VerbReach && IsBeforeVerb(walk.Words[verb])) verb++;
        if (!HarmLexicon.Words.TryMatch(walk.Words, verb, out var harm) || harm.Value.Value is not { Outcome: Outcome.Killed }) return null;
        var told = walk.Found.FindLast(f => f is { Counts: true, Parent: null });
        if (told is null && IsOfOpen(i, some)) return Add(i, past, verb, harm.Value, some);
        if (!harm.Value.Value.IsOfWounds) return null;
        if (told is null ? walk.Words[i + 2].Is("whom") : told.Outcome != Outcome.Injured || told.Max < some.Min) return null;
        walk.Found.Add(new CountMention { First = i, End = past, Sentence = walk.Words[i].Sentence, Min = some.Min, Max = some.Max, HasNoun = true, HasNumberWord = true, Outcome = Outcome.Killed, Status = told?.Status ?? VictimStatus.Unknown, Trigger = verb, HasDiedSince = true, IsAmong = told is null, Ignored = walk.IgnoreNext });
        walk.Govern(harm.Value.Value, verb, isUsed: true);
        walk.Whole = null;
        return harm.Value.End;
    }

    /// <summary>"wounding eight, among them a girl who later died": where the verb of her death stands.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="person">Who is told of among the wounded.</param>
    /// <param name="end">Just past the sentence.</param>
    internal static int? VerbBehind(WordList words, CountMention person, int end)
    {
        if (person is not { HasNoun: true, IsUncounted: false, Outcome: null } || person.End + 1 >= end || !words[person.End].Is("who")) return null;
        var verb = person.End + 1;
        while (verb < end && verb <= person.End + VerbReach && IsBeforeVerb(words[verb])) verb++;
        return HarmLexicon.Words.TryMatch(words, verb, out var harm) && verb < end && harm.Value.Value is { Outcome: Outcome.Killed, IsOfWounds: true } ? verb : null;
    }

    private static bool IsBeforeVerb(Word word) =>
        HarmLexicon.Auxiliaries.HasForm(word.Form) || word.Form is "later" or "subsequently" or "eventually" or "since" or "then" or "also";

    // "hit three brothers, one of whom died", "Five soldiers were hit, two of them were killed": of people of whom nothing is told yet.
    private bool IsOfOpen(int at, NumberPhrase some) =>
        at - 1 > walk.First && walk.Words[at + 2].Form is "whom" or "them" && walk.Found.Count > 0 && walk.Found[^1] is { Outcome: null, Ignored: null, HasNoun: true, IsExact: true } open && open.Min > some.Min;

    private int Add(int at, int past, int verb, Hit<HarmWord> harm, NumberPhrase some)
    {
        var of = walk.Found[^1];
        walk.Found.Add(new CountMention { First = at, End = past, Sentence = of.Sentence, Min = some.Min, Max = some.Max, HasNoun = true, HasNumberWord = true, Outcome = Outcome.Killed, Status = of.Status, Role = of.Role, Trigger = verb, Ignored = walk.IgnoreNext });
        walk.Govern(harm.Value, verb, isUsed: true);
        return harm.End;
    }

    // "whom", "them", "the 15 wounded": of those told before.
    private int? PastWhom(int at)
    {
        if (walk.Words[at].Form is "whom" or "them") return at + 1;
        if (!walk.Words[at].Is("the") || NumberReader.TryRead(walk.Words, at + 1) is not { IsUncounted: false } all || all.End >= walk.End || walk.Words[all.End].Form is not ("wounded" or "injured")) return null;
        return PersonLexicon.Nouns.TryMatch(walk.Words, all.End, out var noun) ? PersonLexicon.Nouns.TryMatch(walk.Words, noun.Value.End, out var who) ? who.Value.End : noun.Value.End : all.End + 1;
    }

    /// <summary>"… wounded three. One of them died": he is one more of the dead; where the sentences before count only dead, he is one of those.</summary>
    /// <param name="earlier">What the sentences before count.</param>
    /// <param name="sentence">What this one counts.</param>
    internal static void Link(List<CountMention> earlier, List<CountMention> sentence)
    {
        foreach (var one in sentence)
        {
            if (one is not { HasDiedSince: true, IsAmong: true }) continue;
            if (earlier.FindLast(e => e is { Counts: true, Parent: null }) is { Outcome: Outcome.Injured } wounded && !(wounded.Max < one.Min)) (one.IsAmong, one.Status) = (false, wounded.Status);
            else one.HasDiedSince = false;
        }
    }
}
