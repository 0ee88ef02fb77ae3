using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Whether an English sentence below the first of an event tells on of it, with its number or without: by its subject, which is one of those harmed, their act or those who did it ("The boys
/// were playing near X when …", "The blast hit …", "He was …"), or by their names.
/// </summary>
internal static class TellsOn
{
    // So many sentences below the one that counts a story tells how it came about.
    private const int Reach = 5;

    // "Local sources told the agency that": how far behind its beginning the subject may stand.
    private const int OpeningReach = 14;

    // "The two young": words between the article and its noun.
    private const int MostAdjectives = 2;

    // "a small rebel-held village", whose hyphen is a word.
    private const int MostBeforeTown = 5;

    /// <summary>True for such a sentence.</summary>
    /// <param name="context">The text taken apart.</param>
    /// <param name="told">The event.</param>
    /// <param name="sentence">A sentence of that event.</param>
    internal static bool Is(Context context, Event told, Sentence sentence)
    {
        var words = context.Words;
        if (!sentence.IsOfStory || sentence.IsBelowBackground || sentence.Index <= told.Key.Index || sentence.Index > told.Key.Index + Reach || words[sentence.First].IsArabic || IsOfOtherTime(context, told, sentence)) return false;
        if (sentence.CountsWhole) return AreNames(sentence, told) || AreThose(words, sentence, told) || ArePartOfUnnamed(words, sentence, told);
        for (var i = sentence.First; i < Math.Min(sentence.End, sentence.First + OpeningReach); i++)
            if ((i == sentence.First || words[i - 1].Is("that") || SpeakerLexicon.Saying.Has(words, i - 1)) && IsSubject(words, told, i)) return true;
        return false;
    }

    // "Ahmad X and his brother were shot dead near Y": no more than the event counts, by their names.
    private static bool AreNames(Sentence sentence, Event told) =>
        sentence.Figures.Exists(static f => f is { Counts: true, IsNamed: true })
        && sentence.Figures.TrueForAll(f => !f.IsCountedWhole || (f.IsNamed || f.IsKin) && told.Key.Figures.Exists(k => k.Counts && (f.IsNamed || k.Outcome == f.Outcome) && k.Min >= f.Min));

    // "A child was killed by a shell in the countryside of X", and below: "The shell went off near Y, wounding the child": as they were counted, now with "the".
    private static bool AreThose(WordList words, Sentence sentence, Event told) =>
        sentence.HasStrike && sentence.Figures.TrueForAll(f => !f.IsCountedWhole || f.Min == 1 && (words[f.First].Is("the") || f.First > 0 && words[f.First - 1].Is("the")) && told.Key.Figures.Exists(k => k.Counts && words.Any(k.First, k.End, w => words.Any(f.First, f.End, o => o.Form == w.Form && PersonLexicon.Nouns.HasForm(o.Form)))));

    // "Air strikes killed five in a village in X", and below: "Warplanes struck Y, killing two children": the village of the story, and some of its dead.
    private static bool ArePartOfUnnamed(WordList words, Sentence sentence, Event told) =>
        sentence.HasStrike && told.Sentences.Exists(s => s.Index < sentence.Index && NamesNoTown(words, s)) && sentence.Figures.TrueForAll(f => !f.IsCountedWhole || !f.IsBesides && told.Key.Figures.Exists(k => k.Counts && k.Outcome == f.Outcome && k.Min >= f.Min));

    /// <summary>True for "in a rebel-held village", of whose name the text tells below.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentence">The sentence.</param>
    internal static bool NamesNoTown(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Form is "village" or "town" && !(i + 1 < sentence.End && words[i + 1].Is("of")))
                for (var k = i - 1; k >= Math.Max(sentence.First, i - MostBeforeTown) && words[k].Form is not ("in" or "on" or "of" or "the" or "near"); k--)
                    if (words[k].Form is "a" or "one") return true;
        return false;
    }

    private static bool IsSubject(WordList words, Event told, int at)
    {
        if (words[at].Form is "he" or "she" or "they" or "both" or "his" or "her" or "their") return true;
        if (words[at].Form is "the" or "this") return IsOfTheAct(words, told, at + 1);
        return words[at].IsCapital && told.Sentences.SelectMany(static s => s.Figures).Any(f => f.IsNamed && words.Any(f.First, f.End, w => w.Form.Length > 2 && w.Form == words[at].Form));
    }

    private static bool IsOfTheAct(WordList words, Event told, int at)
    {
        for (var i = at; i < words.Count && i <= at + MostAdjectives && words[i].Kind == WordKind.Letters; i++)
            if (StrikeLexicon.Has(words, i) || words[i].Form is "explosion" or "blast" or "incident" or "attack" or "mine" or "ordnance" or "attackers" or "gunmen" or "assailants" or "perpetrators") return true;
            else if (PersonLexicon.Nouns.TryMatch(words, i, out var noun)) return IsOfTheHarmed(noun.Value.Value, words[i], told, words);
        return false;
    }

    // "the victim", "the dead", and by the word with which they were counted.
    private static bool IsOfTheHarmed(PersonNoun noun, Word word, Event told, WordList words) =>
        noun.Outcome is not null || noun is { Group: not null, Status: not VictimStatus.Belligerent } || word.Form is "victim" or "victims" or "deceased"
        || told.Key.Figures.Exists(f => f.Counts && words.Any(f.First, f.End, w => w.Form == word.Form));

    private static bool IsOfOtherTime(Context context, Event told, Sentence sentence)
    {
        if (sentence.Dates.Exists(d => !d.IsDateline && (d.Form == DateForm.Span || told.Date is { IsDateline: false } day && !EventDays.Overlap(d, day)))) return true;
        for (var i = sentence.First; i < sentence.End; i++)
            if (EarlierTime.IsPast(context.Words, i) || EarlierTime.IsSpan(context.Words, i) || context.Words[i].Form is "previously" or "formerly" or "since" or "born" || context.Words[i].Is("ago")) return true;
        return false;
    }
}
