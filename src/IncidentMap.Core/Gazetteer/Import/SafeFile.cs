namespace IncidentMap.Gazetteer.Import;

/// <summary>Writes a file so that a reader, or a crash at any moment, finds either the old one whole or the new one whole.</summary>
internal static class SafeFile
{
    /// <exception cref="IOException">The disk is full or the folder cannot be written; what was there is untouched.</exception>
    internal static void Write(string path, byte[] bytes) => Write(path, stream => stream.Write(bytes));

    /// <summary>The same for what is written piece by piece, since as a whole it would take much memory.</summary>
    /// <returns>The bytes written.</returns>
    internal static long Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Environment.ProcessId}.new";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            var length = new FileInfo(beside).Length;
            File.Move(beside, path, overwrite: true);
            return length;
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
