using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Import;

/// <summary>The governorates by p-code and by any of their names.</summary>
internal sealed class Governorates
{
    private readonly Dictionary<string, string> _pcodes = new(StringComparer.OrdinalIgnoreCase);

    internal Governorates(IEnumerable<Place> places)
    {
        foreach (var place in places.Where(p => p is { Feature: "governorate", Admin1Pcode: not null }))
        {
            _pcodes[place.Admin1Pcode!] = place.Admin1Pcode!;
            foreach (var name in place.Names) _pcodes.TryAdd(Fold.Name(name.Text), place.Admin1Pcode!);
        }
    }

    /// <summary>The p-code; null where no governorate is named.</summary>
    internal string? Pcode(string? codeOrName) => codeOrName is null ? null : _pcodes.GetValueOrDefault(codeOrName) ?? _pcodes.GetValueOrDefault(Fold.Name(codeOrName));
}
