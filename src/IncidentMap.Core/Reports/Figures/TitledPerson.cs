using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// One person whom English names behind a noun, far from the verb: "The child A. B., aged 9, died", "Media activist C. D., 26, from X, was killed".
/// </summary>
internal sealed class TitledPerson(FigureWalk walk)
{
    // How far before the verb the noun may stand, and how many words an aside between commas may have.
    private const int Reach = 24;
    private const int LongestAside = 12;
    private const int LongestName = 6;

    // "senior Saudi Arabian al-Qaeda leader".
    private const int LongestOrigin = 6;

    /// <summary>The person whose verb of harm begins at a word; null where none is named so.</summary>
    internal CountMention? Before(int verb)
    {
        var end = verb;
        while (end > walk.First && walk.Words[end - 1].Form is "was" or "has" or "been" or "had" or "also" or "later") end--;
        var home = HomePhrase.Before(walk.Words, walk.First, end) ?? end;
        for (var at = home - 1; at >= walk.First && at >= home - Reach; at--)
        {
            if (HarmLexicon.Words.Has(walk.Words, at)) return null;
            if (!PersonLexicon.Nouns.TryMatch(walk.Words, at, out var noun) || noun.Value.Value.Number != NounNumber.Singular || walk.Words[at].IsArabic) continue;
            if (NameBehind(noun.Value.End, end) is not { } name || !IsAside(name, home, end)) continue;
            return PersonPhraseReader.TryRead(walk.Words, at) is { HasNoun: true, Min: 1, Max: 1, Outcome: null } person && !walk.Found.Exists(f => f.First < name && f.End > at) ? person : null;
        }
        return null;
    }

    /// <summary>"killed Sunni cleric A. B.", "killed pro-government cleric A. B.": the person whose trade an adjective and a name enclose; null elsewhere.</summary>
    /// <param name="at">Just past the verb of harm.</param>
    internal CountMention? BehindAdjective(int at)
    {
        if (at + 1 >= walk.End || walk.Words[at] is not { Kind: WordKind.Letters, IsArabic: false }) return null;
        if (BehindOrigins(at) is { } leader) return leader;
        var title = walk.Words[at + 1].Is("-") ? at + 3 : walk.Words[at].Form is "pro" or "anti" ? at + 2 : at + 1;
        if (title > at + 1 ? walk.Words[at].Form is not ("pro" or "anti" or "government" or "opposition" or "well" or "kurdish" or "non") : !walk.Words[at].IsCapital && !walk.Words[at].Form.EndsWith("ent", StringComparison.Ordinal) && walk.Words[at].Form is not ("known" or "famous" or "leading" or "popular" or "loyalist" or "moderate" or "radical" or "rebel" or "opposition")) return null;
        if (title >= walk.End || walk.Words[at].Sentence != walk.Words[title].Sentence || title == at + 1 && PartyLexicon.Names.Has(walk.Words, at) || !PersonLexicon.Nouns.TryMatch(walk.Words, title, out var noun) || noun.Value.Value is not { Number: NounNumber.Singular, Outcome: null }) return null;
        return PersonName.ListAt(walk.Words, noun.Value.End, walk.End) is { Count: 1 } || IsOfHeadline(at, title, noun.Value.End) ? PersonPhraseReader.TryRead(walk.Words, title) : null;
    }

    // "Border guards kill Kurdish teenager near X": a headline saves the article, and the name.
    private bool IsOfHeadline(int nation, int title, int end) =>
        title == nation + 1 && nation > walk.First && PersonLexicon.Between.Has(walk.Words, nation) && walk.Words[nation - 1].Form is "kill" or "kills" or "wound" or "wounds" or "injure" or "injures"
        && (end >= walk.End || walk.Words[end].Form is "near" or "in" or "on" or "at" or "," or "by" or "as" or "during" or "along");

    // "kills senior Saudi al-Qaeda leader A. B.": what he is, where he is from and whose he is before the noun; not "Observatory chief A. B. said".
    private CountMention? BehindOrigins(int at)
    {
        for (var i = at; i < walk.End - 2 && i <= at + LongestOrigin && walk.Words[i].Kind == WordKind.Letters; i++)
        {
            if (i > at && PersonLexicon.Nouns.TryMatch(walk.Words, i, out var noun) && noun.Value.Value is { Number: NounNumber.Singular, Outcome: null, Status: VictimStatus.Belligerent })
                return PersonName.ListAt(walk.Words, noun.Value.End, walk.End) is { Count: 1 } name && !SpeakerLexicon.Saying.Has(walk.Words, name.End) ? PersonPhraseReader.TryRead(walk.Words, i) : null;
            if (!PersonLexicon.Between.Has(walk.Words, i) && !PartyLexicon.Names.Has(walk.Words, i) && !PersonName.IsParticle(walk.Words[i]) && !(i > at && walk.Words[i].IsCapital && (PartyLexicon.Names.Has(walk.Words, i - 1) || PersonLexicon.Between.Has(walk.Words, i - 1) || PersonName.IsParticle(walk.Words[i - 1]))) && walk.Words[i].Form is not ("senior" or "top" or "prominent" or "wanted" or "veteran" or "high" or "ranking")) return null;
        }
        return null;
    }

    // Just past the capitals that stand behind the noun.
    private int? NameBehind(int first, int end)
    {
        var at = first;
        while (at < end && at - first < LongestName && (walk.Words[at].IsCapital || PersonName.IsParticle(walk.Words[at]) || walk.Words[at].Is("-"))) at++;
        return at > first && walk.Words[first].IsCapital ? at : null;
    }

    // Nothing, or an age and a home between two commas or brackets.
    private bool IsAside(int first, int home, int end) =>
        first == end || (end - first <= LongestAside || home < end && home - first <= LongestAside) && walk.Words[first].Form is "," or "(" && walk.Words[end - 1].Form is "," or ")";
}
