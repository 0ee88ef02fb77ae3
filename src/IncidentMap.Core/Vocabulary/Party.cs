namespace IncidentMap;

/// <summary>
/// Tokens of the parties that records of Syria name most. The list is open: any lower-case kebab token is a valid party.
/// </summary>
public static class Party
{
    /// <summary>The US-led Coalition against IS (Operation Inherent Resolve).</summary>
    public const string UsLedCoalition = "us-led-coalition";

    /// <summary>Russia.</summary>
    public const string Russia = "russia";

    /// <summary>The Syrian government until December 2024, and its forces.</summary>
    public const string SyrianGovernment = "syrian-government";

    /// <summary>Türkiye.</summary>
    public const string Turkiye = "turkiye";

    /// <summary>Israel.</summary>
    public const string Israel = "israel";

    /// <summary>The Syrian Democratic Forces and the YPG.</summary>
    public const string Sdf = "sdf";

    /// <summary>The so-called Islamic State.</summary>
    public const string Is = "is";

    /// <summary>Iran and the groups it directs.</summary>
    public const string Iran = "iran";

    /// <summary>The United States acting alone.</summary>
    public const string UnitedStates = "united-states";

    /// <summary>Jordan.</summary>
    public const string Jordan = "jordan";

    /// <summary>Iraq.</summary>
    public const string Iraq = "iraq";

    /// <summary>Hayat Tahrir al-Sham and its forerunners.</summary>
    public const string Hts = "hts";

    /// <summary>Armed opposition groups, the Syrian National Army among them.</summary>
    public const string Opposition = "opposition";

    /// <summary>The Syrian government since December 2024.</summary>
    public const string SyrianTransitionalGovernment = "syrian-transitional-government";

    /// <summary>Not stated.</summary>
    public const string Unknown = "unknown";

    /// <summary>All tokens above, in the order in which legends show them.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        UsLedCoalition, Russia, SyrianGovernment, Turkiye, Israel, Sdf, Is, Iran, UnitedStates, Jordan, Iraq, Hts,
        Opposition, SyrianTransitionalGovernment, Unknown,
    ];

    /// <summary>True for a well-formed token: lower-case ASCII letters, digits and single hyphens.</summary>
    public static bool IsToken(string text) =>
        text.Length is > 0 and <= 64 && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal)
        && text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}
