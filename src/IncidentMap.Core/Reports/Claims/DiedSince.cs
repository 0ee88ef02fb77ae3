using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"Four were killed on Tuesday. … One of the wounded died on Wednesday": five, by whoever tells of both.</summary>
internal static class DiedSince
{
    /// <summary>Puts those who died of their wounds beside the dead of whom was told before, unless the text gives the new toll itself.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="statements">The statements of one event, in their order.</param>
    internal static void Add(WordList words, List<Statement> statements)
    {
        AddToToll(statements);
        foreach (var late in statements.FindAll(s => s is { Outcome: Outcome.Killed or Outcome.Injured, IsUncounted: false, IsAmong: false, IsUpdate: false } && (AreBesides(s) || HisOwn.MayBe(words, s))))
        {
            var before = statements.FindLast(s => s.Outcome == late.Outcome && s.Sentence.First < late.Sentence.First && s is { IsUncounted: false, Min: > 0, IsAmong: false } && !AreBesides(s) && IsOfOne(s.Origin, late.Origin));
            if (before is null || !AreBesides(late) && !HisOwn.Are(words, before, late) || MayBeOf(words, before, late) || IsHimself(words, before, late) || IsToldAgain(words, before, late) || AreTheSameOthers(before, late) || IsElsewhere(before, late) || statements.Exists(s => s != before && s != late && s.Outcome == late.Outcome && (s.IsUpdate || s.Min >= before.Min + late.Min && !(s.Origin is not null && s.Origin != late.Origin && (s.Origin != before.Origin || s.Min == before.Min + late.Min)) || AreBesides(s)))) continue;
            if (!AreBesides(late) && HisOwn.IsCompanion(words, before, late)) late.Tops[0].IsBesides = true;
            before.Tops.AddRange(late.Tops);
            statements.Remove(late);
        }
    }

    // "Three were killed. … The grandmother died this morning, which brings the toll to four": with those of before she makes as many as the sentence says.
    private static void AddToToll(List<Statement> statements)
    {
        foreach (var late in statements.FindAll(static s => s is { Outcome: Outcome.Killed, IsExact: true, IsAmong: false }))
        {
            if (!statements.Contains(late) || statements.FindLast(s => s.Outcome == Outcome.Killed && s.Sentence.First < late.Sentence.First && s is { IsExact: true, IsUncounted: false, Min: > 0, IsAmong: false } && IsOfOne(s.Origin, late.Origin)) is not { } before) continue;
            if (!late.Sentence.Figures.Exists(f => f.Ignored == Ignored.RunningTotal && f is { Outcome: Outcome.Killed, IsExact: true } && f.Min == before.Min + late.Min)) continue;
            before.Tops.AddRange(late.Tops);
            statements.Remove(late);
        }
    }

    // "One killed, seven injured in X", and below: "One was killed and 7 others were injured in the blast".
    private static bool AreTheSameOthers(Statement before, Statement late) =>
        before.Min == late.Min && late.Tops.Exists(static t => t.IsBesides)
        && (before.Tops.Exists(static t => t.IsBesides) || late.Outcome == Outcome.Injured && late.Sentence.CountOf(Outcome.Killed) is { } dead && dead == before.Sentence.CountOf(Outcome.Killed));

    // "A civilian was killed. The civilian, A. B., died on Friday of his wounds": one and the same.
    private static bool IsHimself(WordList words, Statement before, Statement late) =>
        before is { Min: 1, Max: 1 } && late.Tops is [{ Min: 1, Max: 1, IsBesides: false } one] && (words[one.First].Is("the") || one.First > 0 && words[one.First - 1].Is("the"));

    // "Two were killed. … A doctor said that two of the injured died": those two, unless a word for later says otherwise.
    private static bool IsToldAgain(WordList words, Statement before, Statement late) =>
        late.Outcome == Outcome.Killed && (late.Origin is not null || SpeakerLexicon.Saying.IsIn(words, late.Sentence.First, late.Sentence.End)) && before.Min == late.Min && late.Tops is [{ IsBesides: false }] && !words[late.Sentence.First].IsArabic
        && !words.Any(late.Sentence.First, late.Sentence.End, static w => w.Form is "later" or "since" or "today" or "subsequently" or "overnight" or "then" or "also" or "now" || TimeLexicon.Weekdays.HasForm(w.Form));

    // "Rockets on X killed three. Three others died when rockets hit Y": not of the same act.
    private static bool IsElsewhere(Statement before, Statement late)
    {
        foreach (var place in late.Sentence.Places)
            if (place.Place is { Accuracy: <= GeolocationAccuracy.City } there && place.Is(PlaceContext.Struck | PlaceContext.Settlement) && before.Sentence.Places.Count > 0 && !before.Sentence.Places.Exists(p => p.Place is { } here && (here.Id == there.Id || here.Parents.Contains(there.Id) || there.Parents.Contains(here.Id)))) return true;
        return false;
    }

    // "28 gunmen were also killed, as well as four civilians": of one verb.
    private static bool AreBesides(Statement statement) =>
        statement.Tops[0].HasDiedSince && statement.Tops.TrueForAll(t => t.HasDiedSince || t.Trigger == statement.Tops[0].Trigger);

    // "Ten were killed. Five children were also killed": they may be of the ten, unless those were soldiers, or women. So may fighters killed "in the
    // same clashes" be of people of whom nothing is said.
    private static bool MayBeOf(WordList words, Statement before, Statement late)
    {
        foreach (var more in late.Tops)
        {
            if (more.IsBesides) continue;
            if (more is { Group: not null, Min: > 1 } && !before.Tops.TrueForAll(t => t.Status == VictimStatus.Belligerent || t.Group is not null && t.Group != more.Group)) return true;
            if (more.Trigger + 3 < words.Count && words[more.Trigger + 3].Is("same") && !words[more.Trigger - 1].Is("also") && (late.Min == before.Min || before.Tops.Exists(t => t.Status == VictimStatus.Unknown))) return true;
        }
        return false;
    }

    /// <summary>True where two statements may be of one speaker.</summary>
    /// <param name="told">Origin of the first; null where nobody is named.</param>
    /// <param name="late">Origin of the second.</param>
    internal static bool IsOfOne(string? told, string? late) => told is null || late is null || told == late;
}
