using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using IncidentMap.Reports;
using IncidentMap.Reports.SecondReader;

namespace IncidentMap.Web.SecondReader;

/// <summary>A second reader behind an OpenAI-compatible chat endpoint (POST …/chat/completions).</summary>
internal sealed class ChatReader : ISecondReader, IDisposable
{
    /// <summary>A reading of the longest text is far smaller; a service that sends more is not to be waited for.</summary>
    private const int LargestAnswer = 2_000_000;

    private readonly HttpClient _client;
    private readonly Uri _address;
    private readonly string _model;

    internal ChatReader(Uri address, string model, string? key, TimeSpan timeout)
    {
        (_address, _model) = (address, model);
        // A redirect could carry the key and the text to another host.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = timeout,
            MaxResponseContentBufferSize = LargestAnswer,
        };
        if (!string.IsNullOrEmpty(key)) _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <inheritdoc/>
    public string Name => $"model:{_model}";

    /// <inheritdoc/>
    public async Task<Result<string>> AskAsync(ReportText report, CancellationToken stop)
    {
        try
        {
            using var response = await _client.PostAsJsonAsync(_address, Question(report), stop);
            if (!response.IsSuccessStatusCode) return Fail(Refusal(response));
            using var body = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(stop));
            return Content(body.RootElement) is { } content ? Result<string>.Ok(WithoutFence(content)) : Fail("Its answer has no message; expected choices[0].message.content.");
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Fail($"It gave no answer within {_client.Timeout.TotalSeconds:0} seconds.");
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            return Fail($"Its answer is longer than {LargestAnswer} bytes.");
        }
        catch (HttpRequestException e)
        {
            return Fail($"It cannot be reached, or broke off: {e.Message}");
        }
        catch (Exception e) when (e is JsonException or IOException or InvalidOperationException)
        {
            return Fail("Its answer is not the JSON of a chat completion.");
        }
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Nobody is asked again by itself: a person who waits for a page decides whether to try once more. Where it was to be looked for instead is not followed.</summary>
    private static string Refusal(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        var seconds = response.Headers.RetryAfter is not { } after ? null : after.Delta?.TotalSeconds ?? (after.Date - DateTimeOffset.UtcNow)?.TotalSeconds;
        return seconds is { } wait ? string.Create(CultureInfo.InvariantCulture, $"It answered with status {status} and asks to be left alone for {Math.Max(0, Math.Ceiling(wait)):0} seconds.")
            : status is >= 300 and < 400 ? $"It answered with status {status}, which leads elsewhere; a text goes to the address of the settings alone."
            : $"It answered with status {status}.";
    }

    private JsonObject Question(ReportText report) => new()
    {
        ["model"] = _model,
        ["temperature"] = 0,
        ["response_format"] = new JsonObject { ["type"] = "json_object" },
        ["messages"] = new JsonArray(
            new JsonObject { ["role"] = "system", ["content"] = ChatPrompt.Instructions },
            new JsonObject { ["role"] = "user", ["content"] = ChatPrompt.For(report) }),
    };

    private static string? Content(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("choices", out var choices) && choices.ValueKind == JsonValueKind.Array && choices.GetArrayLength() > 0
        && choices[0].ValueKind == JsonValueKind.Object && choices[0].TryGetProperty("message", out var message)
        && message.ValueKind == JsonValueKind.Object && message.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.String
            ? content.GetString() : null;

    /// <summary>Many models wrap JSON in a fence of three backticks although they were asked not to.</summary>
    private static string WithoutFence(string content)
    {
        var text = content.Trim();
        if (!text.StartsWith("```", StringComparison.Ordinal)) return text;
        var first = text.IndexOf('\n', StringComparison.Ordinal);
        var last = text.LastIndexOf("```", StringComparison.Ordinal);
        return first >= 0 && last > first ? text[(first + 1)..last].Trim() : text;
    }

    private static Result<string> Fail(string message) => Result<string>.Fail(new Fault("second reader", message));
}
