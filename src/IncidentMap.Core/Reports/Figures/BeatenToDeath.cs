using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Whom blows befell that stand before "to death": ضربوا ثلاثة شبان حتى الموت, تعرض رجل للضرب حتى الموت. A town that holds out to death is nobody.</summary>
internal sealed class BeatenToDeath(FigureWalk walk)
{
    // "ضربوا المواطن فلان الفلاني في ساحة القرية حتى الموت".
    private const int BlowsReach = 14;

    // "تعرض رجل مسن وزوجته في القرية للضرب", "انهالوا على الشاب فلان الفلاني ضرباً": how far before the noun its people may stand.
    private const int SufferedReach = 9;

    // "للضرب المبرح حتى الموت".
    private const int SufferedTail = 4;

    // "ضرباً" behind "انهالوا عليه".
    private const int UponReach = 2;

    /// <summary>The word for blows before "to death"; -1 where there is none.</summary>
    /// <param name="at">Index of "to".</param>
    internal int BlowBefore(int at)
    {
        for (var i = at - 1; i >= walk.First && i >= at - BlowsReach && walk.Words[i].Kind != WordKind.Mark; i--)
            if (HarmLexicon.Blows.Has(walk.Words, i)) return i;
        return -1;
    }

    /// <summary>Those beaten; empty where a pronoun or a name stands for one; null where nobody is told of or it is in doubt who was.</summary>
    /// <param name="blow">Index of the word for blows.</param>
    /// <param name="at">Index of "to".</param>
    /// <param name="end">Just past "death".</param>
    internal List<CountMention>? Of(int blow, int at, int end)
    {
        // ضربوا شباناً حتى مات ثلاثة منهم: who died stands behind.
        if (end < walk.End && PersonPhraseReader.TryRead(walk.Words, end) is not null) return null;
        var form = walk.Words[blow].Form;
        if (form.StartsWith("لل", StringComparison.Ordinal)) return at - blow > SufferedTail ? null : Suffered(blow);
        if (HasPronoun(form)) return IsOneClause(blow + 1, at) ? [] : null;
        return walk.Words[blow].Variants.Any(v => v is "ضربا" or "تعذيبا" or "رجما" or "خنقا") ? Upon(blow, at) : Befallen(blow, at);
    }

    // ضربه, ضربوه, تعذيبها.
    private static bool HasPronoun(string form) => form.EndsWith('ه') || form.EndsWith("ها", StringComparison.Ordinal);

    // ضربوا ثلاثة شبان, تعذيب معتقل, "ضرب عناصر الحاجز شاباً": who stands right behind, or behind those who did it.
    private List<CountMention>? Befallen(int blow, int at)
    {
        var groups = Groups(blow + 1, at);
        if (groups.Count == 0) return PersonLexicon.GivenNames.Has(walk.Words, blow + 1) && IsOneClause(blow + 1, at) ? [] : null;
        if (groups.Count > 2 || !IsRightBehind(blow + 1, groups[0][0].First) || !IsOneClause(groups[^1][^1].End, at)) return null;
        if (groups.Count == 1) return groups[0];
        return walk.Words[blow].Form.EndsWith("وا", StringComparison.Ordinal) ? groups[0] : groups[0][0] is { IsUncounted: true } && groups[1] is [{ IsImplied: true }] ? groups[1] : null;
    }

    // تعرض رجل مسن وزوجته للضرب, "ثلاثة معتقلين تعرضوا للتعذيب".
    private List<CountMention>? Suffered(int blow)
    {
        for (var verb = blow - 1; verb >= walk.First && verb >= blow - SufferedReach && walk.Words[verb].Kind != WordKind.Mark; verb--)
            if (walk.Words[verb].Form is "تعرض" or "تعرضت" or "تعرضا" or "تعرضوا" or "وتعرض" or "وتعرضت" or "وتعرضوا")
            {
                if (Groups(verb + 1, blow) is [var befell]) return IsRightBehind(verb + 1, befell[0].First) ? befell : null;
                return Groups(Math.Max(walk.First, verb - SufferedReach), verb) is [.., var subject] && subject[^1].End == verb ? subject : null;
            }
        return null;
    }

    // انهالوا على شاب ضرباً, انهالوا عليه ضرباً.
    private List<CountMention>? Upon(int blow, int at)
    {
        if (!IsOneClause(blow + 1, at)) return null;
        if (walk.Words.Any(Math.Max(walk.First, blow - UponReach), blow, w => w.Form is "عليه" or "عليها" or "اوسعوه" or "واوسعوه")) return [];
        for (var i = blow - 1; i >= walk.First && i >= blow - SufferedReach && walk.Words[i].Kind != WordKind.Mark; i--)
            if (walk.Words[i].Form is "علي" or "اوسعوا") return Groups(i + 1, blow) is [var befell] && befell[0].First == i + 1 ? befell : null;
        return null;
    }

    // Nothing, or the name of a party, stands before him.
    private bool IsRightBehind(int first, int person) => person == first || PartyLexicon.Names.TryMatch(walk.Words, first, out var party) && party.Value.End == person;

    // The people named in a stretch, those joined by "and" together; not those who did it, nor before or with whom it was done.
    private List<List<CountMention>> Groups(int first, int end)
    {
        List<List<CountMention>> groups = [];
        for (var i = first; i < end; i++)
        {
            if (PersonPhraseReader.TryRead(walk.Words, i) is not { } person || person.End > end || !person.HasNoun && i > first) continue;
            if (i > first && IsElse(i - 1)) return groups;
            if (groups.Count > 0 && walk.Words[i].HasAnd && walk.Words[i].IsArabic) groups[^1].Add(person);
            else groups.Add([person]);
            i = person.End - 1;
        }
        return groups;
    }

    private bool IsElse(int before) =>
        HarmLexicon.AgentsAfter.Has(walk.Words, before) || walk.Words[before].Form is "من" or "امام" or "مع" or "برفقه" or "قرب" or "بحضور" or "عند" or "في" or "لدي" or "بين" or "علي";

    // No clause of its own begins in a stretch, and nobody speaks or holds out in it; والحجارة is one more thing with which he was beaten.
    private bool IsOneClause(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (HarmLexicon.HoldsOut.Has(walk.Words, i) || walk.Words[i].HasAnd && BeginsClause(i)) return false;
        return true;
    }

    private bool BeginsClause(int i) =>
        walk.Words[i].Form[0] == 'ف' && walk.Words[i].Form is not ("في" or "فرع") || walk.Words[i].Form[0] == 'و' && !walk.Words[i].Form.StartsWith("وال", StringComparison.Ordinal) && !walk.Words[i].Is("وسط") && !HarmLexicon.Blows.Has(walk.Words, i) && !PersonLexicon.GivenNames.Has(walk.Words, i)
        || PersonLexicon.Nouns.Has(walk.Words, i);
}
