using BenchmarkDotNet.Running;
using IncidentMap.Benchmarks;

if (args is ["write", var count, var file])
{
    await GeneratedFile.WriteAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), file);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(ExportBenchmarks).Assembly).Run(args);
