using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"Three of its fighters were killed. … The attackers left seven bodies. Two villagers died in the crossfire": what several sentences count on the sides of one fight, whoever tells of each.</summary>
internal sealed class BothSides(WordList words, Event told, List<Statement> statements)
{
    // How many sentences further on a fight is still told of.
    private const int Widest = 4;

    // A text of more statements is no report of one fight; every pair of them is looked at.
    private const int MostStatements = 40;

    // Asked of each statement against each other one.
    private readonly Dictionary<Statement, List<Camp>?> _camps = [];

    /// <summary>Puts the dead of the other sides beside those of whom was told first, unless the text gives a number that may hold them all.</summary>
    /// <param name="text">The origin of what the text itself adds up.</param>
    internal void Add(string text)
    {
        if (statements.Count > MostStatements || statements.Count(static s => s is { Outcome: Outcome.Killed, IsUncounted: false }) < 2) return;
        for (var at = 0; at + 1 < statements.Count; at++)
        {
            var sides = SidesFrom(at);
            if (sides.Count < 2 || IsToldOfAll(sides)) continue;
            var first = sides[0].Told;
            if (!sides.TrueForAll(s => DiedSince.IsOfOne(first.Origin, s.Told.Origin))) first.Origin = text;
            first.Origin ??= sides.Find(static s => s.Told.Origin is not null).Told?.Origin;
            LeaveRepeats(sides);
            foreach (var side in sides) Gather(first, side);
            first.Tops[0].IsProvenSum = first.IsOfBothSides = true;
            _camps.Remove(first);
        }
    }

    private void Gather(Statement first, Side side)
    {
        foreach (var (top, camp) in side.Told.Tops.Zip(side.Camps))
            if (top.Status == VictimStatus.Unknown && !camp.IsUnarmed) top.Status = VictimStatus.Belligerent;
        if (side.Told == first) return;
        first.Tops.AddRange(side.Told.Tops);
        statements.Remove(side.Told);
    }

    // Each side as the text tells it first below its headline.
    private List<Side> SidesFrom(int first)
    {
        var sides = new List<Side>();
        for (var at = first; at < statements.Count && (sides.Count > 0 || at == first); at++)
        {
            if (!IsPlain(statements[at]) || CampsOf(statements[at]) is not { } camps) continue;
            var late = new Side(statements[at], camps);
            if (sides.FindIndex(s => s.Told.IsOfHeadline && s.IsToldAgainIn(late)) is >= 0 and var told) sides[told] = late;
            else if (sides.Count == 0 || sides.TrueForAll(late.IsApart) && IsOfTheFight(sides, late)) sides.Add(late);
        }
        return sides;
    }

    private bool IsOfTheFight(List<Side> sides, Side late)
    {
        var sentence = late.Told.Sentence;
        return sentence.Index - sides[^1].Told.Sentence.Index <= Widest && IsOfAFight(sentence) && !LooksBack(sentence) && (!late.Camps.Exists(static c => c.IsOfWhomTold) || DiedSince.IsOfOne(sides[^1].Told.Origin, late.Told.Origin)) && sides.Exists(s => IsThere(sentence, s.Told.Sentence)) && (HasFighters(sides) || !sides.Exists(late.IsQuarrel)) && sides.TrueForAll(s => !late.MayBe(s) && Face(s, late))
            && !statements.Exists(s => s.Sentence.First < sentence.First && s.Outcome == Outcome.Killed && !s.IsUncounted && !sides.Exists(k => k.Told == s) && CampsOf(s) is { } its && !late.IsApart(new Side(s, its)));
    }

    // Where both who fought have dead, civilians are none of either.
    private static bool HasFighters(List<Side> sides) => sides.Count > 1 && sides.Exists(static s => s.Camps.Exists(static c => !c.IsUnarmed && !c.IsOfFoes)) && sides.Exists(static s => s.Camps.Exists(static c => c.IsOfFoes));

    // "Twenty were killed, among them five soldiers. Six attackers were killed": the twenty may be all of them.
    private bool IsToldOfAll(List<Side> sides)
    {
        var sum = sides.Sum(static s => s.Told.Min);
        var origin = sides.Find(static s => s.Told.Origin is not null).Told?.Origin;
        return statements.Exists(s => s.Outcome == Outcome.Killed && !s.IsUncounted && !sides.Exists(k => k.Told == s) && (s.IsUpdate || s.Min > sum) && DiedSince.IsOfOne(s.Origin, origin));
    }

    // "Three fighters were killed, said the one as well": no lower toll of his.
    private void LeaveRepeats(List<Side> sides)
    {
        foreach (var again in statements.FindAll(s => IsPlain(s) && s.Origin is not null && !sides.Exists(k => k.Told == s)))
        {
            if (CampsOf(again) is not { } camps || !sides.Exists(s => s.IsToldAgainIn(new Side(again, camps)))) continue;
            foreach (var top in again.Tops) top.Ignored = Ignored.Repeated;
            statements.Remove(again);
        }
    }

