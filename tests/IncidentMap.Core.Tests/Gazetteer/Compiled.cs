using IncidentMap.Gazetteer;

namespace IncidentMap.Core.Tests.Gazetteer;

/// <summary>The gazetteer that ships with the program, loaded once for all tests.</summary>
internal static class Compiled
{
    private static readonly Lazy<CompiledGazetteer> Loaded = new(() => (CompiledGazetteer)GazetteerFile.Load(GazetteerFile.DefaultPath).Value!);

    internal static CompiledGazetteer Gazetteer => Loaded.Value;
}
