using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"Four people were killed. … The victims were workers": a sentence of its own says on whose side the dead were.</summary>
internal static class WhoTheyWere
{
    // "the dead were named as": words between those and their names.
    private const int LongestAside = 3;

    // A list of names, each on its line.
    private const int LongestRoll = 80;
    private const int LongestNameOfRoll = 8;

    // "Accordingly, the number of civilians killed since": where in its sentence the number is told of.
    private const int LongestSubject = 14;

    /// <summary>Gives those killed on a side that the text does not say beside their number the one that it says elsewhere.</summary>
    internal static void Tell(Context context, Event told, List<Statement> statements)
    {
        var dead = statements.Where(s => s.Outcome == Outcome.Killed).SelectMany(s => s.Tops).ToList();
        ShareCivilians(context.Words, told, statements);
        ShareWithTogether(told, statements, dead);
        if (OfRecord(context) is { } recorded) foreach (var top in dead) if (top.Status == VictimStatus.Unknown) top.Status = recorded;
        ShareWithKin(context.Words, told, dead);
        Company.Tell(context.Words, told);
        BehindTheNumber.Tell(context.Words, dead);
        AtTheirWork.Tell(context.Words, told, dead);
        PrivatePeople.Tell(context, told, dead);
        if (LifeOfTheDead.Tell(context.Words, told, dead) || dead.Exists(t => t.Status != VictimStatus.Unknown && !IsSaidOfTheDead(context.Words, told, t)) || !dead.Exists(t => t is { Role: null, Status: VictimStatus.Unknown })) return;
        foreach (var sentence in told.Sentences)
            if ((SaidOfTheDead.Side(context.Words, sentence, dead) ?? WhoWasStruck.Side(context.Words, sentence, dead) ?? (SoldiersAboard.AreIn(context.Words, sentence, dead) ? VictimStatus.Belligerent : null)) is { } side)
            {
                if (dead.TrueForAll(t => t.Status == VictimStatus.Unknown || t.Status == side)) GiveSide(dead, side);
                return;
            }
        if (dead.Exists(static t => t.Status != VictimStatus.Unknown)) return;
        if (RaisesTollOfCivilians(context, told) is { } of)
        {
            GiveSide(dead, of);
            return;
        }
        // "struck a convoy of civilians, killing 14 people including five civilians": the text says how many.
        if (told.Sentences.Exists(static s => s.Figures.Exists(static f => f is { Outcome: Outcome.Killed, Status: VictimStatus.Belligerent })) || told.Figures.Any(f => f.Status == VictimStatus.Belligerent || f.Parent is { } whole && f.Status == VictimStatus.Civilian && IsCountedPart(context.Words, f, whole)) || !WhoWasStruck.HasPassengers(context.Words, told) && !told.Sentences.Exists(s => s.HasStrike && s.Background is null && WhoWasStruck.WereCivilians(context.Words, s)) && !MenOfNoForce.Are(context.Words, told, dead)) return;
        GiveSide(dead, VictimStatus.Civilian);
    }

    // "All of the victims were farmers", "the dead were named as A. B. and C. D., both farmers": of those counted before, and no others.
    private static bool IsSaidOfTheDead(WordList words, Event told, CountMention people) =>
        people.IsBarePlural && told.Sentences.Find(s => s.First <= people.First && people.First < s.End) is { } sentence && HarmLexicon.TheDead.IsIn(words, sentence.First, people.First);

    private static void GiveSide(List<CountMention> dead, VictimStatus side)
    {
        foreach (var top in dead)
            if (top is { Role: null, Status: VictimStatus.Unknown }) top.Status = side;
    }

    // والشهداء هم: فلان وزوجته وابنتهما وفلان, "the dead were named as A. B., his wife and their son": a household and others, and no fighter.
    private static void ShareWithKin(WordList words, Event told, List<CountMention> dead)
    {
        if (!dead.Exists(static d => d is { Status: VictimStatus.Unknown, Role: null, Min: > 2 }) || dead.Exists(static d => d.Status == VictimStatus.Belligerent) || !told.Sentences.Exists(s => NamesKin(words, s))) return;
        foreach (var top in dead.Where(d => d is { Status: VictimStatus.Unknown, Role: null })) top.Status = VictimStatus.Civilian;
    }

    private static bool NamesKin(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (HarmLexicon.TheDead.TryMatch(words, i, out var subject))
            {
                if (!words.Any(subject.Value.End, Math.Min(sentence.End, subject.Value.End + LongestAside), static w => w.Form is "هم" or ":" or "as")) return false;
                return HasKinAlone(words, subject.Value.End, words[sentence.End - 1].Is(":") ? EndOfRoll(words, sentence.End) : sentence.End);
            }
        return false;
    }

