using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Of what a date in a sentence is the day, if not of its act: of the telling, a later death, a search, a truce, a greater toll.</summary>
internal static class DateRoles
{
    // "SOHR said on Tuesday": a date this close behind a word of saying is that of the saying.
    private const int SayingReach = 5;

    // "searching for people trapped under the rubble early on".
    private const int SearchReach = 12;

    // "On Thursday a man named A. B. died of wounds": how far behind its day the word may stand.
    private const int DyingReach = 8;

    // "of the serious wounds".
    private const int WoundsReach = 4;

    // "who had been a commander of the group and was killed in Baghdad on".
    private const int ClauseReach = 14;

    // "the ceasefire brokered by Russia and Turkey that took effect on".
    private const int TruceReach = 12;

    // "rising to more than 55 dead by early Friday".
    private const int RiseReach = 9;

    /// <summary>True for a day that is in no case that of the sentence's act.</summary>
    internal static bool IsNoDayOfAct(WordList words, Sentence sentence, DateMention date) =>
        date.IsSince || date.IsDateline || IsUntil(words, sentence, date) || IsOfRecalled(sentence, date) || IsOfRise(words, sentence, date) || IsOfTruce(words, sentence, date);

    // "held until 8 December", حتى 8 كانون الأول: the end of something that lasted.
    private static bool IsUntil(WordList words, Sentence sentence, DateMention date) =>
        date.First > sentence.First && words[date.First - 1].Form is "حتي" or "until" or "till";

    // "killed five; eleven had been killed there last week": the day behind what is only recalled is not that of the act.
    private static bool IsOfRecalled(Sentence sentence, DateMention date) =>
        sentence.Figures.Exists(f => f.Ignored == Ignored.OnlyRecalled && date.First > f.First) && sentence.Figures.Exists(f => f.Counts);

    // "a toll of 14, rising to 55 by Friday": the day on which more had been counted.
    private static bool IsOfRise(WordList words, Sentence sentence, DateMention date)
    {
        if (!sentence.Figures.Exists(f => f.Ignored == Ignored.Replaced && f.First < date.First)) return false;
        for (var i = date.First - 1; i >= Math.Max(sentence.First, date.First - RiseReach); i--)
            if (HarmLexicon.Rises.Has(words, i)) return true;
        return false;
    }

    // "despite a ceasefire that took effect on 12 January", "the deal of 1 September", رغم الاتفاق الموقع في 1 أيلول: the day of the truce; not
    // "broke the truce on 12 January".
    private static bool IsOfTruce(WordList words, Sentence sentence, DateMention date)
    {
        if (date.Form != DateForm.Explicit) return false;
        var isMade = false;
        for (var i = date.First - 1; i >= Math.Max(sentence.First, date.First - TruceReach); i--)
        {
            if (!EventLexicon.Truces.TryMatch(words, i, out var hit)) continue;
            if (hit.Value.Value == "truce") return (isMade || hit.Value.End == date.First || hit.Value.End == date.First - 1 && words[hit.Value.End].Is("of")) && !HasActBetween(sentence, i + 1, date.First);
            isMade = true;
        }
        return EventLexicon.Truces.TryMatch(words, date.End, out var behind) && behind.Value.Value == "truce";
    }

    private static bool HasActBetween(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (sentence.Figures.Exists(f => f.Counts && f.Trigger == i)) return true;
        return HasStrikeBetween(sentence, first, end);
    }

    /// <summary>
    /// True for ", who was killed on 3 January 2020", التي سيطرت عليها قوات النظام في 5 آذار: a day within the clause that tells who or what a name
    /// in the sentence is; not "an attack, which took place on 3 January".
    /// </summary>
    internal static bool IsOfClause(WordList words, Sentence sentence, DateMention date)
    {
        if (date.Form != DateForm.Explicit) return false;
        for (var i = date.First - 1; i > sentence.First && i >= date.First - ClauseReach; i--)
            if (words[i].Form is "who" or "which" or "where" or "whose" or "الذي" or "التي" or "الذين" or "حيث") return !HappensIn(words, i + 1, date.First) && !HasStrikeBetween(sentence, i + 1, date.First);
            else if (words[i].Is(",")) return false;
        return false;
    }

