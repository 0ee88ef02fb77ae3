using IncidentMap.Web.Pages.State;
using static IncidentMap.Web.Pages.Text.Isolate;

namespace IncidentMap.Web.Pages.Text;

/// <summary>What is shown, in a few sentences: incidents, the range of killed, the range of civilians, the share with good support.</summary>
public static class SummaryWords
{
    /// <summary>The sentences, with isolates around numbers.</summary>
    public static string Of(Totals totals, Language language) =>
        string.Join(' ', (language == Language.Ar ? Arabic(totals) : English(totals)).Where(s => s is not null));

    private static IEnumerable<string?> English(Totals totals)
    {
        yield return Strong($"{Nouns.Incidents.Of(totals.Incidents, Language.En)}.");
        if (Said(totals.Killed) is not { } killed)
            yield return Said(totals.CiviliansKilled) is { } alone ? Strong($"{Nouns.CiviliansKilled.Of(alone, Language.En)}.") : null;
        else
            yield return Strong(Capital(Nouns.PeopleKilled.Of(killed, Language.En))) + (Said(totals.CiviliansKilled) is not { } civilians ? "."
                : EndsHigher(civilians, killed) ? $"; civilians: {Strong(RangeWords.InSentence(civilians, Language.En))}."
                : $", {Strong(RangeWords.InSentence(civilians, Language.En))} of them civilians.");
        yield return Unknown(totals, totals.KilledUnknown == 1 ? "In 1 the number is not known." : $"In {Number(totals.KilledUnknown)} the number is not known.");
        yield return $"{totals.FairShare}% graded fair or better.";
    }

    private static IEnumerable<string?> Arabic(Totals totals)
    {
        yield return Strong($"{Nouns.Incidents.Of(totals.Incidents, Language.Ar)}.");
        if (Said(totals.Killed) is not { } killed)
            yield return Said(totals.CiviliansKilled) is { } alone ? $"قُتل فيها {Strong(Civilians(alone))}." : null;
        else
            yield return $"قُتل فيها {Strong(People(killed))}" + (Said(totals.CiviliansKilled) is not { } civilians ? "."
                : EndsHigher(civilians, killed) ? $"؛ المدنيون: {Strong(RangeWords.InSentence(civilians, Language.Ar))}."
                : $"، منهم {Strong(Civilians(civilians))}.");
        yield return Unknown(totals, $"العدد غير معروف في {Nouns.Incidents.Ar.After(totals.KilledUnknown)}.");
        yield return $"{Ltr($"{totals.FairShare}%")} منها مرجَّح أو مؤكَّد.";
    }

    /// <summary>"At least 10 killed, 8–12 of them civilians" would read like a slip: then both counts stand side by side.</summary>
    private static bool EndsHigher(Count civilians, Count killed) => killed.Max is null && civilians.Max > killed.Min;

    private static string People(Count count) => $"{RangeWords.InSentence(count, Language.Ar)} {Persons.Beside(count.Max ?? count.Min)}";

    private static string Civilians(Count count) => $"{RangeWords.InSentence(count, Language.Ar)} {Nouns.Civilians.Ar.Beside(count.Max ?? count.Min)}";

    private static readonly ArabicNoun Persons = new("لا أحد", "شخص واحد", "شخصان", "شخصين", "أشخاص", "شخصًا", "شخص");

    /// <summary>A count with something to say: how many say nothing is told apart.</summary>
    private static Count? Said(Count? count) => count is { SaysNothing: false } ? count : null;

    private static string? Unknown(Totals totals, string sentence) => totals.KilledUnknown == 0 ? null : sentence;

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
