namespace IncidentMap.Gazetteer.Import;

/// <summary>The folder DIR/gazetteer/imports, with one file for each import.</summary>
internal sealed class LayerFolder(string dataFolder)
{
    private string Folder => Path.Combine(dataFolder, "gazetteer", "imports");

    internal bool IsEmpty => Files().Length == 0;

    /// <summary>All that was imported; a damaged file is a fault, and then nothing is made without it.</summary>
    internal Result<IReadOnlyList<ImportLayer>> Read()
    {
        var layers = new List<ImportLayer>();
        var faults = new List<Fault>();
        foreach (var path in Files().Order(StringComparer.Ordinal))
        {
            var layer = ImportLayer.Parse(File.ReadAllBytes(path), path);
            if (layer.IsOk) layers.Add(layer.Value);
            faults.AddRange(layer.Faults);
        }
        return faults.Count > 0 ? Result<IReadOnlyList<ImportLayer>>.Fail(faults) : Result<IReadOnlyList<ImportLayer>>.Ok(layers);
    }

    internal void Write(ImportLayer layer) => SafeFile.Write(Path.Combine(Folder, layer.Import.Name + ".jsonl"), layer.Write());

    private string[] Files() => Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.jsonl") : [];
}
