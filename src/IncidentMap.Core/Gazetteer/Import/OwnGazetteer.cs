using IncidentMap.Gazetteer.Indexed;

namespace IncidentMap.Gazetteer.Import;

/// <summary>
/// The gazetteer that a data folder makes for itself: the program's own, with everything that was imported. Each import is
/// kept whole in DIR/gazetteer/imports/, so that DIR/gazetteer/gazetteer.jsonl can be made again when the program brings
/// newer places of its own. The running file is replaced in one step, and only by one that was read again and checked.
/// </summary>
/// <param name="dataFolder">The data folder.</param>
/// <param name="time">The clock.</param>
public sealed class OwnGazetteer(string dataFolder, TimeProvider time)
{
    private readonly LayerFolder _layers = new(dataFolder);

    private string File => GazetteerFile.OwnPath(dataFolder);

    /// <summary>Reads a file, merges it with what is there and swaps the gazetteer; on any fault all stays as it was.</summary>
    public Result<ImportReport> Import(ImportRequest request)
    {
        var reports = Import([request]);
        return reports.IsOk ? Result<ImportReport>.Ok(reports.Value[0]) : Result<ImportReport>.Fail(reports.Faults);
    }

    /// <summary>The same for several files: all of them, or on any fault none.</summary>
    public Result<IReadOnlyList<ImportReport>> Import(IReadOnlyList<ImportRequest> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        var shipped = GazetteerFile.Read(GazetteerFile.DefaultPath);
        var kept = _layers.Read();
        if (!shipped.IsOk || !kept.IsOk) return Fail([.. shipped.Faults, .. kept.Faults]);
        if (Foreign() is { } foreign) return Fail([foreign]);
        var known = Known(shipped.Value, kept.Value);
        var prepared = requests.Select(r => PreparedImport.Of(r, known, kept.Value, time.GetUtcNow())).ToList();
        Fault[] faults = [.. prepared.SelectMany(p => p.Faults)];
        return faults.Length > 0 ? Fail(faults) : Take([.. prepared.Select(p => p.Value!)], shipped.Value, kept.Value);
    }

    /// <summary>
    /// Merges what was imported with the program's own gazetteer again, where that is another edition than the one it was
    /// merged with. True when it was; a fault when it could not, and then the older one stays. Where another version of the
    /// program made the index, that is made anew.
    /// </summary>
    public Result<bool> Renew()
    {
        var merged = MergeAnew();
        // Without an index all works as well, only slower to start: that it cannot be written is told when the gazetteer is loaded.
        if (merged is { IsOk: true, Value: false } && System.IO.File.Exists(File) && !IndexFile.IsThere(File)) _ = GazetteerFile.WriteIndex(File);
        return merged;
    }

    private Result<bool> MergeAnew()
    {
        if (_layers.IsEmpty) return Result<bool>.Ok(false);
        var shipped = GazetteerFile.ReadVersion(GazetteerFile.DefaultPath);
        if (shipped is null || GazetteerFile.ReadVersion(File)?.MergedWith == shipped.Version) return Result<bool>.Ok(false);
        var data = GazetteerFile.Read(GazetteerFile.DefaultPath);
        var kept = _layers.Read();
        if (!data.IsOk || !kept.IsOk) return Result<bool>.Fail([.. data.Faults, .. kept.Faults]);
        if (Foreign() is { } foreign) return Result<bool>.Fail(foreign);
        var written = Write(MergedGazetteer.Of(data.Value, kept.Value), []);
        return written.IsOk ? Result<bool>.Ok(true) : Result<bool>.Fail(written.Faults);
    }

    private Result<IReadOnlyList<ImportReport>> Take(IReadOnlyList<PreparedImport> imports, GazetteerData shipped, IReadOnlyList<ImportLayer> kept)
    {
        var before = kept.ToDictionary(l => l.Import.Name, StringComparer.Ordinal);
        // The very same file: what is kept stands, its day with it.
        var fresh = imports.Where(i => !(before.TryGetValue(i.Layer.Import.Name, out var old) && old.Import.Sha256 == i.Layer.Import.Sha256 && old.Import.Places == i.Layer.Import.Places))
            .Select(i => i.Layer).ToList();
        var names = fresh.Select(l => l.Import.Name).ToHashSet(StringComparer.Ordinal);
        var merged = MergedGazetteer.Of(shipped, kept.Where(l => !names.Contains(l.Import.Name)).Concat(fresh));
        var written = Write(merged, fresh);
        return written.IsOk
            ? Result<IReadOnlyList<ImportReport>>.Ok([.. imports.Select(i => merged.ReportOf(i, before.GetValueOrDefault(i.Layer.Import.Name)))])
            : Fail(written.Faults);
    }

    /// <summary>Writes imports and gazetteer; the gazetteer is read again before it takes the place of the running one.</summary>
    private Result<GazetteerData> Write(MergedGazetteer merged, IReadOnlyList<ImportLayer> layers)
    {
        var read = merged.Reread();
        if (!read.IsOk) return read;
        try
        {
            foreach (var layer in layers) _layers.Write(layer);
            // The index first: it fits no other gazetteer, and whoever sees the new one finds its index there.
            IndexFile.Write(File, new CompiledGazetteer(read.Value), merged.File);
            SafeFile.Write(File, merged.File);
            return read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Result<GazetteerData>.Fail(new Fault(dataFolder, $"Cannot write the gazetteer: {e.Message}"));
        }
    }

    /// <summary>What is there: the file, where it is of this edition and whole, else made anew.</summary>
    private GazetteerData Known(GazetteerData shipped, IReadOnlyList<ImportLayer> kept) =>
        kept.Count == 0 ? shipped
        : GazetteerFile.Read(File) is { IsOk: true, Value: { } own } && own.MergedWith == shipped.Version && own.Imports?.Count == kept.Count ? own
        : MergedGazetteer.Of(shipped, kept).Data;

    /// <summary>A gazetteer that somebody put there by hand holds what no import would bring back.</summary>
    private Fault? Foreign() => GazetteerFile.ReadVersion(File) is { MergedWith: null }
        ? new Fault(File, "This gazetteer was not made by gazetteer import and would be lost. Move it away first.")
        : null;

    private static Result<IReadOnlyList<ImportReport>> Fail(IReadOnlyList<Fault> faults) => Result<IReadOnlyList<ImportReport>>.Fail(faults);
}
