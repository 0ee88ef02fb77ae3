namespace IncidentMap;

/// <summary>Addresses of sources. They come from reports and files, so only those that a page may link to are kept.</summary>
public static class WebAddress
{
    /// <summary>True for an absolute http or https address: never <c>javascript:</c>, <c>data:</c> or a path.</summary>
    public static bool IsSafe(string? address) =>
        address is { Length: > 0 and <= 4096 } && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
