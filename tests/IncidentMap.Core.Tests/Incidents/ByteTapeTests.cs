using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

public sealed class ByteTapeTests
{
    [Fact]
    public void Every_piece_is_read_back_as_it_was_written_from_memory_and_from_the_file() =>
        Prop.ForAll(Gen.Choose(0, 600_000).ArrayOf(12).ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (lengths, seed) =>
        {
            var (random, tape) = (new Random(seed), new ByteTape(null));
            var pieces = lengths.Select(length => new byte[length]).ToList();
            foreach (var piece in pieces) random.NextBytes(piece);
            var spans = pieces.ConvertAll(piece => tape.Append(piece));
            return tape.Length == lengths.Sum(l => (long)l) && pieces.Zip(spans).All(p => Read(tape, p.Second).SequenceEqual(p.First));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public void A_piece_that_lies_in_the_file_and_in_memory_is_read_as_one()
    {
        var tape = new ByteTape(null);
        for (byte n = 0; n < 30; n++) tape.Append(Enumerable.Repeat(n, 100_000).ToArray());
        Assert.Equal(Enumerable.Range(0, 30).SelectMany(n => Enumerable.Repeat((byte)n, 100_000)), Read(tape, new TapeSpan(0, 3_000_000)));
    }

    [Fact]
    public async Task One_writes_while_others_read()
    {
        var tape = new ByteTape(null);
        var spans = new System.Collections.Concurrent.ConcurrentQueue<(TapeSpan Span, byte Value)>();
        var isDone = false;
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            for (var read = 0; !Volatile.Read(ref isDone) || read == 0; read++)
                foreach (var (span, value) in spans.Reverse().Take(20)) Assert.All(Read(tape, span), b => Assert.Equal(value, b));
        })).ToArray();
        for (var n = 0; n < 4000; n++) spans.Enqueue((tape.Append(Enumerable.Repeat((byte)n, 1000).ToArray()), (byte)n));
        Volatile.Write(ref isDone, true);
        await Task.WhenAll(readers);
        Assert.Equal(4_000_000, tape.Length);
    }

    [Fact]
    public void No_file_is_left_in_the_folder()
    {
        var folder = Directory.CreateTempSubdirectory("tape").FullName;
        var tape = new ByteTape(folder);
        for (var n = 0; n < 30; n++) tape.Append(new byte[100_000]);
        if (!OperatingSystem.IsWindows()) Assert.Empty(Directory.EnumerateFiles(folder));
        Assert.Equal(100_000, Read(tape, new TapeSpan(0, 100_000)).Length);
        Directory.Delete(folder, recursive: true);
    }

    private static byte[] Read(ByteTape tape, TapeSpan span)
    {
        var bytes = new byte[span.Length];
        tape.Read(span.Start, bytes);
        return bytes;
    }
}
