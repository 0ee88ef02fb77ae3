using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Words;

/// <summary>
/// Which lexicons hold an entry that begins with a form, as one bit a lexicon: a word is looked up once for all of them, and a
/// lexicon without its bit need not be asked.
/// </summary>
internal static class LexiconIndex
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, LexiconBits> Bits = new(StringComparer.Ordinal);
    private static int _count;

    /// <summary>The lexicon of some entries, with a bit of its own.</summary>
    internal static Lexicon<T> Registered<T>(IReadOnlyList<(string Phrase, T Value)> entries)
    {
        lock (Gate)
        {
            if (_count == LexiconBits.Most) throw new InvalidOperationException("There are more lexicons than bits.");
            var lexicon = new Lexicon<T>(entries, _count++);
            foreach (var first in lexicon.FirstWords) CollectionsMarshal.GetValueRefOrAddDefault(Bits, first, out _).Add(lexicon.Number);
            return lexicon;
        }
    }

    /// <summary>The bits of a form and its variants. Asked only once every lexicon is loaded: <see cref="LoadAll"/>.</summary>
    internal static LexiconBits BitsOf(IEnumerable<string> variants)
    {
        var bits = default(LexiconBits);
        foreach (var variant in variants)
            if (Bits.TryGetValue(variant, out var more)) bits.Add(more);
        return bits;
    }

    /// <summary>Loads every lexicon; what is loaded later would be missing from the bits of forms already seen.</summary>
    internal static void LoadAll()
    {
        foreach (var lexicon in (Type[])[typeof(EventLexicon), typeof(HarmLexicon), typeof(NumberLexicon), typeof(PartyLexicon), typeof(PersonLexicon), typeof(PlaceLexicon), typeof(SettlementLexicon), typeof(SpeakerLexicon), typeof(StrikeLexicon), typeof(TimeLexicon)])
            RuntimeHelpers.RunClassConstructor(lexicon.TypeHandle);
    }
}
