using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace IncidentMap.Web.Tests;

/// <summary>The whole program in memory, on a data folder of its own that goes with it.</summary>
public sealed class MapApp : WebApplicationFactory<Program>
{
    public string DataFolder { get; } = Directory.CreateTempSubdirectory("incidentmap-test-").FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting("data", DataFolder);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (Directory.Exists(DataFolder)) Directory.Delete(DataFolder, recursive: true);
    }
}
