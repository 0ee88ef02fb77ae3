using System.Globalization;
using IncidentMap.Reports;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.Read;

/// <summary>
/// The keys by which words of the text and what stands beside them belong together, and the letters and numbers that say so to
/// the eye: a letter for each figure, a number for each claim, running on through all incidents, so that none occurs twice.
/// </summary>
public sealed class ReadKeys
{
    // The order of counting by letters; the last words of a page rarely get past the third row.
    private const string ArabicLetters = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

    private readonly Dictionary<(int Incident, int Claim, string Figure), int> _figures = [];
    private readonly Dictionary<(int Incident, int Claim), int> _claims = [];
    private readonly bool _arabic;

    /// <summary>Hands out the keys of a reading.</summary>
    public ReadKeys(ReportReading reading, Language language)
    {
        ArgumentNullException.ThrowIfNull(reading);
        _arabic = language == Language.Ar;
        for (var i = 0; i < reading.Incidents.Count; i++)
            for (var c = 0; c < reading.Incidents[i].Claims.Count; c++)
            {
                _claims[(i, c)] = _claims.Count + 1;
                foreach (var figure in reading.Incidents[i].Claims[c].Figures) _figures.TryAdd((i, c, figure.Id), _figures.Count);
            }
    }

    /// <summary>The key of a figure.</summary>
    public string Figure(int incident, int claim, string figure) => $"f{_figures[(incident, claim, figure)]}";

    /// <summary>The letter of a figure, in the script of the page.</summary>
    public string Letter(int incident, int claim, string figure)
    {
        var at = _figures[(incident, claim, figure)];
        var letters = _arabic ? ArabicLetters : "abcdefghijklmnopqrstuvwxyz";
        // Alone, heh takes the form that it has at the beginning: unjoined it is read as the digit five.
        var letter = letters[at % letters.Length] is 'ه' ? "هـ" : letters[at % letters.Length].ToString();
        return at < letters.Length ? letter : string.Create(CultureInfo.InvariantCulture, $"{letter}{at / letters.Length}");
    }

    /// <summary>The number of a claim on the page, from 1.</summary>
    public int Number(int incident, int claim) => _claims[(incident, claim)];

    /// <summary>The key of a claim.</summary>
    public string Claim(int incident, int claim) => $"s{_claims[(incident, claim)]}";

    /// <summary>The key of where an incident happened.</summary>
    public static string Place(int incident) => $"p{incident}";

    /// <summary>The key of when it happened.</summary>
    public static string Date(int incident) => $"d{incident}";

    /// <summary>The key of a party to whom it is laid.</summary>
    public static string Party(int incident, string party) => $"w{incident}-{party}";

    /// <summary>The key of its means and target.</summary>
    public static string Means(int incident) => $"k{incident}";

    /// <summary>The key of a group of words that do not count.</summary>
    public static string Ignored(int group) => $"x{group}";
}
