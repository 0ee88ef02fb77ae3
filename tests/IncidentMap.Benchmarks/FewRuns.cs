using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace IncidentMap.Benchmarks;

/// <summary>Ours and the rival in one process and one sitting: a few long runs each, since only their ratio is quoted.</summary>
internal sealed class FewRuns : ManualConfig
{
    public FewRuns() => AddJob(Runs.Of(warmups: 1, measured: 5));
}

/// <summary>
/// What a service does that has been up for a minute: the runtime compiles much-used code a second time, from what it saw of it, and that takes it
/// some thousand reports.
/// </summary>
internal sealed class WarmRuns : ManualConfig
{
    public WarmRuns() => AddJob(Runs.Of(warmups: 15, measured: 10));
}

/// <summary>Jobs of whole runs, in this process.</summary>
internal static class Runs
{
    internal static Job Of(int warmups, int measured) => Job.Default
        .WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(20), logOutput: false))
        .WithStrategy(BenchmarkDotNet.Engines.RunStrategy.Monitoring)
        .WithWarmupCount(warmups).WithIterationCount(measured).WithInvocationCount(1).WithUnrollFactor(1);
}
