using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Tolls that rise and take in what was told before, totals of many events, and what is only recalled.</summary>
internal sealed partial class SentenceFigures
{
    internal const string OnlyRecalled = "another event, only recalled";

    private const string RunningTotal = "a running total, not this event";

    // How far before "from six" the word of rising may stand.
    private const int RiseReach = 14;

    // Two days and two nights are one strike's aftermath; more is a span of many.
    private const int MostHours = 48;

    private static readonly string[] Rises = ["ارتفع", "ارتفعت", "ارتفاع", "يرتفع", "ليرتفع", "risen", "rose", "rises", "rise", "rising", "increased"];

    /// <summary>True when a sentence gives a running total.</summary>
    internal static bool IsTotal(List<CountMention> figures) => figures.Exists(f => f.Ignored == RunningTotal);

    /// <summary>Takes the figures of a sentence for parts of a running total.</summary>
    internal static void IgnoreAsTotal(List<CountMention> figures)
    {
        foreach (var figure in figures.Where(f => f.Outcome is not null)) figure.Ignored ??= RunningTotal;
    }

    // "killed six, a day after 11 were killed there": the second number is of another day.
    private bool Recalls(string how) => how == "always" || _lone is not null || _found.Exists(f => f.Counts);

    private int Recall(Hit<string> hit)
    {
        SettleLone();
        _ignoreNext ??= hit.Value == "seen" ? "what pictures show, no toll of its own" : OnlyRecalled;
        return hit.End;
    }

    // "has risen from six to eight": the old number, then the new one.
    private int? RiseFrom(int i)
    {
        if (!_words[i].IsAny("from", "من") || !NumberReader.TryExact(_words, i + 1, out _, out var old) || old >= _end || !_words[old].IsAny("to", "الي")) return null;
        return NumberReader.TryExact(_words, old + 1, out _, out _) && _words.Any(Math.Max(0, i - RiseReach), i, w => w.Variants.Any(v => Rises.Contains(v))) ? Risen(old) : null;
    }

    // "It rose to 81, the number of those killed", as Arabic has it: the number stands before what it counts.
    private int? RiseBeforeToll(int i)
    {
        if (i + 2 >= _end || !_words[i + 1].Is("to") || !Rises.Contains(_words[i].Form) || !IsNumber(i + 2) || _harm is { Word.IsToll: true }) return null;
        for (var k = i + 3; k < _end; k++)
        {
            if (TollAt(k) is not { } toll) continue;
            (_harm, _harmUsed, _gap, _tollBehind, _whole, _tollOf) = ((toll, i), false, 0, k, null, NumberOf(k)?.Status ?? VictimStatus.Unknown);
            return i + 2;
        }
        return null;
    }

    // "death toll", "the number of children who were killed".
    private HarmWord? TollAt(int k) =>
        HarmLexicon.Words.TryMatch(_words, k, out var toll) ? toll.Value.Value.IsToll ? toll.Value.Value : null
        : NumberOf(k) is { } of ? new HarmWord(of.Outcome, Governs.Next, IsToll: true) : null;

    // "the number of civilians who were killed": of whom, by what harm, and where it ends.
    private (Outcome Outcome, VictimStatus Status, int End)? NumberOf(int k)
    {
        if (!_words[k].Is("number") || k + 2 >= _end || !_words[k + 1].Is("of") || !PersonLexicon.Nouns.TryMatch(_words, k + 2, out var of)) return null;
        var verb = of.Value.End;
        while (verb < _end && verb < of.Value.End + 4 && (Auxiliaries.Contains(_words[verb].Form) || _words[verb].IsAny("who", "that"))) verb++;
        if (HarmLexicon.Words.TryMatch(_words, verb, out var harm)) return (harm.Value.Value.Outcome, of.Value.Value.Status, harm.Value.End);
        return of.Value.Value.Outcome is { } own ? (own, VictimStatus.Unknown, of.Value.End) : null;
    }

    private int? NumberOfToll(int i)
    {
        if (i == _tollBehind || NumberOf(i) is not { } of) return i == _tollBehind ? i + 1 : null;
        (_harm, _harmUsed, _gap, _whole, _tollOf) = ((new HarmWord(of.Outcome, Governs.Next, IsToll: true), i), false, 0, null, of.Status);
        return of.End;
    }

    private int Risen(int to)
    {
        _gap = 0;
        return to + 1;
    }

