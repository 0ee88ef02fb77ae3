using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>Ids of imported records depend on the record alone, so that importing a file twice finds what it brought the first time.</summary>
internal static class ImportIds
{
    /// <summary>A UUIDv7 (RFC 9562) whose time is the start day, midnight UTC, and whose random bits are a hash of the cells.</summary>
    internal static Guid Of(DateOnly start, IReadOnlyList<string> names, IReadOnlyList<string> cells) => Hashed(start, string.Join('\n', names.Zip(cells)
        .Where(c => c.Second.Length > 0).Select(c => $"{c.First.ToLowerInvariant()}\u001F{c.Second}").Order(StringComparer.Ordinal)));

    /// <summary>The same for a record that its data set gives an id: whatever else of it changes in a later edition, it is known again.</summary>
    internal static Guid Of(DateOnly start, RecordKey record) => Hashed(start, $"{record.Origin}\u001F{record.Id}");

    private static Guid Hashed(DateOnly start, string text)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16).ToArray();
        var milliseconds = Math.Max(0, new DateTimeOffset(start.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).ToUnixTimeMilliseconds());
        Span<byte> time = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(time, milliseconds);
        time[2..].CopyTo(bytes);
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x70);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>A source as a claim. A stranger's file may give a bare address: then its host stands for the speaker.</summary>
    internal static Claim ClaimOf(string text, int index, bool isOurs)
    {
        var source = !isOurs && WebAddress.IsSafe(text.Trim()) ? new Source(HostOf(text), null, text.Trim()) : Source.Parse(text);
        return new Claim
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"s{index + 1}"),
            Speaker = source.Speaker,
            Origin = OriginOf(source.Speaker),
            Publisher = source.Publisher,
            Url = source.Url,
        };
    }

    /// <summary>A token for a speaker: its ASCII letters and digits, or a hash where it has none.</summary>
    internal static string OriginOf(string speaker)
    {
        var words = new string([.. speaker.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var token = string.Join('-', words);
        return token.Length is > 0 and <= 64 && words.Sum(w => w.Length) * 2 >= speaker.Length
            ? token
            : "source-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(speaker)).AsSpan(0, 6));
    }

    internal static string HostOf(string address)
    {
        var host = new Uri(address.Trim()).Host;
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }
}
