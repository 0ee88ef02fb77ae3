using System.Globalization;
using IncidentMap.Cql;
using IncidentMap.Web.Ogc.Tables;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Ogc.Pages;

/// <summary>A value of a feature as a page shows it; a dash where there is none. Tokens are told in the language of the page.</summary>
internal static class FeatureText
{
    private const string None = "–";

    internal static string Of(FeatureTable table, FeatureProperty property, int row, Language language) => table.Columns.Find(property.Name) switch
    {
        CqlTexts texts when property.Kind == PropertyKind.Token && texts.Value(row) is { } token => LabelOf(property.Name, token)?.In(language) ?? token,
        CqlTexts texts => texts.Value(row) ?? None,
        CqlNumbers numbers => double.IsNaN(numbers.Value(row)) ? None : numbers.Value(row).ToString(CultureInfo.InvariantCulture),
        CqlDays days => days.Value(row) == int.MinValue ? None : DateOnly.FromDayNumber(days.Value(row)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CqlTruths truths => new OgcText(language).YesOrNo(truths.Value(row)),
        CqlLists lists => lists.Value(row) is { Count: > 0 } items ? string.Join(language == Language.Ar ? "، " : ", ", items) : None,
        CqlPoints points => double.IsNaN(points.Lon(row)) ? None : string.Create(CultureInfo.InvariantCulture, $"{points.Lon(row)}, {points.Lat(row)}"),
        _ => None,
    };

    private static Bilingual? LabelOf(string property, string token) => property switch
    {
        "kind" when Token.Parse<IncidentKind>(token) is { } kind => TokenLabels.Of(kind),
        "grade" when Token.Parse<Grade>(token) is { } grade => TokenLabels.Of(grade),
        "accuracy" when Token.Parse<GeolocationAccuracy>(token) is { } tier => TokenLabels.Of(tier),
        "partOfDay" when Token.Parse<PartOfDay>(token) is { } part => TokenLabels.Of(part),
        "datePrecision" when Token.Parse<DatePrecision>(token) is { } precision => TokenLabels.Of(precision),
        "response" when Token.Parse<Response>(token) is { } response => TokenLabels.Of(response),
        _ => null,
    };
}
