using IncidentMap.Gazetteer;

namespace IncidentMap.Reports.Places;

/// <summary>How the words around a place name bear on it.</summary>
[Flags]
internal enum PlaceContext
{
    None = 0,

    /// <summary>A village, town, city, quarter or camp in so many words.</summary>
    Settlement = 1,

    /// <summary>In its countryside, not in it.</summary>
    Countryside = 2,

    /// <summary>To the east of it, or near it.</summary>
    Direction = 4,

    /// <summary>Where people or fire came from.</summary>
    Origin = 8,

    /// <summary>Part of the name of an organisation, a base of reporters, or the head of an agency's line.</summary>
    Name = 16,

    /// <summary>A governorate, district or subdistrict in so many words.</summary>
    Area = 32,

    /// <summary>A village in so many words, and so a settlement too.</summary>
    Village = 256,

    /// <summary>A town, and no city, in so many words, and so a settlement too.</summary>
    Town = 1024,

    /// <summary>A city in so many words, and so a settlement too.</summary>
    City = 4096,

    /// <summary>A governorate in so many words, and so an area too.</summary>
    Governorate = 2048,

    /// <summary>A subdistrict in so many words, and so an area too.</summary>
    Subdistrict = 512,

    /// <summary>A quarter of a town in so many words.</summary>
    Quarter = 128,

    /// <summary>On a road that leads there, and so near it at the most.</summary>
    Road = 8192,

    /// <summary>After "in", "on" or a verb of hitting.</summary>
    Struck = 64,
}

/// <summary>A place name of the text with its answer from the gazetteer.</summary>
internal sealed class PlaceMention
{
    internal required int First { get; init; }

    internal required int End { get; init; }

    internal required TextSpan Span { get; init; }

    internal required string Text { get; init; }

    internal required int Sentence { get; init; }

    internal required PlaceContext Context { get; init; }

    /// <summary>The place meant; null when the gazetteer holds several and nothing tells them apart.</summary>
    internal required Place? Place { get; set; }

    internal bool Is(PlaceContext context) => (Context & context) != 0;

    /// <summary>True for a village, town, camp or quarter in so many words that the gazetteer lacks, or of whose namesakes none fits.</summary>
    internal bool IsLacking => Place is null && Is(PlaceContext.Settlement | PlaceContext.Quarter);

    /// <summary>The tier that these words give: the countryside of a town is coarser than the town.</summary>
    internal GeolocationAccuracy Accuracy => Place is { } place ? SpokenTier.Of(place, Context) : GeolocationAccuracy.Unknown;
}
