using BenchmarkDotNet.Running;
using IncidentMap.Benchmarks;

if (args is ["export", var exported])
{
    await IncidentMap.Benchmarks.Export.ExportRun.RunAsync(int.Parse(exported, System.Globalization.CultureInfo.InvariantCulture));
    return;
}
if (args is ["import", var imported])
{
    await IncidentMap.Benchmarks.Import.ImportRun.RunAsync(int.Parse(imported, System.Globalization.CultureInfo.InvariantCulture));
    return;
}
if (args is ["search", ..])
{
    SearchRun.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000);
    return;
}
if (args is ["gazetteer", ..])
{
    IncidentMap.Benchmarks.Gazetteer.GazetteerRun.Run(args.Length > 1 ? args[1] : "geodata/gazetteer.jsonl");
    return;
}
if (args is ["read", ..])
{
    IncidentMap.Benchmarks.Reading.ReadRun.Run(args.Length > 1 ? args[1] : "geodata/gazetteer.jsonl");
    return;
}
if (args is ["suggest", var served])
{
    await IncidentMap.Benchmarks.Gazetteer.SuggestRun.RunAsync(served);
    return;
}
if (args is ["compile", var compiled])
{
    IncidentMap.Benchmarks.Gazetteer.CompileRun.Run(int.Parse(compiled, System.Globalization.CultureInfo.InvariantCulture));
    return;
}
if (args is ["fit-ties", var data, _, ..])
{
    IncidentMap.Benchmarks.Fitting.TieFitRun.Run(data, args[2..]);
    return;
}
if (args is ["fit-nest", var written, var full])
{
    IncidentMap.Benchmarks.Fitting.FitRun.RunNest(written, full);
    return;
}
if (args is ["fit-slips", var table, var whole])
{
    IncidentMap.Benchmarks.Fitting.SlipFitRun.Run(table, whole);
    return;
}
if (args is ["fit", var spellings, var cities, _, ..])
{
    IncidentMap.Benchmarks.Fitting.FitRun.Run(spellings, cities, args[3..]);
    return;
}
if (args is ["map", var incidents, ..])
{
    await IncidentMap.Benchmarks.Map.MapRun.RunAsync(
        int.Parse(incidents, System.Globalization.CultureInfo.InvariantCulture), Directory.GetCurrentDirectory(), args.Length > 2 ? args[2] : null);
    return;
}
if (args is ["ogc", var features])
{
    await IncidentMap.Benchmarks.Ogc.OgcRun.RunAsync(int.Parse(features, System.Globalization.CultureInfo.InvariantCulture));
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(ExportBenchmarks).Assembly).Run(args);
