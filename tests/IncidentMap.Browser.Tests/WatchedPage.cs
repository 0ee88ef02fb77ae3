using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

/// <summary>A page of the browser that remembers what went wrong on it.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = new();

    internal WatchedPage(IBrowserContext context, IPage page, string authority)
    {
        (_context, Page) = (context, page);
        page.PageError += (_, error) => _faults.Enqueue($"script error: {error}");
        page.Console += (_, message) =>
        {
            if (message.Type == "error") _faults.Enqueue($"console: {message.Text} ({message.Location})");
        };
        page.RequestFailed += (_, request) =>
        {
            // The browser itself drops what a newer request has made superfluous.
            if (request.Failure != "net::ERR_ABORTED") _faults.Enqueue($"request failed: {request.Url} {request.Failure}");
        };
        page.Request += (_, request) =>
        {
            var url = new Uri(request.Url);
            if (url.Scheme is "http" or "https" or "ws" or "wss" && url.Authority != authority) _faults.Enqueue($"request to another host: {request.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Script errors, failed requests and requests that left the machine, in the order in which they happened.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
