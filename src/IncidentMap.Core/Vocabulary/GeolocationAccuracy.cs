using System.Text.Json.Serialization;

namespace IncidentMap;

/// <summary>How precisely a place is known, finest first. Every value is at least as coarse as the one before it.</summary>
public enum GeolocationAccuracy
{
    /// <summary>The very building or crater.</summary>
    Exact,

    /// <summary>Within 100 metres.</summary>
    [JsonStringEnumMemberName("100m")]
    Within100M,

    /// <summary>A street.</summary>
    Street,

    /// <summary>A quarter of a town or city.</summary>
    Neighbourhood,

    /// <summary>A village.</summary>
    Village,

    /// <summary>A town.</summary>
    Town,

    /// <summary>A city.</summary>
    City,

    /// <summary>A subdistrict (admin3, nahiya).</summary>
    Subdistrict,

    /// <summary>A district (admin2, mintaqa).</summary>
    District,

    /// <summary>A governorate (admin1, muhafaza).</summary>
    Governorate,

    /// <summary>A country.</summary>
    Country,

    /// <summary>Nothing is known.</summary>
    Unknown,
}
