using System.Text.RegularExpressions;

namespace IncidentMap.Incidents;

/// <summary>Who says so, and where it can be read: the short form of a claim.</summary>
/// <param name="Speaker">Who asserts it.</param>
/// <param name="Publisher">Who published it, when that is another.</param>
/// <param name="Url">Where; http or https.</param>
public sealed partial record Source(string Speaker, string? Publisher, string? Url)
{
    /// <summary>The sources of an incident's claims, each once, in the order of the claims; discounted claims are no sources of its ranges and are left out.</summary>
    public static IEnumerable<Source> Of(Incident incident) =>
        incident.Claims.Where(c => c.DiscountedBecause is null)
            .Select(c => new Source(c.Speaker, c.Publisher == c.Speaker ? null : c.Publisher, Address(c)))
            .Distinct();

    /// <summary>The address of a claim when it is one that a page may link to.</summary>
    internal static string? Address(Claim claim) => WebAddress.IsSafe(claim.Url) ? claim.Url : null;

    /// <summary>"SOHR, in Al Arabiya &lt;https://…&gt;"; <see cref="Parse"/> of it writes the same text again.</summary>
    public override string ToString() =>
        Speaker + (Publisher is null ? "" : $", in {Publisher}") + (Url is null ? "" : $" <{Url}>");

    /// <summary>Reads any text as a source: what has no form is a speaker's name.</summary>
    public static Source Parse(string text)
    {
        var match = Form().Match(text);
        var (speaker, publisher, url) = (match.Groups["speaker"].Value, match.Groups["publisher"], match.Groups["url"]);
        return (url.Success && !WebAddress.IsSafe(url.Value)) || publisher.Value == speaker
            ? new Source(text, null, null)
            : new Source(speaker, publisher.Success ? publisher.Value : null, url.Success ? url.Value : null);
    }

    [GeneratedRegex("^(?<speaker>.*?)(, in (?<publisher>.+?))?( <(?<url>https?://[^<>]*)>)?\\z", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
