namespace IncidentMap.Gazetteer.Indexed;

/// <summary>What a gazetteer holds, in its index file: what it says of itself, the places and the outlines. No JSON: its reader alone takes longer to start than all of this.</summary>
internal static class StoredData
{
    internal static void Save(GazetteerData data, IndexWriter writer)
    {
        using var bytes = new MemoryStream();
        using var to = new BinaryWriter(bytes);
        to.Write(data.Version);
        to.Write(data.MergedWith ?? "");
        to.Write(data.Sources.Count);
        foreach (var source in data.Sources)
        {
            foreach (var text in new[] { source.Name, source.Version, source.Licence, source.Url }) to.Write(text);
            to.Write(source.Places);
        }
        to.Write(data.Imports?.Count ?? 0);
        foreach (var import in data.Imports ?? [])
        {
            foreach (var text in new[] { import.Name, import.Format, import.File, import.Sha256 }) to.Write(text);
            to.Write(import.ImportedAt.Ticks);
            to.Write(import.ImportedAt.Offset.Ticks);
            to.Write(import.Places);
        }
        to.Flush();
        writer.Array<byte>(bytes.ToArray());
        StoredPlaces.Save(data.Places, writer);
        StoredOutlines.Save(data.Outlines, writer);
    }

    /// <exception cref="InvalidDataException">The file ends too early.</exception>
    internal static GazetteerData Read(IndexReader reader)
    {
        using var from = new BinaryReader(new MemoryStream(reader.Array<byte>(), writable: false));
        var (version, mergedWith) = (from.ReadString(), from.ReadString());
        var sources = new GazetteerSource[from.ReadInt32()];
        for (var i = 0; i < sources.Length; i++)
            sources[i] = new(from.ReadString(), from.ReadString(), from.ReadString(), from.ReadString(), from.ReadInt32());
        var imports = new GazetteerImport[from.ReadInt32()];
        for (var i = 0; i < imports.Length; i++)
            imports[i] = new(from.ReadString(), from.ReadString(), from.ReadString(), from.ReadString(), new DateTimeOffset(from.ReadInt64(), new TimeSpan(from.ReadInt64())), from.ReadInt32());
        return new GazetteerData(version, sources, new StoredPlaces(reader), new StoredOutlines(reader), mergedWith.Length > 0 ? mergedWith : null, imports.Length > 0 ? imports : null);
    }
}
