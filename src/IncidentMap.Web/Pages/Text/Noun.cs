using static IncidentMap.Web.Pages.Text.Isolate;

namespace IncidentMap.Web.Pages.Text;

/// <summary>
/// The forms of a counted noun in Arabic. Up to two the number is in the word; 3 to 10 take the plural, 11 to 99 the
/// accusative singular; after hundreds the last two digits decide, and round hundreds (and 101, 102) take the singular.
/// </summary>
/// <param name="None">None of them: "لا قتلى".</param>
/// <param name="One">Exactly one: "قتيل واحد".</param>
/// <param name="Two">Exactly two: "قتيلان".</param>
/// <param name="TwoAfter">Exactly two after a preposition: "قتيلين".</param>
/// <param name="Few">With 3 to 10: "قتلى".</param>
/// <param name="Many">With 11 to 99: "قتيلًا".</param>
/// <param name="Hundred">With round hundreds: "قتيل".</param>
public sealed record ArabicNoun(string None, string One, string Two, string TwoAfter, string Few, string Many, string Hundred)
{
    /// <summary>The form that stands beside a number written in digits.</summary>
    public string Beside(long number) => (number % 100) switch
    {
        _ when number <= 2 => Hundred,
        >= 3 and <= 10 => Few,
        >= 11 => Many,
        _ => Hundred,
    };

    /// <summary>The number with its noun.</summary>
    public string Of(long number) => number switch
    {
        0 => None,
        1 => One,
        2 => Two,
        _ => $"{Ltr(Number(number))} {Beside(number)}",
    };

    /// <summary>The number with its noun after a preposition such as عن.</summary>
    public string After(long number) => number == 2 ? TwoAfter : Of(number);
}

/// <summary>A counted noun in both languages.</summary>
/// <param name="One">English singular: "incident".</param>
/// <param name="Many">English plural: "incidents".</param>
/// <param name="Ar">The Arabic forms.</param>
public sealed record Noun(string One, string Many, ArabicNoun Ar)
{
    /// <summary>An exact number with the noun: "57 killed", "57 قتيلًا".</summary>
    public string Of(long number, Language language) =>
        language == Language.Ar ? Ar.Of(number) : $"{Number(number)} {(number == 1 ? One : Many)}";

    /// <summary>A count as it was stated, with the noun; null, and "zero or more", say "unknown".</summary>
    public string Of(Count? count, Language language) => language == Language.Ar ? Arabic(count) : English(count);

    /// <summary>The noun alone, as it stands under a count that is written in large digits.</summary>
    public string Beside(Count? count, Language language)
    {
        var upper = count?.Max ?? count?.Min ?? 0;
        if (language == Language.Ar) return count is null or { SaysNothing: true } ? Ar.Few : Ar.Beside(upper);
        return count is { Max: 1 } ? One : Many;
    }

    private string English(Count? count) => count switch
    {
        null or { SaysNothing: true } => $"unknown number of {Many}",
        { Max: null } => $"at least {Number(count.Min)} {(count.Min == 1 ? One : Many)}",
        { Max: { } max } when max == count.Min => Of(max, Language.En),
        { Max: { } max } => $"{Number(count.Min)}–{Number(max)} {Many}",
    };

    private string Arabic(Count? count) => count switch
    {
        null or { SaysNothing: true } => $"عدد غير معروف من ال{Ar.Few}",
        { Max: null } => $"ما لا يقل عن {Ar.After(count.Min)}",
        { Max: { } max } when max == count.Min => Ar.Of(max),
        { Max: { } max } => $"{Ltr($"{Number(count.Min)}–{Number(max)}")} {Ar.Beside(max)}",
    };
}

/// <summary>What pages count.</summary>
public static class Nouns
{
    /// <summary>Incidents.</summary>
    public static Noun Incidents { get; } = new("incident", "incidents", new("لا حوادث", "حادثة واحدة", "حادثتان", "حادثتين", "حوادث", "حادثة", "حادثة"));

    /// <summary>People killed, as a sentence says it.</summary>
    public static Noun PeopleKilled { get; } = new("person killed", "people killed", new("لا قتلى", "قتيل واحد", "قتيلان", "قتيلين", "قتلى", "قتيلًا", "قتيل"));

    /// <summary>Killed in all.</summary>
    public static Noun Killed { get; } = new("killed", "killed", PeopleKilled.Ar);

    /// <summary>Civilians killed; used only where a source says "civilians".</summary>
    public static Noun CiviliansKilled { get; } = new("civilian killed", "civilians killed",
        new("لا قتلى مدنيين", "قتيل مدني واحد", "قتيلان مدنيان", "قتيلين مدنيين", "قتلى مدنيين", "قتيلًا مدنيًا", "قتيل مدني"));

    /// <summary>Civilians, where "killed" was said before.</summary>
    public static Noun Civilians { get; } = new("civilian", "civilians", new("لا مدنيين", "مدني واحد", "مدنيان", "مدنيين", "مدنيين", "مدنيًا", "مدني"));

    /// <summary>Belligerents killed.</summary>
    public static Noun BelligerentsKilled { get; } = new("belligerent killed", "belligerents killed",
        new("لا قتلى مقاتلين", "قتيل مقاتل واحد", "قتيلان مقاتلان", "قتيلين مقاتلين", "قتلى مقاتلين", "قتيلًا مقاتلًا", "قتيل مقاتل"));

    /// <summary>Children killed.</summary>
    public static Noun Children { get; } = new("child", "children", new("لا أطفال", "طفل واحد", "طفلان", "طفلين", "أطفال", "طفلًا", "طفل"));

    /// <summary>Women killed.</summary>
    public static Noun Women { get; } = new("woman", "women", new("لا نساء", "امرأة واحدة", "امرأتان", "امرأتين", "نساء", "امرأة", "امرأة"));

    /// <summary>Injured.</summary>
    public static Noun Injured { get; } = new("injured", "injured", new("لا جرحى", "جريح واحد", "جريحان", "جريحين", "جرحى", "جريحًا", "جريح"));

    /// <summary>Changes of an incident.</summary>
    public static Noun Changes { get; } = new("change", "changes", new("لا تغييرات", "تغيير واحد", "تغييران", "تغييرين", "تغييرات", "تغييرًا", "تغيير"));

    /// <summary>Claims.</summary>
    public static Noun Claims { get; } = new("claim", "claims", new("لا أقوال", "قول واحد", "قولان", "قولين", "أقوال", "قولًا", "قول"));

    /// <summary>Days.</summary>
    public static Noun Days { get; } = new("day", "days", new("لا أيام", "يوم واحد", "يومان", "يومين", "أيام", "يومًا", "يوم"));

    /// <summary>Places.</summary>
    public static Noun Places { get; } = new("place", "places", new("لا أماكن", "مكان واحد", "مكانان", "مكانين", "أماكن", "مكانًا", "مكان"));
}
