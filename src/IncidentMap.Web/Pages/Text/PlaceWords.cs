using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.Text;

/// <summary>Places in words. Only ever given the published place of an incident.</summary>
public static class PlaceWords
{
    /// <summary>Place and governorate in the page's script, as far as they are known: "Al-Mayadin, Deir ez-Zor".</summary>
    public static string Short(Where where, Language language) => Known(where, language) ?? Labels.Unlocated.In(language);

    /// <summary>The same; null where neither place nor governorate is known.</summary>
    public static string? Known(Where where, Language language)
    {
        var name = NameIn(where, language);
        var admin = language == Language.Ar ? where.Admin1Ar ?? where.Admin1 : where.Admin1 ?? where.Admin1Ar;
        return (name, admin) switch
        {
            (null, null) => null,
            (null, { } a) => a,
            ({ } n, null) => n,
            ({ } n, { } a) => n == a ? n : $"{n}{Labels.Comma.In(language)} {a}",
        };
    }

    /// <summary>The name in the other script; null when it is not known or the same.</summary>
    public static string? InOtherScript(Where where, Language language)
    {
        var other = language == Language.Ar ? where.Name : where.NameAr;
        return other == NameIn(where, language) ? null : other;
    }

    /// <summary>How well the place is known: "placed to the town, ±3 km".</summary>
    public static string Accuracy(Where where, Language language)
    {
        if (where.Accuracy == GeolocationAccuracy.Unknown) return Labels.PlacedUnknown.In(language);
        var tier = TokenLabels.Of(where.Accuracy);
        var placed = where.Accuracy switch
        {
            GeolocationAccuracy.Exact => Labels.PlacedExactly,
            GeolocationAccuracy.Within100M => new Bilingual("placed within 100 m", "حُدد الموقع ضمن 100 م"),
            _ => new Bilingual($"placed to the {tier.En}", $"بدقة {tier.Ar}"),
        };
        var radius = RangeWords.Radius(where.RadiusMetres ?? AccuracyRadius.Metres(where.Accuracy), language);
        return $"{placed.In(language)}{(radius is null ? "" : $"{Labels.Comma.In(language)} {radius}")}";
    }

    private static string? NameIn(Where where, Language language) =>
        (language == Language.Ar ? where.NameAr ?? where.Name : where.Name ?? where.NameAr) ?? where.ReportedName;
}
