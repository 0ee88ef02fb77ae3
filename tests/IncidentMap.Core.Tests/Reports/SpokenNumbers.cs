namespace IncidentMap.Core.Tests.Reports;

/// <summary>Says numbers from 1 to 9999 in words, so that the reader can be asked to read them back.</summary>
internal static class SpokenNumbers
{
    private static readonly string[] MasculineUnits = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
    private static readonly string[] FeminineUnits = ["", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];
    private static readonly string[] Tens = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
    private static readonly string[] English =
    [
        "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];
    private static readonly string[] EnglishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    internal static string InArabic(int number, bool feminine, bool oblique)
    {
        var parts = new List<string>();
        if (number >= 1000) parts.Add(Thousands(number / 1000, oblique));
        if (number % 1000 >= 100) parts.Add(Hundreds(number % 1000 / 100, oblique));
        if (number % 100 > 0) parts.Add(BelowHundred(number % 100, feminine, oblique));
        return string.Join(" و", parts);
    }

    internal static string InEnglish(int number)
    {
        var parts = new List<string>();
        if (number >= 1000) parts.Add($"{English[number / 1000]} thousand");
        if (number % 1000 >= 100) parts.Add($"{English[number % 1000 / 100]} hundred");
        if (number % 100 > 0) parts.Add((parts.Count > 0 ? "and " : "") + EnglishBelowHundred(number % 100));
        return string.Join(" ", parts) is var said && said.StartsWith("one hundred", StringComparison.Ordinal) ? "a" + said[3..] : said;
    }

    private static string EnglishBelowHundred(int n) =>
        n < 20 ? English[n] : EnglishTens[n / 10] + (n % 10 > 0 ? "-" + English[n % 10] : "");

    private static string Thousands(int n, bool oblique) => n switch
    {
        1 => "ألف",
        2 => oblique ? "ألفين" : "ألفان",
        _ => MasculineUnits[n] + " آلاف",
    };

    private static string Hundreds(int n, bool oblique) => n switch
    {
        1 => "مئة",
        2 => oblique ? "مئتين" : "مئتان",
        _ => FeminineUnits[n].TrimEnd('ي') + "مئة",
    };

    private static string BelowHundred(int n, bool feminine, bool oblique)
    {
        var units = feminine ? FeminineUnits : MasculineUnits;
        if (n == 2) return Two(feminine, oblique);
        if (n <= 10) return units[n];
        if (n == 11) return feminine ? "إحدى عشرة" : "أحد عشر";
        if (n == 12) return (feminine ? oblique ? "اثنتي" : "اثنتا" : oblique ? "اثني" : "اثنا") + (feminine ? " عشرة" : " عشر");
        if (n < 20) return units[n - 10] + (feminine ? " عشرة" : " عشر");
        var tens = Tens[n / 10] + (oblique ? "ين" : "ون");
        if (n % 10 == 0) return tens;
        return (n % 10 == 2 ? Two(feminine, oblique) : units[n % 10]) + " و" + tens;
    }

    private static string Two(bool feminine, bool oblique) =>
        feminine ? oblique ? "اثنتين" : "اثنتان" : oblique ? "اثنين" : "اثنان";
}
