using System.Numerics;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>The words of a name as ranges of its sounds.</summary>
/// <param name="Starts">A bit for each sound that begins a word.</param>
/// <param name="Length">Number of sounds.</param>
internal readonly record struct WordRanges(ulong Starts, int Length)
{
    public Enumerator GetEnumerator() => new(Starts, Length);

    internal struct Enumerator(ulong rest, int length)
    {
        private ulong _rest = rest;

        public Range Current { get; private set; }

        public bool MoveNext()
        {
            if (_rest == 0) return false;
            var start = BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            var end = _rest == 0 ? length : BitOperations.TrailingZeroCount(_rest);
            if (start > length) return false;
            Current = new Range(start, Math.Min(end, length));
            return true;
        }
    }
}
