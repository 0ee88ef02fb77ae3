using System.Globalization;

namespace IncidentMap.Incidents;

public sealed partial record IncidentFilter
{
    /// <summary>The filter in words, as a heading or a caption: "June 2017, graded confirmed or fair". Plain text, to be encoded like any other.</summary>
    /// <param name="language">"en" or "ar"; anything else counts as "en".</param>
    /// <param name="placeName">The name of a place by its id, where the caller knows one; without it the id is shown.</param>
    public string Describe(string language, Func<string, string?>? placeName = null)
    {
        var arabic = language.StartsWith("ar", StringComparison.OrdinalIgnoreCase);
        var words = new FilterWording(arabic);
        var parts = new List<string?>
        {
            words.Dates(From, To),
            Kinds.Count == 0 ? null : words.List(Kinds.Order().Select(k => Label.Of(k, language))),
            Parties.Count == 0 ? null : words.Parties(Parties.Order(StringComparer.Ordinal).Select(p => Label.OfParty(p, language))),
            Place is null ? null : words.Within(placeName?.Invoke(Place) ?? Place),
            Bbox is { } box ? words.Box(box) : null,
            Grades.Count == 0 ? null : words.Grades(Grades.Order().Select(g => Label.Of(g, language))),
            Accuracy is { } tier ? words.Accuracy(Label.Of(tier, language)) : null,
            words.Killed(KilledMin, KilledMax),
            Text is null ? null : words.Search(Text),
        };
        var text = string.Join(arabic ? "، " : ", ", parts.Where(p => p is not null));
        if (text.Length == 0) return arabic ? "كل الحوادث" : "All incidents";
        return arabic ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}

/// <summary>The phrases of a described filter, in one of the two languages.</summary>
internal sealed class FilterWording(bool arabic)
{
    // Levantine month with the Gregorian name beside it, as Arabic readers of either tradition expect.
    private static readonly string[] ArabicMonths =
    [
        "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيو",
        "تموز/يوليو", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
    ];

    internal string? Dates(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => null,
        ({ } f, null) => arabic ? $"من {Day(f)}" : $"from {Day(f)}",
        (null, { } t) => arabic ? $"حتى {Day(t)}" : $"until {Day(t)}",
        ({ } f, { } t) when f == t => Day(f),
        ({ } f, { } t) when f is { Month: 1, Day: 1 } && t is { Month: 12, Day: 31 } =>
            f.Year == t.Year ? Number(f.Year) : arabic ? $"من {Number(f.Year)} إلى {Number(t.Year)}" : $"{Number(f.Year)} to {Number(t.Year)}",
        ({ } f, { } t) when f.Day == 1 && f.Year == t.Year && f.Month == t.Month && t.Day == DateTime.DaysInMonth(t.Year, t.Month) => Month(f),
        ({ } f, { } t) => arabic ? $"من {Day(f)} إلى {Day(t)}" : $"{Day(f)} to {Day(t)}",
    };

    internal string List(IEnumerable<string> values) => string.Join(arabic ? " أو " : " or ", values);

    internal string Parties(IEnumerable<string> names) => (arabic ? "منسوبة إلى " : "attributed to ") + List(names);

    internal string Grades(IEnumerable<string> names) => (arabic ? "بدرجة " : "graded ") + List(names);

    internal string Within(string place) => (arabic ? "في " : "in ") + place;

    internal string Accuracy(string tier) => arabic ? $"بدقة {tier} أو أدق" : $"located to {tier} or finer";

    internal string Search(string text) => arabic ? $"فيها «{text}»" : $"with “{text}”";

    internal string Box(BBox box)
    {
        var (west, south, east, north) = (Degrees(box.MinLon), Degrees(box.MinLat), Degrees(box.MaxLon), Degrees(box.MaxLat));
        return arabic
            ? $"بين خطي الطول {west} و{east} وخطي العرض {south} و{north}"
            : $"between longitudes {west} and {east} and latitudes {south} and {north}";
    }

    internal string? Killed(int? min, int? max) => (min, max) switch
    {
        (null, null) => null,
        // Whatever is counted is 0 or more; what this leaves out is what nobody counted.
        (0, null) => arabic ? "عدد قتلاها معروف" : "with a known number of killed",
        ({ } low, null) => arabic ? $"ما لا يقل عن {Number(low)} من القتلى" : $"at least {Number(low)} killed",
        (null, { } high) => arabic ? $"ما لا يزيد على {Number(high)} من القتلى" : $"at most {Number(high)} killed",
        ({ } low, { } high) when low == high => arabic ? $"عدد القتلى {Number(low)}" : $"{Number(low)} killed",
        ({ } low, { } high) => arabic ? $"من {Number(low)} إلى {Number(high)} من القتلى" : $"{Number(low)} to {Number(high)} killed",
    };

    private string Day(DateOnly day) => $"{Number(day.Day)} {Month(day)}";

    private string Month(DateOnly day) => arabic
        ? $"{ArabicMonths[day.Month - 1]} {Number(day.Year)}"
        : day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Degrees(double number) => number.ToString(CultureInfo.InvariantCulture) + "°";
}
