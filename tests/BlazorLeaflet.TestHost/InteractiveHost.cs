using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace BlazorLeaflet.TestHost;

/// <summary>A Blazor Web App with one interactive page that holds a map.</summary>
public static class InteractiveHost
{
    /// <summary>Builds the host; start it to listen on the address.</summary>
    public static WebApplication Create(string url)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(InteractiveHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Development",
        });
        builder.WebHost.UseUrls(url);
        builder.WebHost.UseStaticWebAssets();
        // A browser that closes while the host goes down is logged as a failure of the hub; it is none.
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        var app = builder.Build();
        app.UseAntiforgery();
        Serve(app, "LibraryRoot");
        Serve(app, "BlazorScriptRoot");
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        return app;
    }

    private static void Serve(WebApplication app, string metadata)
    {
        var root = typeof(InteractiveHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == metadata).Value!;
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(root) });
    }
}
