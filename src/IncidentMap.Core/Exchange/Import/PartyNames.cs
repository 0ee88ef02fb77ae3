using System.Collections.Frozen;

namespace IncidentMap.Exchange.Import;

/// <summary>
/// The party that a data set means by a name. The names are those met in ACLED, UCDP GED and Airwars; another name becomes a token of its
/// own letters, since the list of parties is open.
/// </summary>
internal static class PartyNames
{
    private static readonly FrozenDictionary<string, string> Exact = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Government of Syria"] = Party.SyrianGovernment,
        ["Syrian Regime"] = Party.SyrianGovernment,
        ["syrian_regime"] = Party.SyrianGovernment,
        ["Government of Russia (Soviet Union)"] = Party.Russia,
        ["Government of Russia"] = Party.Russia,
        ["Russian Military"] = Party.Russia,
        ["russian_forces"] = Party.Russia,
        ["Government of Turkey"] = Party.Turkiye,
        ["Turkish Military"] = Party.Turkiye,
        ["turkey"] = Party.Turkiye,
        ["Government of Israel"] = Party.Israel,
        ["Israeli Military"] = Party.Israel,
        ["israeli_forces"] = Party.Israel,
        ["Government of Iran"] = Party.Iran,
        ["Government of Iraq"] = Party.Iraq,
        ["Government of Jordan"] = Party.Jordan,
        ["Government of United States of America"] = Party.UnitedStates,
        ["US Forces"] = Party.UnitedStates,
        ["U.S.-led Coalition"] = Party.UsLedCoalition,
        ["US-led Coalition"] = Party.UsLedCoalition,
        ["coalition"] = Party.UsLedCoalition,
        ["Global Coalition Against Daesh"] = Party.UsLedCoalition,
        ["SDF"] = Party.Sdf,
        ["YPG"] = Party.Sdf,
        ["ypg_forces"] = Party.Sdf,
        ["syrian_democratic_forces"] = Party.Sdf,
        ["Syrian Democratic Forces"] = Party.Sdf,
        ["IS"] = Party.Is,
        ["ISIS"] = Party.Is,
        ["HTS"] = Party.Hts,
        ["Jabhat Fateh al-Sham"] = Party.Hts,
        ["Jabhat al-Nusra"] = Party.Hts,
        ["Syrian insurgents"] = Party.Opposition,
        ["FSA"] = Party.Opposition,
        ["SNA"] = Party.Opposition,
        ["NSA"] = Party.Opposition,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>ACLED writes the years of a government or the country of a group after its name.</summary>
    private static readonly (string Start, string Party)[] Starts =
    [
        ("Military Forces of Syria (2024", Party.SyrianTransitionalGovernment),
        ("Government of Syria (2024", Party.SyrianTransitionalGovernment),
        ("Military Forces of Syria", Party.SyrianGovernment),
        ("Government of Syria", Party.SyrianGovernment),
        ("Military Forces of Russia", Party.Russia),
        ("Military Forces of Turkey", Party.Turkiye),
        ("Military Forces of Israel", Party.Israel),
        ("Military Forces of Iran", Party.Iran),
        ("Militia (Pro-Iran)", Party.Iran),
        ("Military Forces of Iraq", Party.Iraq),
        ("Military Forces of Jordan", Party.Jordan),
        ("Military Forces of the United States", Party.UnitedStates),
        ("Islamic State", Party.Is),
        ("QSD:", Party.Sdf),
        ("YPG:", Party.Sdf),
        ("HTS:", Party.Hts),
        ("Hayat Tahrir al Sham", Party.Hts),
        ("Opposition Rebels", Party.Opposition),
        ("Unidentified", Party.Unknown),
        ("Unknown", Party.Unknown),
    ];

    /// <summary>The token; null for civilians and for a name without a Latin letter.</summary>
    /// <param name="name">The name in the data set.</param>
    /// <param name="isKnown">False when the token was made of the name's letters.</param>
    internal static string? TokenOf(string name, out bool isKnown)
    {
        var text = name.Trim();
        isKnown = true;
        if (text.Length == 0 || text.StartsWith("Civilians", StringComparison.OrdinalIgnoreCase)) return null;
        if (Exact.TryGetValue(text, out var party)) return party;
        if (Party.Known.Contains(text)) return text;
        foreach (var (start, token) in Starts)
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return token;
        isKnown = false;
        return Kebab(text);
    }

    private static string? Kebab(string text)
    {
        var words = new string([.. text.ToLowerInvariant().Where(c => c is not ('\'' or '’' or '`')).Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var token = string.Join('-', words);
        if (token.Length > 64) token = token[..64].TrimEnd('-');
        return token.Length > 0 ? token : null;
    }
}
