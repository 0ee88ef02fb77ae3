using BenchmarkDotNet.Running;
using IncidentMap.Benchmarks;

if (args is ["write", var count, var file])
{
    await GeneratedFile.WriteAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), file);
    return;
}
if (args is ["gazetteer", ..])
{
    IncidentMap.Benchmarks.Gazetteer.GazetteerRun.Run(args.Length > 1 ? args[1] : "geodata/gazetteer.jsonl");
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(ExportBenchmarks).Assembly).Run(args);