    // What a mine or a shell did is another act than the fight behind it, and so is what answers an air strike.
    private bool IsOfAFight(Sentence late)
    {
        foreach (var sentence in told.Sentences)
            if (sentence.First <= late.First && !sentence.Strikes.TrueForAll(static s => s.Value is IncidentKind.Raid or IncidentKind.Shooting or IncidentKind.Unknown)) return false;
        return true;
    }

    // "The gunmen had killed two civilians last week", وكانت القوات قد قتلت: before the fight.
    private bool LooksBack(Sentence sentence)
    {
        if (BackgroundFinder.VerbOfPluperfect(words, sentence.First, sentence.End, isBelowHarm: true) is not null) return true;
        for (var i = sentence.First; i < sentence.End; i++)
            if (TimeLexicon.Earlier.TryMatch(words, i, out var time) && time.Value.Value is "past" or "span" or "told" or "last" || i + 1 < sentence.End && (words[i].Form is "last" or "previous" && TimeLexicon.Units.Has(words, i + 1) || words[i].Is("had") && HarmLexicon.Words.TryMatch(words, i + 1, out var harm) && harm.Value.Value.Governs == Governs.Next)) return true;
        return false;
    }

    // With neither a day nor a place of its own.
    private static bool IsThere(Sentence late, Sentence before)
    {
        foreach (var place in late.Places)
            if (!place.Is(PlaceContext.Name | PlaceContext.Origin) && !late.Speakers.Exists(s => s.First <= place.End && place.First < s.End) && place.Place is null or { Accuracy: <= GeolocationAccuracy.City } && !before.Places.Exists(p => p.Text == place.Text || p.Place is { } its && its.Id == place.Place?.Id)) return false;
        foreach (var date in late.Dates)
            if (date is { IsDateline: false, IsSince: false } && !before.Dates.Exists(d => d.Start == date.Start)) return false;
        return true;
    }

    private static bool IsPlain(Statement statement) =>
        statement is { Outcome: Outcome.Killed, IsUncounted: false, IsAmong: false, IsUpdate: false, Min: > 0 } && statement.Tops.TrueForAll(static t => t is { IsUncounted: false, IsAmong: false });

    // "Eight fighters of the one were killed. The organisation said that it killed three soldiers", of a force that the fight does not name: elsewhere.
    private bool Face(Side before, Side late) =>
        late.Camps.TrueForAll(c => before.Camps.TrueForAll(o => c.IsFoughtBy(o) || o.IsNamedIn(words, late.Told.Sentence) || c.IsNamedIn(words, before.Told.Sentence)));

    private List<Camp>? CampsOf(Statement statement)
    {
        if (!_camps.TryGetValue(statement, out var known)) _camps[statement] = known = ReadCamps(statement);
        return known;
    }

    private List<Camp>? ReadCamps(Statement statement)
    {
        var camps = new List<Camp>();
        foreach (var top in statement.Tops)
            if (Camp.Of(words, statement, top) is { } camp) camps.Add(camp);
            else return null;
        return camps;
    }

    /// <summary>What a sentence counts of one side, or of several.</summary>
    private readonly record struct Side(Statement Told, List<Camp> Camps)
    {
        internal bool IsApart(Side before) => Camps.TrueForAll(c => before.Camps.TrueForAll(c.IsApart));

        internal bool IsToldAgainIn(Side late) =>
            Told.Tops is [{ } one] && late.Told.Tops is [{ } again] && StatementJudge.SameNumber(one, again) && !late.Camps[0].IsApart(Camps[0]) && !Camps[0].IsApart(late.Camps[0]);

        // "We killed five militants", "five civilians were killed, residents said": two who count the same people.
        internal bool IsQuarrel(Side before) =>
            !DiedSince.IsOfOne(before.Told.Origin, Told.Origin) && (Camps.Exists(static c => c.IsUnarmed) && before.Camps.Exists(static c => c.IsOfFoes) || before.Camps.Exists(static c => c.IsUnarmed) && Camps.Exists(static c => c.IsOfFoes));

        // "A leader of the council was killed. … The man, A. B., was shot by fighters": one, and told of again.
        internal bool MayBe(Side before)
        {
            foreach (var one in Told.Tops)
                if (one is { Min: 1, Max: 1 } && before.Told.Tops.Exists(b => b is { Min: 1, Max: 1 } && (b.IsNamed || one.IsNamed || !one.HasNoun || StatementJudge.Compatible(b, one)))) return true;
            return false;
        }
    }
}
