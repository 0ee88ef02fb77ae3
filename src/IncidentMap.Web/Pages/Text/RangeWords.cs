using static IncidentMap.Web.Pages.Text.Isolate;

namespace IncidentMap.Web.Pages.Text;

/// <summary>A count without its noun. Nothing is rounded; null is "unknown", never zero.</summary>
public static class RangeWords
{
    /// <summary>"42–70", "57" for equal ends, "at least 5", "unknown"; the same for "zero or more", which says no more.</summary>
    public static string Short(Count? count, Language language) => count switch
    {
        null or { SaysNothing: true } => Labels.UnknownCount.In(language),
        { Max: null } => $"{Labels.AtLeast.In(language)} {Ltr(Number(count.Min))}",
        { Max: { } max } when max == count.Min => Ltr(Number(max)),
        { Max: { } max } => Ltr($"{Number(count.Min)}–{Number(max)}"),
    };

    /// <summary>Inside a sentence: "42–70" in English, "من 42 إلى 70" in Arabic.</summary>
    public static string InSentence(Count count, Language language) =>
        language == Language.Ar && count.Max is { } max && max != count.Min
            ? $"من {Ltr(Number(count.Min))} إلى {Ltr(Number(max))}"
            : Short(count, language);

    /// <summary>A distance: "3.2 km", "300 m".</summary>
    public static string Distance(double metres, Language language) => metres < 1000
        ? $"{Ltr(FormattableString.Invariant($"{metres:0}"))} {(language == Language.Ar ? "م" : "m")}"
        : $"{Ltr(FormattableString.Invariant($"{metres / 1000:0.#}"))} {(language == Language.Ar ? "كم" : "km")}";

    /// <summary>An accuracy radius: "±3 km", "±300 m"; null when unknown.</summary>
    public static string? Radius(int? metres, Language language) => metres switch
    {
        null => null,
        < 1000 => $"{Ltr($"±{metres}")} {(language == Language.Ar ? "م" : "m")}",
        _ => $"{Ltr(FormattableString.Invariant($"±{metres / 1000.0:0.#}"))} {(language == Language.Ar ? "كم" : "km")}",
    };
}
