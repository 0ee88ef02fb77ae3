namespace IncidentMap.Exchange.Import.Mapped;

/// <summary>The fields that a mapping file may give a column.</summary>
public static class MappedFields
{
    /// <summary>
    /// <c>id</c> the record's id in its data set; <c>date</c>, <c>dateEnd</c>; <c>lon</c>, <c>lat</c> or <c>point</c> with both;
    /// <c>place</c>, <c>placeAr</c>, <c>admin1</c>; <c>accuracy</c>, <c>kind</c>, <c>target</c>, <c>grade</c>: tokens, or values that the mapping turns into them;
    /// <c>party</c>: one or several; counts: a number in <c>killed</c> and so on, or a range such as 6-8, or its ends in <c>killedMin</c> and <c>killedMax</c>;
    /// <c>source</c>: who is cited, one or several; <c>url</c>: the address of the record; <c>titleEn</c>, <c>titleAr</c>.
    /// </summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "id", "date", "dateEnd", "lon", "lat", "point", "place", "placeAr", "admin1", "accuracy", "kind", "target", "grade", "party",
        .. Counts.SelectMany(c => new[] { c, c + "Min", c + "Max" }), "source", "url", "titleEn", "titleAr",
    ];

    /// <summary>The counts, each with its figure.</summary>
    internal static IReadOnlyList<string> Counts => ["killed", "civiliansKilled", "belligerentsKilled", "childrenKilled", "womenKilled", "injured"];
}
