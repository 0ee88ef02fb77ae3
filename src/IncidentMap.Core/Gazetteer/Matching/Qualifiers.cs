using System.Collections.Frozen;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>What tells the two halves of a village apart; left out, translated and put before or after the name.</summary>
[Flags]
internal enum Qualifier
{
    None = 0,
    East = 1,
    West = 2,
    North = 4,
    South = 8,
    Middle = 16,
    Upper = 32,
    Lower = 64,
    Great = 128,
    Small = 256,
    New = 512,
    Old = 1024,
}

/// <summary>The words for qualifiers in both scripts, as <see cref="PlainWords"/> writes them.</summary>
internal static class Qualifiers
{
    private static readonly FrozenDictionary<string, Qualifier> Words = new Dictionary<Qualifier, string>
    {
        [Qualifier.East] = "شرقي شرقيا sharqi sharqiya sharqiyat sharki sharkiya charqi charqiya charki chargi sherqi sherki shargi sharki east eastern",
        [Qualifier.West] = "غربي غربيا gharbi gharbiya gharbiyat gharbia garbi garbiya rharbi west western",
        [Qualifier.North] = "شمالي شماليا shamali shamaliya shimali shimaliya chamali chamaliya shmali chemali chemaliya north northern",
        [Qualifier.South] = "جنوبي جنوبيا قبلي قبليا janubi janubiya junubi junubiya janoubi jnubi qibli qibliya kibli kibliya qubli qabli qebli kebli south southern",
        [Qualifier.Middle] = "وسطا وسطي وسطاني wusta wasta wasat wastani wustani oustani usta middle central",
        [Qualifier.Upper] = "فوقاني فوقانيا فوقا عليا عالي fawqani fawqaniya fawqa fauqa fauqani foqani foka fuqa fuqani fukani fukaniya fukaniyet fawka fawkani fawkaniya fouqa ulya alya upper",
        [Qualifier.Lower] = "تحتاني تحتانيا تحتا سفلي سفلا tahtani tahtaniya tahta takhtani tehtani tahtaniyet sufla sifla lower",
        [Qualifier.Great] = "كبير كبيرا كبري kabir kabira kebir kebira kbir kbira kubra kobra great big large greater",
        [Qualifier.Small] = "صغير صغيرا صغري saghir saghira sghir sghira seghir seghira sagir sagira sughra soghra sogra zghir zghira zaghir little small lesser",
        [Qualifier.New] = "new",
        [Qualifier.Old] = "قديم قديما qadim qadima kadim kadima qadimah old",
    }.SelectMany(q => q.Value.Split(' ').Distinct().Select(word => (word, q.Key))).DistinctBy(q => q.word)
        .ToFrozenDictionary(q => q.word, q => q.Key, StringComparer.Ordinal);

    /// <summary>Qualifiers of which a place has one at the most.</summary>
    private static readonly Qualifier[] Sides =
        [Qualifier.East | Qualifier.West, Qualifier.North | Qualifier.South, Qualifier.Upper | Qualifier.Middle | Qualifier.Lower, Qualifier.Great | Qualifier.Small, Qualifier.New | Qualifier.Old];

    private static readonly FrozenDictionary<string, Qualifier>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when a name cannot be both: the eastern village is not the western one, nor the great one the small.</summary>
    internal static bool AreContrary(Qualifier a, Qualifier b)
    {
        foreach (var side in Sides)
            if ((a & side) is var one and not 0 && (b & side) is var other and not 0 && one != other) return true;
        return false;
    }

    internal static Qualifier Of(ReadOnlySpan<char> plainWord) => Lookup.TryGetValue(plainWord, out var q) ? q : Qualifier.None;
}
