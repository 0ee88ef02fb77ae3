using IncidentMap.Gazetteer;
using IncidentMap.Reports.Claims;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Cuts a sentence where another speaker begins to count or another strike is told of. Numbers on the two sides of such a turn
/// are two tellings and must never be added up: "killed 12, said the network, while the agency spoke of 35".
/// </summary>
internal sealed class ClauseTurns(WordList words, PlacesInOrder places, PlaceMemo memo)
{
    private static readonly LexiconBits Turns = LexiconBits.Of(EventLexicon.Turns.Number, SpeakerLexicon.Saying.Number, SpeakerLexicon.Names.Number);

    // How far behind the turn its speaker may stand, and the word of saying beside the speaker.
    private const int SpeakerReach = 8;
    private const int SayingReach = 4;

    // "61 regime loyalists".
    private const int LongestPeople = 4;

    // "and two other people were wounded".
    private const int LongestWounded = 7;

    // "and the rebels retaliated", وردت المدفعية التركية بقصف.
    private const int AnswerReach = 5;

    // "said that at least four others".
    private const int OthersReach = 6;

    // How far before the last of the parts of a toll the word that takes it apart may stand.
    private const int PartsReach = 20;

    // What one act is told in; behind every "and" of a longer sentence both sides are looked at only so far.
    private const int LongestAct = 60;

    // Metres from a town within which its countryside lies.
    private const double Countryside = 10_000;

    private readonly SceneTurns _scenes = new(words);
    private readonly NextActs _acts = new(words, places, memo);

    /// <summary>The clause that begins at a word ends before the word returned.</summary>
    /// <param name="first">First word of the clause.</param>
    /// <param name="end">Just past the last word of its sentence.</param>
    internal int EndOf(int first, int end)
    {
        end = _acts.FirstIn(first, end) ?? end;
        var speaks = SpeakerLexicon.Names.IsIn(words, first, end);
        var begun = speaks && first > 0 && SpokenCount.MayBeginAt(words[first]) ? SpokenCount.At(words, first, end) : null;
        var harm = begun is not null;
        bool? hasTwoScenes = null, hasTwoPlaces = null;
        for (var i = first; i < end; i++)
        {
            if (speaks && i > first && !(i < begun?.Past) && SpokenCount.MayBeginAt(words[i]) && SpokenCount.At(words, i, end) is { } other && !IsOfParts(other, first) && (harm || Enumerable.Range(first, i - first).Any(NumberAt)) && NamesAnother(first, i, other.Name)) return i;
            if (harm && i > first && !(i < begun?.Past) && (IsTurn(i, first) && TellsAnew(i, end) || (hasTwoScenes ??= HasTwoScenes(first, end)) && Joins(i) && AreTwoActs(first, i, end) && !IsNounOfHarm(i + 1) && !EndsList(i, end) && !GoesOnCounting(first, i, end))) return i;
            if (harm && i > first && (hasTwoPlaces ??= SettlementsIn(first, end) > 1) && !(i < begun?.Past) && _scenes.ClauseAt(i, end) is { } clause && AreTwoScenes(first, clause, end) && !GoesOnCounting(first, clause, end)) return clause;
            if (harm && i > first && words[i].Is("and") && !(i < begun?.Past) && _scenes.IsOnLaterDay(first, i, end)) return i;
            if (harm && i > first + 2 && words[i].Is(",") && words[first].Form is "في" or "وفي" && words[first + 1].Is("وقت") && SpeakerLexicon.Saying.Has(words, i + 1)) return i; // في وقت أعلن الجيش مقتل 3، تحدثت وسائل إعلام عن 16
            if (harm && i > first && (words[i].HasAnd || words[i].Form is "and" or "adding") && !(i < begun?.Past) && SaysOfOthers(first, i, end)) return i;
            harm = harm || HarmLexicon.Words.Has(words, i) || words[i].Kind == WordKind.Digits || PersonOutcome(i);
        }
        return end;
    }

