namespace IncidentMap.Reports.Claims;

/// <summary>"Ten were killed by two mines. … The first killed nine, the agency said. … The other killed one": whoever tells of each, they make up the whole that stands above.</summary>
internal static class SumOfActs
{
    // Of two dead one and one may be told of anybody.
    private const int LeastWhole = 3;

    /// <summary>Puts the tolls of single strikes under the whole to which they add up, and takes them out of the statements.</summary>
    /// <param name="statements">The statements of one event, in their order.</param>
    internal static void LinkUnderWhole(List<Statement> statements)
    {
        foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Injured])
        {
            var told = statements.FindAll(s => s.Outcome == outcome && s is { IsExact: true, IsUncounted: false, IsAmong: false, IsUpdate: false, Min: > 0 });
            if (told.Find(static s => s is { IsOfHeadline: false }) is not { Tops: [var whole] } above || above.Min < LeastWhole) continue;
            var parts = told.FindAll(s => s.Sentence.Index > above.Sentence.Index && s.Min < above.Min);
            if (parts.Count < 2 || parts.Sum(static p => p.Min) != above.Min || !parts.TrueForAll(static p => p.Sentence.HasStrike) || parts.TrueForAll(p => p.Origin == above.Origin) || parts.DistinctBy(static p => p.Sentence).Count() < 2) continue;
            foreach (var part in parts)
            {
                foreach (var top in part.Tops) top.Parent = whole;
                statements.Remove(part);
            }
            whole.IsProvenSum = true;
        }
    }
}
