using IncidentMap.Web.Pages.Text;
using Microsoft.AspNetCore.Antiforgery;

namespace IncidentMap.Web.Hosting;

/// <summary>Says why a form of the editors' pages was not carried out, where its token is missing, of another site or of a key that is gone: a bare 400 looks like a fault of the program.</summary>
internal static class ForeignForms
{
    internal static void Use(IApplicationBuilder app) => app.Use((context, next) =>
        context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } && context.Request.Path.StartsWithSegments("/review", StringComparison.OrdinalIgnoreCase)
            ? PlainPage.WriteAsync(context, StatusCodes.Status400BadRequest, ReviewText.FormForeign, ReviewText.FormForeignWhy, ReviewText.FormForeignHelp)
            : next(context));
}
