using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Api.Documented;

/// <summary>A word of a query or of a path.</summary>
/// <param name="Name">The word.</param>
/// <param name="Says">What it means.</param>
/// <param name="Example">A value that works.</param>
/// <param name="IsRequired">Whether it must be given.</param>
internal sealed record WordNote(string Name, Bilingual Says, string Example, bool IsRequired = false);

/// <summary>What an endpoint is for: stands beside it in the code, and both the OpenAPI document and its page are made from it.</summary>
/// <param name="Group">Under which heading.</param>
/// <param name="Says">What it answers, in a sentence.</param>
/// <param name="MediaType">Of the answer.</param>
/// <param name="Words">Words of the query and of the path.</param>
internal sealed record ApiNote(Bilingual Group, Bilingual Says, string MediaType, IReadOnlyList<WordNote> Words)
{
    /// <summary>An address, or for POST a body, that works as it stands; null where none can be fixed.</summary>
    internal string? Example { get; init; }
}

/// <summary>Puts notes beside endpoints.</summary>
internal static class ApiNotes
{
    internal static readonly Bilingual Incidents = new("Incidents", "الحوادث");
    internal static readonly Bilingual Exports = new("Exports", "التصدير");
    internal static readonly Bilingual Tiles = new("Tiles and columns", "المربعات والأعمدة");
    internal static readonly Bilingual Feeds = new("Feeds", "الخلاصات");
    internal static readonly Bilingual Places = new("Places", "الأماكن");
    internal static readonly Bilingual Reading = new("Reading reports", "قراءة التقارير");
    internal static readonly Bilingual Reconciliation = new("Reconciliation", "المطابقة");

    /// <summary>Describes an endpoint, whose parameters are not seen in the signature of its handler.</summary>
    internal static TBuilder Said<TBuilder>(this TBuilder endpoint, ApiNote note) where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(note);
}
