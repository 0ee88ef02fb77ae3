using IncidentMap.Reports;

namespace IncidentMap.Core.Tests.Reports;

/// <summary>Tables of texts with what is read in them: columns between tabs, one line of headers, a name in the first column. Within a text // stands for a new line.</summary>
internal static class TextTable
{
    internal static TheoryData<string> Names(string file) => [.. Rows(file).Select(r => r[0])];

    internal static string[] Row(string file, string name) => Rows(file).Single(r => r[0] == name);

    internal static ReportText Text(string cell, string published) => new(cell.Replace(" // ", "\n", StringComparison.Ordinal), PublicationDay.Parse(published));

    internal static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reports", file)).Skip(1).Select(line => line.Split('\t'));
}
