using System.Globalization;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>People as an Arabic sentence counts them: in each case, with how many a careful person writes down, and the suffixes of their verb and pronoun.</summary>
internal sealed record Counted(string Nominative, string Oblique, string Accusative, string Told, string Verb, string Whose)
{
    /// <summary>How many of them are civilians by their noun, "-" where it says nothing of that or that they bear arms; null where one cannot say.</summary>
    internal string? Civilians { get; init; } = "-";

    internal static Counted Of(string nominative, string oblique, int n, bool feminine = false, string? told = null, string? accusative = null) =>
        new(nominative, oblique, accusative ?? oblique, told ?? n.ToString(CultureInfo.InvariantCulture), (n, feminine) switch { (1, false) => "", (1, true) => "ت", (2, false) => "ا", (2, true) => "تا", (_, false) => "وا", _ => "ن" }, (n, feminine) switch { (1, false) => "ه", (1, true) => "ها", (2, _) => "هما", (_, false) => "هم", _ => "هن" });
}

/// <summary>Counts people in Arabic: numbers agree with their nouns; behind some stands who they were, or what makes the number open.</summary>
internal sealed class ArabicPeople(Dice dice)
{
    // Whom one counts: one, two, two in the oblique case, three to ten, from eleven on; "f" for women, who are counted by the other gender; "c" for civilians by their noun, "?" for men. Two
    // civilians and civilians are written alike in the oblique case, so that two are told by their number.
    private static readonly string[][] Nouns =
    [
        ["شخص", "شخصان", "شخصين", "أشخاص", "شخصاً", "", "-"],
        ["مدني", "مدنيان", "مدنيين اثنين", "مدنيين", "مدنياً", "", "c"],
        ["رجل", "رجلان", "رجلين", "رجال", "رجلاً", "", "?"],
        ["طفل", "طفلان", "طفلين", "أطفال", "طفلاً", "", "c"],
        ["شاب", "شابان", "شابين", "شبان", "شاباً", "", "?"],
        ["امرأة", "امرأتان", "امرأتين", "نساء", "امرأة", "f", "c"],
        ["عنصر من قوات النظام", "عنصران من قوات النظام", "عنصرين من قوات النظام", "عناصر من قوات النظام", "عنصراً من قوات النظام", "", "-"],
        ["مزارع", "مزارعان", "مزارعين اثنين", "مزارعين", "مزارعاً", "", "c"],
        ["راعي أغنام", "راعيا أغنام", "راعيي أغنام", "رعاة أغنام", "راعي أغنام", "", "c"],
        ["مسعف", "مسعفان", "مسعفين اثنين", "مسعفين", "مسعفاً", "", "c"],
        ["صحفي", "صحفيان", "صحفيين اثنين", "صحفيين", "صحفياً", "", "c"],
        ["جندي", "جنديان", "جنديين", "جنود", "جندياً", "", "-"],
        ["مقاتل", "مقاتلان", "مقاتلين اثنين", "مقاتلين", "مقاتلاً", "", "-"],
        ["مسلح", "مسلحان", "مسلحين اثنين", "مسلحين", "مسلحاً", "", "-"],
    ];

    private static readonly string[] Dead = ["قتيل", "قتيلان", "قتيلين", "قتلى", "قتيلاً", "", "-"];
    private static readonly string[] Wounded = ["جريح", "جريحان", "جريحين", "جرحى", "جريحاً", "", "-"];
    private static readonly string[] Martyrs = ["شهيد", "شهيدان", "شهيدين", "شهداء", "شهيداً", "", "-"];

