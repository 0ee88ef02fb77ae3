using System.Buffers;
using System.Text;
using System.Text.Json;

namespace IncidentMap.Web.Ogc;

/// <summary>
/// Copies some of the properties of features that all have the same members in the same order. Which of them stand beside each other is
/// learned from the first feature; in the others the ends of such a run are found by the bytes of the names, without parsing what stands between.
/// </summary>
/// <remarks>
/// Quotes inside of strings are escaped, so that a name with its quotes and colon can only be a member; and each name is looked for behind the one
/// before it, ahead of the arrays whose objects have like names.
/// </remarks>
internal sealed class ChosenProperties(IReadOnlyList<string> names)
{
    private List<Run>? _runs;

    /// <summary>Writes the object of properties with the chosen ones alone, in the order of the feature.</summary>
    /// <param name="properties">The whole object, from its brace to its brace.</param>
    /// <param name="to">Where to.</param>
    internal void Write(ReadOnlySpan<byte> properties, IBufferWriter<byte> to)
    {
        _runs ??= RunsOf(properties);
        to.Write("{"u8);
        for (var (i, at) = (0, 0); i < _runs.Count; i++)
        {
            var run = _runs[i];
            var start = at + properties[at..].IndexOf(run.First);
            at = run.Behind is null ? properties.Length - 1 : start + properties[start..].IndexOf(run.Behind);
            if (i > 0) to.Write(","u8);
            to.Write(properties[start..at]);
        }
        to.Write("}"u8);
    }

    private List<Run> RunsOf(ReadOnlySpan<byte> properties)
    {
        var (runs, isChosen) = (new List<Run>(), false);
        foreach (var name in NamesOf(properties))
        {
            if (names.Contains(name) == isChosen) continue;
            isChosen = !isChosen;
            if (isChosen) runs.Add(new Run(Encoding.UTF8.GetBytes($"\"{name}\":"), null));
            else runs[^1] = runs[^1] with { Behind = Encoding.UTF8.GetBytes($",\"{name}\":") };
        }
        return runs;
    }

    private static List<string> NamesOf(ReadOnlySpan<byte> properties)
    {
        var found = new List<string>();
        var reader = new Utf8JsonReader(properties);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            found.Add(reader.GetString()!);
            reader.Skip();
        }
        return found;
    }

    /// <summary>Chosen properties that stand beside each other.</summary>
    /// <param name="First">The name of the first with quotes and colon.</param>
    /// <param name="Behind">The name behind the last, with comma, quotes and colon; null where the object ends.</param>
    private sealed record Run(byte[] First, byte[]? Behind);
}
