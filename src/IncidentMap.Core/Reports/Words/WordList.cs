using System.Collections;

namespace IncidentMap.Reports.Words;

/// <summary>The words of a text, in their order. A class of its own and not an interface, because every rule asks it for nearly every word.</summary>
internal sealed class WordList(Word[] words) : IReadOnlyList<Word>
{
    private readonly Word[] _words = words;

    public int Count => _words.Length;

    public Word this[int index] => _words[index];

    public IEnumerator<Word> GetEnumerator() => ((IEnumerable<Word>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>True when a word from <paramref name="first"/> up to <paramref name="end"/> passes.</summary>
    internal bool Any(int first, int end, Func<Word, bool> test)
    {
        for (var i = Math.Max(0, first); i < Math.Min(_words.Length, end); i++)
            if (test(_words[i])) return true;
        return false;
    }

    /// <summary>True where a word carries the conjunction و or ف, or stands behind one by itself, as the digits of "و9" do.</summary>
    internal bool HasAnd(int at) => _words[at].HasAnd || at > 0 && _words[at - 1].Form is "و" or "ف";

    /// <summary>The stretch of the original from one word up to another.</summary>
    internal TextSpan Span(int first, int end)
    {
        var start = _words[first].Span.Start;
        return new TextSpan(start, _words[end - 1].Span.End - start);
    }
}
