using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>"Residents blamed Russia", "activists held the SDF responsible": to whom somebody in the text lays the act.</summary>
internal sealed class Blame(WordList words)
{
    // "pointed the finger at", "blamed the warplanes of the regime": how long the words of blame may be, how far behind them the party may
    // stand, and its guilt behind the party.
    private const int LongestBlame = 4;
    private const int BlamedReach = 4;
    private const int GuiltReach = 2;
    private const int LongestBlamed = 6;

    // "on the Syrian Kurdish YPG".
    private const int LongestAdjectives = 2;

    // "by fighter aircraft belonging to": how far before the craft the word may stand.
    private const int CraftReach = 4;

    // "Responsible party:", الجهة المسؤولة عن الانتهاك:.
    private const int LongestField = 4;

    // From an Arabic verb of blame to the last of the accused: two names of each of a few.
    private const int LongestCharge = 30;
    // A second name between marks, and an adjective.
    private const int LongestDescription = 8;

    // "held the forces of A and the militias of B responsible": how far behind the verb the word may stand.
    private const int ResponsibilityReach = 14;


    // "denied that the army was behind it".
    private const int DenialReach = 4;

    /// <summary>True where a sentence lays the act to a party named in it.</summary>
    internal bool IsIn(Sentence sentence) => sentence.Parties.Exists(p => IsLaidTo(sentence, p));

    /// <summary>True where the sentence lays the act to the party.</summary>
    internal bool IsLaidTo(Sentence sentence, Hit<string> party) =>
        (words[party.First].IsArabic ? IsAccused(sentence, party) : FollowsBlame(sentence, party) || IsBlamedOn(sentence, party)) || IsGuilty(sentence, party) || IsOfRecord(sentence, party) || IsCraftOf(sentence, party);

    // "blamed the attack on the SDF", "still blames it on the army"; in "blamed A for the attack on B", "blamed A after an attack on B" the act was on B.
    private bool IsBlamedOn(Sentence sentence, Hit<string> party)
    {
        var on = party.First - 1;
        while (on > sentence.First && on >= party.First - LongestAdjectives && words[on] is { IsCapital: true, Kind: WordKind.Letters }) on--;
        if (on > sentence.First && words[on].Is("the")) on--;
        if (on <= sentence.First || !words[on].Is("on")) return false;
        for (var i = on - 1; i >= Math.Max(sentence.First, on - LongestBlamed) && words[i].Kind != WordKind.Mark; i--)
            if (words[i].Form is "for" or "after" or "over" or "following") return false;
            else if (words[i].Form is "blamed" or "blames" or "blaming" or "blame" or "pinned") return (!IsPassive(sentence, i) || i == on - 1) && !HasPartyBetween(sentence, i, on);
        return false;
    }

    private static bool HasPartyBetween(Sentence sentence, int first, int end)
    {
        foreach (var party in sentence.Parties)
            if (party.First > first && party.End <= end) return true;
        return false;
    }

    // "the planes belonged to the air force of X", "by aircraft belonging to X": whose the craft of a strike were, unless a craft came down.
    private bool IsCraftOf(Sentence sentence, Hit<string> party)
    {
        if (words[party.First].IsArabic) return false;
        var to = party.First - 1;
        while (to > sentence.First && words[to].Form is "the" or "either") to--;
        return to - 2 >= sentence.First && words[to].Is("to") && (words[to - 1].Form is "belonged" or "belong" || words[to - 1].Is("belonging") && words.Any(Math.Max(sentence.First, to - 2 - CraftReach), to - 2, w => w.Is("by")))
            && (PartyLexicon.Gear.Means(words[to - 2], "craft") || words[to - 2].Is("bombers")) && !ComesDown(to);
    }

    private bool ComesDown(int end)
    {
        for (var i = 0; i < end; i++)
            if (words[i].Form is "downed" or "crashed" || words[i].Form is "shot" or "shoot" or "shooting" or "brought" && words[i + 1].Is("down")) return true;
        return false;
    }

    // "Actors: Syrian government", الجهة المسؤولة: قوات النظام: a line of a record.
    private bool IsOfRecord(Sentence sentence, Hit<string> party) =>
        party.First >= sentence.First + 2 && words[party.First - 1].Is(":") && party.First <= sentence.First + LongestField && words[party.First - 2].Form is "actor" or "actors" or "perpetrator" or "perpetrators" or "الفاعل" or "المسووله" or "المنفذه" or "الفاعله";

    private bool FollowsBlame(Sentence sentence, Hit<string> party)
    {
        for (var i = Math.Max(sentence.First, party.First - BlamedReach - LongestBlame); i < party.First; i++)
            if (PartyLexicon.BlamedBefore.TryMatch(words, i, out var blamed) && blamed.Value.End <= party.First && party.First - blamed.Value.End < BlamedReach && !words.Any(blamed.Value.End, party.First, w => w.Kind == WordKind.Mark && !w.Is("\"") || w.Form is "of" or "by" or "for" or "on") && !IsPassive(sentence, i) && (!words[i].Is("accuse") || IsOfKilling(party.End, sentence.End)) && IsOfTheAct(party.End, sentence.End)) return true;
        return false;
    }

    // اتهم ناشطون روسيا بقصف …: one party alone is the accused where the charge stands behind it, or where the verb is one whose accusers
    // stand before it.
    private bool IsAccused(Sentence sentence, Hit<string> party) =>
        SidesUpTo(sentence, party) is { } sides && (sides.Count == 2 || words[sides[0].First - 1].Variants.Contains("اتهموا") || IsCharged(sentence, party.End));

