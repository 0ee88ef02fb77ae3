using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events;

/// <summary>
/// The English story of a strike at a town that harmed nobody, or nobody of whom it tells, where the first harm below it is that of another act: "Shells fell on X. // On Sunday two were killed in
/// Y". What the text tells of is the strike.
/// </summary>
/// <param name="context">The text taken apart.</param>
internal sealed class StruckFirst(Context context)
{
    // The headline and the line of an agency may stand above it.
    private const int LinesAbove = 2;

    /// <summary>The sentence that tells of the strike; null where the harm may be its own.</summary>
    internal Sentence? Find()
    {
        var first = context.Sentences.FindIndex(static s => s is { HasHarm: true, IsOfAnotherStory: false });
        if (first <= 0 || context.Sentences[first] is not { Background: null, IsCaption: false } harm || context.Words[harm.First].IsArabic || harm.Figures.TrueForAll(static f => !f.Counts || f is { Max: 0 })) return null;
        var strike = context.Sentences.Take(Math.Min(first, LinesAbove + 1)).FirstOrDefault(s => s is { HasStrike: true, IsOfStory: true } && s.End - s.First >= EventSplitter.FullSentence && TownsOf(s).Count > 0);
        return strike is not null && IsAnother(strike, harm) ? strike : null;
    }

    private bool IsAnother(Sentence strike, Sentence harm)
    {
        var words = context.Words;
        if (ActsBehind.TellsResult(words, harm.First, harm.End) || ActsBehind.IsInTheAct(words, harm.First, harm.End) || ActsBehind.IsThere(words, harm.First, harm.End)) return false;
        var (own, its) = (context.Sentences.Take(harm.Index).Where(static s => s.Background is null).SelectMany(TownsOf).ToList(), TownsOf(harm));
        if (its.Count == 0) return OpensWithDay(harm) is { Form: DateForm.Explicit } && harm.HasStrike && DateChooser.Of(context, strike) is { IsOfTelling: false } && !IsOnDayOf(strike, harm);
        if (!its.TrueForAll(t => own.TrueForAll(o => IsApart(o, t)))) return false;
        return OpensWithDay(harm) is { } && !IsOnDayOf(strike, harm) || words[strike.First].Line != words[harm.First].Line && its.TrueForAll(t => t.Place?.Admin1 is { } there && own.TrueForAll(o => o.Place?.Admin1 is { } here && !Bounds.IsSameGovernorate(here, there)));
    }

    // "On Sunday", "Yesterday", "SOHR reported yesterday that".
    private DateMention? OpensWithDay(Sentence harm) =>
        harm.Dates.Find(d => d is { IsDateline: false, IsSince: false } && (d.First <= harm.First + 2 || d.Form == DateForm.Relative && d.Last < context.Published));

    private bool IsOnDayOf(Sentence strike, Sentence harm) =>
        DateChooser.Of(context, strike) is { } day && OpensWithDay(harm) is { } its && EventDays.Overlap(day.Date, its);

    private List<PlaceMention> TownsOf(Sentence sentence) =>
        sentence.Places.FindAll(p => (p.IsLacking || p is { Place.Accuracy: <= GeolocationAccuracy.City }) && p.Is(PlaceContext.Struck | PlaceContext.Settlement) && !p.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside | PlaceContext.Area) && !context.Gazetteer.IsWide(p));

    // Two villages are two, however near.
    private static bool IsApart(PlaceMention here, PlaceMention there) =>
        !WhereElse.IsSameName(here, there) && (here.Place is not { } one || there.Place is not { } other || one.Id != other.Id && !one.Parents.Contains(other.Id) && !other.Parents.Contains(one.Id));
}
