using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>Knows numbers of a group for what they are: some among the harmed, no toll of their own.</summary>
internal static class Among
{
    // A number of children or doctors this many times smaller than that of all is part of it.
    private const int LeastOfWhole = 3;

    // A text of more statements is no report of one event; every pair would be looked at.
    private const int MostGroups = 150;

    internal static void Know(WordList words, List<Statement> statements)
    {
        KnowToldAgain(statements);
        if (statements.Count > MostGroups) return;
        GiveToWhole(statements);
        KnowGroups(words, statements);
        LeaveToWhole(statements);
        LeaveKin(words, statements);
        LeaveOwnMen(words, statements);
        LeaveRolls(statements);
        LeaveBodies(words, statements);
    }

    // "Four were killed, the monitor said. … The Red Crescent said that the remains of three victims were taken to a hospital": whom it carried, of those.
    private static void LeaveBodies(WordList words, List<Statement> statements)
    {
        foreach (var found in statements.FindAll(s => s is { Outcome: Outcome.Killed, Origin: not null, IsUncounted: false } && s.Tops.TrueForAll(t => AreBodies(words, t))))
        {
            if (!statements.Exists(s => s.Origin != found.Origin && s is { Outcome: Outcome.Killed, IsUncounted: false, IsAmong: false } && s.Min >= found.Min && s.Sentence.First < found.Sentence.First) || statements.Exists(s => s != found && s.Origin == found.Origin && s.Outcome == found.Outcome)) continue;
            foreach (var top in found.Tops) top.Ignored = Ignored.Superseded;
            statements.Remove(found);
        }
    }

    private static bool AreBodies(WordList words, CountMention dead) =>
        !words[dead.First].IsArabic && words.Any(Math.Min(dead.First, Math.Max(0, dead.Trigger)), dead.End, static w => w.Form is "bodies" or "remains" or "corpses");

    // "Ten were injured, said the rescuers. … Activists named the injured: A. B., …", eight of them: so many are known by name.
    private static void LeaveRolls(List<Statement> statements)
    {
        foreach (var roll in statements.FindAll(s => SpeakerLexicon.IsUnnamed(s.Origin) && s.Min > 1 && s.Tops.TrueForAll(t => t.IsNamed || t.IsRoll)))
        {
            if (!statements.Exists(s => s.Origin != roll.Origin && s.Origin is not null && s.Outcome == roll.Outcome && s is { IsExact: true, IsUncounted: false, IsAmong: false } && s.Min > roll.Min && s.Tops.TrueForAll(t => t.HasNumberWord)) || statements.Exists(s => s != roll && s.Origin == roll.Origin && s.Outcome == roll.Outcome)) continue;
            foreach (var top in roll.Tops) top.Ignored = Ignored.Superseded;
            statements.Remove(roll);
        }
    }

    // "16 people were killed, the monitor said. … "My sister and her daughter are dead", a man said": whoever mourns his own counts nobody else.
    private static void LeaveKin(WordList words, List<Statement> statements)
    {
        foreach (var own in statements.FindAll(s => s is { Origin: SpeakerLexicon.Others, IsUncounted: false } && s.Tops.Exists(t => PersonLexicon.Household.IsIn(words, t.First, t.End) || s.Sentence.Figures.Exists(f => f.Parent == t && PersonLexicon.Household.IsIn(words, f.First, f.End)))))
        {
            if (!statements.Exists(s => s.Origin != own.Origin && s.Outcome == own.Outcome && s is { IsUncounted: false, IsAmong: false } && s.Min > own.Min) || statements.Exists(s => s != own && s.Origin == own.Origin && s.Outcome == own.Outcome)) continue;
            foreach (var top in own.Tops) top.Ignored = Ignored.Superseded;
            statements.Remove(own);
        }
    }

    // "A drone killed two, the monitor said. // The force said that one of its fighters was killed", "saw two bodies": whoever tells of its own man, or of what it saw, counts nobody else.
    private static void LeaveOwnMen(WordList words, List<Statement> statements)
    {
        foreach (var own in statements.FindAll(s => s is { Origin: not null, IsUncounted: false, Tops: [var top] } && (IsOneOfItsOwn(words, top) || IsSeen(words, s, top))))
        {
            if (!statements.Exists(s => s.Origin != own.Origin && s.Outcome == own.Outcome && s is { IsUncounted: false, IsAmong: false } && s.Min > own.Min && s.Sentence.First < own.Sentence.First) || statements.Exists(s => s != own && s.Origin == own.Origin && s.Outcome == own.Outcome)) continue;
            foreach (var top in own.Tops) top.Ignored = Ignored.Superseded;
            statements.Remove(own);
        }
    }

    // "one of its fighters", "two of their members".
    private static bool IsOneOfItsOwn(WordList words, CountMention top) =>
        words.Any(top.First, Math.Min(words.Count, top.End + 2), static w => w.Form is "its" or "their" or "our") && Enumerable.Range(top.First, top.End + 2 - top.First).Any(i => i + 1 < words.Count && words[i].Is("of") && words[i + 1].Form is "its" or "their" or "our");

