namespace IncidentMap.Incidents;

/// <summary>Who says so, and where it can be read: the short form of a claim.</summary>
/// <param name="Speaker">Who asserts it.</param>
/// <param name="Publisher">Who published it, when that is another.</param>
/// <param name="Url">Where; http or https.</param>
public sealed record Source(string Speaker, string? Publisher, string? Url)
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
        ArgumentNullException.ThrowIfNull(text);
        var at = text.EndsWith('>') ? text.LastIndexOf(Opening, StringComparison.Ordinal) : -1;
        var url = at >= 0 && IsAddress(text.AsSpan(at + Opening.Length)) ? text[(at + Opening.Length)..^1] : null;
        var names = url is null ? text : text[..at];
        var joint = names.IndexOf(Joint, StringComparison.Ordinal);
        var hasPublisher = joint >= 0 && joint + Joint.Length < names.Length;
        var (speaker, publisher) = hasPublisher ? (names[..joint], names[(joint + Joint.Length)..]) : (names, null);
        return (url is not null && !WebAddress.IsSafe(url)) || publisher == speaker ? new Source(text, null, null) : new Source(speaker, publisher, url);
    }

    private const string Joint = ", in ", Opening = " <";

    /// <summary>True for an address with the bracket that closes it.</summary>
    private static bool IsAddress(ReadOnlySpan<char> text) =>
        (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal)) && text[..^1].IndexOfAny('<', '>') < 0;
}