    // "… put the toll at 15, and said another four were killed in Y", وقال إن أربعة آخرين قتلوا في ص: the same one speaks, of others elsewhere.
    private bool SaysOfOthers(int first, int turn, int end)
    {
        var said = words[turn].Is("and") ? turn + 1 : turn;
        if (!SpeakerLexicon.Saying.TryMatch(words, said, out var saying) || words[turn].Is("adding") && !words[turn - 1].Is(",") || !IsOfMore(saying.Value.End, Math.Min(end, saying.Value.End + OthersReach)) || SettlementsIn(turn, end) == 0) return false;
        for (var i = places.From(turn); i < places.Count && places[i].First < end; i++)
            if (IsSettlement(places[i]) && IsNamedIn(first, turn, places[i])) return false;
        return HasHarm(turn, end);
    }

    private bool IsOfMore(int at, int end)
    {
        for (var i = at; i < end; i++)
            if (NumberLexicon.More.Has(words, i)) return true;
        return false;
    }

    // "12 people, including four women and three men, the network said": the last of the parts, and who told of all.
    private bool IsOfParts(SpokenCount told, int first)
    {
        if (told.Number.First > told.Name || !PersonLexicon.Nouns.Has(words, told.Number.End)) return false;
        if (ListsPeopleBefore(told.Number.First)) return true;
        for (var i = told.Number.First - 1; i > Math.Max(first, told.Number.First - PartsReach); i--)
            if (HarmLexicon.Breakdown.Has(words, i)) return true;
            else if (HarmLexicon.Words.Has(words, i)) return false;
        return false;
    }

    // "the lives of 61 soldiers and 52 rebels, the network said": both sides, told by one.
    private bool ListsPeopleBefore(int number)
    {
        var turn = words[number - 1].Form is "and" or "و" ? number - 1 : number;
        for (var i = turn - 1; i >= Math.Max(0, turn - LongestPeople); i--)
            if (PersonPhraseReader.TryRead(words, i) is { IsUncounted: false, HasNoun: true, HasNumberWord: true } people && people.End == turn) return true;
        return false;
    }

    // "The Observatory said 12 were killed, and the Observatory …": the same one counts on.
    private bool NamesAnother(int first, int turn, int name)
    {
        if (!SpeakerLexicon.Names.TryMatch(words, name, out var own)) return false;
        for (var i = first; i < turn; i++)
            if (SpeakerLexicon.Names.TryMatch(words, i, out var before) && before.Value.Value.Origin == own.Value.Value.Origin) return false;
        return true;
    }

    /// <summary>
    /// True for the clauses on both sides of a word where each tells of harm by a strike at a settlement of its own: "a woman was killed by
    /// shelling of X, and a soldier was shot dead in Y". Who speaks in the second may tell of the first once more.
    /// </summary>
    /// <param name="first">First word of the first clause.</param>
    /// <param name="turn">First word of the second one.</param>
    /// <param name="end">Just past its last.</param>
    internal bool AreTwoActs(int first, int turn, int end)
    {
        (first, end) = (Math.Max(first, turn - LongestAct), Math.Min(end, turn + LongestAct));
        return StrikesIn(first, turn) is { } one && StrikesIn(turn, end) is { } other && (one != other || CountsDead(turn) || Answers(turn, end) || StrikesAnew(turn, end)) && HasHarm(first, turn) && HasHarm(turn, end)
            && LiesElsewhere(first, turn, end) && !Speaks(turn, end) && SpeakerAt(turn, end) is null;
    }

    // ", and five were killed by …", ، وقتل خمسة بـ: others of whom the number stands at once behind the turn, by a strike of the same kind.
    private bool CountsDead(int turn)
    {
        if (!words[turn - 1].Is(",")) return false;
        if (words[turn].Is("and")) return CountedHarm.PastVerb(words, turn + 1, words.Count) is not null;
        return (words[turn].Is("كما") ? turn + 1 : words[turn].HasAnd ? turn : -1) is > 0 and var verb && CountedHarm.PastPeople(words, verb) is not null;
    }

    // "and rebels retaliated by shelling Y", وردت الفصائل بقصف ص: another act than the one that is answered.
    private bool Answers(int turn, int end)
    {
        if (IsArabicAnswer(turn)) return true;
        if (!words[turn].Is("and")) return false;
        for (var i = turn + 1; i < Math.Min(end, turn + AnswerReach); i++)
            if (words[i].Form is "retaliated" or "responded") return true;
        return false;
    }

