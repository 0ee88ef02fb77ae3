using IncidentMap.Web.Api;

namespace IncidentMap.Web.Pages.Read;

/// <summary>A form for <c>/read</c> that is cut off or without its boundaries is the sender's fault: it is told so before the page begins, and is no error of the program.</summary>
internal static class WholeForms
{
    internal static void Use(IApplicationBuilder app) => app.UseWhen(
        context => HttpMethods.IsPost(context.Request.Method) && context.Request.Path.Value is "/read" or "/read.json" && context.Request.HasFormContentType,
        branch => branch.Use(ReadAsync));

    // What is read here is kept with the request: the page reads it no second time.
    private static async Task ReadAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            await Problems.WriteAsync(context, StatusCodes.Status400BadRequest, "The form is cut off or malformed; expected the fields of the form of /read as multipart/form-data.");
            return;
        }
        await next(context);
    }
}
