using System.Globalization;
using System.Text;

namespace IncidentMap.Gazetteer.Import;

/// <summary>A romanised name as the press writes it: without the dots and strokes of a scientific transcript.</summary>
internal static class LatinLetters
{
    internal static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                plain.Append(c switch { '‘' or 'ʻ' or 'ʿ' => '`', '’' or 'ʼ' or 'ʾ' => '\'', _ => c });
        return plain.ToString().TrimStart('`').Normalize();
    }
}
