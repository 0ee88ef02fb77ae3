using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Ogc.Tables;

/// <summary>What a collection is, whatever it holds at the moment.</summary>
/// <param name="Id">Its id in addresses.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What its features are.</param>
/// <param name="Properties">What may be asked about them.</param>
/// <param name="Shown">The properties that its HTML table shows, by the language of the page; the second one names a feature.</param>
/// <param name="Unasked">Properties of its features that cannot be asked about.</param>
/// <param name="TakesFilterWords">True where the map's own filter words choose its features.</param>
internal sealed record CollectionInfo(
    string Id, Bilingual Title, Bilingual Description, IReadOnlyList<FeatureProperty> Properties, IReadOnlyList<Bilingual> Shown,
    IReadOnlyList<string> Unasked, bool TakesFilterWords)
{
    /// <summary>The names of the properties that its features have.</summary>
    internal IEnumerable<string> NamesInFeatures => [.. Properties.Where(p => p.Kind != PropertyKind.Point).Select(p => p.Name), .. Unasked];

    /// <summary>The properties of its HTML table.</summary>
    internal IEnumerable<FeatureProperty> ShownIn(Language language) => Shown.Select(name => Find(name.In(language))!);

    /// <summary>The property by which a page calls a feature.</summary>
    internal FeatureProperty NamedBy(Language language) => Find(Shown[1].In(language))!;

    internal FeatureProperty? Find(string name) => Properties.FirstOrDefault(p => p.Name == name);
}

/// <summary>The collections that are offered, in the order in which they are listed.</summary>
internal static class Collections
{
    internal static IReadOnlyList<CollectionInfo> All { get; } = [IncidentTable.About, ClaimTable.About, PlaceTable.About];

    internal static CollectionInfo? Find(string id) => All.FirstOrDefault(c => c.Id == id);
}
