namespace IncidentMap.Web.Api.Documented;

/// <summary>The filter words, each explained once, for the document and for the command line.</summary>
internal static class FilterNotes
{
    internal static IReadOnlyList<WordNote> Words { get; } =
    [
        new("from", new("First day, as 2017-06-01; an incident whose span of days overlaps matches.", "أول يوم، مثل 2017-06-01؛ يطابق كل حادث تتقاطع مدته."), "2017-06-01"),
        new("to", new("Last day, inclusive.", "آخر يوم، ضمنًا."), "2017-06-30"),
        new("bbox", new("minLon,minLat,maxLon,maxLat in degrees, WGS 84.", "أدنى طول، أدنى عرض، أقصى طول، أقصى عرض، بالدرجات."), "35,32,43,38"),
        new("place", new("Id of a place, with all that lies in it.", "معرّف مكان مع كل ما يقع فيه."), "gn:170794"),
        new("kind", new($"Any of {string.Join(", ", Token.All<IncidentKind>())}.", "أي من أنواع الحوادث."), "airstrike"),
        new("party", new("Any of these parties, as tokens.", "أي من هذه الأطراف."), "us-led-coalition"),
        new("grade", new($"Any of {string.Join(", ", Token.All<Grade>())}.", "أي من درجات التأكيد."), "confirmed,fair"),
        new("accuracy", new($"This tier or finer: {string.Join(", ", Token.All<GeolocationAccuracy>())}.", "هذه الدقة أو أدق."), "town"),
        new("killed", new("min..max; either end may be left out; ranges that overlap match, unknown counts do not.", "أدنى..أقصى؛ يجوز ترك أحد الطرفين؛ لا يطابق عدد غير معروف."), "5.."),
        new("q", new("Words in titles, places, codes, sources (speakers and publishers) and quoted figures; one spelling finds the others, in either script.", "كلمات في العناوين والأماكن والرموز والمصادر (المتحدثين والناشرين) والأرقام المقتبسة؛ ويغني إملاء عن غيره بأي من الخطين."), "Mayadin"),
    ];

    /// <summary>A query that shows how the words are put together.</summary>
    internal const string Example = "from=2017-01-01&to=2017-12-31&grade=confirmed,fair";

    /// <summary>The filter words and others beside them.</summary>
    internal static IReadOnlyList<WordNote> With(params IEnumerable<WordNote> others) => [.. Words, .. others];
}
