namespace IncidentMap.Incidents;

/// <summary>
/// An index that a store keeps of the words of its published incidents (<see cref="SearchWords"/>), so that a search need not pass over all
/// of them. It narrows: who asks looks at the words of what it names, so that no answer depends on how the index cuts words.
/// </summary>
public interface ITextIndex
{
    /// <summary>The incidents that may match.</summary>
    /// <param name="words">The words of a query, as <see cref="SearchWords.Query"/> gives them.</param>
    /// <param name="version">The state of the store that is asked about.</param>
    /// <param name="most">How many incidents are worth being told one by one.</param>
    /// <returns>
    /// The codes of all that match, in no order and others among them; null when the index cannot tell: the store has moved on, a bulk import
    /// has not been taken in yet, the words are too short, or there are more than the given number.
    /// </returns>
    IReadOnlyList<string>? Find(IReadOnlyList<string[]> words, long version, int most);

    /// <summary>Takes in what a bulk import has left out, piece by piece, while others read and write.</summary>
    /// <param name="version">The state of the store that the words are of; the work ends when it moves on.</param>
    /// <param name="wordsOf">The words of an incident by its code; null for one that is not published.</param>
    /// <param name="cancellation">Ends the work between two pieces.</param>
    void CatchUp(long version, Func<string, string?> wordsOf, CancellationToken cancellation);
}
