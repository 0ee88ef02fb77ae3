using System.Globalization;
using System.Text.Json;
using IncidentMap.Gazetteer;
using IncidentMap.Ingest;
using IncidentMap.Reports;

namespace IncidentMap.Web.Commands;

/// <summary>How many answers of one sort are right.</summary>
internal sealed class Score
{
    internal int Right { get; private set; }

    internal int Count { get; private set; }

    internal bool Add(bool right)
    {
        Count++;
        if (right) Right++;
        return right;
    }
}

/// <summary>
/// One report with its known answer, in the form of <c>gold-dev.jsonl</c>: <c>text_truth</c> says what the text itself states of its
/// main event; <c>truth.lat</c> and <c>lon</c> where it happened.
/// </summary>
internal sealed class KnownReport(JsonElement json)
{
    // Where the day of publication is not known, a few days after the event stand in, and relative dates are not scored.
    private const int AssumedDelay = 3;

    internal string Id => Text(json, "id") ?? "";

    internal string Language => Text(json, "lang") ?? "";

    internal string Body => Text(json, "text") ?? "";

    internal JsonElement? Stated => json.TryGetProperty("text_truth", out var stated) && stated.ValueKind == JsonValueKind.Object ? stated : null;

    internal JsonElement Truth => json.GetProperty("truth");

    internal bool HasPublication => Text(json, "published_date") is not null;

    internal DateOnly? Day => Date(Text(Truth, "date"));

    internal DateOnly? Published => Text(json, "published_date") is { } known ? PublicationDay.Parse(known) : Day?.AddDays(AssumedDelay);

    internal LonLat? Point => Number(Truth, "lon") is { } lon && Number(Truth, "lat") is { } lat ? new LonLat(lon, lat) : null;

    internal static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    internal static int? Whole(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    internal static DateOnly? Date(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static double? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}

/// <summary>Counts exact matches by measure and language.</summary>
internal sealed class ReportScores(IGazetteer gazetteer)
{
    internal const double Near = 5_000;

    internal static readonly string[] Measures =
        ["killed", "injured", "place within 5 km", "place within its radius", "explicit date", "relative date", "party"];

    private readonly Dictionary<(string Measure, string Language), Score> _scores = [];

    internal Score Of(string measure, string language) =>
        _scores.TryGetValue((measure, language), out var score) ? score : _scores[(measure, language)] = new Score();

    /// <summary>Scores one reading; returns the measures that were wrong, each with what was read and what is known.</summary>
    internal List<string> Add(KnownReport known, ReportReading reading)
    {
        var main = reading.Incidents.Count > 0 ? reading.Incidents[0] : null;
        var wrong = new List<string>();
        void Check(string measure, bool right, string detail)
        {
            Of(measure, known.Language).Add(right);
            if (!right) wrong.Add($"{measure}: {detail}");
        }
        if (known.Stated is { } stated)
        {
            var counts = main is null ? null : ReadingMeasures.Of(main).Casualties;
            CheckCount("killed", stated, counts?.Killed, Check);
            CheckCount("injured", stated, counts?.Injured, Check);
            CheckDate(known, stated, main, Check);
            if (PartiesOf(stated) is { Count: > 0 } parties)
                Check("party", main is not null && main.Parties.Any(p => parties.Contains(p.Name)), $"{string.Join(",", main?.Parties.Select(p => p.Name) ?? [])} for {string.Join("|", parties)}");
        }
        CheckPlace(known, main, Check);
        return wrong;
    }

    private static void CheckCount(string name, JsonElement stated, Count? read, Action<string, bool, string> check)
    {
        int? min = KnownReport.Whole(stated, name + "_min"), max = KnownReport.Whole(stated, name + "_max");
        check(name, read?.Min == min && read?.Max == max, $"{read?.ToString() ?? "none"} for {(min is null ? "none" : $"{min}..{max}")}");
    }

    private static void CheckDate(KnownReport known, JsonElement stated, IncidentReading? main, Action<string, bool, string> check)
    {
        var kind = KnownReport.Text(stated, "date_kind");
        var isShort = main is { DateStart: { } from, DateEnd: { } to } && to.DayNumber - from.DayNumber <= 3;
        if (kind == "explicit" && KnownReport.Date(KnownReport.Text(stated, "explicit_date")) is { } day)
            check("explicit date", isShort && main!.DateStart <= day && main.DateEnd >= day, $"{main?.DateStart:yyyy-MM-dd}..{main?.DateEnd:MM-dd} for {day:yyyy-MM-dd}");
        if (kind == "relative" && known.HasPublication && known.Day is { } true_)
            check("relative date", isShort && main!.DateStart <= true_ && main.DateEnd >= true_, $"{main?.DateStart:yyyy-MM-dd} for {true_:yyyy-MM-dd}");
    }

    private void CheckPlace(KnownReport known, IncidentReading? main, Action<string, bool, string> check)
    {
        if (known.Point is not { } point) return;
        var place = main?.Place is { } read ? gazetteer.Find(read.PlaceId) : null;
        var metres = place?.Point.DistanceTo(point);
        var detail = $"{main?.Place?.AsWritten} {main?.Place?.Accuracy} ({metres / 1000:0.0} km) for {KnownReport.Text(known.Truth, "place_ar") ?? KnownReport.Text(known.Truth, "place")}";
        check("place within 5 km", metres <= Near, detail);
        check("place within its radius", metres <= Math.Max(Near, AccuracyRadius.Metres(main?.Place?.Accuracy ?? GeolocationAccuracy.Unknown) ?? 0), detail);
    }

    private static readonly (string Words, string Party)[] Attributed =
    [
        ("Syrian regime", Party.SyrianGovernment), ("SDF", Party.Sdf), ("YPG", Party.Sdf), ("Turkish-backed", Party.Opposition), ("Turkey", Party.Turkiye),
        ("Turkish border", Party.Turkiye), ("Russia", Party.Russia), ("Israel", Party.Israel), ("Iran", Party.Iran), ("Coalition", Party.UsLedCoalition),
        ("US forces", Party.UnitedStates), ("US forces", Party.UsLedCoalition), ("HTS", Party.Hts),
    ];

    private static List<string> PartiesOf(JsonElement stated) =>
        KnownReport.Text(stated, "actor_as_attributed") is not { } words ? []
            : [.. Attributed.Where(a => words.Contains(a.Words, StringComparison.OrdinalIgnoreCase)).Select(a => a.Party)];
}