    /// <summary>True for the party that accuses: in اتهمت قسد تركيا it stands right behind the verb, and the accused behind it.</summary>
    internal bool IsAccuser(Sentence sentence, Hit<string> party) =>
        words[party.First].IsArabic
        && (party.First > sentence.First && IsVerbOfBlame(sentence, party.First - 1) && !IsAccused(sentence, party)
            || sentence.Parties.Exists(p => p.First > party.First && p.First - party.First < LongestCharge && SidesUpTo(sentence, p) is { Count: 2 } sides && party.First >= sides[0].First && party.First < sides[1].First));

    // حملت المعارضة النظام المسؤولية; in حافلة تحمل عناصر من قوات النظام the same verb carries.
    private bool IsVerbOfBlame(Sentence sentence, int at)
    {
        if (PartyLexicon.BlamedBefore.Has(words, at)) return true;
        if (!PartyLexicon.Holds.Has(words, at)) return false;
        for (var i = at + 1; i < Math.Min(sentence.End, at + ResponsibilityReach); i++)
            if (words[i].Variants.Contains("مسووليه")) return true;
        return false;
    }

    // The first party of each side behind an Arabic verb of blame, up to the side of a party: those that "and" joins are on one side.
    // Null where no verb stands near, or more than an accuser and an accused.
    private List<Hit<string>>? SidesUpTo(Sentence sentence, Hit<string> party)
    {
        if (VerbBefore(sentence, party.First) is not { } verb) return null;
        var sides = new List<Hit<string>>(2);
        Hit<string>? last = null;
        foreach (var side in sentence.Parties)
        {
            if (side.First <= verb) continue;
            if (side.First > party.First) break;
            if (last is null || !words[side.First].HasAnd && !IsNamedAgain(last.Value, side))
            {
                if (sides.Count == 2 || side.First - (last?.End ?? verb) > BlamedReach) return null;
                sides.Add(side);
            }
            last = side;
        }
        return sides;
    }

    private int? VerbBefore(Sentence sentence, int at)
    {
        for (var verb = at - 1; verb >= Math.Max(sentence.First, at - LongestCharge) && words[verb].Kind != WordKind.Mark; verb--)
            if (words[verb].IsArabic && IsVerbOfBlame(sentence, verb)) return verb;
        return null;
    }

    // قوات سوريا الديمقراطية "قسد", فصائل الجيش الوطني: two names of one.
    private static bool IsNamedAgain(Hit<string> first, Hit<string> again) => first.Value == again.Value && again.First - first.End <= 2;

    // بقصف المدينة: what those are accused of that "and" joins.
    private bool IsCharged(Sentence sentence, int at)
    {
        while (at < sentence.End && words[at].HasAnd && sentence.Parties.Find(p => p.First == at) is { Value: not null } joined) at = joined.End;
        return at < sentence.End && words[at].IsArabic && words[at].Form[0] == 'ب';
    }

    // "was accused of", "is blamed for": who is blamed stands before it.
    private bool IsPassive(Sentence sentence, int at) => at > sentence.First && words[at - 1].Form is "was" or "were" or "is" or "are" or "been" or "being";

    // "accused the army of bombing the market", not "of lying": behind "of" stands an act of war.
    private bool IsOfTheAct(int at, int end)
    {
        var of = at;
        while (of < end && of < at + GuiltReach && PartyLexicon.Bands.Has(words, of)) of++;
        if (of >= end || words[of].Form is not ("of" or "for")) return true;
        for (var i = of + 1; i < Math.Min(end, of + 1 + BlamedReach); i++)
            if (StrikeLexicon.Has(words, i) || HarmLexicon.Words.Has(words, i) || PartyLexicon.Acts.Has(words, i) || words[i].Form is "being" or "it" or "them" or "carrying" or "committing") return true;
        return false;
    }

    // "Activists accuse the army of killing 12": in the present accusations are traded as well, of other acts than the one told of.
    private bool IsOfKilling(int at, int end)
    {
        for (var of = at; of + 1 < end && of <= at + GuiltReach; of++)
            if (words[of].Is("of")) return HarmLexicon.Words.Has(words, of + 1);
        return false;
    }

    private bool IsGuilty(Sentence sentence, Hit<string> party)
    {
        if (words.Any(Math.Max(sentence.First, party.First - DenialReach), party.First, w => w.Form is "denied" or "denies" or "deny" or "not")) return false;
        var at = PastDescription(sentence, party);
        for (var bands = 0; bands < GuiltReach && at < sentence.End; bands++)
        {
            if (PartyLexicon.BlamedAfter.Has(words, at)) return true;
            if (!PartyLexicon.Bands.TryMatch(words, at, out var band)) return false;
            at = band.Value.End;
        }
        return false;
    }

    // تنظيم "ي ب ك/بي كا كا" الإرهابي وراء التفجير: a second name, marks and what it is called.
    private int PastDescription(Sentence sentence, Hit<string> party)
    {
        var at = party.End;
        while (at < sentence.End && at < party.End + LongestDescription)
            if (sentence.Parties.Find(p => p.First == at && p.Value == party.Value) is { Value: not null } again) at = again.End;
            else if (words[at].Form is "\"" or "/" or "(" or ")" || words[at].Form.StartsWith("ال", StringComparison.Ordinal) && words[at].Form[^1] is 'ي' or 'ه' && !PartyLexicon.BlamedAfter.Has(words, at)) at++;
            else break;
        return at;
    }
}
