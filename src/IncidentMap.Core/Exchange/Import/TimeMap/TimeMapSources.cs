using System.Text;
using System.Text.Json;
using IncidentMap.Exchange.Import.Files;

namespace IncidentMap.Exchange.Import.TimeMap;

/// <summary>TimeMap's sources by their ids: <c>{"ID":{"id":"ID","title":"…","description":"…","paths":["https://…"]}}</c>.</summary>
internal sealed class TimeMapSources
{
    private readonly Dictionary<string, CitedSource> _byId = new(StringComparer.Ordinal);

    private TimeMapSources()
    {
    }

    internal static TimeMapSources None { get; } = new();

    internal CitedSource? Find(string id) => _byId.GetValueOrDefault(id);

    internal static Result<TimeMapSources> Read(DataFile file)
    {
        try
        {
            using var text = file.OpenText();
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(text.ReadToEnd()));
            if (document.RootElement.ValueKind != JsonValueKind.Object) return Fail(file, "A JSON object of sources by their ids was expected.");
            var sources = new TimeMapSources();
            foreach (var member in document.RootElement.EnumerateObject())
                if (Of(member.Value) is { } source) sources._byId[member.Name] = source;
            return Result<TimeMapSources>.Ok(sources);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Fail(file, $"This is no file of sources: {e.Message}");
        }
    }

    /// <summary>A source is known by its address; one without says at least that there is one.</summary>
    private static CitedSource? Of(JsonElement source)
    {
        if (source.ValueKind != JsonValueKind.Object) return null;
        var path = source.TryGetProperty("paths", out var paths) && paths.ValueKind == JsonValueKind.Array
            ? paths.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.String).Select(p => p.GetString()!.Trim()).FirstOrDefault(p => p.Length > 0)
            : null;
        if (WebAddress.IsSafe(path)) return new CitedSource(ImportIds.HostOf(path!), Url: path);
        var words = source.TryGetProperty("description", out var description) && description.ValueKind == JsonValueKind.String ? description.GetString() : null;
        return new CitedSource(string.IsNullOrWhiteSpace(words) ? "a source without address" : words.Trim());
    }

    private static Result<TimeMapSources> Fail(DataFile file, string why) => Result<TimeMapSources>.Fail(new Fault(file.Name, why));
}