    // "saw two bodies", "the remains of three victims were transported to a hospital".
    private static bool IsSeen(WordList words, Statement statement, CountMention top) =>
        words.Any(Math.Max(statement.Sentence.First, top.First - 2), Math.Min(words.Count, top.End + 1), static w => w.Form is "bodies" or "body" or "remains" or "corpses") && words.Any(statement.Sentence.First, statement.Sentence.End, static w => w.Form is "saw" or "seen" or "transported");

    // "A rocket killed 15 people. The rescuers said five children were among the dead": part of what the text counts, since the speaker counts nobody else
    // dead, and nobody else speaks, to whom an unsaid number would be laid.
    private static void GiveToWhole(List<Statement> statements)
    {
        foreach (var part in statements.FindAll(s => s is { Origin: not null, IsUncounted: false } && s.IsAmong))
            if (statements.Exists(s => s is { Origin: null, IsAmong: false, IsUncounted: false } && s.Outcome == part.Outcome && s.Min > part.Min && s.Sentence.First < part.Sentence.First)
                && statements.TrueForAll(s => s == part || s.Origin is null || s.Outcome != part.Outcome && s.Origin == part.Origin)) part.Origin = null;
    }

    // "At least five were killed, activists said. A rescuer said the victims included a woman", "one of its volunteers was among the wounded":
    // whoever says only that gives no lower toll than the open one of another speaker; the women and children among people of no stated side are some of them.
    private static void LeaveToWhole(List<Statement> statements)
    {
        foreach (var part in statements.FindAll(s => s.Origin is not null && s.Tops.Exists(t => t.IsAmong) && s.Tops.TrueForAll(t => t.IsAmong || t.IsBarePlural)))
        {
            if (statements.Find(s => s is { IsAmong: false, Origin: not null } && (s.Max is null || part.Tops.TrueForAll(static t => t is { Group: not null, IsUncounted: false })) && s.Origin != part.Origin && s.Outcome == part.Outcome && s.Min > part.Min) is not { } whole
                || statements.Exists(s => s != part && s.Origin == part.Origin && s.Outcome == part.Outcome)) continue;
            foreach (var top in part.Tops)
                if (whole.Tops is [{ Status: VictimStatus.Unknown, Role: null, Group: null } all] && top is { Group: not null, IsUncounted: false } && top.Parent is null) top.Parent = all;
                else top.Ignored = Ignored.Superseded;
            statements.Remove(part);
        }
    }

    // "Strike kills five children. Five children were among the dead": the headline counts a part as well.
    private static void KnowToldAgain(List<Statement> statements)
    {
        foreach (var part in statements.FindAll(s => s is { IsAmong: true, Tops: [{ Group: not null }] }))
            foreach (var same in statements.FindAll(s => s is { IsAmong: false, Tops: [{ Group: not null }] } && s.Outcome == part.Outcome && s.Tops[0].Group == part.Tops[0].Group && StatementJudge.SameNumber(s.Tops[0], part.Tops[0])))
                same.Tops[0].IsAmong = true;
    }

    // "27 people were killed … three doctors, said the charity", "four children, said the fund for children": who speaks of one group
    // gives no other toll.
    private static void KnowGroups(WordList words, List<Statement> statements)
    {
        foreach (var part in statements.Where(s => s is { Origin: not null, IsUncounted: false } && (s.Tops is [var top] && IsOfGroup(top) || IsOfOwnMen(s))))
            if (statements.Exists(s => s.Origin != part.Origin && s.Outcome == part.Outcome && s is { IsUncounted: false, Tops: [{ Group: null, Role: null }] } && (s.Min >= (part.Tops[0].Group is VictimGroup.Child or VictimGroup.Woman ? 2 : LeastOfWhole) * part.Min || s.Min > part.Min && IsOneOfTheirs(words, part)) && (part.Tops[0].Status != VictimStatus.Belligerent || s.Tops[0] is { Status: VictimStatus.Unknown, HasNoun: true } && s.Sentence.First < part.Sentence.First))
                && !statements.Exists(s => s != part && s.Origin == part.Origin && s.Outcome == part.Outcome)) foreach (var top in part.Tops) top.IsAmong = true;
    }

    // "A bomber killed at least 15 people. "Two of our soldiers and a contractor were killed", the army said": its own men, of people of whom the other tells.
    private static bool IsOfOwnMen(Statement statement) =>
        statement.Tops[0] is { Status: VictimStatus.Belligerent, HasNoun: true } && statement.Tops.TrueForAll(t => t.Status == VictimStatus.Belligerent || t.Role is not null);

    // "The force confirmed that one of their fighters was killed".
    private static bool IsOneOfTheirs(WordList words, Statement statement) =>
        statement.Tops is [{ HasNumberWord: true } one] && one.First + 2 < words.Count && words[one.First + 1].Is("of") && words[one.First + 2].Form is "its" or "their" or "our";

    private static bool IsOfGroup(CountMention figure) => figure.Group is not null || figure.Role is "medic" or "journalist" or "rescuer" or "teacher" or "student";
}
