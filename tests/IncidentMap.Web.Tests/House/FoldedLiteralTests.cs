using System.Text.RegularExpressions;
using IncidentMap.Text;

namespace IncidentMap.Web.Tests.House;

/// <summary>The reader compares its literals with words that are folded; a literal that folding changes is one that never matches.</summary>
public sealed partial class FoldedLiteralTests
{
    [Fact]
    public void Arabic_words_in_the_readers_code_are_written_as_folding_leaves_them()
    {
        var never = Repository.SourcesUnder("src/IncidentMap.Core/Reports")
            .SelectMany(file => File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .SelectMany(line => Literal().Matches(line)).Select(m => (file: Path.GetFileName(file), word: m.Groups[1].Value)))
            .Where(x => Fold.Search(x.word) != x.word)
            .Select(x => $"{x.file}: {x.word} is read as {Fold.Search(x.word)}");
        Assert.Empty(never);
    }

    [GeneratedRegex("\"([\\u0621-\\u0652]+)\"")]
    private static partial Regex Literal();
}
