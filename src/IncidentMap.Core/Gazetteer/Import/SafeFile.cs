namespace IncidentMap.Gazetteer.Import;

/// <summary>Writes a file so that a reader, or a crash at any moment, finds either the old one whole or the new one whole.</summary>
internal static class SafeFile
{
    /// <exception cref="IOException">The disk is full or the folder cannot be written; what was there is untouched.</exception>
    internal static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Environment.ProcessId}.new";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
