using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace IncidentMap.Web.Hosting;

/// <summary>
/// The pages that everybody looks at are made and compressed once for each version of the data, so that many viewers cost little. They
/// hold nothing of the one who asks: an address and a language give the same page to all.
/// </summary>
internal static class PageCache
{
    private static readonly string[] Paths = ["/", "/embed"];

    internal static void Register(IServiceCollection services)
    {
        services.AddOutputCache(options => options.AddBasePolicy(policy => policy
            .Expire(TimeSpan.FromHours(1))
            .SetVaryByQuery("*")
            .SetVaryByHeader("Accept-Encoding")
            .VaryByValue(http => KeyValuePair.Create("language", Languages.Accepted(http.Request.Headers.AcceptLanguage).Tag()))
            .VaryByValue(Version)));
    }

    internal static void Use(IApplicationBuilder app) => app.UseWhen(
        http => Paths.Contains(http.Request.Path.Value, StringComparer.Ordinal),
        pages => pages.UseOutputCache().UseMiddleware<ResponseCompressionMiddleware>(HtmlPacking(app.ApplicationServices)));

    /// <summary>These pages are packed before they are kept. They hold no secret that a packed length could tell.</summary>
    private static ResponseCompressionProvider HtmlPacking(IServiceProvider services) =>
        new(services, Options.Create(new ResponseCompressionOptions { EnableForHttps = true, MimeTypes = ["text/html"] }));

    private static KeyValuePair<string, string> Version(HttpContext http) => KeyValuePair.Create(
        "data", $"{http.RequestServices.GetRequiredService<ISnapshotSource>().Current.Version} {http.RequestServices.GetRequiredService<IGazetteer>().Version}");
}
