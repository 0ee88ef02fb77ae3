using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IncidentMap.Incidents;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace IncidentMap.Web.Api;

/// <summary>
/// Entity tags of answers that depend on the snapshot and a query. Weak, since an export names the time it was made. The start of
/// the program is part of them: after a backup is restored, an old version number may come again with other contents.
/// </summary>
internal static class SnapshotTag
{
    private static readonly string Start = DateTime.UtcNow.Ticks.ToString("x", CultureInfo.InvariantCulture);

    /// <summary>Sets ETag and Cache-Control; true when the caller already has this answer and 304 is all that is left to say.</summary>
    internal static bool IsKnown(HttpContext context, IncidentSnapshot snapshot, string query)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Start} {snapshot.Version} {context.Request.Path} {query}"));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 10))}\"", isWeak: true);
        context.Response.Headers.ETag = tag.ToString();
        context.Response.Headers.CacheControl = "public, no-cache"; // may be kept, must be asked about: data change at any time
        return Matches(context.Request.Headers.IfNoneMatch, tag);
    }

    private static bool Matches(StringValues header, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList([.. header.Select(h => h ?? "")], out var known)
        && known.Any(k => k.Tag == "*" || k.Compare(tag, useStrongComparison: false));
}
