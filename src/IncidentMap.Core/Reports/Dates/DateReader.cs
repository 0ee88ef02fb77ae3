using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Dates;

/// <summary>Finds the dates of a text and completes them. Neighbouring parts ("today, Friday 19 August") are one date.</summary>
internal sealed class DateReader
{
    // Lines of the page head among which a printed date of publication is looked for.
    private const int DatelineLines = 8;

    // A printed date further than this from the known day of publication is not that of this text.
    private const int DatelineDays = 10;

    // A line with more words than this beside its date is no printed date; looking no further keeps reading linear.
    private const int DatelineWords = 20;

    // "UNITED NATIONS, New York, ": no place of an agency has more words.
    private const int DatelineHead = 7;

    // "بيروت، ", "واشنطن/أنقرة ", and "أ ف ب" in its brackets.
    private const int ArabicDatelineHead = 4;
    private const int LongestAgency = 5;

    // "Published: …", "posted on …": so many words lie between the word and its day.
    private const int PrintedReach = 4;

    // So many days ahead a day without a year may still be meant.
    private const int SoonAhead = 45;

    private readonly WordList _words;
    private DateOnly? _published;

    private DateReader(WordList words, DateOnly? published) => (_words, _published) = (words, published);

    /// <summary>The dates in the order of the text, and the day from which relative ones were counted.</summary>
    internal static (List<DateMention> Dates, DateOnly? Published) Read(WordList words, DateOnly? published)
    {
        var reader = new DateReader(words, published);
        var groups = reader.Groups();
        reader.AdoptPrintedDay(groups);
        if (reader._published is null) FullElsewhere.Complete(groups);
        var dates = groups.ConvertAll(reader.Mention);
        if (reader._published is null && TodayUnprinted.Of(groups) is { } today) new DateReader(words, today.Day).Float(groups, dates, !today.IsTold);
        return (dates.OfType<DateMention>().ToList(), reader._published);
    }

    // What cannot be told without the day of publication.
    private void Float(List<List<RawDate>> groups, List<DateMention?> dates, bool isFloating)
    {
        for (var i = 0; i < groups.Count; i++)
            if (dates[i] is null && Mention(groups[i]) is { } date) dates[i] = date with { IsFloating = isFloating };
    }

    private List<List<RawDate>> Groups()
    {
        var groups = new List<List<RawDate>>();
        for (var i = 0; i < _words.Count;)
        {
            // "an overnight bus", "the Sunday Times": no day.
            if (TimeLexicon.None.TryMatch(_words, i, out var none) && !IsSaidOfToday(none.Value.End - 1))
            {
                i = none.Value.End;
                continue;
            }
            if (RawDateReader.TryRead(_words, i) is not { } raw)
            {
                i++;
                continue;
            }
            if (groups.Count > 0 && BelongsTo(groups[^1], raw)) groups[^1].Add(raw);
            else groups.Add([raw]);
            i = raw.End;
        }
        return groups;
    }

    // "in northern Syria today": no paper.
    private bool IsSaidOfToday(int last) => _words[last].Is("today") && !_words[last].IsCapital;

    // Only a comma, a bracket or a part of the day may stand between, and no part may be given twice.
    private bool BelongsTo(List<RawDate> group, RawDate raw)
    {
        var last = group[^1];
        if (raw.First - last.End > 2 || group.Count >= 3 || _words[raw.First].Sentence != _words[last.First].Sentence) return false;
        for (var i = last.End; i < raw.First; i++)
            if (_words[i].Form is not ("," or "(" or ")" or "/" or "الموافق" or "يوم" or "on" or "of") && !TimeLexicon.PartsOfDay.Has(_words, i)) return false;
        if (_words[raw.First].HasAnd && _words[raw.First].Form[0] == 'و' && raw.Weekday is not null) return false;
        return !group.Exists(g => g.Month is not null && raw.Month is not null || g.Weekday is not null && raw.Weekday is not null
            || g.Offset is not null && raw.Offset is not null && g.Offset != raw.Offset || g.Span is not null && !(g.IsOfWeek && raw.Weekday is not null) || raw.Span is not null && !(raw.IsOfWeek && g.Weekday is not null));
    }

    private void AdoptPrintedDay(List<List<RawDate>> groups)
    {
        foreach (var group in groups)
        {
            var full = group.Find(g => g.Month is not null && g.Day is not null && g.LastDay is null);
            if (full == default || !IsDateline(group) && !(full.Year is not null && group.Exists(g => g.Offset == (0, 0)))) continue;
            if (DateResolver.Resolve(full, null, _published)?.Start is not { } day) continue;
            if (_published is { } known && Math.Abs(known.DayNumber - day.DayNumber) > DatelineDays) continue;
            _published = day;
            return;
        }
    }

