using System.IO.Pipelines;

namespace IncidentMap.Exchange;

/// <summary>A form whose files cannot be written from front to end: they are made in a file of their own, which is then sent and gone.</summary>
public abstract class FileFormat : ExportFormat
{
    /// <inheritdoc/>
    public sealed override async Task WriteAsync(ExportContent content, PipeWriter to, CancellationToken stop)
    {
        var file = Path.Combine(Path.GetTempPath(), $"incidents-{Guid.NewGuid():N}{Extension}");
        try
        {
            // Minutes for a large one: not on the thread of the request.
            await Task.Run(() => WriteFile(content, file, stop), stop);
            await using var made = File.OpenRead(file);
            await made.CopyToAsync(to, stop);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Writes a file that does not exist yet.</summary>
    protected abstract void WriteFile(ExportContent content, string file, CancellationToken stop);
}
