using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace IncidentMap.Exchange.Import;

/// <summary>Reads records on another thread, some hundred ahead, so that reading and writing go on side by side.</summary>
internal static class ReadAhead
{
    private const int Chunk = 256;
    private const int ChunksAhead = 8;

    internal static IEnumerable<ImportRow> Of(IEnumerable<ImportRow> rows, CancellationToken stop)
    {
        using var queue = new BlockingCollection<ImportRow[]>(ChunksAhead);
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(stop);
        ExceptionDispatchInfo? failure = null;
        var reader = Task.Run(() =>
        {
            try
            {
                foreach (var chunk in rows.Chunk(Chunk)) queue.Add(chunk, abandoned.Token);
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
            queue.CompleteAdding();
        }, CancellationToken.None);
        try
        {
            foreach (var chunk in queue.GetConsumingEnumerable(stop))
                foreach (var row in chunk) yield return row;
        }
        finally
        {
            abandoned.Cancel();
            reader.Wait(CancellationToken.None);
        }
        failure?.Throw();
    }
}