    private bool IsDateline(List<RawDate> group)
    {
        var line = _words[group[0].First].Line;
        if (line >= DatelineLines || PostFields.IsTime(_words, group[0].First)) return false;
        if (IsOfAgency(group) || IsOfArabicAgency(group)) return true;
        if (!group.Exists(g => g.Year is not null && g.Day is not null)) return false;
        if (OpensLine(group) || IsCalledPrinted(group[0].First) || IsPrinted(group)) return true;
        var others = 0;
        for (var i = group[0].First - 1; i >= Math.Max(0, group[0].First - DatelineWords) && _words[i].Line == line; i--) others += Counts(i);
        for (var i = group[^1].End; i < Math.Min(_words.Count, group[^1].End + DatelineWords) && _words[i].Line == line; i++) others += Counts(i);
        return others <= 3;
    }

    // "20 October 2021 – Four children …", "Tuesday 22 November 2016 A photo …": the day of a statement stands before it, with a dash between or
    // with nothing.
    private bool OpensLine(List<RawDate> group) =>
        (group[0].First == 0 || _words[group[0].First - 1].Line != _words[group[0].First].Line) && group[^1].End < _words.Count
        && (_words[group[^1].End].Is("-") || !_words[group[0].First].IsArabic && _words[group[^1].End].IsCapital);

    // "DAMASCUS, Oct 16 (Xinhua) -- Two men …", "AMMAN/BEIRUT, Oct 16 (Reuters) - …", "Amman, 16 October - ": an agency's line begins with where and when it writes, seldom with the year.
    private bool IsOfAgency(List<RawDate> group)
    {
        var (first, end) = (group[0].First, group[^1].End);
        if (_words[first].IsArabic || !group.Exists(g => g is { Day: not null, Month: not null })) return false;
        if (first == 0 || _words[first - 1].Line != _words[first].Line) return IsOfNamedAgency(end) && IsNearPublished(group);
        // Some papers leave out the comma.
        if (_words[first - 1].Form is "," or ")" ? first < 2 : !_words[first - 1].IsCapital || !IsOfNamedAgency(end)) return false;
        var head = first - 1;
        while (head > 0 && first - head <= DatelineHead && _words[head - 1].Line == _words[first].Line && (_words[head - 1].IsCapital || _words[head - 1].Form is "," or "/" or "(" or ")")) head--;
        if (head > 0 && _words[head - 1].Line == _words[first].Line) return false;
        while (end < _words.Count && _words[end].Form is "." or ",") end++;
        if (end < _words.Count && _words[end].Is("("))
            while (end < _words.Count && end - first < DatelineWords && !_words[end++].Is(")")) { }
        return end < _words.Count && (_words[end].Is("-") || _words[end - 1].Is(")")) && IsNearPublished(group);
    }

    // "Oct 16 (Reuters) - ": no town before the day.
    private bool IsOfNamedAgency(int end)
    {
        if (end < _words.Count && _words[end].Is(".")) end++;
        return end + 3 < _words.Count && _words[end].Is("(") && _words[end + 1].IsCapital && _words[end + 2].Is(")") && _words[end + 3].Is("-");
    }

    // "بيروت 14-9-2020 (أ ف ب) - ", "دمشق، 14 أيلول (سانا) ": so few words before the day, and the agency behind it in brackets.
    private bool IsOfArabicAgency(List<RawDate> group)
    {
        var (first, end) = (group[0].First, group[^1].End);
        if (end >= _words.Count || !_words[end].Is("(") || !group.Exists(g => g is { Day: not null, Month: not null })) return false;
        var head = first;
        while (head > 0 && first - head <= ArabicDatelineHead && _words[head - 1].Line == _words[first].Line && _words[head - 1].Form is not ("." or ":")) head--;
        if (head == first || !_words[head].IsArabic || head > 0 && _words[head - 1].Line == _words[first].Line || first - head > ArabicDatelineHead) return false;
        var close = end + 1;
        while (close < _words.Count && close - end <= LongestAgency && !_words[close].Is(")")) close++;
        return close < _words.Count && _words[close].Is(")") && IsNearPublished(group);
    }

    private bool IsNearPublished(List<RawDate> group) =>
        DateResolver.Resolve(group.Find(g => g.Day is not null), null, _published)?.Start is { } day && _published is { } known && Math.Abs(known.DayNumber - day.DayNumber) <= DatelineDays;

