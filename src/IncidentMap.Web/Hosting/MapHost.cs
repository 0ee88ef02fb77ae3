using System.Text.Encodings.Web;
using System.Text.Unicode;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Reports.SecondReader;
using IncidentMap.Web.Api;
using IncidentMap.Web.Api.Documented;
using IncidentMap.Web.Feeds;
using IncidentMap.Web.Map;
using IncidentMap.Web.Ogc;
using IncidentMap.Web.Reconcile;
using IncidentMap.Web.Tiles;
using IncidentMap.Web.Tiles.Vector;

namespace IncidentMap.Web.Hosting;

/// <summary>What <c>serve</c> was told.</summary>
/// <param name="DataFolder">Absolute path of the data folder.</param>
/// <param name="Urls">Addresses to listen on, separated by semicolons.</param>
internal sealed record HostSettings(string DataFolder, string Urls);

/// <summary>Puts the web program together: services first, then the pipeline, in the order in which a request meets it.</summary>
internal static class MapHost
{
    internal static WebApplication Create(HostSettings settings, string[] hostArgs)
    {
        // The content root is where the program lies, so that it runs from any working directory.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. hostArgs.Where(a => !a.StartsWith("--contentRoot=", StringComparison.OrdinalIgnoreCase))],
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(MapHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseUrls(settings.Urls);
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // A failed start is told in one sentence at the end of the program, not twice.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddSingleton(settings);
        builder.Services.AddIncidentMap(settings.DataFolder, overHttp: true);
        builder.Services.AddSingleton<IGazetteer>(services =>
            new LiveGazetteer(settings.DataFolder, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<LiveGazetteer>>()));
        Problems.Register(builder.Services);
        RequestLimits.Register(builder.Services);
        ReconcileEndpoints.Register(builder.Services);
        OgcEndpoints.Register(builder.Services);
        builder.Services.AddRazorComponents();
        // Arabic stays Arabic in the HTML, not a row of character references four times as long; markup is encoded as ever.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton<TextIndexing>().AddHostedService(services => services.GetRequiredService<TextIndexing>());
        builder.Services.AddSingleton<ISnapshotFollower>(services => services.GetRequiredService<TextIndexing>()).AddSingleton<ISnapshotFollower, PointsAhead>();
        builder.Services.AddSingleton<ColumnCache>().AddSingleton<IColumnsAhead>(services => services.GetRequiredService<ColumnCache>());
        builder.Services.AddSingleton(services => new ModuleImports(services.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider));
        Compression.Register(builder.Services);
        PageCache.Register(builder.Services);
        OpenApiSetup.Register(builder.Services);

        var app = builder.Build();
        // A store or a gazetteer that cannot be used stops the program here, with its one sentence, and not the first visitor.
        _ = app.Services.GetRequiredService<IIncidentStore>();
        _ = app.Services.GetRequiredService<TwoReaders>();
        var gazetteer = app.Services.GetRequiredService<IGazetteer>();
        // The index of beginnings is built when first asked; the first to type should not wait for it.
        app.Lifetime.ApplicationStarted.Register(() => Task.Run(() => gazetteer.Suggest("a")));
        // Nor should the first visitor wait for the columns of everything.
        var columns = app.Services.GetRequiredService<ColumnCache>();
        app.Lifetime.ApplicationStarted.Register(() => Task.Run(() => columns.Of(IncidentFilter.Everything)));
        HeadRequests.Use(app);
        app.UseResponseCompression();
        NegotiatedForm.Use(app);
        PublicReading.Use(app);
        app.UseRouting();
        var basemap = BasemapSettings.Of(app.Configuration);
        SecurityHeaders.Use(app, basemap, app.Configuration["Embed:FrameAncestors"]);
        Problems.Use(app);
        RequestLimits.Use(app);
        Pages.Read.WholeForms.Use(app);
        app.UseCors();
        PageCache.Use(app);
        LocalOnly.Use(app);
        app.UseAntiforgery();
        ForeignForms.Use(app);
        app.MapStaticAssets();
        app.MapHealthChecks("/healthz");
        IncidentEndpoints.Map(app);
        ExportEndpoints.Map(app);
        FeedEndpoints.Map(app);
        SitemapEndpoints.Map(app);
        app.MapPmTiles(basemap);
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapBasemap(Path.Combine(AppContext.BaseDirectory, "geodata", "basemap.json"));
        app.MapColumns();
        app.MapVectorTiles();
        PlaceEndpoints.Map(app);
        ReportEndpoints.Map(app);
        ReconcileEndpoints.Map(app);
        OgcEndpoints.Map(app);
        Pages.Read.ReadJson.Map(app);
        app.MapRazorComponents<Pages.App>();
        return app;
    }
}
