using System.Globalization;
using System.Text.Json;
using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.TimeMap;

/// <summary>One event of TimeMap. It counts nobody in fields of its own; what its description tells stays in the original row.</summary>
internal sealed class TimeMapEvent(RecordFields fields, ImportContext context, TimeMapSources sources)
{
    internal ImportRow ToRow()
    {
        var id = fields.Trimmed("id");
        if (id is null) fields.Fault("id", "is empty");
        var (when, where) = (ReadWhen(), ReadWhere());
        var key = new RecordKey(TimeMapFormat.Origin, id ?? "");
        return RecordIncident.Row(fields, key, when, where, i => i with
        {
            Claims = RecordClaims.Of(new Claim { Id = "record", Speaker = "TimeMap", Origin = TimeMapFormat.Origin, Publisher = context.FileName, RecordId = key.Id }, Cited()),
        });
    }

    private When ReadWhen()
    {
        var day = fields.Day("date", "M/d/yyyy", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'");
        if (day is null && fields.Trimmed("date") is null) fields.Fault("date", "is empty");
        if (fields.Trimmed("date")?.Contains('/', StringComparison.Ordinal) == true) fields.Guess("date", "the month is taken to stand before the day");
        return RecordDates.Span(fields, day, null, "date", Part());
    }

    /// <summary>Midnight stands for no time: every event without one bears it.</summary>
    private PartOfDay? Part()
    {
        if (!TimeOnly.TryParseExact(fields.Trimmed("time") ?? "", ["H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) || time == TimeOnly.MinValue) return null;
        fields.Guess("time", "a clock time is kept as its part of the day; the time itself stands in the original row");
        return RecordDates.PartAt(time.Hour);
    }

    /// <summary>TimeMap has no word for how exact a point is.</summary>
    private Where ReadWhere() => new RecordPlace
    {
        Point = fields.Point("longitude", "latitude"),
        Name = fields.Trimmed("location"),
        NameColumn = "location",
    }.Read(fields, context.Places);

    private IEnumerable<CitedSource> Cited()
    {
        foreach (var id in Ids())
        {
            if (sources.Find(id) is { } source) yield return source;
            else if (context.Beside is not null) fields.Note("sources", $"there is no source '{FilterText.Shown(id)}' in the file of sources");
            else fields.Guess("sources", "sources are only named by their ids; --sources FILE gives their addresses");
        }
    }

    private string[] Ids()
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(fields.Trimmed("sources") ?? "[]") ?? [];
        }
        catch (JsonException)
        {
            fields.Note("sources", "is not a list of ids");
            return [];
        }
    }
}
