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
            var point = incident.PublicWhere.Point is { } p ? new LonLat(Math.Round(p.Lon * 1e7) / 1e7, Math.Round(p.Lat * 1e7) / 1e7) : (LonLat?)null;
            var expected = new Row(incident.Code, incident.When.Start, incident.When.End, point, killed?.Min ?? -1, killed?.Max ?? -1,
                incident.Kind, incident.Parties.Count > 0 ? incident.Parties[0].Name : Party.Unknown, snapshot[i].Grade.Grade);
            Assert.Equal(expected, rows[i]);
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("SY-2017-06-26-0")]
    [InlineData("SY-2017-06-26-1234567")]
    [InlineData("SY-2017-06-26-007")]
    [InlineData("SY-2017-06-26-")]
    [InlineData("SY-2017-06-26-12345678901234")]
    [InlineData("SY-2017-06-27-1")]
    [InlineData("SY-2017-06-26-1x")]
    [InlineData("")]
    public void A_code_of_any_form_comes_back_as_it_was(string code)
    {
        var set = IncidentColumnSet.Of(IncidentSnapshot.Build([MadeUp.Incident(code, "2017-06-26")], 1), Everything);
        Assert.Equal(code, Assert.Single(Read(set.Chunks[0].Bytes.Span, set.Parties)).Code);
    }

    [Fact]
    public void The_area_of_a_row_is_the_one_that_the_filter_would_find_it_in_and_none_is_zero()
    {
        Incident In(string code, params string[] within) => MadeUp.Incident(code, "2017-01-01") with { Where = new() { PlaceId = within.FirstOrDefault(), Within = within, Accuracy = GeolocationAccuracy.Governorate } };
        var snapshot = IncidentSnapshot.Build([In("A", "town", "homs", "syria"), In("B"), In("C", "aleppo"), In("D", "syria")], 1);
        string[] areas = ["aleppo", "homs"];
        var column = IncidentColumnSet.Of(snapshot, Everything, areas).Chunks[0].Bytes.Span[^8..^4].ToArray();
        Assert.Equal([2, 0, 1, 0], column);
        for (var i = 0; i < areas.Length; i++)
            Assert.Equal(snapshot.Select(new IncidentFilter { Place = areas[i] }), Enumerable.Range(0, 4).Where(row => column[row] == i + 1));
    }

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
        Assert.Equal(-1, bytes.IndexOf(BitConverter.GetBytes((int)Math.Round(secret.Lon * 1e7))));
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
        Assert.Equal("IMC2", Encoding.ASCII.GetString(bytes[..4]));
        var n = BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]);
        var (m, length) = (BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]));
        Assert.Equal(16 + 45 * n + 4 * m + length, bytes.Length);
        var others = Others(bytes.Slice(16 + 40 * n, 4 * m), bytes[^length..]);
        var rows = new List<Row>();
        for (var i = 0; i < n; i++)
        {
            var (lon, lat, start, number) = (Int(bytes, 0, i), Int(bytes, 1, i), DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays(Int(bytes, 2, i)), Int(bytes, 9, i));
            var tokens = 16 + 40 * n + 4 * m + i;
            rows.Add(new Row(
                number < 0 ? others[-1 - number] : $"SY-{start:yyyy-MM-dd}-{number}",
                start, DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays(Int(bytes, 3, i)),
                lon == int.MinValue ? null : new LonLat(lon / 1e7, lat / 1e7), Int(bytes, 4, i), Int(bytes, 5, i),
                (IncidentKind)bytes[tokens], parties[bytes[tokens + n]], (Grade)bytes[tokens + 2 * n]));
        }
        return rows;

        int Int(ReadOnlySpan<byte> from, int column, int row) => BinaryPrimitives.ReadInt32LittleEndian(from[(16 + 4 * n * column + 4 * row)..]);
    }

    private static List<string> Others(ReadOnlySpan<byte> ends, ReadOnlySpan<byte> text)
    {
        var (codes, start) = (new List<string>(), 0);
        for (var i = 0; i < ends.Length; i += 4)
        {
            var end = BinaryPrimitives.ReadInt32LittleEndian(ends[i..]);
            codes.Add(Encoding.UTF8.GetString(text[start..end]));
            start = end;
        }
        Assert.Equal(text.Length, start);
        return codes;
    }
}
