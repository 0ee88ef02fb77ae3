using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>The map is one of Syria: a record that says it lies elsewhere is refused, or noted where the user asked for such records too.</summary>
internal static class RecordCountry
{
    private static readonly string[] Syria = ["Syria", "Syrian Arab Republic", "SY", "SYR", "سوريا", "سورية", "الجمهورية العربية السورية"];

    internal static void Check(RecordFields fields, string column, bool otherCountries)
    {
        if (fields.Trimmed(column) is not { } country || Syria.Contains(country, StringComparer.OrdinalIgnoreCase)) return;
        if (otherCountries) fields.Note(column, $"it lies in {FilterText.Shown(country)}");
        else fields.Fault(column, $"it lies in {FilterText.Shown(country)}, and this is a map of Syria; --other-countries takes such records too");
    }
}
