using IncidentMap.Incidents;
using IncidentMap.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Web.Tests.Hosting;

public sealed class DataFolderTests(MapApp app) : IClassFixture<MapApp>
{
    [Fact]
    public void The_tests_write_to_a_folder_of_their_own()
    {
        Assert.Equal(app.DataFolder, app.Services.GetRequiredService<HostSettings>().DataFolder);
        Assert.True(File.Exists(Path.Combine(app.DataFolder, "incidentmap.db")));
    }

    [Fact]
    public void The_map_and_its_readers_share_one_store()
    {
        var store = app.Services.GetRequiredService<IIncidentStore>();
        Assert.Equal(store.Version, app.Services.GetRequiredService<ISnapshotSource>().Current.Version);
    }
}
