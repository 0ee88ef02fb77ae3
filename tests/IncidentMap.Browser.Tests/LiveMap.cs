using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;

namespace IncidentMap.Browser.Tests;

/// <summary>The whole program on a free port of this machine, on a data folder of its own: what a browser can visit.</summary>
public sealed class LiveMap : WebApplicationFactory<Program>
{
    private readonly Dictionary<string, string> _settings;

    public LiveMap() : this([]) { }

    /// <param name="settings">Settings of the operator, by name.</param>
    internal LiveMap(Dictionary<string, string> settings)
    {
        _settings = settings;
        UseKestrel(0);
        StartServer();
        Url = ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    /// <summary>Address without a slash at its end.</summary>
    public string Url { get; }

    public string DataFolder { get; } = Directory.CreateTempSubdirectory("incidentmap-browser-").FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", DataFolder);
        builder.ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection(_settings!));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(DataFolder)) Directory.Delete(DataFolder, recursive: true);
    }
}
