namespace IncidentMap.Reports.Events.Homes;

/// <summary>
/// Below its lead a text may go on to other acts without a word that says so. Whether a sentence that tells of harm is still of the main event is
/// weighed there: a logistic model over its <see cref="Tie"/>s.
/// </summary>
internal static class Weighed
{
    /// <summary>
    /// Log odds under which a sentence is another's. As low as this 1 sentence in 70 of the main event is lost and more than half of those of another
    /// report are found, in reports kept out of the fit; a higher one finds more of these than it is worth.
    /// </summary>
    internal const float OfAnotherBelow = -2.2f;

    /// <summary>"A mine killed a man near X. // Shells wounded four in Y": of its own event, or of none that the text dates.</summary>
    internal static Home? AsOfAnother(Sentence sentence, ToldSoFar told) =>
        sentence.HasHarm && sentence.First > told.Key.First && told.Main.Sentences.Count < EventHomes.MostSentences && IsOfAnother(sentence, told) ? HomeOf(sentence, told) : null;

    // With what the sentence above tells of its act; at a town of its own, unless all is one toll after all; else of a day and place that nothing tells.
    private static Home HomeOf(Sentence sentence, ToldSoFar told) =>
        OtherPlace.Of(sentence, told) ?? ActToldBefore.WithItsResult(sentence, told)
        ?? (LooseEnds.IsAtTownOfItsOwn(sentence, told) ? told.OpenOnItsDay(sentence, isOnlyElsewhere: true) : ToldSoFar.Recalled(sentence));

    /// <summary>True where the ties to the main event are too weak.</summary>
    internal static bool IsOfAnother(Sentence sentence, ToldSoFar told)
    {
        var ties = Ties.Of(sentence, told);
        if (told.Log is { } log)
        {
            log.Seen.Add((sentence, ties));
            return false;
        }
        var odds = 0f;
        for (var i = 0; i < ties.Length; i++) odds += ties[i] * TieWeights.Of[i];
        return odds < OfAnotherBelow;
    }
}
