using System.Globalization;
using IncidentMap.Gazetteer;
using IncidentMap.Reports;

namespace IncidentMap.Benchmarks.Reading;

/// <summary>
/// Reports made up for the benchmarks, in two languages in turn, with another place and other numbers each. Their first five lines are some 680
/// characters: the 71 against which the reader is measured have 555, 600 others from the web 743; all eight are some 1,100, the mean of the
/// English ones among those.
/// </summary>
internal static class MadeUpReports
{
    /// <summary>The day on which all of them are taken to be published.</summary>
    internal static readonly DateOnly Published = new(2018, 3, 8);

    private static readonly string[] Forms =
    [
        "مجزرة جديدة | {0} قتلى وجرحى بغارة جوية على {2}\n"
            + "قال المرصد السوري لحقوق الإنسان إن {0} مدنيين قُتلوا وأصيب {1} آخرون، بينهم طفلان وامرأة، جراء غارة جوية استهدفت سوقاً في {2} فجر الثلاثاء 6 آذار.\n"
            + "وأضاف أن القصف أدى إلى دمار {3} منازل واندلاع حرائق في عدد من المحال، وأن عدد القتلى مرشح للارتفاع لوجود جرحى بحالات خطرة ومفقودين تحت الأنقاض.\n"
            + "وأفاد الدفاع المدني السوري بأن فرقه انتشلت جثث {0} أشخاص من تحت الركام، ونقلت المصابين إلى مشافٍ ميدانية، بعد أن عاد الطيران واستهدف المكان مرة ثانية أثناء عمل المسعفين.\n"
            + "من جهتهم تحدث ناشطون عن تحليق مكثف لطائرات الاستطلاع في أجواء المنطقة، وعن نزوح عشرات العائلات باتجاه المخيمات القريبة من الحدود التركية.\n"
            + "وكان {5} أشخاص قُتلوا الأسبوع الماضي بقصف مدفعي على بلدة بنش بريف إدلب، ولم تعلّق أي جهة رسمية على ذلك حتى لحظة نشر الخبر.\n"
            + "ويرتفع بذلك عدد القتلى في المنطقة منذ مطلع العام إلى {4}، بينهم نساء وأطفال، وفق إحصائيات المرصد، فيما نزح مئات الآلاف من بيوتهم منذ بدء الحملة الأخيرة.\n"
            + "وتخضع المنطقة لاتفاق خفض التصعيد الذي وقّعته الدول الضامنة قبل سنوات، وتتهم الأمم المتحدة أطراف النزاع بخرقه مراراً وباستهداف منشآت طبية وتعليمية.",
        "Air strike on market in {2} leaves {0} dead\n"
            + "At least {0} people were killed and {1} wounded when warplanes bombed a market in {2} on Tuesday morning, the Syrian Observatory for Human Rights said.\n"
            + "Among the dead were two children and a woman, it added; {3} houses were destroyed and the toll was likely to rise, as several of the wounded were in critical condition.\n"
            + "The White Helmets said their teams had pulled {0} bodies from the rubble and taken the injured to nearby hospitals. A second strike hit the same place while the rescuers were at work, a volunteer said.\n"
            + "\"We heard the planes and ran into the shops,\" said a vendor who gave his name as Abu Omar. \"When the dust had settled there was nothing left of the street.\"\n"
            + "There was no immediate comment from the army, which has denied hitting civilians before.\n"
            + "On 1 March, {5} civilians died in shelling of the town of Binnish. Since the beginning of the year, {4} people have been killed in such strikes, according to the Observatory, which relies on a network of sources on the ground.\n"
            + "The war has killed more than 300,000 people and driven half of the country's people from their homes since it began in 2011.",
    ];

    // How many lines of a form are as long as the reports that the reader is for.
    private const int Lines = 5;

    /// <summary>Reports without end: the even ones Arabic, the odd ones English.</summary>
    /// <param name="gazetteer">Whose Syrian places with an Arabic name they tell of.</param>
    internal static IEnumerable<ReportText> Of(CompiledGazetteer gazetteer)
    {
        var places = gazetteer.Data.Places.Where(p => p.Country == "SY" && p.NameAr is not null).ToList();
        for (var i = 0; ; i++) yield return new ReportText(Text(i, places[i * 7 % places.Count]), Published);
    }

    /// <summary>As much of it as the reports that the reader is for have.</summary>
    internal static ReportText Short(ReportText report) => report with { Text = string.Join('\n', report.Text.Split('\n').Take(Lines)) };

    private static string Text(int i, Place place) =>
        string.Format(CultureInfo.InvariantCulture, Forms[i % 2], 3 + i % 7, 4 + i % 9, i % 2 == 0 ? place.NameAr : place.Name, 2 + i % 5, 40 + i % 300, 3 + i % 4);
}
