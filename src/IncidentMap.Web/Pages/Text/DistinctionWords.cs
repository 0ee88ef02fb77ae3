using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Pages.Text;

/// <summary>What tells a place from its namesakes, in words.</summary>
public static class DistinctionWords
{
    private static readonly Bilingual[] Directions =
    [
        new("north", "شمال"), new("north-east", "شمال شرق"), new("east", "شرق"), new("south-east", "جنوب شرق"),
        new("south", "جنوب"), new("south-west", "جنوب غرب"), new("west", "غرب"), new("north-west", "شمال غرب"),
    ];

    /// <summary>"Manbij district · 12 km north-east of Manbij · 30,000 people"; null when nothing tells it apart. The feature class is left to whoever shows the place.</summary>
    public static string? Of(Distinction distinction, Language language)
    {
        ArgumentNullException.ThrowIfNull(distinction);
        var parts = new[]
        {
            Area(distinction.District, language),
            Area(distinction.Subdistrict, language),
            distinction.Near is { } near ? Near(near, language) : null,
            distinction.Population is { } people ? People(people, language) : null,
        };
        var words = string.Join(" · ", parts.OfType<string>());
        return words.Length > 0 ? words : null;
    }

    private static string? Area(AdminStep? step, Language language)
    {
        if (step is null) return null;
        var label = FeatureLabel.Of(step.Feature, language.Tag());
        if (language == Language.Ar) return step.NameAr is { } arabic ? Prefixed(arabic, label) : $"{label} {Isolate.Ltr(step.Name)}";
        return step.Name.Contains(label, StringComparison.OrdinalIgnoreCase) ? step.Name : $"{step.Name} {label}";
    }

    private static string Prefixed(string name, string label) => name.StartsWith(label, StringComparison.Ordinal) ? name : $"{label} {name}";

    private static string Near(Landmark near, Language language)
    {
        var (distance, direction) = (RangeWords.Distance(near.Metres, language), Directions[(int)near.Direction].In(language));
        if (language != Language.Ar) return $"{distance} {direction} of {near.Town.Name}";
        return $"{distance} {direction} {near.Town.NameAr ?? Isolate.Ltr(near.Town.Name)}";
    }

    private static string People(int people, Language language) =>
        language == Language.Ar ? $"{Isolate.Ltr(Isolate.Number(people))} نسمة" : $"{Isolate.Number(people)} {(people == 1 ? "person" : "people")}";
}