    // Families and single people, as reports name them: both cases, how many, whether women alone, and how many civilians; null where one cannot say.
    private static readonly (string Nominative, string Oblique, int Number, bool Feminine, int? Civilians)[] Named =
    [
        ("رجل وزوجته وأطفالهما الثلاثة", "رجل وزوجته وأطفالهما الثلاثة", 5, false, 5),
        ("رجل وزوجته", "رجل وزوجته", 2, false, 2),
        ("أم وطفلاها", "أم وطفليها", 3, false, 3),
        ("رجل وابنه", "رجل وابنه", 2, false, null),
        ("امرأة وطفلتها", "امرأة وطفلتها", 2, true, 2),
        ("أب وثلاثة من أبنائه", "أب وثلاثة من أبنائه", 4, false, null),
        ("شقيقان", "شقيقين", 2, false, null),
        ("طفلان شقيقان", "طفلين شقيقين", 2, false, 2),
        ("ثلاثة أشقاء", "ثلاثة أشقاء", 3, false, null),
        ("خمسة أفراد من عائلة واحدة", "خمسة أفراد من عائلة واحدة", 5, false, 5),
        ("عائلة كاملة مؤلفة من ستة أفراد", "عائلة كاملة مؤلفة من ستة أفراد", 6, false, 6),
        ("سبعة مدنيين من عائلة واحدة", "سبعة مدنيين من عائلة واحدة", 7, false, 7),
        ("الشاب أحمد العلي", "الشاب أحمد العلي", 1, false, null),
        ("المواطن محمد الحسن", "المواطن محمد الحسن", 1, false, 1),
        ("الطفلة مريم الخلف (7 أعوام)", "الطفلة مريم الخلف (7 أعوام)", 1, true, 1),
        ("طفل يبلغ من العمر 9 سنوات", "طفل يبلغ من العمر 9 سنوات", 1, false, 1),
        ("شاب في العشرين من عمره", "شاب في العشرين من عمره", 1, false, null),
        ("سيدة حامل", "سيدة حامل", 1, true, 1),
        ("طفلة وشاب", "طفلة وشاب", 2, false, 2),
        ("رجل وامرأتان", "رجل وامرأتين", 3, false, 3),
        ("طفلان وثلاث نساء", "طفلين وثلاث نساء", 5, false, 5),
        ("رجلان وطفل", "رجلين وطفل", 3, false, 3),
        ("امرأة وثلاثة أطفال", "امرأة وثلاثة أطفال", 4, false, 4),
        ("ثلاثة مدنيين وعنصران من الدفاع المدني", "ثلاثة مدنيين وعنصرين من الدفاع المدني", 5, false, 5),
        ("المتطوع في الدفاع المدني محمود الأحمد", "المتطوع في الدفاع المدني محمود الأحمد", 1, false, 1),
        ("الصحفي علي الحسين", "الصحفي علي الحسين", 1, false, 1),
        ("سائق شاحنة", "سائق شاحنة", 1, false, null),
        ("عامل إغاثة", "عامل إغاثة", 1, false, 1),
        ("طفل رضيع", "طفل رضيع", 1, false, 1),
        ("جدة وحفيدتها", "جدة وحفيدتها", 2, true, 2),
        ("أربعة أطفال أشقاء", "أربعة أطفال أشقاء", 4, false, 4),
        ("طفلان من عائلة الأحمد", "طفلين من عائلة الأحمد", 2, false, 2),
        ("مسعف وأربعة مدنيين", "مسعف وأربعة مدنيين", 5, false, 5),
        ("ثلاثة مدنيين وعنصران من قوات النظام", "ثلاثة مدنيين وعنصرين من قوات النظام", 5, false, 3),
        ("أربعة مقاتلين ومدني", "أربعة مقاتلين ومدني", 5, false, 1),
        ("قيادي في الفصيل ومرافقه", "قيادي في الفصيل ومرافقه", 2, false, 0),
        ("ضابط برتبة ملازم وعنصران", "ضابط برتبة ملازم وعنصرين", 3, false, 0),
        ("معلم وثلاثة من طلابه", "معلم وثلاثة من طلابه", 4, false, 4),
        ("طالبتان", "طالبتين", 2, true, 2),
        ("رئيس المجلس المحلي", "رئيس المجلس المحلي", 1, false, 1),
    ];

    // One man among them as an object.
    private static readonly (string Oblique, string Accusative)[] Accusatives = [("رجل ", "رجلاً "), ("طفل ", "طفلاً "), ("شاب ", "شاباً "), ("أب ", "أباً "), ("مسعف ", "مسعفاً ")];

    /// <summary>People who died, or were hurt, with whatever a sentence says of them beside their number.</summary>
    internal Counted Some(int n)
    {
        var noun = dice.Pick<string[]>(Nouns);
        if (dice.Once(6) && n > 2 && noun[5].Length == 0) return Open(n, noun);
        var (who, mayPart) = (Of(n, noun), noun == Nouns[0] || noun == Nouns[1]);
        // Children among people say nothing certain of the others.
        return mayPart && n > 2 && dice.Once(2) ? With(who, Parts(n)) with { Civilians = noun[6] == "c" ? who.Civilians : null } : who;
    }

    /// <summary>A family, or one by name or age.</summary>
    internal Counted Family()
    {
        var (nominative, oblique, n, feminine, civilians) = dice.Pick<(string, string, int, bool, int?)>(Named);
        return Counted.Of(nominative, oblique, n, feminine, accusative: Accusatives.Aggregate(oblique, static (said, one) => (said + " ").Replace(one.Oblique, one.Accusative, StringComparison.Ordinal).TrimEnd())) with { Civilians = civilians is { } c ? Told.Of(c) : null };
    }

