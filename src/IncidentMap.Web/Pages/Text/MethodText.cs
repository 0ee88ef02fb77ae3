namespace IncidentMap.Web.Pages.Text;

/// <summary>The method page: each rule in both languages, in the order in which a reader meets it on the map.</summary>
public static class MethodText
{
    /// <summary>Headings with their paragraphs.</summary>
    public static IReadOnlyList<(Bilingual Heading, IReadOnlyList<Bilingual> Paragraphs)> Sections { get; } =
    [
        (new("What a number is", "ما الرقم هنا"),
        [
            new("Every number is a claim of a named source. It opens into who said it, where, when and, where the text is held, in which words. Nothing is averaged or rounded.",
                "كل رقم قول لمصدر مسمّى. افتحه لترى من قاله وأين ومتى، وبأي كلمات حيث حُفظ النص. لا شيء يُحسب له متوسط ولا يُقرّب."),
            new("Unknown is not zero. A count that nobody gave stays unknown; a zero is shown only where a source says so. \"At least 5\" has no upper end; \"zero or more\" says nothing and is told as unknown.",
                "المجهول ليس صفرًا. ما لم يذكره أحد يبقى غير معروف، والصفر لا يظهر إلا حيث قاله مصدر. و«ما لا يقل عن 5» لا حدّ أعلى له، و«صفر أو أكثر» لا يقول شيئًا فيُذكر غير معروف."),
        ]),
        (new("How ranges are made", "كيف يُصنع المدى"),
        [
            new("Origins are counted, not outlets: ten papers that repeat one monitor are one origin. Of each origin the latest claim stands for it.",
                "تُعدّ المصادر الأصلية لا وسائل الإعلام: عشر صحف تنقل عن مرصد واحد مصدر واحد. ويمثّل المصدرَ آخرُ أقواله."),
            new("The lower end is the lowest lower bound over the origins, the upper end the highest upper bound. Claims that an editor left out do not count, and the reason stands beside them.",
                "الحد الأدنى هو أدنى ما قاله أي مصدر، والأعلى أعلى ما قاله أي مصدر. وما استبعده محرر لا يدخل، وسببه مذكور بجانبه."),
            new("What a belligerent concedes about its own strike stands beside the range, never in it. A record that counts civilians only says of the total no more than \"at least\"; where it counts more civilians than anybody counts in all, the upper end of the total is raised to that number.",
                "ما تقرّ به جهة عن غارتها يقف بجانب المدى لا فيه. والسجل الذي يعدّ المدنيين وحدهم لا يقول عن المجموع أكثر من «ما لا يقل عن»؛ وحين يعدّ من المدنيين أكثر مما عدّه أحد في المجموع، يُرفع الحد الأعلى للمجموع إلى ذلك العدد."),
            new("Where a source states a whole and its parts, the sum is checked. One that does not hold, or that may count a part twice, is shown as a question and corrected by nobody but a person.",
                "حيث يذكر مصدر كلًّا وأجزاءه يُفحص الجمع. وما لا يستقيم منه، أو قد يحسب جزءًا مرتين، يُعرض سؤالًا ولا يصححه إلا إنسان."),
        ]),
        (new("Grades", "درجات الإثبات"),
        [
            new("An editor's grade stands. Otherwise, in this order: discounted, where an independent origin shows that belligerents only were harmed and no source tells of civilians; confirmed, where the belligerent itself acknowledges; contested, where sources name different parties; fair, with two or more independent origins; weak, with one, whatever the number of outlets.",
                "درجة المحرر نافذة. وإلا فبهذا الترتيب: مستبعَد، حين يُظهر مصدر مستقل أن المصابين مقاتلون وحدهم ولا يذكر أي مصدر مدنيين؛ مؤكَّد، حين تقرّ الجهة نفسها؛ متنازَع فيه، حين تسمّي المصادر جهات مختلفة؛ مرجَّح، بمصدرين مستقلين أو أكثر؛ ضعيف، بمصدر واحد مهما كثر ناقلوه."),
            new("The scheme is that of Airwars. \"Will assess\" is neither denial nor confirmation. What a report says by itself beside a speaker whom it names is no second origin.",
                "هذا تقسيم Airwars. و«سيحقق» ليس نفيًا ولا إقرارًا. وما يقوله التقرير من عنده إلى جانب متكلم يسمّيه ليس مصدرًا ثانيًا."),
        ]),
        (new("Places and their accuracy", "الأماكن ودقتها"),
        [
            new("A place is no more exact than the words that name it. Each tier has a radius, about half the usual extent of such a place in Syria; the map draws it when an incident is open.",
                "لا يكون المكان أدق من الكلمات التي تسميه. لكل درجة نصف قطر، نحو نصف امتداد مكان كهذا في سوريا عادة؛ ترسمه الخريطة حين تُفتح حادثة."),
            new("Where a place was made coarser on purpose, the coarser one is the only one shown anywhere.",
                "حيث جُعل مكان أقل دقة عمدًا، لا يظهر غيره في أي موضع."),
        ]),
        (new("Dates", "التواريخ"),
        [
            new("Days are local days in Damascus. A date is exact, a range, a month, a year, or the day of publication where the text gives none; which of them is always said. An incident whose span of days overlaps the chosen dates is shown.",
                "الأيام بتوقيت دمشق. والتاريخ محدد أو مدى أو شهر أو سنة، أو يوم النشر حين لا يذكر النص تاريخًا؛ وأيها هو مذكور دائمًا. وتظهر كل حادثة تتقاطع أيامها مع التواريخ المختارة."),
            new("A gap on the timeline is missing record, not peace.", "الفراغ في الخط الزمني نقص في التوثيق، لا غياب للضحايا."),
        ]),
        (new("People", "الناس"),
        [
            new("\"Civilians\" stands only where a source says so. Victims' names are not shown.", "لا تُذكر كلمة «مدنيون» إلا حيث قالها مصدر. ولا تُعرض أسماء الضحايا."),
            new("Nobody but a person publishes, corrects, grades down or takes back; each change is kept with its reason in the incident's history.",
                "لا ينشر ولا يصحح ولا يخفض درجة ولا يسحب إلا إنسان؛ وكل تغيير محفوظ بسببه في سجل الحادثة."),
        ]),
    ];
}
