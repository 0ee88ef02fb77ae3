namespace IncidentMap.Gazetteer;

/// <summary>Places by their p-code (OCHA); of two with the same code the first in the order of the gazetteer.</summary>
internal sealed class PcodeIndex
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.OrdinalIgnoreCase);

    internal PcodeIndex(IEnumerable<Place> places)
    {
        // A governorate may bear its code only as the code of its own level.
        foreach (var place in places)
            if ((place.Pcode ?? (place.Feature == "governorate" ? place.Admin1Pcode : null)) is { Length: > 0 } code) _places.TryAdd(code, place);
    }

    internal Place? Find(string pcode) => _places.GetValueOrDefault(pcode);
}
