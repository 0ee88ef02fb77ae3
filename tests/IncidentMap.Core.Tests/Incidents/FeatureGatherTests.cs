using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

/// <summary>Features as they are copied many at once: however they lie on the tape, they come in the order of the rows that were asked for.</summary>
public sealed class FeatureGatherTests
{
    private static readonly IncidentSnapshot Snapshot = IncidentSnapshot.Build(Enumerable.Range(0, 1500).Select(One), 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_rows_are_asked_for_in_whatever_order_each_feature_is_that_of_its_row(int seed)
    {
        var random = new Random(seed);
        var codes = Enumerable.Range(0, Snapshot.Count).Select(Snapshot.Columns.Codes.Text).ToList();
        for (var round = 0; round < 40; round++)
        {
            var rows = Enumerable.Range(0, Snapshot.Count).Where(_ => random.Next(40) <= round).ToArray();
            if (round % 3 == 0) random.Shuffle(rows);
            Assert.Equal(rows.Select(r => codes[r]), Copied(rows, random.Next(3_000, 2_000_000)));
        }
    }

    [Fact]
    public void A_row_that_is_asked_for_twice_is_copied_twice() => Assert.Equal(["SY-7", "SY-7", "SY-3", "SY-7"], Copied([7, 7, 3, 7], 100_000));

    [Fact]
    public void Where_there_is_no_room_for_the_first_nothing_is_copied() => Assert.Equal((0, 0), Snapshot.CopyFeatures([5, 6], new byte[Snapshot.FeatureLength(5) - 1]));

    [Theory]
    [InlineData(35, 32)]
    [InlineData(-179.99, -89.99)]
    [InlineData(180, 90)]
    public void Neighbours_on_the_ground_are_neighbours_on_the_curve(double lon, double lat)
    {
        // A square of the quartered grid is one stretch of the curve: points of one cell have one key, and each key within is met.
        const double Cell = 360.0 / 65_536;
        var (west, south) = (Math.Floor((Math.Min(lon, 179.9) + 180) / Cell / 4) * 4 * Cell - 180, Math.Floor((Math.Min(lat, 89.9) + 90) / (Cell / 2) / 4) * 4 * (Cell / 2) - 90);
        var keys = Enumerable.Range(0, 16).Select(n => HilbertCurve.KeyOf(west + (n % 4 + 0.5) * Cell, south + (n / 4 + 0.5) * Cell / 2)).Order().ToList();
        Assert.Equal(Enumerable.Range(0, 16).Select(n => keys[0] + (uint)n), keys);
        Assert.Equal(uint.MaxValue, HilbertCurve.KeyOf(double.NaN, lat));
    }

    /// <summary>The codes of features copied piece by piece into room of some size.</summary>
    private static List<string> Copied(int[] rows, int room)
    {
        var (codes, buffer) = (new List<string>(), new byte[room]);
        for (var done = 0; done < rows.Length;)
        {
            var (count, bytes) = Snapshot.CopyFeatures(rows.AsSpan(done), buffer);
            Assert.InRange(count, 1, rows.Length - done);
            Assert.Equal(rows.Skip(done).Take(count).Sum(Snapshot.FeatureLength), bytes);
            using var features = JsonDocument.Parse((byte[])[(byte)'[', .. buffer.AsSpan(0, bytes - 2), (byte)']']);
            codes.AddRange(features.RootElement.EnumerateArray().Select(f => f.GetProperty("properties").GetProperty("code").GetString()!));
            done += count;
        }
        return codes;
    }

    /// <summary>Days in order, places all over: on the tape neighbours in time are no neighbours.</summary>
    private static Incident One(int number) => MadeUp.Incident($"SY-{number}", new DateOnly(2014, 1, 1).AddDays(number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) with
    {
        Where = new() { Point = number % 50 == 0 ? null : new(36 + number * 7 % 60 / 10.0, 33 + number * 11 % 40 / 10.0), Name = new string('x', number % 400), Accuracy = GeolocationAccuracy.Town },
    };
}
