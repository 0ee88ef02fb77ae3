namespace IncidentMap.Web.Pages.State;

/// <summary>Addresses from reports and files are hostile: only http and https become links.</summary>
public static class SafeLink
{
    /// <summary>The address in its absolute form; null when it is none or of another scheme.</summary>
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri.AbsoluteUri : null;
}
