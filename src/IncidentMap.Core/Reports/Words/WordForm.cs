using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace IncidentMap.Reports.Words;

/// <summary>A folded form with what lexicons need of it, worked out once for every text that holds it.</summary>
internal sealed class WordForm
{
    // Enough for the words of many thousand reports; what comes later is worked out each time.
    private const int MostRemembered = 60_000;

    // Longer forms are no words that come again.
    private const int LongestRemembered = 24;

    private static readonly ConcurrentDictionary<string, WordForm> Remembered = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> BySpan = Remembered.GetAlternateLookup<ReadOnlySpan<char>>();
    private static int _remembered;

    // No lexicon may ask for a form while it loads: of two threads that wait for one another one would go on without its bits.
    static WordForm() => LexiconIndex.LoadAll();

    private WordForm(string text)
    {
        Text = text;
        IsArabic = text[0] is >= '\u0600' and <= '\u06ff';
        Variants = IsArabic ? Clitics.Variants(text) : LatinVariants(text);
        foreach (var variant in Variants) Marks |= FormMark.Of(variant);
        _lexicons = LexiconIndex.BitsOf(Variants);
        _entries = _lexicons.Count is > 0 and var count ? new object?[count] : [];
    }

    internal string Text { get; }

    internal bool IsArabic { get; }

    /// <summary>The forms under which a lexicon may hold it, the fullest first: itself, then without article and particles.</summary>
    internal string[] Variants { get; }

    /// <summary>The marks of all its variants.</summary>
    internal ulong Marks { get; }

    // The lexicons that hold an entry beginning with one of them.
    private readonly LexiconBits _lexicons;
    private readonly object?[] _entries;

    /// <summary>True when some lexicon holds an entry that begins with it.</summary>
    internal bool IsInLexicon => _entries.Length > 0;

    /// <summary>True when no lexicon but that one holds such an entry.</summary>
    internal bool IsInNoneBut(int lexicon) => _entries.Length == (_lexicons.Has(lexicon) ? 1 : 0);

    /// <summary>True when the lexicon of that number holds such an entry; asked for each word by each lexicon.</summary>
    internal bool IsIn(int lexicon) => _lexicons.Has(lexicon);

    /// <summary>True when one of these lexicons holds such an entry; one question instead of one a lexicon.</summary>
    internal bool IsInAny(in LexiconBits lexicons) => _lexicons.Meets(lexicons);

    /// <summary>The entries of a lexicon that may begin with this word, looked up once; asked only where <see cref="IsIn"/> holds.</summary>
    internal Lexicon<T>.Beginnings EntriesOf<T>(Lexicon<T> lexicon)
    {
        ref var known = ref _entries[_lexicons.CountBelow(lexicon.Number)];
        // Each lexicon has a place of its own, which holds nothing but its entries: the cast cannot fail, and is made for every word.
        return Unsafe.As<Lexicon<T>.Beginnings>(known ??= lexicon.EntriesOf(Variants));
    }

    internal static WordForm Of(ReadOnlySpan<char> letters)
    {
        if (BySpan.TryGetValue(letters, out var known)) return known;
        var form = new WordForm(letters.ToString());
        if (letters.Length <= LongestRemembered && _remembered < MostRemembered && Remembered.TryAdd(form.Text, form)) Interlocked.Increment(ref _remembered);
        return form;
    }

    // Folding drops the apostrophe, so that "Syria's" comes as "syrias".
    private static string[] LatinVariants(string form) =>
        form.Length > 4 && form[^1] == 's' && form[^2] != 's' ? [form, form[..^1]] : [form];
}
