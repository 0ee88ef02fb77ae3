using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Text;

namespace IncidentMap.Core.Tests.Text;

public sealed class FoldTests
{
    [Theory]
    [InlineData("أإآٱا", "ااااا")]
    [InlineData("مَعَرَّة النُّعْمَان", "معره النعمان")]
    [InlineData("مـــيادين", "ميادين")]
    [InlineData("ﻣﻴﺎﺩﻳﻦ", "ميادين")]
    [InlineData("منبج ١٢ و۴", "منبج 12 و4")]
    [InlineData("ریف حلب", "ريف حلب")]
    [InlineData("  دير\u00A0الزور\u200F ", "دير الزور")]
    [InlineData("مستشفى، قصف؟", "مستشفي قصف")]
    public void Arabic_writing_is_brought_to_one_form(string written, string folded) => Assert.Equal(folded, Fold.Arabic(written));

    [Theory]
    [InlineData("Deir ez-Zor", "Deir Ezzor")]
    [InlineData("Ar-Raqqah", "Raqqa")]
    [InlineData("al-Mayādīn", "Mayadeen")]
    [InlineData("Ma‘arrat an Nu‘mān", "Maarat al Numan")]
    [InlineData("As-Safira", "Assafira")]
    [InlineData("Kafr Zayta", "Kafr Zeita")]
    [InlineData("Saraqib", "SARAQIB")]
    [InlineData("الرقة", "رقه")]
    [InlineData("المیادین", "الْمَيَادِين")]
    public void Two_spellings_of_a_name_share_a_key(string one, string other) => Assert.Equal(Fold.Name(one), Fold.Name(other));

    [Theory]
    [InlineData("Aleppo", "Alep")]
    [InlineData("حلب", "حلبية")]
    [InlineData("Azaz", "Qamishli")]
    [InlineData("الباب", "باب الهوى")]
    public void Different_names_keep_different_keys(string one, string other) => Assert.NotEqual(Fold.Name(one), Fold.Name(other));

    [Fact]
    public void Folding_what_is_folded_changes_nothing()
    {
        Func<string, string>[] folds = [Fold.Search, Fold.Arabic, Fold.Latin];
        foreach (var fold in folds)
            Prop.ForAll(AnyText(), text => fold(fold(text)) == fold(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_key_never_holds_a_blank_and_any_text_has_one() =>
        Prop.ForAll(AnyText(), text => !Fold.Name(text).Any(char.IsWhiteSpace)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_string_can_be_folded_and_every_stretch_led_back()
    {
        Prop.ForAll(AnyText(), text =>
        {
            var folded = FoldedText.Of(text);
            for (var i = 0; i < folded.Text.Length; i++)
            {
                var span = folded.OriginalSpan(i, 1);
                if (span.Start < 0 || span.Length < 1 || span.End > text.Length) return false;
            }
            return folded.OriginalSpan(0, folded.Text.Length).End <= text.Length;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_code_unit_folds_to_something_that_folds_no_further()
    {
        for (var c = 0; c <= 0xFFFF; c++)
        {
            var once = Fold.Search("x" + (char)c);
            Assert.Equal(once, Fold.Search(once));
        }
    }

    [Fact]
    public void A_stretch_of_the_folded_text_is_found_in_the_original_with_its_marks()
    {
        const string text = "قُتِلَ في الْمَيَادِينِ، 12";
        var folded = FoldedText.Of(text);
        var at = folded.Text.IndexOf("الميادين", StringComparison.Ordinal);
        Assert.Equal("الْمَيَادِينِ", folded.OriginalSpan(at, "الميادين".Length).In(text));
    }

    /// <summary>Random UTF-16, lone surrogates included, mixed with what toponyms are made of.</summary>
    private static Arbitrary<string> AnyText()
    {
        var unit = Gen.Frequency(
            (2, Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())),
            (3, Gen.Elements("ال", "ة", "ى", "أ", "َ", "ـ", " ", "ش", "\u200F", "ﻻ", "٣")),
            (3, Gen.Elements("al", "e", "h", "a", "o", "u", "i", "r", "s", "-", "'", "ʿ", "Sh", "ā", " ", "zz")));
        return Gen.ListOf(unit).Select(string.Concat).ToArbitrary();
    }
}
