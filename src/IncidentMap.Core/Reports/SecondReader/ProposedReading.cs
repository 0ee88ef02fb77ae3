using System.Text.Json.Serialization;

namespace IncidentMap.Reports.SecondReader;

/// <summary>
/// What a second reader answers: the form of <c>read --json</c> as far as a model can fill it, with the quoted words in place
/// of spans, since a model counts characters badly. Everything in it is hostile until <see cref="ProposalCheck"/> has passed it.
/// </summary>
internal sealed record ProposedReading
{
    public IReadOnlyList<ProposedIncident>? Incidents { get; init; }

    public IReadOnlyList<ProposedClaim>? Claims { get; init; }
}

internal sealed record ProposedIncident
{
    public string? DateStart { get; init; }

    public string? DateEnd { get; init; }

    public string? DateWords { get; init; }

    public string? Kind { get; init; }

    public string? Target { get; init; }

    public ProposedPlace? Place { get; init; }

    public IReadOnlyList<ProposedParty>? Parties { get; init; }
}

/// <summary>The words for the place; where it lies is for the gazetteer to say.</summary>
internal sealed record ProposedPlace(string? AsWritten);

internal sealed record ProposedParty(string? Name, string? Basis, string? Words);

internal sealed record ProposedClaim
{
    /// <summary>Index into the incidents.</summary>
    public int? Incident { get; init; }

    public string? Speaker { get; init; }

    public string? Origin { get; init; }

    public string? Words { get; init; }

    public string? Response { get; init; }

    public string? RespondingParty { get; init; }

    public IReadOnlyList<ProposedFigure>? Figures { get; init; }

    public IReadOnlyList<ProposedSum>? Sums { get; init; }
}

internal sealed record ProposedFigure
{
    public string? Id { get; init; }

    public string? Outcome { get; init; }

    public int? Min { get; init; }

    public int? Max { get; init; }

    public string? Status { get; init; }

    public string? Role { get; init; }

    public string? Group { get; init; }

    public string? PartOf { get; init; }

    public string? Words { get; init; }
}

internal sealed record ProposedSum(string? Whole, IReadOnlyList<string>? Parts);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ProposedReading))]
internal sealed partial class ProposalJson : JsonSerializerContext;
