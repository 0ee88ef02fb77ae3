using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace IncidentMap.Benchmarks;

/// <summary>Ours and the rival in one process and one sitting: a few long runs each, since only their ratio is quoted.</summary>
internal sealed class FewRuns : ManualConfig
{
    public FewRuns() => AddJob(Job.Default
        .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(20), logOutput: false))
        .WithStrategy(BenchmarkDotNet.Engines.RunStrategy.Monitoring)
        .WithWarmupCount(1).WithIterationCount(5).WithInvocationCount(1).WithUnrollFactor(1));
}