    private static bool HasStrikeBetween(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsOfAct(sentence, i)) return true;
        return false;
    }

    private static bool HappensIn(WordList words, int first, int end) => words.Any(first, end, static w => EventLexicon.Happens.HasExactly(w));

    /// <summary>True where the date is that on which somebody spoke: "the Observatory said on Tuesday".</summary>
    internal static bool IsOfTelling(WordList words, Sentence sentence, DateMention date)
    {
        if (IsWhoseStrike(words, date)) return false;
        for (var i = date.First - 1; i >= Math.Max(sentence.First, date.First - SayingReach) && !IsOfAct(sentence, i); i--)
            if (SpeakerLexicon.Saying.Has(words, i) || SpeakerLexicon.Names.Has(words, i)) return true;
        if (IsOfCount(words, sentence, date)) return true;
        return SpeakerLexicon.Saying.Has(words, date.End) && !IsSaidBy(words, date.End + 1) && !HarmLexicon.ClaimsLives(words, date.End);
    }

    /// <summary>True for "Monday's raids", "yesterday's blast".</summary>
    internal static bool IsWhoseStrike(WordList words, DateMention date) =>
        date.Form is DateForm.Weekday or DateForm.Relative && date.End == date.First + 1 && StrikeLexicon.Has(words, date.End)
        && (words[date.First].Form.EndsWith("days", StringComparison.Ordinal) || words[date.First].Form.StartsWith("yesterday", StringComparison.Ordinal) && words[date.First].Span.Length > "yesterday".Length);

    // "The toll of the raids rose to at least 14 on Friday": the day on which so many had been counted.
    private static bool IsOfCount(WordList words, Sentence sentence, DateMention date)
    {
        for (var i = date.First - 1; i >= Math.Max(sentence.First, date.First - RiseReach) && !IsOfAct(sentence, i); i--)
            if (words[i].Form is "to" && i > sentence.First && HarmLexicon.Rises.Has(words, i - 1)) return true;
        return false;
    }

    /// <summary>True for a day on which it is still searched: "dozens more were wounded and rescuers were searching the rubble early on Friday".</summary>
    internal static bool IsOfSearch(WordList words, Sentence sentence, DateMention date)
    {
        for (var i = date.First - 1; i >= Math.Max(sentence.First, date.First - SearchReach) && !IsOfAct(sentence, i); i--)
            if (words[i].Form is "searching" or "digging" or "combing" or "sifting" or "trapped" or "missing") return true;
            else if (HarmLexicon.Words.Has(words, i)) return false;
        return false;
    }

    // "The blast struck on Thursday, said the Observatory": the speaker stands behind the saying, the day with the blast.
    private static bool IsSaidBy(WordList words, int at) =>
        SpeakerLexicon.Names.Has(words, at < words.Count && words[at].Is("the") ? at + 1 : at);

    /// <summary>True for "died today of wounds from the shelling yesterday", توفي اليوم متأثراً بإصابته: the day of a later death is not that of the act.</summary>
    internal static bool IsOfDyingLater(WordList words, Sentence sentence, DateMention date)
    {
        for (var i = date.First - 1; i >= Math.Max(sentence.First, date.First - SayingReach) && !IsOfAct(sentence, i) && !IsWounding(words[i]); i--)
            if (IsDyingOf(words, i)) return true;
        for (var i = date.End; i < Math.Min(sentence.End, date.End + DyingReach) && !IsOfAct(sentence, i); i++)
            if (IsDyingOf(words, i) || IsOfWounds(words, i, date)) return true;
        return false;
    }

    // "wounds sustained on 27 November", بجراح أصيب بها في 27: the day of the act.
    private static bool IsWounding(Word word) =>
        HarmLexicon.Deathbeds.Means(word, "wounded") || word.Variants.Any(v => v is "اصابته" or "اصابتها" or "اصابتهم");

    // "died on 28 November of his wounds".
    private static bool IsOfWounds(WordList words, int at, DateMention date) =>
        at == date.End && words[at].Form is "of" or "from" && words.Any(at + 1, at + WoundsReach, w => w.Form is "wounds" or "injuries") && words.Any(Math.Max(0, date.First - DyingReach), date.First, w => w.Form is "died" or "dies" or "dead");

    private static bool IsDyingOf(WordList words, int at) =>
        words[at].Form is "متاثرا" or "متاثره" or "متاثرين" or "succumbed" or "succumbs" || words[at].Form is "died" or "dies" && words.Any(at + 1, at + 2, w => w.Form is "of" or "from");

    // "the group said the air strikes on Saturday …": what stands nearer to the day than the saying is what happened on it; "said Wednesday
    // after Tuesday's assault": the saying has its own day.
    private static bool IsOfAct(Sentence sentence, int at) =>
        sentence.Dates.Exists(d => at >= d.First && at < d.End) || sentence.Strikes.Exists(s => at >= s.First && at < s.End) || sentence.WeakStrikes.Exists(s => at >= s.First && at < s.End);
}
