using FsCheck;
using FsCheck.Fluent;

namespace IncidentMap.Core.Tests.Gazetteer;

public sealed class MentionTests
{
    [Theory]
    [InlineData("قصفت طائرات مدينة الميادين في ريف دير الزور الشرقي", "الميادين=gn:173480", "ريف دير الزور=gn:170792")]
    [InlineData("غارات على الرقة والميادين", "الرقة=gn:172955", "الميادين=gn:173480")]
    [InlineData("وصلت الجثث إلى مشفى بالرقة", "الرقة=gn:172955")]
    [InlineData("بقيت المعارك في ريف حماة كالرقة", "ريف حماة=gn:170015", "الرقة=gn:172955")]
    [InlineData("بلدتي حاس وكفرنبل", "حاس=gn:169835", "كفرنبل=gn:168661")]
    [InlineData("محافظة إدلب شمال سوريا", "محافظة إدلب=gn:169387", "سوريا=ne:SY")]
    [InlineData("في مَدِينَةِ الرَّقَّةِ أمس", "الرَّقَّةِ=gn:172955")]
    [InlineData("A strike hit al-Mayadeen, near Deir ez-Zor.", "al-Mayadeen=gn:173480", "Deir ez-Zor=gn:170794")]
    [InlineData("Aleppo's eastern districts, and Raqqa", "Aleppo=gn:170063", "Raqqa=gn:172955")]
    [InlineData("shelling in the town of Saraqeb in Idlib countryside", "Saraqeb=gn:164816", "Idlib countryside=gn:169387")]
    [InlineData("اشتباكات في ريف مدينة منبج", "منبج=gn:167357")]
    [InlineData("محافظة السويداء جنوبا", "محافظة السويداء=gn:172410")]
    [InlineData("drones over Tel Tamr, Al-Shahil and Sarmada", "Tel Tamr=gn:163434", "Al-Shahil=gn:164623", "Sarmada=gn:164786")]
    [InlineData("عملية في مدينة النور", "")]
    public void Toponyms_are_found_where_they_stand(string text, params string[] expected)
    {
        var found = Compiled.Gazetteer.FindMentions(text).Select(m => $"{m.Text}={m.Resolution.Candidates[0].Place.Id}");
        Assert.Equal(expected.Where(e => e.Length > 0), found);
    }

    [Theory]
    [InlineData("عاد النور إلى القلوب وعم السلام")]
    [InlineData("قال علي حسن إن الثورة مستمرة حتى النصر")]
    [InlineData("فاز برشلونة على ريال مدريد بثلاثة أهداف في المباراة النهائية")]
    [InlineData("فتح الرجل باب البيت وخرج")]
    [InlineData("نهض الراعي فحلب نعاجه، وقال الدفاع المدني إن فرقه وصلت")]
    [InlineData("Ali Hassan may march on Friday, said the Islamic council.")]
    [InlineData("تجدر الإشارة إلى أن دورية روسية تركية مرت، وإن عناصرها عادوا")]
    [InlineData("Hamas and Man United: share this, SANA said, with the Assyria club")]
    [InlineData("the forward scored twice in the second half")]
    public void Everyday_words_and_persons_are_no_places(string text) =>
        Assert.Empty(Compiled.Gazetteer.FindMentions(text).Select(m => m.Text));

    [Fact]
    public void Spans_lie_in_the_text_in_its_order_and_do_not_overlap() =>
        Prop.ForAll(AnyText(), text =>
        {
            var at = 0;
            foreach (var mention in Compiled.Gazetteer.FindMentions(text))
            {
                if (mention.Span.Start < at || mention.Span.End > text.Length || mention.Span.In(text) != mention.Text) return false;
                at = mention.Span.End;
            }
            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_sentence_names_is_found_each_time_that_a_long_text_repeats_it()
    {
        const string sentence = "قصفت طائرات التحالف الدولي مدينة الميادين في ريف دير الزور الشرقي وقتل سبعة وخمسون شخصا بينهم مدنيون كما قال المرصد السوري لحقوق الإنسان. ";
        var once = Compiled.Gazetteer.FindMentions(sentence);
        Assert.NotEmpty(once);
        Assert.Equal(30 * once.Count, Compiled.Gazetteer.FindMentions(string.Concat(Enumerable.Repeat(sentence, 30))).Count);
    }

    private static Arbitrary<string> AnyText() =>
        Gen.ListOf(Gen.Frequency(
            (1, Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())),
            (4, Gen.Elements("الرقة", "و", "ب", "ل", " ", "دير الزور", "Raqqa", "al-", "'s", "ـ", "َ", "مدينة ", ", ", "Deir ez-Zor", "للميادين", "\u200F"))))
        .Select(string.Concat).ToArbitrary();
}
