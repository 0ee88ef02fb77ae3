using BlazorLeaflet.TestHost;
using Microsoft.AspNetCore.Builder;

namespace IncidentMap.Browser.Tests;

/// <summary>The interactive test host of BlazorLeaflet, on a free port of this machine.</summary>
public sealed class InteractiveMap : IAsyncLifetime
{
    private WebApplication? _app;

    public string Url => _app!.Urls.First();

    public async ValueTask InitializeAsync()
    {
        _app = InteractiveHost.Create("http://127.0.0.1:0");
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
    }
}
