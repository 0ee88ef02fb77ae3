using System.Diagnostics.CodeAnalysis;
using IncidentMap.Text;

namespace IncidentMap.Reports.Words;

/// <summary>A word or phrase of a lexicon found in a text.</summary>
/// <param name="Value">What it means.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">How many words.</param>
internal readonly record struct Hit<T>(T Value, int First, int Count)
{
    internal int End => First + Count;
}

/// <summary>
/// Words and phrases with their meaning. An entry without the Arabic article also matches with it, and with و ف ب ل ك
/// before it; an entry with the article matches only so. The longest entry wins.
/// </summary>
internal sealed class Lexicon<T>
{
    private readonly Dictionary<string, Entry[]> _byFirst;

    /// <param name="entries">Words and phrases with their meaning.</param>
    /// <param name="number">Its <see cref="Number"/>.</param>
    internal Lexicon(IEnumerable<(string Phrase, T Value)> entries, int number)
    {
        Number = number;
        _byFirst = entries.Select(e => Entry.Of(WordsOf(e.Phrase), IsAcronym(e.Phrase), e.Value)).Where(e => e.Words.Length > 0).GroupBy(e => e.Words[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The number by which a <see cref="WordForm"/> knows this lexicon.</summary>
    internal int Number { get; }

    internal IEnumerable<string> FirstWords => _byFirst.Keys;

    /// <summary>The folded words of an entry.</summary>
    internal static string[] WordsOf(string phrase) => Fold.Search(phrase).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    // US, IS: written so in the lexicon, it is found only where the text writes it so as well.
    private static bool IsAcronym(string phrase) => phrase.Length > 1 && char.IsAsciiLetterUpper(phrase[0]) && char.IsAsciiLetterUpper(phrase[1]);

    /// <summary>The longest entry that begins at a word; an entry that needs fewer particles taken off wins over another.</summary>
    internal bool TryMatch(WordList words, int at, [NotNullWhen(true)] out Hit<T>? hit)
    {
        hit = null;
        if (at < 0 || at >= words.Count || words[at].Letters is not { } letters || !letters.IsIn(Number)) return false;
        var entries = letters.EntriesOf(this);
        if (entries.IsOneWord)
        {
            hit = new Hit<T>(entries.Lists[0][0].Value, at, 1);
            return true;
        }
        foreach (var list in entries.Lists)
            if (LongestOf(list, words, at, hit?.Count ?? 0) is { } longer) hit = longer;
        return hit is not null;
    }

    /// <summary>The entries that begin with each of some forms.</summary>
    internal Beginnings EntriesOf(string[] variants) => new([.. variants.Where(_byFirst.ContainsKey).Select(v => _byFirst[v])]);

    // Of two entries as long the one that the text has word for word: "rescue workers" is not "rescue worker".
    private static Hit<T>? LongestOf(Entry[] list, WordList words, int at, int longerThan)
    {
        Hit<T>? hit = null;
        var next = at + 1 < words.Count ? words[at + 1].Marks : 0;
        foreach (ref readonly var entry in list.AsSpan())
        {
            var phrase = entry.Words;
            if (phrase.Length <= longerThan || phrase.Length < hit?.Count) break;
            if ((entry.SecondMark & next) != entry.SecondMark || entry.IsAcronym && !words[at].IsAcronym || (hit is null ? !Matches(words, at, phrase) : !IsExact(words, at, phrase))) continue;
            hit = new Hit<T>(entry.Value, at, phrase.Length);
            if (phrase.Length == 1 || IsExact(words, at, phrase)) break;
        }
        return hit;
    }

    private static bool IsExact(WordList words, int at, string[] phrase)
    {
        for (var k = 1; k < phrase.Length; k++)
            if (words[at + k].Form != phrase[k]) return false;
        return true;
    }

    /// <summary>True when some entry begins at a word.</summary>
    internal bool Has(WordList words, int at)
    {
        if (at < 0 || at >= words.Count || words[at].Letters is not { } letters || !letters.IsIn(Number)) return false;
        return letters.EntriesOf(this).HasOneWord || TryMatch(words, at, out _);
    }

    /// <summary>True when some entry begins at a word from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    internal bool IsIn(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Has(words, i)) return true;
        return false;
    }

    /// <summary>True when the folded form alone, nothing taken off, is an entry.</summary>
    internal bool HasForm(string form) => _byFirst.TryGetValue(form, out var list) && list[^1].Words.Length == 1;

    /// <summary>The same, with its meaning.</summary>
    internal bool HasForm(string form, [NotNullWhen(true)] out T? value)
    {
        value = HasForm(form) ? _byFirst[form][^1].Value! : default;
        return value is not null;
    }

    /// <summary>True when the word as the text has it, nothing taken off, is an entry.</summary>
    internal bool HasExactly(Word word) => word.Letters is { } letters && letters.IsIn(Number) && HasForm(word.Form);

    /// <summary>True when the word as the text has it, nothing taken off, is an entry; with its meaning.</summary>
    internal bool HasExactly(Word word, [NotNullWhen(true)] out T? value)
    {
        value = default;
        if (!HasExactly(word)) return false;
        value = _byFirst[word.Form][^1].Value!;
        return true;
    }

    /// <summary>True when the word as the text has it, nothing taken off, is an entry of that meaning.</summary>
    internal bool Means(Word word, T value) => HasExactly(word, out var its) && EqualityComparer<T>.Default.Equals(its, value);

    /// <summary>Every match in the text, left to right, none over another.</summary>
    internal List<Hit<T>> All(WordList words)
    {
        var found = new List<Hit<T>>();
        for (var i = 0; i < words.Count;)
        {
            if (TryMatch(words, i, out var hit)) found.Add(hit.Value);
            i += hit?.Count ?? 1;
        }
        return found;
    }

    private static bool Matches(WordList words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Count) return false;
        for (var k = 1; k < phrase.Length; k++)
        {
            var word = words[at + k];
            if (word.Kind == WordKind.Mark || word.Sentence != words[at].Sentence) return false;
            if (word.Form != phrase[k] && Array.IndexOf(word.Variants, phrase[k]) < 0) return false;
        }
        return true;
    }

    /// <summary>The entries that may begin at a word, a list a variant of its form, the fullest variant first.</summary>
    internal sealed class Beginnings(Entry[][] lists)
    {
        internal Entry[][] Lists { get; } = lists;

        /// <summary>True when no word need stand behind it, nor capitals in it, for one of them.</summary>
        internal bool HasOneWord { get; } = lists.Any(l => l.Any(IsPlain));

        /// <summary>True when that holds for all of them, so that the first is the one.</summary>
        internal bool IsOneWord { get; } = lists.All(l => l.All(IsPlain));

        private static bool IsPlain(Entry entry) => entry is { Words.Length: 1, IsAcronym: false };
    }

    /// <summary>One word or phrase.</summary>
    /// <param name="Words">Its folded words.</param>
    /// <param name="IsAcronym">True when the text must write it in capitals, too.</param>
    /// <param name="SecondMark">The mark of its second word, without which the word behind cannot be it; 0 for one word alone.</param>
    /// <param name="Value">What it means.</param>
    internal readonly record struct Entry(string[] Words, bool IsAcronym, ulong SecondMark, T Value)
    {
        internal static Entry Of(string[] words, bool isAcronym, T value) => new(words, isAcronym, words.Length > 1 ? FormMark.Of(words[1]) : 0, value);
    }
}
