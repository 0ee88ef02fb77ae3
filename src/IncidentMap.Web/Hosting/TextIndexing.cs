using System.Threading.Channels;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Hosting;

/// <summary>Takes into the index of words what a bulk import has left out, behind the answers: until then a search passes over all words.</summary>
internal sealed partial class TextIndexing(ILogger<TextIndexing> log) : BackgroundService, ISnapshotFollower
{
    private readonly Channel<IncidentSnapshot> _newest = Channel.CreateBounded<IncidentSnapshot>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <inheritdoc/>
    public void Take(IncidentSnapshot snapshot) => _newest.Writer.TryWrite(snapshot);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var snapshot in _newest.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                // It lasts: a thread of its own, so that those of the pool stay with whoever asks meanwhile.
                await Task.Factory.StartNew(() => snapshot.IndexWords(stoppingToken), stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }
            catch (StoreException e)
            {
                // The next snapshot tries again; searches are answered without the index.
                NotTakenIn(e.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "The index of words is not complete: {Reason}")]
    private partial void NotTakenIn(string reason);
}
