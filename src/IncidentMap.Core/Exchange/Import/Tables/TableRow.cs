namespace IncidentMap.Exchange.Import.Tables;

/// <summary>One record of a table.</summary>
/// <param name="Line">The line of the file, or the row of the sheet, on which it starts.</param>
/// <param name="Cells">Its cells; null for one that cannot be read as such.</param>
/// <param name="Why">Why it cannot be read.</param>
internal readonly record struct TableRow(long Line, string[]? Cells, string? Why = null)
{
    /// <summary>The second row of a table of HDX names the columns in HXL (https://hxlstandard.org): #date+year and so on.</summary>
    internal bool IsHxl => Cells is { } cells && cells.Any(c => c.StartsWith('#')) && cells.All(c => c.Length == 0 || c.StartsWith('#'));
}
