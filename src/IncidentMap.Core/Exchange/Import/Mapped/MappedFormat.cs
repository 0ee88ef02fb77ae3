using IncidentMap.Exchange.Import.Tables;

namespace IncidentMap.Exchange.Import.Mapped;

/// <summary>Any table, read by a mapping file.</summary>
public static class MappedFormat
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "mapped";

    /// <summary>The form that a mapping describes.</summary>
    public static ImportFormat Of(TableMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        var shape = new TableShape(_ => true, _ => null, [.. mapping.Columns.Values.Distinct(StringComparer.OrdinalIgnoreCase)]);
        return new ImportFormat(Name, $"the table of {mapping.Speaker}", (file, context) => RecordTable.Read(file, shape, fields => new MappedRecord(fields, mapping, context).ToRow()))
        {
            Sums = [.. MappedCounts.Ends(mapping).Select(end => SumCheck.Of(end.Column, end.Figure, end.IsMax ? c => c.Max : c => c.Min))],
        };
    }
}
