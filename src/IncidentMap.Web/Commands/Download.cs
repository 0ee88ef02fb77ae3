using System.Globalization;

namespace IncidentMap.Web.Commands;

/// <summary>Fetches one file over HTTP into a file of its own; what breaks off leaves nothing behind.</summary>
internal sealed class Download(HttpClient http)
{
    /// <summary>A server that sends nothing for so long has hung up.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(60);

    /// <summary>GeoNames' largest country has 80 MB; its dump of the world 400.</summary>
    private const long Largest = 1L << 30;

    /// <summary>The number of bytes; a fault when the address does not answer, answers with an error, or breaks off.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="path">Where to write it.</param>
    /// <param name="progress">Told the bytes so far, and of how many, where the server says.</param>
    /// <param name="stop">Cancels.</param>
    internal async Task<Result<long>> ToAsync(Uri address, string path, Action<long, long?> progress, CancellationToken stop)
    {
        try
        {
            using var silence = CancellationTokenSource.CreateLinkedTokenSource(stop);
            silence.CancelAfter(Silence);
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, silence.Token);
            if (!response.IsSuccessStatusCode) return Fail(address, $"The server answered {(int)response.StatusCode} {response.ReasonPhrase}.");
            var length = response.Content.Headers.ContentLength;
            await using var from = await response.Content.ReadAsStreamAsync(silence.Token);
            await using var to = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
            var buffer = new byte[81_920];
            for (int read; (read = await from.ReadAsync(buffer, silence.Token)) > 0; silence.CancelAfter(Silence))
            {
                await to.WriteAsync(buffer.AsMemory(0, read), silence.Token);
                if (to.Length > Largest) return Fail(address, "The file is larger than 1 GB.");
                progress(to.Length, length);
            }
            return length is null || length == to.Length
                ? Result<long>.Ok(to.Length)
                : Fail(address, string.Create(CultureInfo.InvariantCulture, $"The download broke off after {to.Length} of {length} bytes."));
        }
        catch (OperationCanceledException)
        {
            return Fail(address, stop.IsCancellationRequested ? "The download was stopped." : $"The server sent nothing for {Silence.TotalSeconds} seconds.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or UnauthorizedAccessException)
        {
            return Fail(address, $"The download failed: {e.Message.TrimEnd('.')}.");
        }
    }

    private static Result<long> Fail(Uri address, string why) => Result<long>.Fail(new Fault(address.ToString(), $"{why} Nothing was changed."));
}