    // كما تعرضت قرية ص لقصف, واستهدفت المدفعية بلدة ص, "and jets also hit Y": a verb of its own for the next strike.
    private bool StrikesAnew(int turn, int end)
    {
        if (words[turn].IsArabic) return (words[turn].Is("كما") ? turn + 1 : words[turn].HasAnd ? turn : -1) is > 0 and var verb && (words[verb].Variants.Any(v => v is "تعرضت" or "تعرض") || PartyLexicon.Acts.Has(words, verb));
        for (var i = turn + 1; i < Math.Min(end - 1, turn + AnswerReach); i++)
            if (words[i].Is("also")) return StrikeLexicon.Has(words, i + 1);
        return false;
    }

    private bool IsArabicAnswer(int turn) => words[turn].Form is "وردت" or "ورد" or "وترد" or "ويرد" && StrikeLexicon.Strong.IsIn(words, turn + 1, Math.Min(words.Count, turn + AnswerReach));

    /// <summary>True for the clauses on both sides of a word where each counts people harmed at a settlement of its own, whatever the strike.</summary>
    /// <param name="first">First word of the first clause.</param>
    /// <param name="turn">First word of the second one.</param>
    /// <param name="end">Just past its last.</param>
    internal bool AreTwoScenes(int first, int turn, int end)
    {
        (first, end) = (Math.Max(first, turn - LongestAct), Math.Min(end, turn + LongestAct));
        return HasHarm(first, turn) && HasHarm(turn, end) && LiesElsewhere(first, turn, end) && !_scenes.IsOfTheSame(turn, end) && !Speaks(turn, end) && SpeakerAt(turn, end) is null;
    }

    // "the death of six and the injury of four": no clause begins so.
    private bool IsNounOfHarm(int at) => at + 2 < words.Count && words[at].Is("the") && words[at + 2].Is("of") && HarmLexicon.Words.Has(words, at + 1);

    // "among them a father and his son, and five were …", "a woman and her two children, and six …": the last of those listed.
    private bool EndsList(int and, int end) => words[and].Is("and") && (EndsListAt(and + 1, end) || words[and + 1].Form is "her" or "his" or "their" && EndsListAt(and + 2, end));

    private bool EndsListAt(int at, int end) => PersonPhraseReader.TryRead(words, at) is { } last && last.End < end && words[last.End].Is(",");

    // "killing seven and wounding eight, and 38 were killed in an air strike on Y": those wounded are of the first clause, as another one begins behind them.
    private bool GoesOnCounting(int first, int and, int end)
    {
        if (OutcomeIn(and, Math.Min(end, and + LongestWounded)) != Outcome.Injured || OutcomeIn(Math.Max(first, and - LongestAct), and) != Outcome.Killed) return false;
        for (var i = and + 1; i < end && !StrikeLexicon.Strong.Has(words, i); i++)
            if (words[i].Form is ";" or "while" || words[i].Is("and") && words[i - 1].Is(",")) return AreTwoActs(first, i, end) || _acts.BeginsAt(first, i, end);
        return false;
    }

