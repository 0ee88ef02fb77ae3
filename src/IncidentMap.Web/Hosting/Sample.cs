using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Hosting;

/// <summary>The sample incidents that a first start shows, so that the map is never empty.</summary>
internal static class Sample
{
    /// <summary>The name under which sample reports are published: they are ours, and say so.</summary>
    internal const string Publisher = "IncidentMap (sample)";

    /// <summary>Loads the sample into a store that holds no incident yet; any other store is left alone.</summary>
    /// <exception cref="ProgramDataException">The sample that came with the program is damaged.</exception>
    internal static void LoadInto(IIncidentStore store, string geodata)
    {
        var file = Path.Combine(geodata, "incidents.json");
        if (!IsEmpty(store) || !File.Exists(file)) return;
        var sample = SampleFile.Read(File.ReadAllBytes(file));
        if (!sample.IsOk)
            throw new ProgramDataException($"The sample file {file} is damaged ({sample.Faults[0]}, {sample.Faults.Count} faults in all); install the program again.");
        foreach (var report in Reports(Path.Combine(geodata, "reports"))) store.SaveReport(report);
        var published = sample.Value.Incidents.Select(i => i with { State = IncidentState.Published }).ToList();
        store.Save(published, new Change(DateTimeOffset.UtcNow, "incidentmap", "sample", "Came with the program as a sample.", null));
    }

    /// <summary>Texts of our own, named by the day they speak from and their language: <c>2017-06-27-…-ar.txt</c> or <c>…-en.txt</c>.</summary>
    internal static IEnumerable<Report> Reports(string folder)
    {
        if (!Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(path, Encoding.UTF8);
            yield return new Report
            {
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
                Text = text,
                Publisher = Publisher,
                PublishedOn = DateOnly.TryParseExact(Path.GetFileName(path).AsSpan(0, Math.Min(10, Path.GetFileName(path).Length)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
                Language = path.EndsWith("-ar.txt", StringComparison.Ordinal) ? "ar" : "en",
                Received = DateTimeOffset.UtcNow,
                IsSample = true,
            };
        }
    }

    private static bool IsEmpty(IIncidentStore store) =>
        Enum.GetValues<IncidentState>().All(state => !store.All(state).Any());
}

/// <summary>A file that came with the program cannot be used: the message says in one sentence which, and what to do.</summary>
internal sealed class ProgramDataException(string message) : Exception(message);
