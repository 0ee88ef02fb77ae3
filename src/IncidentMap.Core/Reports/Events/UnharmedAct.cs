using IncidentMap.Reports.Events.Homes;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events;

/// <summary>
/// "Warplanes struck the quarter of X. // In Y a mine killed a shepherd": the act with which a text begins, of which it tells no harm, where those
/// whom it counts first have no tie to it.
/// </summary>
/// <param name="context">The text taken apart.</param>
/// <param name="log">Takes down what is weighed; null but in fitting.</param>
internal sealed class UnharmedAct(Context context, TieLog? log)
{
    // Less is a headline, and the story below it its own.
    private const int Shortest = 8;

    /// <summary>The act; null where the harm is its own, or the text begins with none at a settlement.</summary>
    /// <param name="harm">The first sentence that tells of harm.</param>
    /// <param name="tellsOfAct">Whether a sentence tells of an act, though of no strike in so many words.</param>
    /// <param name="sceneOf">Where an event was.</param>
    internal Sentence? Above(Sentence harm, Func<Sentence, bool> tellsOfAct, Func<Event, Scene?> sceneOf)
    {
        if (harm.Index == 0 || !harm.HasHarm || ActAbove(harm, tellsOfAct) is not { } act) return null;
        var main = new Event { Key = act };
        main.Sentences.Add(act);
        main.Date = new MainDate(context, act, []).Find();
        return Weighed.IsOfAnother(harm, new ToldSoFar(context, main, sceneOf(main)) { Log = log }) ? act : null;
    }

    // In a paragraph of its own: in one paragraph harm is that of the act before it.
    private Sentence? ActAbove(Sentence harm, Func<Sentence, bool> tellsOfAct)
    {
        for (var i = 0; i < harm.Index; i++)
            if (context.Sentences[i] is { IsOfStory: true, HasHarm: false } above && context.Words[above.First].Line != context.Words[harm.First].Line && above.End - above.First >= Shortest && IsAtSettlement(above) && (above.Strikes.Count > 0 || tellsOfAct(above))) return above;
        return null;
    }

    private static bool IsAtSettlement(Sentence sentence) =>
        sentence.Places.Exists(static p => p.Place is { Country: "SY", Accuracy: <= GeolocationAccuracy.City } && !p.Is(PlaceContext.Name | PlaceContext.Origin));
}
