using System.Diagnostics;
using System.Globalization;
using IncidentMap.Gazetteer;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>The first load of a process, whose code is not compiled yet, up to the first answer; and what it takes of memory.</summary>
internal static class ColdLoad
{
    internal static CompiledGazetteer Timed(string file)
    {
        var before = Resident();
        var watch = Stopwatch.StartNew();
        var loaded = GazetteerFile.Load(file);
        if (!loaded.IsOk) throw new InvalidOperationException(loaded.Faults[0].ToString());
        var gazetteer = (CompiledGazetteer)loaded.Value;
        gazetteer.Resolve(new PlaceQuery("Mayadin"), 1);
        var took = watch.Elapsed.TotalMilliseconds;
        var after = Resident();
        var managed = GC.GetTotalMemory(forceFullCollection: true) / 1048576.0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"cold load and first answer: {took:0} ms, {after - before:0} MB more resident ({after:0} MB with the runtime), {managed:0.0} MB of it managed and alive"));
        return gazetteer;
    }

    /// <summary>Resident memory of this process in MB.</summary>
    private static double Resident()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / 1048576.0;
    }
}
