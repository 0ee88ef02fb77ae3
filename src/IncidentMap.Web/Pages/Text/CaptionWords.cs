using IncidentMap.Gazetteer;
using IncidentMap.Web.Pages.State;

namespace IncidentMap.Web.Pages.Text;

/// <summary>What stands under a picture or a printed page: how the marks are read, that counts are claims, whose the data are.</summary>
public static class CaptionWords
{
    /// <summary>The lines, in the order in which they are read.</summary>
    /// <param name="gazetteer">Names the sources of the places.</param>
    /// <param name="language">The language of the page.</param>
    public static IReadOnlyList<string> Lines(IGazetteer gazetteer, Language language) =>
    [
        $"{Labels.CountsAreClaims.In(language)} {ViewLabels.ReadingMarks.In(language)}",
        $"{Labels.SourcesAndLicences.In(language)}: {string.Join(" · ", DataSources.Of(gazetteer).Select(Source))}",
    ];

    private static string Source(DataSource source) => Isolate.Ltr(source.Licence.Length > 0 ? $"{source.Name} ({source.Licence})" : source.Name);
}
