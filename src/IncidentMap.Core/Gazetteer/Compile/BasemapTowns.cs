using System.Globalization;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>A town label.</summary>
/// <param name="En">English name.</param>
/// <param name="Ar">Arabic name.</param>
/// <param name="At">Position from GeoNames.</param>
/// <param name="Rank">1 for the most important to 5.</param>
internal sealed record TownLabel(string En, string Ar, LonLat At, int Rank);

/// <summary>Joins the hand-kept names and ranks of towns (<c>geodata/basemap-towns.tsv</c>) with their positions in GeoNames.</summary>
internal static class BasemapTowns
{
    internal static Result<IReadOnlyList<TownLabel>> Join(IEnumerable<string> towns, IEnumerable<string> geoNames)
    {
        var wanted = new List<(string Id, string En, string Ar, int Rank)>();
        var faults = new List<Fault>();
        foreach (var (line, number) in towns.Select((l, i) => (l, i + 1)).Skip(1))
        {
            var f = line.Split('\t');
            if (f.Length == 4 && int.TryParse(f[3], CultureInfo.InvariantCulture, out var rank) && rank is >= 1 and <= 5) wanted.Add((f[0], f[1], f[2], rank));
            else faults.Add(new Fault($"basemap-towns.tsv line {number}", $"Expected a GeoNames id, an English name, an Arabic name and a rank of 1 to 5, got \"{line}\"."));
        }
        var at = Positions(geoNames, wanted.Select(w => w.Id).ToHashSet());
        faults.AddRange(wanted.Where(w => !at.ContainsKey(w.Id)).Select(w => new Fault("basemap-towns.tsv", $"GeoNames has no place {w.Id} ({w.En}).")));
        return faults.Count > 0
            ? Result<IReadOnlyList<TownLabel>>.Fail(faults)
            : Result<IReadOnlyList<TownLabel>>.Ok([.. wanted.Select(w => new TownLabel(w.En, w.Ar, at[w.Id], w.Rank)).OrderBy(t => t.Rank)]);
    }

    private static Dictionary<string, LonLat> Positions(IEnumerable<string> geoNames, HashSet<string> ids)
    {
        var at = new Dictionary<string, LonLat>();
        foreach (var line in geoNames)
        {
            // The columns of the GeoNames dump: id, name, ASCII name, alternate names, latitude, longitude, …
            var f = line.Split('\t', 7);
            if (f.Length == 7 && ids.Contains(f[0]))
                at[f[0]] = new LonLat(double.Parse(f[5], CultureInfo.InvariantCulture), double.Parse(f[4], CultureInfo.InvariantCulture));
        }
        return at;
    }
}
