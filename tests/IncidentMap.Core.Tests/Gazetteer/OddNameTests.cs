using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Gazetteer;

namespace IncidentMap.Core.Tests.Gazetteer;

/// <summary>What comes from strangers is no name as often as not.</summary>
public sealed class OddNameTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("m")]
    [InlineData("م")]
    [InlineData("...!?،؛")]
    [InlineData("' OR 1=1; DROP TABLE places; --")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("\0\u0001\uFFFF")]
    [InlineData("\uD800")]
    [InlineData("1234567")]
    public void What_names_no_place_is_unknown(string text) => Assert.Equal(ResolutionStatus.Unknown, Ask(text).Status);

    [Theory]
    [InlineData('a')]
    [InlineData('م')]
    [InlineData('\u202E')]
    public void Ten_thousand_letters_are_a_text_and_no_name(char letter) => Assert.Equal(ResolutionStatus.Unknown, Ask(new string(letter, 10_000)).Status);

    [Theory]
    [InlineData("\u202Eالميادين\u202C")] // right-to-left override
    [InlineData("\u200Fالميادين\u200E")]
    [InlineData("\u2067Mayadin\u2069")]
    [InlineData("Maya\u200Bdin")]
    [InlineData("  Mayadin\t")]
    public void Marks_of_direction_and_invisible_characters_change_nothing(string text) => Assert.Equal("gn:173480", Ask(text).Best?.Place.Id);

    [Fact]
    public void A_name_in_both_scripts_is_answered_by_neither_a_guess_nor_a_fault()
    {
        var answer = Ask("Mayadin الميادين");
        Assert.True(answer.Status == ResolutionStatus.Unknown || answer.Candidates[0].Place.Id == "gn:173480", string.Join(", ", answer.Candidates.Select(c => c.Place.Name)));
    }

    [Fact]
    public void Two_that_share_a_name_and_are_nearly_as_likely_are_ambiguous_and_stand_in_order()
    {
        var answer = Ask("al-Qasimiyah");
        Assert.Equal(ResolutionStatus.Ambiguous, answer.Status);
        Assert.Equal(2, answer.Candidates.Take(2).Select(c => c.Place.Id).Distinct().Count());
    }

    [Fact]
    public void Any_text_gets_an_answer_whose_scores_are_chances_in_falling_order()
    {
        var letters = Gen.Elements("al-", "الم", "deir ", "ي", "ا", "z", "zor", " ", "تل ", "tall ", "رق", "qa", "\u202E", "'", "(", ",", "ـ", "ه", "sh", "ش", "\uD800");
        Prop.ForAll(letters.ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var scores = Ask(text).Candidates.Select(c => c.Score).ToList();
            return scores.TrueForAll(s => s is >= 0 and <= 1) && scores.SequenceEqual(scores.OrderDescending());
        }).QuickCheckThrowOnFailure();
    }

    private static Resolution Ask(string text) => Compiled.Gazetteer.Resolve(new PlaceQuery(text));
}
