using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

public sealed class IncidentColumnsTests
{
    private static IncidentFilter Everything => IncidentFilter.Everything;

    [Fact]
    public void Two_rows_give_the_bytes_that_the_browsers_decoder_is_tested_with()
    {
        Incident[] incidents =
        [
            MadeUp.Incident("SY-2017-06-26-1", "2017-06-26", killed: Count.Range(42, 70)) with
            {
                Kind = IncidentKind.Airstrike,
                Parties = [new(Party.UsLedCoalition, PartyBasis.Acknowledged), new(Party.Russia, PartyBasis.Alleged)],
            },
            MadeUp.Incident("ü", "2017-06-30", "2017-07-02", Count.AtLeast(5)) with { Where = new() { Accuracy = GeolocationAccuracy.Unknown } },
        ];
        var set = IncidentColumnSet.Of(IncidentSnapshot.Build(incidents, 1), Everything);
        var hex = Convert.ToHexStringLower(Assert.Single(set.Chunks).Bytes.Span);
        Assert.Equal(File.ReadAllText(Golden()).ReplaceLineEndings(""), hex);
    }

    [Fact]
    public void Rows_read_back_with_unknown_zero_and_open_ended_kept_apart() => Prop.ForAll(MadeUp.Any.ListOf().ToArbitrary(), made =>
    {
        var snapshot = IncidentSnapshot.Build(made.DistinctBy(i => i.Code), 1);
        var set = IncidentColumnSet.Of(snapshot, Everything);
        var rows = set.Chunks.SelectMany(c => Read(c.Bytes.Span, set.Parties)).ToList();
        Assert.Equal(snapshot.Count, rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var (incident, killed) = (snapshot.Incident(i), snapshot[i].Casualties.Killed);
            var expected = new Row(incident.Code, incident.When.Start, incident.When.End, incident.PublicWhere.Point, killed?.Min ?? -1, killed?.Max ?? -1,
                incident.Kind, incident.Parties.Count > 0 ? incident.Parties[0].Name : Party.Unknown, snapshot[i].Grade.Grade);
            Assert.Equal(expected, rows[i]);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dates_of_the_filter_are_left_to_the_browser_and_its_other_words_are_not()
    {
        var snapshot = IncidentSnapshot.Build(
            [MadeUp.Incident("A", "2015-01-01"), MadeUp.Incident("B", "2017-01-01"), MadeUp.Incident("C", "2018-01-01") with { Kind = IncidentKind.Raid }], 1);
        var filter = new IncidentFilter { From = new(2017, 1, 1), To = new(2017, 12, 31), Kinds = new HashSet<IncidentKind> { IncidentKind.Unknown } };
        Assert.Equal(2, IncidentColumnSet.Of(snapshot, filter).Count);
    }

    [Fact]
    public void A_place_made_coarser_is_the_only_place_in_the_bytes()
    {
        var secret = new LonLat(40.123456, 35.654321);
        var incident = MadeUp.Incident("A", "2017-01-01") with
        {
            Where = new() { Point = secret, Accuracy = GeolocationAccuracy.Exact },
            PublishedWhere = new() { Point = new(40, 35), Accuracy = GeolocationAccuracy.District },
        };
        var set = IncidentColumnSet.Of(IncidentSnapshot.Build([incident], 1), Everything);
        var bytes = set.Chunks[0].Bytes.Span;
        Assert.Equal(new LonLat(40, 35), Assert.Single(Read(bytes, set.Parties)).Point);
        Assert.Equal(-1, bytes.IndexOf(BitConverter.GetBytes(secret.Lon)));
    }

    [Fact]
    public void A_chunk_keeps_its_name_while_its_rows_stay_the_same()
    {
        var old = Enumerable.Range(0, IncidentColumnSet.PackedRows).Select(i => MadeUp.Incident($"A-{i:00000}", "2016-05-01")).ToList();
        var before = IncidentColumnSet.Of(IncidentSnapshot.Build([.. old, MadeUp.Incident("B", "2017-01-01")], 1), Everything);
        var after = IncidentColumnSet.Of(IncidentSnapshot.Build([.. old, MadeUp.Incident("B", "2017-01-01"), MadeUp.Incident("C", "2017-01-02")], 2), Everything);
        Assert.Equal(2, before.Chunks.Count);
        Assert.Equal(before.Chunks[0].Hash, after.Chunks[0].Hash);
        Assert.NotEqual(before.Chunks[1].Hash, after.Chunks[1].Hash);
    }

    [Fact]
    public void Cutting_loses_no_row_and_no_chunk_is_too_large()
    {
        var years = Enumerable.Range(0, 200_000).Select(i => i < 150_000 ? 2015 : 2016 + (i - 150_000) / 5_000).ToArray();
        var rows = Enumerable.Range(0, years.Length).ToArray();
        var cuts = IncidentColumnSet.Cut(rows, row => years[row]).ToList();
        var at = 0;
        foreach (var (start, length) in cuts)
        {
            Assert.Equal(at, start);
            Assert.InRange(length, 1, IncidentColumnSet.MostRows);
            at += length;
        }
        Assert.Equal(rows.Length, at);
    }

    private static string Golden([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "columns-two-rows.hex");

    private sealed record Row(string Code, DateOnly Start, DateOnly End, LonLat? Point, int KilledMin, int KilledMax, IncidentKind Kind, string Party, Grade Grade);

    /// <summary>A reader written from COLUMNS.md, not from the encoder.</summary>
    private static List<Row> Read(ReadOnlySpan<byte> bytes, IReadOnlyList<string> parties)
    {
        Assert.Equal("IMC1", Encoding.ASCII.GetString(bytes[..4]));
        var n = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        Assert.Equal(16 + 52 * n + BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]), bytes.Length);
        var rows = new List<Row>();
        var idStart = 0;
        for (var i = 0; i < n; i++)
        {
            var lon = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(16 + 8 * i)..]);
            var lat = BinaryPrimitives.ReadDoubleLittleEndian(bytes[(16 + 8 * n + 8 * i)..]);
            var idEnd = Int(bytes, 7, i);
            var tokens = 16 + 48 * n + i;
            rows.Add(new Row(
                Encoding.UTF8.GetString(bytes[(16 + 52 * n + idStart)..(16 + 52 * n + idEnd)]),
                DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays(Int(bytes, 0, i)), DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays(Int(bytes, 1, i)),
                double.IsNaN(lon) ? null : new LonLat(lon, lat), Int(bytes, 2, i), Int(bytes, 3, i),
                (IncidentKind)bytes[tokens], parties[bytes[tokens + n]], (Grade)bytes[tokens + 2 * n]));
            idStart = idEnd;
        }
        return rows;

        int Int(ReadOnlySpan<byte> from, int column, int row) => BinaryPrimitives.ReadInt32LittleEndian(from[(16 + 16 * n + 4 * n * column + 4 * row)..]);
    }
}
