using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace IncidentMap.Incidents;

/// <summary>
/// Short reads of a file, through pieces of it that are mapped: each is a copy and no call of the system, which costs several times as much as
/// the bytes of one incident. Mapped pages count as the program's own memory, so that only the pieces that were used last stay mapped.
/// For many threads at once.
/// </summary>
/// <param name="file">A file whose bytes do not change and which does not become shorter; it may grow, and its name may go.</param>
internal sealed class MappedPieces(SafeFileHandle file)
{
    /// <summary>What is mapped at once.</summary>
    internal const int PieceBytes = 1 << 23;

    /// <summary>Pieces that stay mapped, 192 MB in all: as much as a year of the features of a million incidents of ten years.</summary>
    private const int Most = 24;

    private readonly Lock _gate = new();
    private readonly List<Piece> _mapped = [];
    private Piece?[] _pieces = [];
    private long _clock;

    /// <summary>Copies bytes of pieces that lie in the file as a whole.</summary>
    /// <param name="start">The first byte, from the beginning of the file.</param>
    /// <param name="to">Where to.</param>
    /// <param name="end">How long the file is.</param>
    /// <returns>How many bytes were copied; fewer where the piece ends, none where it is not whole yet.</returns>
    internal int Read(long start, Span<byte> to, long end)
    {
        var (number, at) = ((int)(start / PieceBytes), (int)(start % PieceBytes));
        if ((number + 1L) * PieceBytes > end) return 0;
        var part = to[..Math.Min(to.Length, PieceBytes - at)];
        while (!PieceOf(number).TryCopy(at, part))
        {
            // Another thread has just let it go.
        }
        return part.Length;
    }

    private Piece PieceOf(int number)
    {
        var pieces = Volatile.Read(ref _pieces);
        var piece = number < pieces.Length ? Volatile.Read(ref pieces[number]) : null;
        if (piece is null) return Map(number);
        piece.Used = Volatile.Read(ref _clock);
        return piece;
    }

    private Piece Map(int number)
    {
        lock (_gate)
        {
            if (number < _pieces.Length && _pieces[number] is { } known) return known;
            if (number >= _pieces.Length) Volatile.Write(ref _pieces, [.. _pieces, .. new Piece?[number + 1 - _pieces.Length]]);
            if (_mapped.Count == Most) LetGo(_mapped.MinBy(p => p.Used)!);
            var piece = Piece.Of(file, number);
            piece.Used = ++_clock;
            _mapped.Add(piece);
            Volatile.Write(ref _pieces[number], piece);
            return piece;
        }
    }

    private void LetGo(Piece piece)
    {
        _mapped.Remove(piece);
        Volatile.Write(ref _pieces[piece.Number], null);
        piece.Dispose();
    }

    /// <summary>One mapped piece. Whoever copies from it holds it: it goes after the last of them.</summary>
    private sealed class Piece(int number, MemoryMappedViewAccessor view) : IDisposable
    {
        internal int Number => number;

        /// <summary>The count of pieces that had been mapped when it was used last.</summary>
        internal long Used { get; set; }

        internal static Piece Of(SafeFileHandle file, int number)
        {
            using var map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            return new(number, map.CreateViewAccessor((long)number * PieceBytes, PieceBytes, MemoryMappedFileAccess.Read));
        }

        /// <returns>False when it was let go.</returns>
        internal unsafe bool TryCopy(int at, Span<byte> to)
        {
            byte* first = null;
            var handle = view.SafeMemoryMappedViewHandle;
            try
            {
                handle.AcquirePointer(ref first);
                new ReadOnlySpan<byte>(first + view.PointerOffset + at, to.Length).CopyTo(to);
                return true;
            }
            catch (ObjectDisposedException)
            {
                return false;
            }
            finally
            {
                if (first is not null) handle.ReleasePointer();
            }
        }

        public void Dispose() => view.Dispose();
    }
}
