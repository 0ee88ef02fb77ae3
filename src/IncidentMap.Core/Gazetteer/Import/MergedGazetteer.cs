namespace IncidentMap.Gazetteer.Import;

/// <summary>The program's own gazetteer with imports merged in: the same base and the same imports always give the same bytes, in whatever order they came.</summary>
internal sealed class MergedGazetteer
{
    private readonly Dictionary<string, MergeOutcome> _outcomes = new(StringComparer.Ordinal);

    private MergedGazetteer(GazetteerData data) => Data = data;

    internal GazetteerData Data { get; private set; }

    /// <summary>The file of it.</summary>
    internal byte[] File { get; private set; } = [];

    /// <summary>Reads the file again and holds what was read in place of what was written, which are the same: of many places two would be much.</summary>
    internal Result<GazetteerData> Reread()
    {
        var read = GazetteerFile.Parse(File, "the merged gazetteer");
        if (read.IsOk) Data = read.Value;
        return read;
    }

    /// <param name="import">One of the imports.</param>
    /// <param name="before">An earlier import of the same name; null when there was none.</param>
    internal ImportReport ReportOf(PreparedImport import, ImportLayer? before)
    {
        var (layer, rows) = import;
        var outcome = _outcomes[layer.Import.Name];
        var earlier = before?.Places.Select(p => p.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        var now = layer.Places.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var homeless = outcome.Homeless.Where(r => r.Feature is not null).Select(r => new Fault($"{r.Where}, position", $"'{r.Id}' is none of the places that are there, and the row gives no position."));
        var waiting = outcome.Homeless.Count(r => r.Feature is null);
        var skipped = waiting == 0 ? rows.Skipped : new Dictionary<string, int>(rows.Skipped, StringComparer.Ordinal) { ["names of places that are not here; they come in once the places do"] = waiting };
        return new ImportReport(layer.Import, Data.Version, Data.Places.Count, Data.NameCount,
            [.. outcome.Added.Where(p => !earlier.Contains(p.Id))], [.. outcome.Merged.Where(m => !earlier.Contains(m.Id))],
            now.Count(earlier.Contains), earlier.Count(id => !now.Contains(id)), [.. rows.Refused, .. homeless], skipped);
    }

    internal static MergedGazetteer Of(GazetteerData shipped, IEnumerable<ImportLayer> layers)
    {
        var ordered = layers.OrderBy(l => ImportFormats.Find(l.Import.Format)?.Turn ?? int.MaxValue).ThenBy(l => l.Import.Name, StringComparer.Ordinal).ToList();
        var merge = new PlaceMerge(shipped.Places);
        var made = new MergedGazetteer(shipped);
        foreach (var layer in ordered) made._outcomes[layer.Import.Name] = merge.Add(layer.Places);

        var drawn = merge.Places.Where(p => p.Outline is not null).ToDictionary(p => p.Place.Id, p => p.Outline!, StringComparer.Ordinal);
        PlaceOutline[] outlines = [.. shipped.Outlines.Where(o => !drawn.ContainsKey(o.PlaceId))
            .Concat(drawn.Select(d => new PlaceOutline(d.Key, d.Value))).OrderBy(o => o.PlaceId, StringComparer.Ordinal)];
        Place[] places = [.. merge.Places.Select(p => p.Finished(merge.ParentOf(p), merge.StandOf(p))).OrderBy(p => p.Id, StringComparer.Ordinal)];
        var own = shipped.Places.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var paths = new AdminPaths(places, outlines, drawn.Keys.ToHashSet(StringComparer.Ordinal));
        var sources = shipped.Sources.Concat(ordered.Select(l => SourceOf(l, made._outcomes[l.Import.Name]))).ToList();
        var data = new GazetteerData("", sources, [.. places.Select(p => paths.Placed(p, own.Contains(p.Id)))], outlines, shipped.Version, [.. ordered.Select(l => l.Import)]);
        var lines = GazetteerLines.Write(data);
        // Eight digits that change whenever anything in the places does.
        made.Data = data with { Version = $"{shipped.Version}+{GazetteerFile.Checksum(lines)[..8]}" };
        made.File = GazetteerFile.Write(made.Data, lines);
        return made;
    }

    private static GazetteerSource SourceOf(ImportLayer layer, MergeOutcome outcome)
    {
        var format = ImportFormats.Find(layer.Import.Format);
        return new(layer.Import.Name, layer.Import.ImportedAt.ToString("yyyy.MM.dd", System.Globalization.CultureInfo.InvariantCulture),
            format?.Licence ?? "", format?.Url ?? "", outcome.Added.Count + outcome.Merged.Count);
    }
}
