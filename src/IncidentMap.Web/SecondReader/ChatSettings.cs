namespace IncidentMap.Web.SecondReader;

/// <summary>
/// Where a second reader is to be had: the section <c>SecondReader</c> of <c>appsettings.json</c>, or environment variables
/// such as <c>SecondReader__Address</c>. Without an address there is none, and no text leaves this machine.
/// </summary>
internal sealed record ChatSettings
{
    /// <summary>Base address of an OpenAI-compatible service, such as http://localhost:11434/v1.</summary>
    public string? Address { get; init; }

    /// <summary>The model to ask for.</summary>
    public string? Model { get; init; }

    /// <summary>The key, sent as a bearer token; null for a service that asks for none.</summary>
    public string? Key { get; init; }

    /// <summary>Seconds to wait for an answer, 1 to 600.</summary>
    public int TimeoutSeconds { get; init; } = 60;

    /// <summary>True lets texts that come over HTTP be read twice too: strangers then spend the operator's money. Verbs always do.</summary>
    public bool OverHttp { get; init; }

    internal static ChatSettings From(IConfiguration configuration) => configuration.GetSection("SecondReader").Get<ChatSettings>() ?? new ChatSettings();

    /// <summary>The reader that the settings describe; null when none is switched on, faults when they are half said.</summary>
    /// <param name="overHttp">True where the texts come over HTTP.</param>
    internal Result<ChatReader?> Open(bool overHttp)
    {
        if (string.IsNullOrWhiteSpace(Address) || overHttp && !OverHttp) return Result<ChatReader?>.Ok(null);
        var faults = new List<Fault>();
        if (!Uri.TryCreate(Address.TrimEnd('/') + "/chat/completions", UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            faults.Add(new Fault("SecondReader:Address", $"'{Address}' is no http or https address; expected one such as http://localhost:11434/v1."));
        if (string.IsNullOrWhiteSpace(Model)) faults.Add(new Fault("SecondReader:Model", "The name of the model is missing."));
        if (TimeoutSeconds is < 1 or > 600) faults.Add(new Fault("SecondReader:TimeoutSeconds", $"{TimeoutSeconds} is not from 1 to 600."));
        return faults.Count > 0 ? Result<ChatReader?>.Fail(faults) : Result<ChatReader?>.Ok(new ChatReader(uri!, Model!, Key, TimeSpan.FromSeconds(TimeoutSeconds)));
    }
}
