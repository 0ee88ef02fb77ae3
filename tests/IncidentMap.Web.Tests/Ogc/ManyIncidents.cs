using System.Text.Json;
using IncidentMap.Incidents;
using IncidentMap.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Web.Tests.Ogc;

/// <summary>The whole program over 300 incidents of every shape, hostile strings among them.</summary>
public sealed class ManyIncidents : IDisposable
{
    private readonly SnapshotApp _app;

    public ManyIncidents()
    {
        var incidents = Enumerable.Range(1, 300).Select(AnyIncident.From).Select((incident, i) => incident with { Code = $"T-{i:000}", State = IncidentState.Published }).ToList();
        Snapshot = IncidentSnapshot.Build(incidents, 1);
        Rows = [.. incidents.Select(SnapshotRow.Of)];
        _app = new SnapshotApp(Snapshot);
        Http = _app.CreateClient();
    }

    public HttpClient Http { get; }

    public IncidentSnapshot Snapshot { get; }

    internal IReadOnlyList<SnapshotRow> Rows { get; }

    internal async Task<List<string>> Codes(string query)
    {
        using var answer = await Http.GetAsync(new Uri("/ogc/collections/incidents/items?limit=10000&properties=code&" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{Uri.UnescapeDataString(query)}: {text}");
        return [.. JsonDocument.Parse(text).RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").GetProperty("code").GetString()!)];
    }

    public void Dispose() => _app.Dispose();
}

/// <summary>The whole program over a snapshot that is given, without a store behind it.</summary>
public sealed class SnapshotApp(IncidentSnapshot snapshot) : WebApplicationFactory<Program>
{
    private readonly string _dataFolder = Directory.CreateTempSubdirectory("incidentmap-ogc-").FullName;

    /// <summary>Begins to answer on a free port of this machine; its address without a slash at its end.</summary>
    internal string Listen()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", _dataFolder);
        builder.ConfigureTestServices(services => services.AddSingleton<ISnapshotSource>(new Given(snapshot)));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(_dataFolder)) Directory.Delete(_dataFolder, recursive: true);
    }

    private sealed class Given(IncidentSnapshot current) : ISnapshotSource
    {
        public IncidentSnapshot Current => current;
    }
}