    // "Date of publication 16 October 2017", تاريخ النشر.
    private bool IsCalledPrinted(int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - PrintedReach); i--)
            if (TimeLexicon.Printed.TryMatch(_words, i, out var called) && called.Value.End >= first - 1) return true;
        return false;
    }

    // "MONITOR: 30 DEAD AFP Wednesday 29 Oct 2014 A group …": the day of publication with no word that puts an act on it. In Arabic a day
    // needs no such word.
    private bool IsPrinted(List<RawDate> group) =>
        !_words[group[0].First].IsArabic && !group.Exists(g => g.Offset is not null) && group.Find(g => g.Year is not null && g.Day is not null && g.LastDay is null) is var full && full != default
        && DateResolver.Resolve(full, null, null)?.Start == _published && !(group[0].First > 0 && (_words[group[0].First - 1].Kind == WordKind.Letters && TimeLexicon.Puts.Has(_words, group[0].First - 1)));

    private int Counts(int i) => _words[i].Kind == WordKind.Letters ? 1 : 0;

    private DateMention? Mention(List<RawDate> group)
    {
        var main = Best(group);
        DayOfWeek? weekday = group.Find(g => g.Weekday is not null).Weekday;
        if (DateResolver.Resolve(main, weekday, _published) is not { } days) return null;
        if (main.Offset is { } offset && weekday is { } named && days.Start.DayOfWeek != named)
            days = Tomorrow(offset, named) ?? DateResolver.Resolve(group.Find(g => g.Weekday is not null), null, _published) ?? days; // "today, Wednesday" in a text published on Friday
        if (main.IsOfWeek && weekday is { } within) days = Within(days, within); // "on Thursday last week"
        if (main is { IsFeast: true, IsHijri: false, Year: null } && IsPerhapsAhead(days.Start)) return null; // "people prepare for Christmas Eve"
        var part = PartNear(group[0].First, group[^1].End);
        if (main.IsNightInto && part is PartOfDay.AfterMidnight or PartOfDay.Dawn) days.Start = days.Last;
        return new DateMention
        {
            First = group[0].First,
            End = group[^1].End,
            Form = main.Day is not null ? DateForm.Explicit
                : main.Weekday is not null ? DateForm.Weekday
                : main.Offset is not null || main.IsOfWeek ? DateForm.Relative : DateForm.Span,
            Start = days.Start,
            Last = days.Last,
            HasYear = main.Year is not null,
            IsList = main.LastDay is not null || main.FirstWeekday is not null && days.Last.DayNumber - days.Start.DayNumber > 1,
            IsSince = FollowsSince(group[0].First),
            IsLastMonth = main.IsLastMonth,
            IsMonthAlone = main.IsMonthAlone,
            IsDateline = IsDateline(group),
            PartOfDay = main.FirstWeekday is null ? part : null,
            IsPerhapsAhead = main is { Year: null, Month: not null, IsHijri: false } && weekday is null && IsPerhapsAhead(days.Start),
        };
    }

    // "today, Wednesday" in a post that carries Tuesday's date: of the night in which the day turned, not six days old.
    private (DateOnly, DateOnly)? Tomorrow((int From, int To) offset, DayOfWeek named) =>
        offset == (0, 0) && _published is { } day && day < DateOnly.MaxValue && day.AddDays(1) is var next && next.DayOfWeek == named ? (next, next) : null;

    private static (DateOnly, DateOnly) Within((DateOnly Start, DateOnly Last) days, DayOfWeek named)
    {
        for (var day = days.Start.DayNumber; day <= days.Last.DayNumber; day++)
            if (DateOnly.FromDayNumber(day) is var one && one.DayOfWeek == named) return (one, one);
        return days;
    }

    private bool IsPerhapsAhead(DateOnly day) =>
        _published is { } today && day.Year < DateOnly.MaxValue.Year && day.AddYears(1).DayNumber - today.DayNumber is > 1 and <= SoonAhead;

    // A day of the month says most, then "yesterday", then a weekday.
    private static RawDate Best(List<RawDate> group)
    {
        var dated = group.Find(g => g.Month is not null);
        if (dated != default) return dated;
        var relative = group.Find(g => g.Offset is not null);
        return relative != default ? relative : group.Find(g => g.IsOfWeek) is var week && week != default ? week : group[0];
    }

    private bool FollowsSince(int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 3 && _words[i].Sentence == _words[first].Sentence; i--)
            if (_words[i].Form is "since" or "منذ" or "ومنذ") return true;
        return false;
    }

    private PartOfDay? PartNear(int first, int end)
    {
        for (var i = Math.Max(0, first - 3); i < Math.Min(_words.Count, end + 2); i++)
            if (_words[i].Sentence == _words[first].Sentence && TimeLexicon.PartsOfDay.TryMatch(_words, i, out var part))
                return part.Value.Value;
        return null;
    }
}
