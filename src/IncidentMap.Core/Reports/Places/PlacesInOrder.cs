namespace IncidentMap.Reports.Places;

/// <summary>The places named in a text, in their order.</summary>
/// <param name="places">These places.</param>
internal sealed class PlacesInOrder(IReadOnlyList<PlaceMention> places)
{
    internal int Count => places.Count;

    internal PlaceMention this[int index] => places[index];

    /// <summary>Index of the first that stands not before a word.</summary>
    /// <param name="first">Index of the word.</param>
    internal int From(int first)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].First < first) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