    // "The victims are:" and a name a line.
    private static int EndOfRoll(WordList words, int at)
    {
        var end = at;
        for (var first = at; first < words.Count && end - at < LongestRoll; first = end)
        {
            var line = first;
            while (line < words.Count && words[line].Line == words[first].Line) line++;
            if (line - first > LongestNameOfRoll) break;
            end = line;
        }
        return end;
    }

    private static bool HasKinAlone(WordList words, int first, int end)
    {
        var hasKin = false;
        for (var i = first; i < end; i++)
            if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value.Status == VictimStatus.Belligerent || PartyLexicon.Names.Has(words, i)) return false;
            else hasKin |= PersonLexicon.Household.Has(words, i) || noun?.Value.Group is VictimGroup.Child or VictimGroup.Woman || i > first && words[i].Is("wife") && words[i - 1].Is("his");
        return hasKin;
    }

    // "A young man died … Accordingly, the number of civilians killed since January has risen to three": the monitor counts him as one.
    private static VictimStatus? RaisesTollOfCivilians(Context context, Event told)
    {
        if (told.Figures.Any(static f => f is { Outcome: Outcome.Killed, Max: not 1 })) return null;
        foreach (var sentence in context.Sentences)
            if (sentence.First > told.Key.First && context.Words[sentence.First].Form is "thus" or "accordingly" or "hence" or "therefore" or "بذلك" or "وبذلك" or "وبهذا" or "بهذا" or "وعليه")
                for (var i = sentence.First + 1; i + 2 < Math.Min(sentence.End, sentence.First + LongestSubject); i++)
                    if (context.Words[i].Form is "عدد" ? WhoWasStruck.IsCivilians(context.Words, i + 1) || WhoWasStruck.IsCivilians(context.Words, i + 2) && context.Words[i + 1].Form is "الشهدا" or "القتلي" or "الضحايا" : context.Words[i].Is("number") && context.Words[i + 1].Is("of") && context.Words[i + 2].Is("civilians")) return VictimStatus.Civilian;
        return null;
    }

    // "Status: Civilian", الحالة: مدني, الصفة: مدني: a line of a record on one of the dead.
    private static VictimStatus? OfRecord(Context context)
    {
        foreach (var line in context.Sentences)
            if (line.End - line.First is 3 or 4 && context.Words[line.First].Form is "status" or "الحاله" or "الصفه" && context.Words[line.First + 1].Is(":") && PersonLexicon.Nouns.TryMatch(context.Words, line.First + 2, out var who) && who.Value.Value.Status != VictimStatus.Unknown)
                return who.Value.Value.Status;
        return null;
    }

    // "The number of people killed has risen to five, after a civilian died of wounds": people whom a later toll counts, where all others of
    // the dead of whom the text says who they were are civilians. "64 people, among them 40 civilians" says that the others were not, or may not have been.
    private static void ShareCivilians(WordList words, Event told, List<Statement> statements)
    {
        var known = told.Sentences.SelectMany(s => s.Figures).Where(f => f is { Counts: true, Outcome: Outcome.Killed } && f.Status != VictimStatus.Unknown).ToList();
        if (known.Count == 0 || known.Exists(f => f.Status != VictimStatus.Civilian)) return;
        foreach (var toll in statements)
            if (toll is { IsUpdate: true, Outcome: Outcome.Killed, Tops: [{ Status: VictimStatus.Unknown, Role: null, Group: null, Min: > 1 } people] } && !known.Exists(k => IsCountedPart(words, k, people))) people.Status = VictimStatus.Civilian;
    }

    // "rose to 95, among them 52 civilians", بينهم مدنيون: the others were none, or it is not known.
    private static bool IsCountedPart(WordList words, CountMention part, CountMention whole) =>
        part is { Group: null, Role: null } && part.Parent == whole && (part.IsBarePlural && part.First > 0 && words[part.First - 1].Form is "بينهم" or "منهم" or "including" || part is { IsUncounted: false, Min: > 1 } && (part.Max ?? part.Min) < whole.Min);

    // "Shells killed and wounded five civilians. … Two people died and three were hurt": of all of them the text said who they were.
    private static void ShareWithTogether(Event told, List<Statement> statements, List<CountMention> dead)
    {
        if (!dead.Exists(d => d is { Status: VictimStatus.Unknown, Role: null }) || told.Sentences.SelectMany(s => s.Figures).FirstOrDefault(f => f is { Ignored: Ignored.CountedTogether, IsUncounted: false }) is not { Status: VictimStatus.Civilian } together) return;
        if (!statements.Exists(k => k.Outcome == Outcome.Killed && statements.Exists(w => w.Outcome == Outcome.Injured && k.Min + w.Min == together.Min))) return;
        foreach (var top in dead.Where(d => d is { Status: VictimStatus.Unknown, Role: null })) top.Status = VictimStatus.Civilian;
    }
}
