namespace IncidentMap.Reports.Words;

/// <summary>Slices of a list of words.</summary>
internal static class WordList
{
    extension(IReadOnlyList<Word> words)
    {
        /// <summary>True when a word from <paramref name="first"/> up to <paramref name="end"/> passes.</summary>
        internal bool Any(int first, int end, Func<Word, bool> test)
        {
            for (var i = Math.Max(0, first); i < Math.Min(words.Count, end); i++)
                if (test(words[i])) return true;
            return false;
        }

        /// <summary>The stretch of the original from one word up to another.</summary>
        internal TextSpan Span(int first, int end)
        {
            var start = words[first].Span.Start;
            return new TextSpan(start, words[end - 1].Span.End - start);
        }
    }
}
