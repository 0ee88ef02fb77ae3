using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"A commander was killed. … The raid also killed two of his sons", اثنين من مرافقيه, اثنين من أبناء الحمود: he is none of them.</summary>
internal static class HisOwn
{
    // How far behind the word for him his name may reach.
    private const int LongestName = 8;

    /// <summary>True where all of a statement are somebody's kin or companions.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="statement">What a sentence says.</param>
    internal static bool MayBe(WordList words, Statement statement)
    {
        foreach (var top in statement.Tops)
            if (OwnAt(words, top) is null) return false;
        return true;
    }

    /// <summary>True where they are those of the one of whom was told before.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="before">The statement before.</param>
    /// <param name="late">Some of whom <see cref="MayBe"/> holds.</param>
    internal static bool Are(WordList words, Statement before, Statement late)
    {
        if (before is not { IsExact: true, Min: 1 } || OwnAt(words, before.Tops[0]) is not null) return false;
        foreach (var top in late.Tops)
            if (OwnAt(words, top) is { } own && IsHead(words, own) && !IsNamed(words, before.Tops[0], own + 1)) return false;
        return true;
    }

    /// <summary>قُتل نائب رئيس البلدية. … وأسفر التفجير عن مقتل سائقه: one as well as the other, and not he once more.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="before">The statement before.</param>
    /// <param name="late">One of whom <see cref="Are"/> holds.</param>
    internal static bool IsCompanion(WordList words, Statement before, Statement late)
    {
        if (before.Tops is not [{ IsBesides: false, Group: null } him] || !(him.Status == VictimStatus.Belligerent || him.Role is not null || him.End - him.First > 1 || him.IsNamed) || late.Tops is not [{ IsImplied: true } one] || !HarmLexicon.Companions.Has(words, one.First) || PersonLexicon.Household.Has(words, one.First)) return false;
        for (var i = late.Sentence.First; i < late.Sentence.End; i++)
            if (words[i].Form is "ايضا" or "كما" || words[i].Form.StartsWith("ال", StringComparison.Ordinal) && StrikeLexicon.Has(words, i)) return true;
        return false;
    }

    // The word of kinship or company that says whose they are.
    private static int? OwnAt(WordList words, CountMention people)
    {
        // مقتل اثنين من أبناء الحمود: no noun of people that a number counts, as "sons of the town" is none.
        if (!people.HasNoun && IsHead(words, people.End + 1)) return people.End + 1;
        for (var i = people.First; i < people.End; i++)
            if (words[i].Form is "his" or "her") return i;
            else if (IsHead(words, i) || words[i].IsArabic && words[i].Form[^1] is 'ه' or 'ا' && (PersonLexicon.Household.Has(words, i) || HarmLexicon.Companions.Has(words, i))) return i;
        return null;
    }

    // من أبناء الحمود: not من أبناء المدينة.
    private static bool IsHead(WordList words, int at) =>
        at + 1 < words.Count && words[at].Form is "ابنا" or "اولاد" or "اشقا" or "مرافقي" or "حراس" && at > 0 && words[at - 1].Is("من");

    private static bool IsNamed(WordList words, CountMention one, int name)
    {
        // مقتل فلان الحمود، أحد قادة التنظيم: his name stands before what he was.
        for (var i = Math.Max(0, one.First - LongestName); i < Math.Min(words.Count, one.First + LongestName); i++)
            if (words[i].Form == words[name].Form && words[i].Sentence == words[one.First].Sentence) return true;
        return false;
    }
}
