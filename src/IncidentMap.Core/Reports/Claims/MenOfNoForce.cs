using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"A young man was shot dead by unknown gunmen": men of whom the text tells nothing but their age, whose deaths the monitors count as those of civilians.</summary>
internal static class MenOfNoForce
{
    // "former leader of", سابق في: how far behind the word whom he served may stand.
    private const int ServedReach = 4;

    // "shelling on the Hezbollah": how far before the ground that was struck.
    private const int AimReach = 5;

    /// <summary>True where all the dead are such men, and no word of the event makes one of them a fighter, a suspect, or one of those who fought.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="told">The event.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static bool Are(WordList words, Event told, List<CountMention> dead)
    {
        if (!dead.Exists(d => IsMan(words, d)) || !dead.TrueForAll(d => d is { Role: null, Parent: null, Status: VictimStatus.Unknown, Min: > 0, Group: null or VictimGroup.Man })) return false;
        foreach (var sentence in told.Sentences)
            if (IsOfHunters(sentence) || HasFight(words, sentence) || HasArms(words, sentence, dead)) return false;
        return true;
    }

    // جثة شاب, "the bodies of two young men": the man behind the word for the dead; "A. B., 34,". "The guard's men" are of no village.
    private static bool IsMan(WordList words, CountMention dead)
    {
        if (dead.IsUncounted && dead.First > 0 && words[dead.First - 1] is { IsArabic: false } owner && (owner is { IsCapital: true, Form: [.., 's'] } || owner.Form is "his" or "their" or "its")) return false;
        if (dead.Group is VictimGroup.Man || dead is { Min: 1, Max: 1 } && (PrivatePeople.AgeOf(words, dead) is not null || dead.IsNamed && words[dead.First] is { Kind: WordKind.Letters, IsArabic: false })) return true;
        for (var i = dead.First; i < Math.Min(words.Count, dead.End + 2) && words[i].Sentence == words[dead.First].Sentence; i++)
            if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value.Group is VictimGroup.Man) return i < dead.End || words[i - 1].Is("of") || noun.Value.First == dead.End && words[i].IsArabic;
        return false;
    }

    // Whom the Coalition strikes or raids it takes for men of an armed group.
    private static bool IsOfHunters(Sentence sentence) =>
        sentence.Parties.Exists(static p => p.Value is Party.UsLedCoalition or Party.UnitedStates);

    // "killed in clashes with"; a stray bullet, where it is not the wounded whom it hit, asks nobody.
    private static bool HasFight(WordList words, Sentence sentence)
    {
        if (!sentence.HasHarm || !EventLexicon.Clashes.IsIn(words, sentence.First, sentence.End)) return false;
        var wounded = sentence.Figures.Find(static f => f is { Counts: true, Outcome: Outcome.Injured });
        return !words.Any(sentence.First, wounded?.First ?? sentence.End, static w => w.Form is "stray" || w.Variants.Any(static v => v is "طايش" or "طايشه" or "عشوايي" or "عشواييه"));
    }

    private static bool HasArms(WordList words, Sentence sentence, List<CountMention> dead)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (PersonLexicon.Accused.Has(words, i) || PersonLexicon.Belonging.Has(words, i) || PersonLexicon.ArmyGrounds.Has(words, i) || IsFormer(words, sentence, i) || IsStruckGround(words, sentence, i)) return true;
            else if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value is { Status: VictimStatus.Belligerent } armed && !IsDoer(words, i, dead) && (armed.Number == NounNumber.Singular ? !IsWhoShoots(words[i]) : i > sentence.First && words[i - 1].Form is "من" or "of" or "احد" && !PartyLexicon.By.Has(words, i - 1))) return true;
            else if (words[i].Is("member") && !IsDoer(words, i, dead) || PersonLexicon.Doubtful.Has(words, i)) return true;
        return false;
    }

    // "An SDF member shot dead a young man", أقدم عنصر على قتل شاب, على يد عنصر: who killed him.
    private static bool IsDoer(WordList words, int at, List<CountMention> dead) =>
        dead.Exists(d => d.Trigger == at + 1 && d.First > d.Trigger) || at > 0 && HarmLexicon.Doers.Has(words, at - 1) || at > 1 && (PartyLexicon.By.TryMatch(words, at - 2, out var by) && by.Value.End == at || PartyLexicon.By.TryMatch(words, at - 1, out by) && by.Value.End == at);

    // Of the act, and not of the dead.
    private static bool IsWhoShoots(Word word) =>
        word.Form is "gunman" or "terrorist" or "sniper" || word.Variants.Any(static v => v is "مسلح" or "ارهابي" or "قناص" or "عسكري");

    // "shelling on a Hezbollah position", على موقع لحزب الله, "targeted a military vehicle": who is there is mostly of the force, unless the text says otherwise.
    private static bool IsStruckGround(WordList words, Sentence sentence, int at)
    {
        if (!words[at].Variants.Any(static v => v is "position" or "positions" or "base" or "barracks" or "headquarters" or "موقع" or "مواقع" or "نقطه" or "نقاط" or "مقر" or "مقرات" or "معسكر" or "ثكنه") && !(words[at].Is("vehicle") && words[at - 1].Is("military"))) return false;
        var isOfForce = words[at].Is("vehicle");
        for (var i = Math.Max(sentence.First, at - 2); i < Math.Min(sentence.End, at + 3); i++) isOfForce |= PartyLexicon.Names.Has(words, i) || words[i].Form is "military" || words[i].Variants.Any(static v => v is "عسكري" or "عسكريه");
        if (!isOfForce || words.Any(sentence.First, sentence.End, static w => w.Is("civilian") || w.Variants.Any(static v => v is "مدني"))) return false;
        for (var i = at - 1; i >= Math.Max(sentence.First, at - AimReach); i--)
            if (words[i].Form is "from" or "من" or "near" or "قرب") return false;
            else if (words[i].Form is "on" or "hit" or "struck" || PartyLexicon.Against.Has(words, i) && words[i].Form is not "at") return true;
        return false;
    }

    // "a former leader of", عنصر سابق; not في وقت سابق.
    private static bool IsFormer(WordList words, Sentence sentence, int at)
    {
        if (PersonLexicon.Former.Means(words[at], "behind")) return at > sentence.First && !words[at - 1].Is("وقت");
        return PersonLexicon.Former.Means(words[at], "before") && words.Any(at + 1, Math.Min(sentence.End, at + ServedReach), static w => w.Form is "fighter" or "commander" or "leader" or "officer" or "soldier" or "member" or "rebel" or "militant" or "policeman");
    }
}
