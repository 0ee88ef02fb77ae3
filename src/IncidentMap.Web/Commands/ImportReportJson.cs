using System.Text.Json.Nodes;
using IncidentMap.Gazetteer.Import;

namespace IncidentMap.Web.Commands;

/// <summary>The report of <c>gazetteer import</c> as JSON: counts, then every row with what became of it.</summary>
internal static class ImportReportJson
{
    internal static JsonObject Of(ImportReport report) => new()
    {
        ["name"] = report.Import.Name,
        ["format"] = report.Import.Format,
        ["file"] = report.Import.File,
        ["sha256"] = report.Import.Sha256,
        ["importedAt"] = report.Import.ImportedAt,
        ["version"] = report.Version,
        ["places"] = report.Places,
        ["names"] = report.Names,
        ["counts"] = new JsonObject
        {
            ["added"] = report.Added.Count,
            ["merged"] = report.Merged.Count,
            ["unchanged"] = report.Unchanged,
            ["removed"] = report.Removed,
            ["refused"] = report.Refused.Count,
            ["skipped"] = report.Skipped.Values.Sum(),
        },
        ["refused"] = new JsonArray([.. report.Refused.Select(f => new JsonObject { ["where"] = f.Where, ["reason"] = f.Message })]),
        ["skipped"] = new JsonArray([.. report.Skipped.Select(s => new JsonObject { ["reason"] = s.Key, ["rows"] = s.Value })]),
        ["merged"] = new JsonArray([.. report.Merged.Select(m => new JsonObject { ["where"] = m.Where, ["id"] = m.Id, ["into"] = m.Into, ["metres"] = m.Metres })]),
        ["added"] = new JsonArray([.. report.Added.Select(p => new JsonObject { ["where"] = p.Where, ["id"] = p.Id, ["name"] = p.Name })]),
    };
}
