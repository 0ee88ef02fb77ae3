using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IncidentMap.Incidents;

/// <summary>Where facts of the sample come from.</summary>
/// <param name="Name">The maker of the records.</param>
/// <param name="Licence">The licence under which they are used, in words.</param>
/// <param name="Url">The address of the source; http or https.</param>
public sealed record SampleSource(string Name, string Licence, string Url);

/// <summary>
/// The sample incidents that come with the program, <c>geodata/incidents.json</c>:
/// <c>{"version":1,"sources":[{"name":"…","licence":"…","url":"https://…"}],"incidents":[…]}</c>,
/// each incident in the form that <see cref="IncidentJson"/> describes. Ids and codes are unique in the file.
/// </summary>
/// <param name="Sources">Where the facts come from.</param>
/// <param name="Incidents">The incidents, in the order of the file.</param>
public sealed record SampleFile(IReadOnlyList<SampleSource> Sources, IReadOnlyList<Incident> Incidents)
{
    /// <summary>The version of the form that this program reads and writes.</summary>
    public const int FormVersion = 1;

    /// <summary>Reads the UTF-8 text of a sample file; all faults of all incidents are reported, each with its path such as <c>incidents[3].when.start</c>.</summary>
    public static Result<SampleFile> Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new List<Fault>();
        using var document = JsonFields.Parse(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, "incidents", faults);
        if (document is null) return Result<SampleFile>.Fail(faults);
        var fields = new JsonFields(document.RootElement, faults);
        if (fields.Whole("version", required: true) is { } version && version != FormVersion)
            fields.Fault("version", $"This program reads version {FormVersion}, the file is of version {version}.");
        var file = new SampleFile(fields.Objects("sources", ReadSource), fields.Objects("incidents", IncidentJsonReader.Read));
        foreach (var code in Repeated(file.Incidents.Select(i => i.Code))) fields.Fault("incidents", $"The code {code} stands there more than once.");
        foreach (var id in Repeated(file.Incidents.Select(i => i.Id.ToString()))) fields.Fault("incidents", $"The id {id} stands there more than once.");
        fields.Close();
        return faults.Count == 0 ? Result<SampleFile>.Ok(file) : Result<SampleFile>.Fail(faults);
    }

    /// <summary>The text of the file, one incident a line, so that a change of one is a change of one line.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{\"version\":{FormVersion},\n\"sources\":[\n");
        text.AppendJoin(",\n", Sources.Select(Line));
        text.Append("\n],\n\"incidents\":[\n");
        text.AppendJoin(",\n", Incidents.Select(IncidentJson.Write));
        return text.Append("\n]}\n").ToString();
    }

    private static string Line(SampleSource source)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, IncidentJson.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("name", source.Name);
            json.WriteString("licence", source.Licence);
            json.WriteString("url", source.Url);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static SampleSource ReadSource(JsonFields fields)
    {
        var source = new SampleSource(fields.Text("name"), fields.Text("licence"), fields.Text("url"));
        if (source.Url.Length > 0 && !WebAddress.IsSafe(source.Url)) fields.Fault("url", $"'{source.Url}' is not an http or https address.");
        fields.Close();
        return source;
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> keys) =>
        keys.GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
}