    // What harm is told of first.
    private Outcome? OutcomeIn(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (HarmLexicon.Words.TryMatch(words, i, out var harm) && harm.Value.Value.Outcome is Outcome.Killed or Outcome.Injured) return harm.Value.Value.Outcome;
            else if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value.Outcome is { } told) return told;
        return null;
    }

    /// <summary>True where such a clause begins.</summary>
    /// <param name="before">First word of the clause before it.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="end">Just past its last.</param>
    internal bool OpensScene(int before, int first, int end) =>
        (_scenes.DaysBefore(first) is not null || _scenes.ClauseAt(first, end) == first) && AreTwoScenes(before, first, end) || _acts.BeginsAt(before, first, end);

    // Two settlements and two strikes, without which there are no two acts: asked once for each clause.
    private bool HasTwoScenes(int first, int end)
    {
        if (SettlementsIn(first, end) < 2) return false;
        var strikes = 0;
        for (var i = first; i < end && strikes < 2; i++)
            if (StrikeLexicon.Strong.Has(words, i)) strikes++;
        return strikes == 2;
    }

    // Counted to the second.
    private int SettlementsIn(int first, int end)
    {
        var settlements = 0;
        for (var i = places.From(first); i < places.Count && places[i].First < end && settlements < 2; i++)
            if (IsSettlement(places[i]) || IsAroundTown(places[i])) settlements++;
        return settlements;
    }

    // "…, and a soldier was shot", ومقتل عنصر, كما قتل, وقصف.
    private bool Joins(int i) =>
        words[i].Form is "and" or "كما" || words[i].Is("as") && words[i - 1].Is(",") || words[i].HasAnd && words[i].Form[0] == 'و' && (HarmLexicon.Words.Has(words, i) || StrikeLexicon.Strong.Has(words, i) || PlaceLexicon.Struck.Has(words, i) || HarmLexicon.LeadsTo(words, i) || IsArabicAnswer(i));

    // By what means: قصف alone is any bombardment.
    private IncidentKind? StrikesIn(int first, int end)
    {
        IncidentKind? kind = null;
        for (var i = first; i < end; i++)
            if (StrikeLexicon.Strong.TryMatch(words, i, out var strike) && kind is null or IncidentKind.Unknown or IncidentKind.Artillery) kind = strike!.Value.Value;
        return kind;
    }

    private bool HasHarm(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (HarmLexicon.Words.Has(words, i) || PersonOutcome(i)) return true;
        return false;
    }

    // All settlements of the second clause are others than those of the first.
    private bool LiesElsewhere(int first, int turn, int end)
    {
        var (isHere, isElsewhere) = (false, false);
        Place? around = null;
        for (var i = places.From(first); i < places.Count && places[i].First < end; i++)
        {
            var place = places[i];
            if (place.First < turn && IsAroundTown(place)) around = place.Place;
            if (!IsSettlement(place)) continue;
            if (place.First < turn) isHere = true;
            else if (IsNamedIn(first, turn, place)) return false;
            else (isElsewhere, isHere) = (true, isHere || around is not null && place.Place is { } there && IsBeyond(there, around));
        }
        return isHere && isElsewhere;
    }

    // In another governorate, or beyond the countryside of a town that does not stand for all of its own.
    private bool IsBeyond(Place there, Place town) =>
        there.Admin1 is { } admin && !Bounds.IsSameGovernorate(admin, town.Admin1) || memo.GovernorateOf(town) is null && there.Point.DistanceTo(town.Point) > Countryside;

    // "in the countryside of X".
    private static bool IsAroundTown(PlaceMention place) => place.Is(PlaceContext.Countryside) && place is { Place: { Accuracy: <= GeolocationAccuracy.City, Admin1: not null } } && !place.Is(PlaceContext.Origin | PlaceContext.Name);

    private bool IsNamedIn(int first, int end, PlaceMention place)
    {
        for (var i = places.From(first); i < places.Count && places[i].First < end; i++)
            if (places[i].Text == place.Text || places[i].Place is { } named && named.Id == place.Place?.Id) return true;
        return false;
    }

    private bool IsSettlement(PlaceMention place) =>
        (IsTownByArea(place) || (place.IsLacking || place.Place is { Accuracy: <= GeolocationAccuracy.City }) && (place.Is(PlaceContext.Struck | PlaceContext.Settlement) || PlaceLexicon.IsNear(words, place.First))) && !place.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside) && (!place.Is(PlaceContext.Direction) || PlaceLexicon.IsNear(words, place.First));

    // في منطقة السيدة زينب: in news a town and what lies around it; not of the district to which a village belongs, التابعة لمنطقة X.
    private bool IsTownByArea(PlaceMention place) =>
        place.Is(PlaceContext.Area) && place.Place is { Accuracy: <= GeolocationAccuracy.District } && (IsArea(place.First) || IsArea(place.First - 1) && !PlaceLexicon.Before.Has(words, place.First - 2));

    private bool IsArea(int at) => at >= 0 && words[at].Form is "منطقه" or "بمنطقه";

    private bool IsTurn(int i, int first) =>
        (words[i].Kind == WordKind.Mark || words[i].Is("and") || words[i].IsInAny(Turns)) && (words[i].Is(";") || EventLexicon.Turns.Has(words, i) && !IsOfTaken(i + 1) || SpeakerLexicon.Saying.Has(words, i) && words[i].HasAnd && words[i].Form[0] == 'و' && words[i].Form is not ("وفق" or "وفقا") && i > first + 1
        || words[i].HasAnd && words[i].Form[0] == 'و' && i > first + 1 && SpeakerAt(i, i + 1) is { } name && SpeakerLexicon.Saying.Has(words, name)
        || words[i].Is("and") && SpeakerAt(i + 1, i + 4) is { } speaker && SpeakerLexicon.Saying.Has(words, speaker)
        || words[i].Is(",") && SpeakerAt(i + 1, i + 2) is { } second && SpeakerLexicon.Saying.Has(words, second) && SpeakerAt(first, i) is not null);

    // مقتل رجل، فيما اعتقلت القوات شقيقه: what else the same men did.
    private bool IsOfTaken(int at) => HarmLexicon.Words.TryMatch(words, at, out var harm) && harm.Value.Value.Outcome == Outcome.Detained;

    private bool TellsAnew(int turn, int end)
    {
        var next = turn + 1;
        while (next < end && !IsTurn(next, turn)) next++;
        if (EventLexicon.Turns.Has(words, turn) && IsAnswer(turn + 1, Math.Min(next, turn + SayingReach))) return true;
        if (!Enumerable.Range(turn, next - turn).Any(i => HarmLexicon.Words.Has(words, i) || PersonOutcome(i) || words[i].Kind == WordKind.Digits || NumberAt(i))) return false;
        return EventLexicon.Turns.Has(words, turn) && ShortTolls.NumberIn(words, turn, next) is not null || Speaks(turn, next) || SpeakerAt(turn + 1, Math.Min(next, turn + SpeakerReach / 2)) is not null || SpeakerFinder.IsUnknownAt(words, turn, next) || StrikesElsewhere(turn, next) || KillsElsewhere(turn, next);
    }

    // بينما تم تحييد 23 من عناصر التنظيم, "while 23 militants were neutralised".
    private bool IsAnswer(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (words[i].IsArabic && EarlierTimes.IsPuttingOutOfAction(words[i])) return true;
        return false;
    }

    private bool Speaks(int turn, int end)
    {
        for (var i = turn; i < Math.Min(end, turn + SpeakerReach); i++)
            if (SpeakerLexicon.Names.Has(words, i) || PartyLexicon.Names.Has(words, i) || SpeakerLexicon.States.Has(words, i))
                for (var k = Math.Max(turn, i - SayingReach); k < Math.Min(end, i + SayingReach + 1); k++)
                    if (SpeakerLexicon.Saying.Has(words, k)) return true;
        return Enumerable.Range(turn + 1, Math.Max(0, Math.Min(end, turn + SpeakerReach) - turn - 1)).Any(i => words[i].IsCapital && !words[i].Letters!.IsInLexicon && SpeakerLexicon.Saying.Has(words, i + 1));
    }

    // Just past the name of one who speaks in reports.
    private int? SpeakerAt(int first, int end)
    {
        for (var i = first; i < Math.Min(end, words.Count); i++)
            if (SpeakerLexicon.Names.TryMatch(words, i, out var name) && !AreHarmed(i, name.Value.End)) return name.Value.End;
        return null;
    }

    // "and six medics were killed": no speakers.
    private bool AreHarmed(int first, int end) => first > 0 && (words[first - 1].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, first - 1)) && end < words.Count && HarmLexicon.Words.Has(words, words[end].Form is "were" or "was" ? end + 1 : end);

    private bool StrikesElsewhere(int turn, int end) =>
        HasPlace(turn, end, isKnown: false) && Enumerable.Range(turn, end - turn).Any(i => StrikeLexicon.Has(words, i));

    // "near X on 15 June, two civilians were killed; near Y on 20 June, four were killed".
    private bool KillsElsewhere(int turn, int end) =>
        words[turn].Is(";") && HasPlace(turn, end, isKnown: true) && HarmLexicon.Words.IsIn(words, turn, end);

    private bool HasPlace(int turn, int end, bool isKnown)
    {
        for (var i = places.From(turn + 1); i < places.Count && places[i].First < end; i++)
            if (places[i].Place is { } place ? place.Accuracy < GeolocationAccuracy.Country : !isKnown) return true;
        return false;
    }

    private bool PersonOutcome(int i) => PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value.Outcome is not null;

    private bool NumberAt(int i) => Numbers.NumberReader.TryRead(words, i) is not null;
}
