using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.Read.Texts;

/// <summary>The text of a file, with what the file itself says about it.</summary>
/// <param name="Text">The words, lines parted by line feeds.</param>
internal sealed record FileText(string Text)
{
    /// <summary>Local day of publication in Damascus; null where the file names none.</summary>
    internal DateOnly? PublishedOn { get; init; }

    /// <summary>Who published it.</summary>
    internal string? Publisher { get; init; }

    /// <summary>Its own address, as the file writes it.</summary>
    internal string? Url { get; init; }

    /// <summary>The encoding that was assumed, where the file names none and is not UTF-8.</summary>
    internal string? AssumedEncoding { get; init; }
}

/// <summary>A file's text, or why there is none, said in both languages since a page shows it.</summary>
/// <param name="Read">The text; null when there is a fault.</param>
/// <param name="Fault">What is wrong with the file.</param>
internal sealed record FileReading(FileText? Read, Bilingual? Fault)
{
    public static implicit operator FileReading(FileText read) => new(read, null);

    public static implicit operator FileReading(Bilingual fault) => new(null, fault);
}
