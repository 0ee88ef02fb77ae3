using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;

namespace IncidentMap.Web.Api;

/// <summary>
/// Errors over HTTP, as RFC 9457 problem details. All faults of a request stand together under <c>errors</c>:
/// <c>{"errors":{"from":["from '2017-02-31' is not a day of the calendar"]}}</c>.
/// </summary>
internal static class Problems
{
    /// <summary>The faults of an input: 400, or another 4xx.</summary>
    internal static IResult Of(IReadOnlyList<Fault> faults, int status = StatusCodes.Status400BadRequest) => Results.Problem(Details(faults, status));

    /// <summary>One sentence and no field to blame.</summary>
    internal static IResult Of(int status, string detail) => Results.Problem(detail: detail, statusCode: status);

    /// <summary>The same for a handler that is no endpoint, such as a middleware.</summary>
    internal static Task WriteAsync(HttpContext context, int status, string detail) => Of(status, detail).ExecuteAsync(context);

    internal static void Register(IServiceCollection services)
    {
        services.AddSingleton<IProblemDetailsWriter, ApiProblemWriter>(); // before the default one, which leaves browsers without a body
        services.AddProblemDetails();
        // A message quotes what was sent: letters of every script stay readable, what HTML could take for markup is escaped.
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
    }

    /// <summary>A body that is no JSON, or too long, is the caller's fault wherever it comes to light.</summary>
    internal static void Use(IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = e => e is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages();
    }

    private static ProblemDetails Details(IReadOnlyList<Fault> faults, int status) => new()
    {
        Status = status,
        Title = faults.Count == 1 ? "The request has a fault." : $"The request has {faults.Count} faults.",
        Detail = string.Join(" ", faults.Select(f => f.Message.TrimEnd('.') + ".")),
        Extensions = { ["errors"] = faults.GroupBy(f => f.Where, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(f => f.Message).ToArray()) },
    };

    /// <summary>Answers every request of the APIs with problem details, whatever its Accept header asks for.</summary>
    private sealed class ApiProblemWriter : IProblemDetailsWriter
    {
        private static readonly string[] Apis = ["/api", "/ogc"];

        public bool CanWrite(ProblemDetailsContext context) =>
            Array.Exists(Apis, path => context.HttpContext.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

        public async ValueTask WriteAsync(ProblemDetailsContext context)
        {
            var (http, details) = (context.HttpContext, context.ProblemDetails);
            details.Status ??= http.Response.StatusCode;
            details.Title ??= Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(details.Status.Value);
            await http.Response.WriteAsJsonAsync(details, details.GetType(), options: null, contentType: "application/problem+json", http.RequestAborted);
        }
    }
}
