using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using IncidentMap.Reports.Words;

namespace IncidentMap.Core.Tests.Reports;

public sealed class LexiconTests
{
    [Fact]
    public void Every_lexicon_file_is_read_without_a_fault_and_every_one_is_used()
    {
        LexiconIndex.LoadAll();
        var used = typeof(LexiconIndex).Assembly.GetTypes().Where(t => t.Namespace == "IncidentMap.Reports.Lexicons")
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Count(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(Lexicon<>));
        Assert.Equal(LexiconFile.Names.Count, used);
        Assert.True(used > 30);
    }

    [Fact]
    public void Lexicons_load_without_the_forms_that_wait_for_all_of_them()
    {
        var fresh = new AssemblyLoadContext(null, isCollectible: true);
        var core = fresh.LoadFromAssemblyPath(typeof(LexiconIndex).Assembly.Location);
        var lexicons = core.GetType("IncidentMap.Reports.Lexicons.EventLexicon", throwOnError: true)!;
        RuntimeHelpers.RunClassConstructor(lexicons.TypeHandle);
        var loaded = core.GetType(typeof(LexiconIndex).FullName!)!.GetField("_count", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null);
        Assert.Equal(lexicons.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Count(f => f.FieldType.Name.StartsWith("Lexicon`", StringComparison.Ordinal)), loaded);
        fresh.Unload();
    }

    [Theory]
    [InlineData("killed مقتل  # news", "line 1", "a colon")]
    [InlineData("# head\n\nkilled: مقتل", "line 3", "comment")]
    [InlineData("slain: مقتل  # news", "line 1", "'slain'")]
    [InlineData("killed: مقتل,, قتل  # news", "line 1", "commas")]
    [InlineData("killed: مقتل  # news\ninjured: مَقتل  # posts", "line 2", "already")]
    public void A_line_that_cannot_be_read_is_a_fault_with_its_file_its_line_and_what_was_expected(string text, string line, string expected)
    {
        var read = LexiconFile.ParseAs("harm", text, Meaning.Token<Outcome>);
        var fault = Assert.Single(read.Faults);
        Assert.Equal($"harm.txt, {line}", fault.Where);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }
}