    // "bringing the toll of the strike to five", "raising the death toll to 15": of this strike, unless a span of time or all such
    // strikes are named.
    private bool IsOfOneStrike(int i)
    {
        var strike = false;
        for (var k = i; k < _end; k++)
        {
            if (HarmLexicon.Total.Has(_words, k) && !IsSinceToday(k) || IsOverMonth(k) || IsSpan(k)) return false;
            strike |= StrikeLexicon.Strong.Has(_words, k) || StrikeLexicon.Weak.Has(_words, k) || _words[k].Is("death") && k < i + 3 && k + 2 < _end && _words[k + 1].Is("toll") && _words[k + 2].Is("to");
        }
        return strike;
    }

    private bool IsSpan(int k) =>
        _words[k].Is("منذ") && !IsSinceToday(k) || _words[k].Is("this") && k + 1 < _end && _words[k + 1].IsAny("year", "month", "week");

    // "since the early hours of Saturday", منذ صباح اليوم: part of a day, not a span of many.
    private bool IsSinceToday(int i) =>
        _words[i].IsAny("since", "منذ") && Enumerable.Range(i + 1, 4).Any(k => k < _end && (TimeLexicon.PartsOfDay.Has(_words, k) || TimeLexicon.Relative.TryMatch(_words, k, out var near) && near.Value.Value.From >= -1));

    // "over the past 24 hours": a day's toll is that of the day's strikes.
    private bool IsWithinHours(int i) =>
        HarmLexicon.Total.TryMatch(_words, i, out var span) && (NumberReader.TryExact(_words, span.Value.End, out var hours, out var unit)
            ? hours <= MostHours && unit < _end && _words[unit].IsAny("hours", "hour")
            : span.Value.End < _end && _words[span.Value.End].IsAny("hours", "day"));

    private int NewToll(int at, int end)
    {
        (_harm, _harmUsed, _gap) = ((new HarmWord(Outcome.Killed, Governs.Next, IsToll: true), at), false, 0);
        return PersonLexicon.Nouns.TryMatch(_words, end, out var noun) ? noun.Value.End : end;
    }

    // A toll holds those of whom the sentence told before.
    private void TakeIn(CountMention toll)
    {
        foreach (var earlier in _found)
            if (earlier is { Counts: true, Parent: null } && earlier.Outcome == toll.Outcome && earlier.Trigger != toll.Trigger && earlier.Min < toll.Min) earlier.Parent = toll;
    }

    // خلال شباط الماضي, "during February": what a whole month brought.
    private bool IsOverMonth(int i)
    {
        if (!_words[i].IsAny("خلال", "during", "throughout", "طوال", "طيله")) return false;
        var month = i + 1 < _end && _words[i + 1].IsAny("شهر", "the") ? i + 2 : i + 1;
        return TimeLexicon.Months.Has(_words, month) || month < _end && _words[month].IsAny("month");
    }

    // "attacks have killed more than 90 this year", "carried out 41 drone strikes this year that killed 31".
    private bool IsOfThisYear(int i) =>
        _words[i].Is("this") && i + 1 < _end && _words[i + 1].IsAny("year", "month") && Enumerable.Range(Math.Max(_first, i - 5), Math.Min(5, i - _first)).Any(k => IsNumber(k) && _words.Any(k + 1, i, w => w.IsAny("strikes", "attacks", "raids", "airstrikes", "operations", "incidents")))
        || _words[i].IsAny("have", "has") && Enumerable.Range(i + 1, 3).Any(k => HarmLexicon.Words.Has(_words, k))
        && Enumerable.Range(i + 1, Math.Max(0, _end - i - 2)).Any(k => _words[k].Is("this") && _words[k + 1].IsAny("year", "month"));

    // "The toll has risen to 47 after three of the wounded died; 44 had been counted before": whatever else of that harm the sentence
    // counts is in the toll.
    private void LinkUnderToll()
    {
        DropPluralsOfToll();
        if (_toll is not { Counts: true, Parent: null } toll) return;
        foreach (var part in _found)
            if (part is { Counts: true, Parent: null } && part.Outcome == toll.Outcome && part.First > toll.First && part.Min < toll.Min) part.Parent = toll;
    }

    // ارتفع عدد الضحايا المدنيين … إلى أربعة قتلى: the number behind "to" counts those whom the plural names.
    private void DropPluralsOfToll()
    {
        if (_toll is null || _found.Find(f => f is { Counts: true, IsUncounted: false } && f.First > _first && _words[f.First - 1].IsAny("الي", "to")) is not { } number) return;
        foreach (var plural in _found)
            if (plural is { IsBarePlural: true, Counts: true } && plural.Outcome == number.Outcome && plural.First < number.First) plural.Ignored = Claims.StatementJudge.Repeated;
        if (_toll is { Counts: false }) _toll = number;
    }
}
