using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace IncidentMap.Browser.Tests;

/// <summary>The whole program on a free port of this machine, on a data folder of its own: what a browser can visit.</summary>
public sealed class LiveMap : WebApplicationFactory<Program>
{
    public LiveMap()
    {
        UseKestrel(0);
        StartServer();
        Url = ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    /// <summary>Address without a slash at its end.</summary>
    public string Url { get; }

    public string DataFolder { get; } = Directory.CreateTempSubdirectory("incidentmap-browser-").FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("data", DataFolder);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(DataFolder)) Directory.Delete(DataFolder, recursive: true);
    }
}
