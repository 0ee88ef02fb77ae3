using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>What every record of a data set becomes alike: an incident with an id that is found again, a plain title, and its original row.</summary>
internal static class RecordIncident
{
    /// <param name="fields">The record.</param>
    /// <param name="key">Its key in the data set; null where it has none, so that its cells must do.</param>
    /// <param name="when">When.</param>
    /// <param name="where">Where.</param>
    /// <param name="complete">Adds what the format knows; asked only where nothing keeps the record out.</param>
    /// <param name="sums">Its numbers as they stand in the file.</param>
    internal static ImportRow Row(RecordFields fields, RecordKey? key, When when, Where where, Func<Incident, Incident> complete, IReadOnlyList<long?>? sums = null)
    {
        Incident Become() => RecordTitles.Titled(complete(new Incident
        {
            Id = key is null ? ImportIds.Of(when.Start, fields.Columns.Names, fields.Cells) : ImportIds.Of(when.Start, key),
            Code = "",
            When = when,
            Where = where,
            TitleEn = "",
            TitleAr = "",
            State = IncidentState.Published,
            OriginalRow = fields.OriginalRow,
        }));
        return fields.ToRow(Become, sums) with { Record = key };
    }
}
