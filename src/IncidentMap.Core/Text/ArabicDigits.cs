using System.Text;

namespace IncidentMap.Text;

/// <summary>Numbers as they are typed on an Arabic or a Persian keyboard.</summary>
public static class ArabicDigits
{
    /// <summary>Arabic-Indic and Persian digits and the Arabic decimal sign as ASCII; all else stays.</summary>
    /// <param name="text">A date, a count, a number of degrees.</param>
    public static string ToAscii(string text) => Ascii.IsValid(text) ? text : string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = from[i] switch
            {
                >= '\u0660' and <= '\u0669' => (char)(from[i] - '\u0660' + '0'),
                >= '\u06F0' and <= '\u06F9' => (char)(from[i] - '\u06F0' + '0'),
                '\u066B' => '.',
                _ => from[i],
            };
        }
    });
}