    /// <summary>Others who were hurt: "خمسة آخرون", "طفلان آخران", or people by their noun alone.</summary>
    internal Counted Others(int n)
    {
        if (dice.Once(2) && n is > 2 and < 11) return Counted.Of(Number(n, false, false) + " آخرون", Number(n, false, true) + " آخرين", n);
        var who = Of(n, dice.Pick<string[]>(Nouns.AsSpan(0, 6)));
        return dice.Once(2) || n == 1 ? who : n == 2 && who.Whose == "هما" && who.Verb == "ا" ? With(who, " آخران", " آخرين") : who;
    }

    internal Counted DeadOnes(int n) => Of(n, Dead);

    internal Counted WoundedOnes(int n) => Of(n, Wounded);

    internal Counted MartyredOnes(int n) => Of(n, Martyrs);

    /// <summary>Dead ones and wounded ones as an object: one has the ending of the accusative.</summary>
    internal string DeadAsObject(int n) => n == 1 ? "قتيلاً" : Count(n, Dead, true);

    internal string WoundedAsObject(int n) => n == 1 ? "جريحاً واحداً" : Count(n, Wounded, true);

    /// <summary>The number alone, where nothing governs it, and as an object.</summary>
    internal string Number(int n) => Number(n, false, false);

    internal string NumberAsObject(int n) => n == 1 ? "واحداً" : Number(n, false, true);

    private static Counted With(Counted who, string behind, string? oblique = null) =>
        who with { Nominative = who.Nominative + behind, Oblique = who.Oblique + (oblique ?? behind), Accusative = who.Accusative + (oblique ?? behind) };

    // At least so many, more than so many, about so many.
    private Counted Open(int n, string[] noun)
    {
        var many = Count(n, noun, true);
        var least = n.ToString(CultureInfo.InvariantCulture) + "+";
        var (open, about) = (CiviliansOf(noun, least), CiviliansOf(noun, n.ToString(CultureInfo.InvariantCulture)));
        return dice.Pick<int>(0, 1, 2, 3) switch
        {
            0 => Counted.Of("ما لا يقل عن " + many, "ما لا يقل عن " + many, n, told: least) with { Civilians = open },
            1 => Counted.Of(Count(n, noun, false) + " على الأقل", many + " على الأقل", n, told: least) with { Civilians = open },
            2 when n > 4 => Counted.Of("أكثر من " + many, "أكثر من " + many, n, told: least) with { Civilians = open },
            _ when n > 9 => Counted.Of("نحو " + many, "نحو " + many, n) with { Civilians = about },
            _ => Of(n, noun),
        };
    }

    // Who so many people were: some of them, or all in brackets.
    private string Parts(int n)
    {
        var women = n / 3;
        var children = Math.Max(1, n / 4);
        var some = dice.Pick<string>(Count(children, Nouns[3], false), Count(women, Nouns[5], false), Count(children, Nouns[3], false) + " و" + Count(women, Nouns[5], false), "طفل وامرأة", "نساء وأطفال", "متطوع في الدفاع المدني");
        var all = n < 4 ? (string[])["رجلان وامرأة"] : [Count(n - women - children, Nouns[2], false), Count(women, Nouns[5], false), Count(children, Nouns[3], false)];
        return dice.Pick<string>(
            $"، بينهم {some}،",
            $" بينهم {some}",
            $"، من بينهم {some}،",
            $" من بينهم {some}",
            $" ({string.Join(" و", all)})",
            "، جلهم من الأطفال والنساء،",
            "، معظمهم أطفال،",
            " معظمهم من النساء والأطفال",
            "، جميعهم من عائلة واحدة،",
            " من عائلة واحدة");
    }

    private Counted Of(int n, string[] noun)
    {
        var feminine = noun[5] == "f";
        return Counted.Of(Count(n, noun, false), Count(n, noun, true), n, feminine, accusative: n == 1 ? noun[4] : null) with { Civilians = CiviliansOf(noun, n.ToString(CultureInfo.InvariantCulture)) };
    }

    private static string? CiviliansOf(string[] noun, string told) => noun[6] switch { "c" => told, "?" => null, _ => "-" };

    private string Count(int n, string[] noun, bool oblique) => n switch
    {
        1 => noun[0],
        2 => oblique ? noun[2] : noun[1],
        < 11 => Number(n, noun[5] == "f", oblique) + " " + noun[3],
        _ => Number(n, noun[5] == "f", oblique) + " " + noun[4],
    };

    private string Number(int n, bool feminine, bool oblique) => dice.Pick<int>(0, 1, 1, 2) switch
    {
        0 => string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(d => (char)('٠' + (d - '0')))),
        1 => SpokenNumbers.InArabic(n, feminine, oblique),
        _ => n.ToString(CultureInfo.InvariantCulture),
    };
}
