using IncidentMap.Incidents;
using IncidentMap.Web.Api;
using IncidentMap.Web.Api.Documented;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Feeds;

/// <summary>Feeds of new and changed incidents with the filter words, in either language.</summary>
internal static class FeedEndpoints
{
    private static readonly HashSet<string> OtherWords = ["lang"];

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(AtomFeed.Path, (HttpContext http, ISnapshotSource source, IIncidentStore store) => Answer(http, source, store, AtomFeed.MediaType, AtomFeed.Write))
            .Said(Note("Atom", AtomFeed.MediaType, AtomFeed.Path));
        app.MapGet(JsonFeed.Path, (HttpContext http, ISnapshotSource source, IIncidentStore store) => Answer(http, source, store, JsonFeed.MediaType, JsonFeed.Write))
            .Said(Note("JSON Feed", JsonFeed.MediaType, JsonFeed.Path));
    }

    private static ApiNote Note(string form, string mediaType, string path) => new(
        ApiNotes.Feeds, new($"The fifty incidents that were new or changed last, as {form}.", $"آخر خمسين حادثًا جديدًا أو معدلًا بصيغة {form}."), mediaType,
        FilterNotes.With(new WordNote("lang", new("en or ar.", "en أو ar."), "en")))
    {
        Example = $"{path}?{FilterNotes.Example}&lang=en",
    };

    private static IResult Answer(HttpContext http, ISnapshotSource source, IIncidentStore store, string mediaType, Func<FeedFrame, byte[]> write)
    {
        var (read, asked) = (FilterQuery.Read(http.Request, OtherWords), http.Request.Query["lang"].ToString());
        var language = Languages.Parse(asked);
        if (!read.IsOk || (asked.Length > 0 && language is null))
            return Problems.Of([.. read.Faults, .. asked.Length > 0 && language is null ? [new Fault("lang", "lang is not one of en, ar")] : Array.Empty<Fault>()]);
        var (snapshot, filter) = (source.Current, read.Value!);
        if (SnapshotTag.IsKnown(http, snapshot, $"{filter.ToQuery()} {language}")) return Results.StatusCode(StatusCodes.Status304NotModified);
        var name = FeedText.Name(filter, language ?? Language.En, PlaceNames.In(http.RequestServices));
        var frame = new FeedFrame(filter, language ?? Language.En, $"{http.Request.Scheme}://{http.Request.Host}", name, FeedEntries.Of(snapshot, filter, store), DateTimeOffset.UtcNow);
        return Results.Bytes(write(frame), $"{mediaType}; charset=utf-8");
    }
}
