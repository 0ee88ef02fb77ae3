using System.Text.Json;
using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Benchmarks.Map;

/// <summary>
/// A data folder with made-up incidents, the same for the same number: three of five at the point of a town, as records place them, the
/// others within some kilometres; towns and days as unequal as a war makes them; one of twenty lasts several days.
/// </summary>
internal static class MapData
{
    private const int Batch = 5_000;
    private static readonly DateOnly First = new(2011, 3, 15);
    private const int Days = 5_580;

    /// <summary>The folder of so many incidents; made at the first call, used again by later ones.</summary>
    internal static string Folder(int count, string gazetteer)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"incidentmap-benchmark-{count}");
        var done = Path.Combine(folder, "complete");
        if (File.Exists(done)) return folder;
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Console.WriteLine($"Making {count:N0} incidents in {folder} …");
        var store = SqliteStore.Open(folder);
        var change = new Change(DateTimeOffset.UnixEpoch, "benchmark", "import", "made up", null);
        foreach (var batch in Incidents(count, Towns(gazetteer)).Chunk(Batch)) store.Save(batch, change);
        File.WriteAllText(done, "");
        return folder;
    }

    private static IEnumerable<Incident> Incidents(int count, List<Town> towns)
    {
        var random = new Random(20170626);
        var days = Enumerable.Range(0, count).Select(_ => DayOf(random)).Order().ToArray();
        var (number, before) = (0, -1);
        for (var i = 0; i < count; i++)
        {
            number = days[i] == before ? number + 1 : 1;
            before = days[i];
            yield return One(random, First.AddDays(days[i]), number, towns[(int)(towns.Count * Math.Pow(random.NextDouble(), 3))]);
        }
    }

    /// <summary>A day: most often in the years 2013 to 2018.</summary>
    private static int DayOf(Random random) =>
        random.Next(4) == 0 ? random.Next(Days) : Math.Clamp((int)(1_700 + 600 * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5)), 0, Days - 1);

    private static Incident One(Random random, DateOnly day, int number, Town town)
    {
        var exact = random.Next(5) < 3;
        var killed = random.Next(3) == 0 ? (int?)null : (int)(40 * Math.Pow(random.NextDouble(), 4));
        return new Incident
        {
            Id = Guid.CreateVersion7(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)),
            Code = $"SY-{day:yyyy-MM-dd}-{number}",
            When = new() { Start = day, End = random.Next(20) == 0 ? day.AddDays(random.Next(1, 31)) : day },
            Where = new()
            {
                Point = exact ? new(town.Lon, town.Lat) : new(Math.Round(town.Lon + Near(random), 5), Math.Round(town.Lat + Near(random), 5)),
                PlaceId = exact ? town.Id : null,
                Within = exact ? [town.Id, .. town.Parents] : town.Parents,
                Name = town.Name,
                Admin1 = town.Admin1,
                Accuracy = exact ? GeolocationAccuracy.Town : (GeolocationAccuracy)random.Next(5),
            },
            Kind = (IncidentKind)random.Next(8),
            Parties = [new(Party.Known[random.Next(7)], PartyBasis.Alleged)],
            Claims = killed is { } people ? [ClaimOf(day, people, random.Next(3))] : [],
            TitleEn = $"Strike in {town.Name}",
            TitleAr = $"غارة في {town.Name}",
            State = IncidentState.Published,
        };
    }

    private static double Near(Random random) => 0.08 * (random.NextDouble() + random.NextDouble() - 1);

    private static Claim ClaimOf(DateOnly day, int killed, int more) => new()
    {
        Id = "c1",
        Speaker = "A Monitor",
        Origin = "a-monitor",
        AssertedOn = day.AddDays(1),
        Figures = [new() { Id = "a", Outcome = Outcome.Killed, Count = more == 0 ? Count.AtLeast(killed) : Count.Range(killed, killed + more) }],
    };

    private static List<Town> Towns(string gazetteer) =>
    [
        .. File.ReadLines(gazetteer).Where(line => line.Contains("\"feature\":\"town\"", StringComparison.Ordinal) || line.Contains("\"feature\":\"city\"", StringComparison.Ordinal))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(place => place.GetProperty("country").GetString() == "SY")
            .Select(Town.Of),
    ];

    private sealed record Town(string Id, string Name, string? Admin1, double Lon, double Lat, string[] Parents)
    {
        internal static Town Of(JsonElement place) => new(
            place.GetProperty("id").GetString()!, place.GetProperty("name").GetString()!,
            place.TryGetProperty("admin1", out var admin1) ? admin1.GetString() : null,
            place.GetProperty("lon").GetDouble(), place.GetProperty("lat").GetDouble(),
            place.TryGetProperty("parents", out var parents) ? [.. parents.EnumerateArray().Select(p => p.GetString()!)] : []);
    }
}
