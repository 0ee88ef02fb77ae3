using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>A name in the forms that it is found by, in memory of the caller's.</summary>
internal ref struct NameForms
{
    /// <summary>Characters that <see cref="Of"/> needs.</summary>
    internal const int Characters = 400;

    /// <summary>Folded words longer than this are a text and no name.</summary>
    private const int MostCharacters = 150;

    /// <summary>The name as written; empty where only folded words were given.</summary>
    internal ReadOnlySpan<char> Written;

    /// <summary>The folded words.</summary>
    internal ReadOnlySpan<char> Words;

    /// <summary>The words in plainest spelling.</summary>
    internal ReadOnlySpan<char> Plain;

    /// <summary>The sounds of the core of the name; empty for one in another script.</summary>
    internal ReadOnlySpan<byte> Sounds;

    /// <summary>A bit for each sound that begins a word.</summary>
    internal ulong Starts;

    /// <summary>Of <see cref="Starts"/>, the words that may be left out.</summary>
    internal ulong Left;

    /// <summary>Of <see cref="Starts"/>, the words that alone tell nothing.</summary>
    internal ulong Common;

    /// <summary>Letters of the words that tell something alone, in plain spelling.</summary>
    internal int OwnLetters;

    /// <summary>Consonants of the words that tell something alone, of all words where none does.</summary>
    internal readonly int OwnConsonants => Matching.Sounds.Own(Sounds, Starts, Common);

    /// <summary>What was taken off the core.</summary>
    internal Qualifier Qualifiers;

    /// <summary>True when there is an Arabic letter in it.</summary>
    internal bool Arabic;

    /// <summary>Letters of the words, blanks not counted.</summary>
    internal readonly int Letters => Words.Length - Words.Count(' ');

    /// <summary>Folds a name.</summary>
    /// <returns>The forms, without sounds; without words when the name has none or too many.</returns>
    internal static NameForms Of(ReadOnlySpan<char> name, Span<char> characters)
    {
        var n = NameWords.Fold(name, characters[..MostCharacters]);
        if (n <= 0) return default;
        var forms = OfWords(characters[..n], characters[n..]);
        forms.Written = name;
        return forms;
    }

    /// <summary>The forms of words that are folded already.</summary>
    internal static NameForms OfWords(ReadOnlySpan<char> words, Span<char> characters)
    {
        var arabic = words.IndexOfAnyInRange('ؠ', 'ۿ') >= 0;
        var plain = characters[..PlainWords.Of(words, arabic, characters)];
        return new NameForms { Words = words, Plain = plain, Arabic = arabic };
    }

    /// <summary>Adds the sounds. Words that only qualify are taken off, unless nothing else would be left.</summary>
    internal void Hear(Span<byte> sounds)
    {
        if (!Hear(sounds, whole: false)) Hear(sounds, whole: true);
    }

    /// <summary>Adds the sounds of all words: the eastern and the western village are two.</summary>
    internal void HearAll(Span<byte> sounds) => Hear(sounds, whole: true);

    private bool Hear(Span<byte> sounds, bool whole)
    {
        var n = 0;
        var rest = Plain;
        (Starts, Left, Common, OwnLetters, Qualifiers) = (0, 0, 0, 0, Qualifier.None);
        while (!rest.IsEmpty && n < Matching.Sounds.Longest)
        {
            var end = rest.IndexOf(' ');
            var word = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (!whole && Matching.Qualifiers.Of(word) is var qualifier and not Qualifier.None)
            {
                Qualifiers |= qualifier;
                continue;
            }
            var bit = 1UL << n;
            Starts |= bit;
            if (CommonWords.MayBeLeftOut(word)) Left |= bit;
            if (CommonWords.IsCommon(word)) Common |= bit;
            else OwnLetters += word.Length;
            n = Matching.Sounds.Append(word, Arabic, sounds, n);
            if (n < 0) return true; // another script
            if (!Arabic && !rest.IsEmpty && (Common & bit) != 0 && word is [_, .., 'a' or 'e' or 'i', 't']) sounds[n - 1] = Matching.Sounds.FinalHa; // Khirbat al-… is خربة
        }
        Sounds = sounds[..n];
        return n > 0;
    }
}
