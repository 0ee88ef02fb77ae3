using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>Lays each statement of an event to who says it, those too for which no speaker is named in their own sentence.</summary>
internal sealed class Attribution(WordList words, Event told, List<Statement> statements)
{
    // A headline says in short what the text then has from its source.
    private const int HeadlineLength = 14;

    // "Syrian Observatory for Human Rights:".
    private const int HeadLength = 7;

    private readonly List<Statement> _named = statements.FindAll(s => s.Origin is not null);

    // Where somebody first speaks.
    private readonly int _firstSaid = statements.Where(static s => s.Origin is not null).Min(static s => (int?)s.Sentence.First) ?? int.MaxValue;

    /// <summary>The origin of a statement; null where it is the text's own.</summary>
    internal string? OriginOf(Statement statement) =>
        statement.Origin ?? (_named.Count == 0 ? OnlyMonitor() : OfTheUnsaid(statement));

    // The one speaker whom the text has; of several the one who gives the same number, else the last one heard. Two speakers are
    // two origins, so what fits neither is not laid to the first.
    private string? OfTheUnsaid(Statement unsaid)
    {
        // "35 were injured. … The wounded were taken away", "Strike kills six" above "six people were killed": both are of one.
        if ((unsaid.IsUncounted || unsaid.IsAmong || unsaid.IsOfHeadline) && statements.Find(s => s is { Origin: null, IsUncounted: false, IsAmong: false, IsOfHeadline: false } && s.Outcome == unsaid.Outcome && (!unsaid.IsOfHeadline || unsaid.IsUncounted || s.Min == unsaid.Min)) is { } counted) unsaid = counted;
        if (_named.TrueForAll(s => s.Origin == _named[0].Origin))
            return statements.Exists(s => s.Sentence == unsaid.Sentence && (IsBesides(s) || IsOfWhoSpokeBefore(s)) || IsToldWith(s, unsaid)) && !(unsaid.IsUncounted && _named.Exists(s => s.Outcome == unsaid.Outcome && !s.IsUncounted)) ? null : _named[0].Origin;
        var ofTheKind = _named.FindAll(s => s.Outcome == unsaid.Outcome);
        return ofTheKind.Find(s => s.Min == unsaid.Min && s.Max == unsaid.Max)?.Origin
            ?? ofTheKind.Find(s => s.Min == unsaid.Min && s is { Max: null, IsUncounted: false } && unsaid.Sentence.First < s.Sentence.First)?.Origin
            ?? _named.Find(s => IsPartOf(unsaid, s))?.Origin
            ?? _named.FindLast(s => s.Sentence.First < unsaid.Sentence.First && s.Outcome != unsaid.Outcome)?.Origin;
    }

    // "A leader was killed. His assistant was also killed. … The rescuers said that five had died": what the text tells before anybody speaks is one telling.
    private bool IsToldWith(Statement other, Statement unsaid) =>
        other.Origin is null && !unsaid.IsOfHeadline && other.Outcome == unsaid.Outcome && unsaid.Sentence.First < _firstSaid && IsBesides(other);

    // "Strike kills ten children" above "16 people, ten of them children, were killed, a monitor said".
    private static bool IsPartOf(Statement unsaid, Statement said) =>
        unsaid.Tops is [{ Group: not null } part]
        && said.Sentence.Figures.Exists(f => f is { Counts: true, Parent: not null } && f.Outcome == part.Outcome && f.Group == part.Group && f.Min == part.Min);

    // "Ten were killed and 15 wounded in the strike. The United Nations said that twelve had died": told before the speaker is named,
    // and otherwise than the speaker tells it.
    private bool IsBesides(Statement unsaid) =>
        _named.Find(s => s.Outcome == unsaid.Outcome) is { IsUncounted: false, IsAmong: false } said && !unsaid.IsUncounted && (!said.IsUpdate || said.Tops.Exists(IsOfOwnToll) && !LaterTolls.SaysThatItRose(words, said.Sentence))
        && (IsToldOtherwise(unsaid, said) || IsSetApart(said) && !unsaid.IsOfHeadline && unsaid.IsExact && said.IsExact && unsaid.Min != said.Min && unsaid.Sentence.First < said.Sentence.First || IsToldBefore(unsaid, said));

