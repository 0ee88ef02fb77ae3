namespace IncidentMap.Gazetteer.Compile;

/// <summary>A place while its sources are put together.</summary>
internal sealed class DraftPlace
{
    public required string Id { get; init; }
    public required string Name { get; set; }
    public string? NameAr { get; set; }
    public List<PlaceName> Names { get; } = [];
    public required string Feature { get; set; }
    public LonLat Point { get; set; }
    public required string Country { get; init; }
    /// <summary>GeoNames' code of the first-order division, such as "SY.07"; null where none is known.</summary>
    public string? Admin1Code { get; set; }
    public string? Pcode { get; set; }
    public Division? District { get; set; }
    public Division? Subdistrict { get; set; }
    /// <summary>How many strike records name it; null when not counted.</summary>
    public int? Reports { get; set; }
    public string? Parent { get; set; }
    public int? Population { get; set; }
    /// <summary>Codes of the source's outlines that make up this one's; empty for a point.</summary>
    public IReadOnlyList<string> OutlineCodes { get; init; } = [];
    public int? RadiusMetres { get; init; }

    public void AddName(string? text, string? language, string source)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || Names.Any(n => n.Text == text)) return;
        Names.Add(new PlaceName(text, language ?? NameScript.LanguageOf(text), source));
    }
}

/// <summary>A district or subdistrict that holds a place.</summary>
internal sealed record Division(string Pcode, string? Name);
