using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"Gunmen attacked a military bus, killing ten", استهدفت سيارة عسكرية, "a bus carrying soldiers": whom such a blow killed were its soldiers, where the text tells of nobody else.</summary>
internal static class SoldiersAboard
{
    // "ambushed with rockets two army": how far before the vehicle the word for the blow may stand; in Arabic who struck and when stand between.
    private const int StrikeReach = 5;
    private const int ArabicReach = 10;

    // The headline tells of the bus, and the body once and again of the dead.
    private const int Widest = 2;

    // "carrying a group of Turkish soldiers".
    private const int AboardReach = 5;

    /// <summary>True where the sentence, in which or right before which all the dead are counted, tells of such a blow.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static bool AreIn(WordList words, Sentence sentence, List<CountMention> dead)
    {
        var at = words[sentence.First].Sentence;
        if (!dead.TrueForAll(d => d is { Status: VictimStatus.Unknown, Role: null, Group: null, IsNamed: false } && d.Sentence - at is >= 0 and <= Widest) || sentence.Figures.Exists(static f => f.Status == VictimStatus.Civilian || f.Group is not null)) return false;
        for (var i = sentence.First; i < sentence.End; i++)
            if (IsOfSoldiers(words, sentence, i)) return IsStruck(words, sentence, i);
        return false;
    }

    private static bool IsOfSoldiers(WordList words, Sentence sentence, int at)
    {
        if (words[at].IsArabic)
        {
            if (!words[at].Variants.Any(static v => v is "سياره" or "اليه" or "عربه" or "حافله" or "باص" or "شاحنه" or "حافلات" or "سيارات" or "اليات" or "حافلتين" or "سيارتين")) return false;
            return at + 1 < sentence.End && (words[at + 1].Form is "عسكريه" or "مبيت" or "العسكريه" || words[at + 1].Form is "تقل" or "تنقل" or "يقل" && HasFighters(words, sentence, at + 2));
        }
        if (words[at].Form is not ("bus" or "buses" or "car" or "vehicle" or "vehicles" or "truck" or "trucks" or "cars")) return false;
        return at > sentence.First && words[at - 1].Form is "military" or "army" or "troop" || at + 1 < sentence.End && words[at + 1].Form is "carrying" or "transporting" && HasFighters(words, sentence, at + 2);
    }

    private static bool HasFighters(WordList words, Sentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.End, at + AboardReach) && words[i].Kind == WordKind.Letters; i++)
            if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value is { Number: NounNumber.Plural, Status: not VictimStatus.Unknown } aboard) return aboard.Status == VictimStatus.Belligerent;
            else if (words[i].Is("troops")) return true;
        return false;
    }

    // "near a military vehicle" is beside it; بسيارة عسكرية, "hit a military bus".
    private static bool IsStruck(WordList words, Sentence sentence, int at)
    {
        if (words[at] is { IsArabic: true, Form: ['ب', ..] }) return true;
        for (var i = at - 1; i >= Math.Max(sentence.First, at - (words[at].IsArabic ? ArabicReach : StrikeReach)); i--)
            if (words[i].Form is "near" or "beside" or "by" or "past" or "from" or "with" or "قرب" or "مرور" or "جانب" or "بجانب" or "محيط" or "بعد" or "امام" or "لدي") return false;
            else if (words[i].Is("علي") || PartyLexicon.Against.Has(words, i) || StrikeLexicon.Has(words, i) || words[i].Form is "ambushed" or "ambushes" or "attacked" or "attacks") return true;
        return false;
    }
}
