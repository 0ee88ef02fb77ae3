using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Words;

namespace IncidentMap.Core.Tests.Reports;

/// <summary>Most words are passed by their form alone; what is read at them without that must be nothing.</summary>
public sealed class OpenerTests
{
    [Fact]
    public void At_a_word_with_which_no_count_of_people_may_begin_none_is_read_in_any_text_of_the_table()
    {
        var passed = 0;
        foreach (var name in TextTable.Names("wordings.tsv").Select(row => row.Data))
        {
            var row = TextTable.Row("wordings.tsv", name);
            var words = Tokeniser.Cut(TextTable.Text(row[7], row[1]).Text);
            for (var i = 0; i < words.Count; i++)
            {
                if (PersonPhraseReader.MayBegin(words[i])) continue;
                Assert.Null(PersonPhraseReader.Read(words, i));
                passed++;
            }
        }
        Assert.True(passed > 10_000);
    }
}
