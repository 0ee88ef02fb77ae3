using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>Dead of whom a text tells only who they were at home: children by their age, whom the network that counts civilians tells of, by name whom a mine killed, young men by their names whom an army's fire did.</summary>
internal static class PrivatePeople
{
    // Boys of sixteen are met in arms.
    private const int OldestChild = 15;

    // "A. B., 15,", "A. B. (7)": how far behind his first word the age of somebody may stand.
    private const int AgeReach = 8;

    // "A. B., 15, was killed": how far before his verb the age may stand, where that is all that tells of him.
    private const int NameBefore = 3;

    // "The network is still trying to locate eyewitnesses": how far behind its name.
    private const int TryingReach = 6;

    /// <summary>Counts them as civilians.</summary>
    /// <param name="context">The report.</param>
    /// <param name="told">The event.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static void Tell(Context context, Event told, List<CountMention> dead)
    {
        var unsaid = dead.FindAll(static d => d is { Status: VictimStatus.Unknown, Role: null, Min: > 0 });
        if (unsaid.Count == 0) return;
        foreach (var one in unsaid)
            if (one is { Min: 1, Max: 1 } && AgeOf(context.Words, one) <= OldestChild) one.Status = VictimStatus.Civilian;
        if (dead.Exists(static d => d.Status == VictimStatus.Belligerent) || !IsOfNetwork(context) && !(dead.Exists(d => IsYoungMan(context.Words, d)) && dead.TrueForAll(static d => d.Max is 1) && IsOfForces(told)) && !(dead.Exists(d => d.IsNamed || d is { IsImplied: true, Min: 1 } && IsByName(context.Words, d)) && IsOfMine(told)) || HasArms(context.Words, told)) return;
        foreach (var one in unsaid) one.Status = VictimStatus.Civilian;
    }

    /// <summary>"A. B., 34,", "A. B. (7)": the age that stands beside the name of one of the dead; null where none does.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="one">Who was killed.</param>
    internal static int? AgeOf(WordList words, CountMention one)
    {
        for (var i = Math.Max(2, one.First - NameBefore); i < Math.Min(words.Count - 1, one.First + AgeReach) && !(i > one.First && HarmLexicon.Words.Has(words, i)); i++)
            if (words[i] is { Kind: WordKind.Digits, Form.Length: <= 2 } && words[i].Sentence == one.Sentence && words[i - 1].Form is "," or "(" && words[i + 1].Form is "," or ")" && words[i - 2].IsCapital && int.TryParse(words[i].Form, out var age)) return age > 0 ? age : null;
        return null;
    }

    // قُتل الشاب فلان الفلاني بقصف, برصاص دورية: named as his neighbours name him.
    private static bool IsYoungMan(WordList words, CountMention one) =>
        one is { Min: 1, Max: 1 } && words[one.First] is { IsArabic: true } title && title.Variants.Any(static v => v is "شاب" or "شابه" or "مدعو" or "سيد" or "حاج") && title.Form.Contains("ال", StringComparison.Ordinal)
        && PersonName.ListAt(words, one.First + 1 < words.Count && words[one.First + 1].Is("\"") ? one.First + 2 : one.First + 1, Math.Min(words.Count, one.First + 1 + AgeReach)) is not null;

    // Fire of an army, or of men whose party is told; whom unknown men shoot, or the Coalition hunts, may have borne arms.
    private static bool IsOfForces(Event told) =>
        !told.Sentences.Exists(static s => s.Parties.Exists(static p => p.Value is Party.UsLedCoalition)) && told.Sentences.Exists(static s => s.Strikes.Exists(static h => h.Value is not (IncidentKind.Shooting or IncidentKind.Unknown or IncidentKind.Ied)) || s.HasHarm && s.Parties.Count > 0);

    // "A. B., 25, was killed": no noun, and a capital before the verb.
    private static bool IsByName(WordList words, CountMention one)
    {
        for (var i = one.First; i < one.End; i++)
            if (PersonLexicon.Nouns.Has(words, i)) return false;
        for (var i = Math.Max(0, one.First - NameBefore); i <= one.First; i++)
            if (words[i].IsCapital && words[i].Sentence == one.Sentence && PersonName.IsPart(words, i)) return true;
        return false;
    }

    // "SNHR is still trying to locate eyewitnesses": below each of the network's records of one civilian.
    private static bool IsOfNetwork(Context context)
    {
        foreach (var sentence in context.Sentences)
            foreach (var speaker in sentence.Speakers)
                if (speaker.Value.Origin is "snhr" && context.Words.Any(speaker.End, Math.Min(sentence.End, speaker.End + TryingReach), static w => w.Form is "trying" or "notes")) return true;
        return false;
    }

    private static bool IsOfMine(Event told) => told.Sentences.Exists(static s => s.Strikes.Exists(static h => h.Value == IncidentKind.ExplosiveRemnant));

    private static bool HasArms(WordList words, Event told)
    {
        foreach (var sentence in told.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value is { Status: VictimStatus.Belligerent } && words[i].Form is not ("gunmen" or "gunman" or "terrorists" or "terrorist")) return true;
        return false;
    }
}
