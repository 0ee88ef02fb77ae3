using IncidentMap.Cql;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Ogc.Tables;

/// <summary>What kind of values a property of a feature has.</summary>
internal enum PropertyKind
{
    Text,
    Token,
    Integer,
    Number,
    Date,
    Truth,
    Texts,
    Point,
}

/// <summary>One property that may be asked about: by name in filters, and where it orders anything also in <c>sortby</c>.</summary>
/// <param name="Name">Its name, in features and filters alike.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="Title">What it is called in words.</param>
/// <param name="Tokens">The values of a token, where the list is closed.</param>
internal sealed record FeatureProperty(string Name, PropertyKind Kind, Bilingual Title, IReadOnlyList<string>? Tokens = null)
{
    internal bool IsSortable => Kind is not (PropertyKind.Texts or PropertyKind.Point);
}

/// <summary>A property with the column that a table of this type has for it.</summary>
internal sealed record FeatureProperty<TTable>(FeatureProperty Property, Func<TTable, CqlColumn> Column);
