using System.Text.RegularExpressions;

namespace IncidentMap.Gazetteer.Import;

/// <summary>
/// The gazetteer that a data folder makes for itself: the program's own, with everything that was imported. Each import is
/// kept whole in DIR/gazetteer/imports/, so that DIR/gazetteer/gazetteer.jsonl can be made again when the program brings
/// newer places of its own. The running file is replaced in one step, and only by one that was read again and checked.
/// </summary>
/// <param name="dataFolder">The data folder.</param>
/// <param name="time">The clock.</param>
public sealed partial class OwnGazetteer(string dataFolder, TimeProvider time)
{
    private string ImportFolder => Path.Combine(dataFolder, "gazetteer", "imports");

    /// <summary>Reads a file, merges it with what is there and swaps the gazetteer; on any fault all stays as it was.</summary>
    /// <param name="path">The file: plain, .gz or .zip.</param>
    /// <param name="format">How to read it.</param>
    /// <param name="name">The name to keep it under, in place of an earlier import of that name; null: format and file name.</param>
    public Result<ImportReport> Import(string path, IImportFormat format, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(format);
        var file = ImportFile.Open(path);
        if (!file.IsOk) return Result<ImportReport>.Fail(file.Faults);
        var shipped = GazetteerFile.Read(GazetteerFile.DefaultPath);
        var kept = Layers();
        if (!shipped.IsOk || !kept.IsOk) return Result<ImportReport>.Fail([.. shipped.Faults, .. kept.Faults]);
        var known = MergedGazetteer.Of(shipped.Value, kept.Value);
        var rows = format.Read(file.Value, known.Data.Places);
        if (!rows.IsOk) return Result<ImportReport>.Fail(rows.Faults);
        var places = Checked(rows.Value, known.Data, file.Value.Name);
        if (!places.IsOk) return Result<ImportReport>.Fail(places.Faults);
        name ??= NameOf(format, file.Value);
        var import = new GazetteerImport(name, format.Name, file.Value.Name, file.Value.Sha256, time.GetUtcNow(), places.Value.Places.Count);
        return Take(new ImportLayer(import, places.Value.Places), places.Value, shipped.Value, kept.Value);
    }

    private Result<ImportReport> Take(ImportLayer layer, ImportedRows rows, GazetteerData shipped, IReadOnlyList<ImportLayer> kept)
    {
        var before = kept.FirstOrDefault(l => l.Import.Name == layer.Import.Name);
        var same = before is not null && before.Import.Sha256 == layer.Import.Sha256 && before.Import.Places == layer.Import.Places;
        if (same) layer = before!; // the very same file: what is kept stands, its day with it
        var merged = MergedGazetteer.Of(shipped, kept.Where(l => l != before).Append(layer));
        var written = Write(merged.Data, same ? null : layer);
        if (!written.IsOk) return Result<ImportReport>.Fail(written.Faults);
        return Result<ImportReport>.Ok(ReportOf(layer, before, rows, merged));
    }

    private static ImportReport ReportOf(ImportLayer layer, ImportLayer? before, ImportedRows rows, MergedGazetteer merged)
    {
        var outcome = merged.OutcomeOf(layer.Import.Name);
        var earlier = before?.Places.Select(p => p.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        var now = layer.Places.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var homeless = outcome.Homeless.Where(r => r.Feature is not null).Select(r => new Fault($"{r.Where}, position", $"'{r.Id}' is none of the places that are there, and the row gives no position."));
        var waiting = outcome.Homeless.Count(r => r.Feature is null);
        var skipped = waiting == 0 ? rows.Skipped : new Dictionary<string, int>(rows.Skipped, StringComparer.Ordinal) { ["names of places that are not here; they come in once the places do"] = waiting };
        return new ImportReport(layer.Import, merged.Data.Version, merged.Data.Places.Count, merged.Data.NameCount,
            [.. outcome.Added.Where(p => !earlier.Contains(p.Id))], [.. outcome.Merged.Where(m => !earlier.Contains(m.Id))],
            now.Count(earlier.Contains), earlier.Count(id => !now.Contains(id)), [.. rows.Refused, .. homeless], skipped);
    }

    /// <summary>The rows whose positions can be; the others are refused.</summary>
    private static Result<ImportedRows> Checked(ImportedRows rows, GazetteerData known, string file)
    {
        var checks = new ImportChecks(known.Places, new AreaIndex(known.Places, known.Outlines));
        var set = new RowSet(file);
        foreach (var row in rows.Places)
        {
            if (checks.Of(row) is { } fault) set.Refuse(fault);
            else set.Add(row);
        }
        foreach (var fault in rows.Refused) set.Refuse(fault);
        var finished = set.Finish();
        return finished.IsOk ? Result<ImportedRows>.Ok(finished.Value with { Skipped = rows.Skipped }) : finished;
    }

    /// <summary>Writes import and gazetteer; the gazetteer is read again before it takes the place of the running one.</summary>
    private Result<GazetteerData> Write(GazetteerData data, ImportLayer? layer)
    {
        var bytes = GazetteerFile.Write(data);
        var read = GazetteerFile.Parse(bytes, "the merged gazetteer");
        if (!read.IsOk) return read;
        try
        {
            if (layer is not null) SafeFile.Write(Path.Combine(ImportFolder, layer.Import.Name + ".jsonl"), layer.Write());
            SafeFile.Write(GazetteerFile.OwnPath(dataFolder), bytes);
            return read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Result<GazetteerData>.Fail(new Fault(dataFolder, $"Cannot write the gazetteer: {e.Message}"));
        }
    }

    private Result<IReadOnlyList<ImportLayer>> Layers()
    {
        var layers = new List<ImportLayer>();
        var faults = new List<Fault>();
        string[] paths = Directory.Exists(ImportFolder) ? Directory.GetFiles(ImportFolder, "*.jsonl") : [];
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var layer = ImportLayer.Parse(File.ReadAllBytes(path), path);
            if (layer.IsOk) layers.Add(layer.Value);
            faults.AddRange(layer.Faults);
        }
        return faults.Count > 0 ? Result<IReadOnlyList<ImportLayer>>.Fail(faults) : Result<IReadOnlyList<ImportLayer>>.Ok(layers);
    }

    private static string NameOf(IImportFormat format, ImportFile file) => $"{format.Name}-{NotInNames().Replace(file.Stem, "-")}";

    [GeneratedRegex("[^A-Za-z0-9_-]+")]
    private static partial Regex NotInNames();
}