    // قتل 12 بقصف، فيما أحصى المرصد مقتل 17: the turn sets the two tellings against each other.
    private bool IsToldOtherwise(Statement unsaid, Statement said) =>
        unsaid is { IsExact: true, IsAmong: false, Min: > 1 } && said is { IsExact: true, Min: > 1 } && unsaid.Min != said.Min && unsaid.Sentence.First < said.Sentence.First
        && (IsArabicTurn(words[said.Sentence.First].Is(",") ? said.Sentence.First + 1 : said.Sentence.First) || said.Origin == SpeakerLexicon.Others && SpeakerFinder.IsNewSpeaker(words, said.Sentence) || IsOfTheSamePeople(unsaid, said))
        && said.Tops.TrueForAll(static t => t is { Group: null, IsBesides: false }) && (unsaid.IsUpdate || unsaid.Tops.TrueForAll(t => t.HasNoun || IsOfToll(t)));

    // "A strike killed seven people. … The White Helmets put the toll at ten": as the text's own news and another's number for the same; "three
    // fighters" are some of them, and so may be "two in X".
    private static bool IsOfTheSamePeople(Statement unsaid, Statement said) =>
        !unsaid.IsOfHeadline && !said.IsUpdate && said.Tops is [{ } other] && (said.Min > unsaid.Min || said.Sentence.Places.TrueForAll(static p => p.Place is { Accuracy: GeolocationAccuracy.Country } || p.Is(PlaceContext.Name))) && (other.Status == VictimStatus.Unknown || unsaid.Tops.TrueForAll(t => t.Status == other.Status));

    // عدد القتلى 8.
    private bool IsOfToll(CountMention figure) => figure.Trigger >= 0 && HarmLexicon.Words.TryMatch(words, figure.Trigger, out var toll) && toll.Value.Value.IsToll;

    private bool IsArabicTurn(int at) => words[at].IsArabic && EventLexicon.Turns.Has(words, at);

    // "… killed 12. SOHR: 14 dead", "… killed 12. The network's count is 14", وأورد المرصد حصيلة من 14 قتيلاً.
    private bool IsSetApart(Statement said) =>
        said.Tops.Exists(t => t.IsSaidAlone || IsOfOwnToll(t)) || Enumerable.Range(said.Sentence.First, Math.Min(HeadLength, said.Sentence.End - said.Sentence.First)).Any(i => words[i].Is(":"));

    // حصيلة من 14, حصيلة بلغت 14, "a toll of 14".
    private bool IsOfOwnToll(CountMention figure) =>
        figure.First > 1 && words[figure.First - 1].Form is "من" or "بلغت" or "قدرها" or "of" && words[figure.First - 2].Form is "حصيله" or "toll";

    private bool IsToldBefore(Statement unsaid, Statement said) =>
         _named.TrueForAll(s => unsaid.Sentence.First < s.Sentence.First) && unsaid.Sentence.End - unsaid.Sentence.First > HeadlineLength && said.Min > unsaid.Min && unsaid.Tops.TrueForAll(t => t.HasNoun);

    // "… the governor's office said. It put the toll at 11 dead. The monitor reported 15 killed": whoever spoke before the monitor did, and
    // otherwise.
    private bool IsOfWhoSpokeBefore(Statement unsaid) =>
        words[unsaid.Sentence.First].Form is "it" or "they" or "he" or "she" && SpeakerLexicon.Saying.Has(words, unsaid.Sentence.First + 1)
        && _named.TrueForAll(s => unsaid.Sentence.First < s.Sentence.First) && _named.Exists(s => s.Outcome == unsaid.Outcome && s is { IsUncounted: false, IsAmong: false } && s.Min != unsaid.Min);

    // A monitor or rescuers that the text names once and nobody else beside them: it is theirs (a post signed with their name).
    private string? OnlyMonitor()
    {
        var heard = told.Sentences.SelectMany(s => s.Speakers).Select(s => s.Value.Origin).Distinct().ToList();
        return heard is ["sohr" or "snhr" or "white-helmets"] ? heard[0] : null;
    }
}
