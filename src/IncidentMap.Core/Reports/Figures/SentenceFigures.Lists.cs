using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Numbers in one list, which a word of harm before or behind takes together.</summary>
internal sealed partial class SentenceFigures
{
    /// <summary>Gives the harm to the open number before it and to those in one list with it.</summary>
    private bool GivePrevious(Outcome outcome, int trigger)
    {
        var any = false;
        var before = trigger;
        for (var k = _found.Count - 1; k >= 0; k--)
        {
            var figure = _found[k];
            if (figure.Ignored == PeopleThere && IsSaidToBeHarmed(figure, trigger)) figure.Ignored = null;
            if (!any && DiesOfWounds(figure, trigger)) figure.Outcome = null;
            if (figure.Outcome is not null || figure.Ignored is not null || before - figure.End > (any ? LongestMember : LongestSubject)) break;
            // "Two of those killed were women and seven others were injured": the women are told of, not counted.
            if (any && figure.IsBarePlural && _words.Any(figure.First - 1, figure.First, w => w.IsAny("were", "are"))) break;
            if (IsApposition(k))
            {
                (figure.Ignored, before) = (Claims.StatementJudge.Repeated, figure.First);
                continue;
            }
            if (!figure.HasNoun && before - figure.End > 1 && figure.Parent is null && !AreAuxiliaries(figure.End, before)) break;
            figure.Outcome = outcome;
            figure.Trigger = trigger;
            figure.IsAmong = _among;
            foreach (var part in _found) if (part.Parent == figure && part.Outcome is null) (part.Outcome, part.Trigger) = (outcome, trigger);
            any = true;
            before = figure.First;
            if (k > 0 && IsOfThem(figure) && _found[k - 1] is { Outcome: null, Ignored: null } whole && whole.Min > figure.Min) figure.Parent ??= whole;
            if (!IsListed(k, figure)) break;
        }
        return any;
    }

    // Something stands before it in one list, or it is a part of what stands before.
    private bool IsListed(int k, CountMention figure)
    {
        var first = figure.First > _first && _words[figure.First - 1].IsAny("his", "her", "their") ? figure.First - 1 : figure.First;
        return figure.Parent is not null || _words[figure.First].HasAnd
            || _words.Any(first - 1, first, w => w.IsAny("and", "with") || w.HasAnd)
            || k > 0 && k < _found.Count - 1 && _words.Any(first - 1, first, w => w.Is(",")) && _found[k - 1].End == first - 1;
    }

    // "Twelve people, all members of one family, died": the same twelve.
    private bool IsApposition(int k) =>
        k > 0 && _found[k] is { IsBarePlural: true } echo && _found[k - 1] is { Outcome: null, Ignored: null, IsUncounted: false } named
        && echo.First - named.End <= 3 && Enumerable.Range(named.End, echo.First - named.End).Any(i => HarmLexicon.All.Has(_words, i));

    // In English "killed two and three others were injured" the three belong to what follows; who they were may stand between commas.
    private bool BelongsToNext(CountMention person)
    {
        if (!_harmUsed && _harm is not { Word.IsToll: true } || _words[person.First].IsArabic) return false;
        var reach = person.End + 4;
        for (var i = person.End; i < Math.Min(_end, reach); i++)
        {
            if (_words[i].IsAny("were", "was", "have", "had", "has")) return true;
            if (HarmLexicon.Words.TryMatch(_words, i, out var harm)) return harm.Value.Value.Governs != Governs.Next;
            if (_words[i].Is("and") && PersonPhraseReader.TryRead(_words, i + 1) is { HasNoun: true } beside && beside.End < _end && _words[beside.End].IsAny("were", "have", "had")) return true;
            if (_words[i].Is(",") && PastAside(i) is { } past) (i, reach) = (past - 1, past + 3);
            else if (_words[i].Kind == WordKind.Mark || HarmLexicon.Beside.Has(_words, i)) return false;
        }
        return false;
    }

    // ", among them five children," between a number and its verb.
    private int? PastAside(int comma)
    {
        if (!HarmLexicon.Breakdown.Has(_words, comma + 1)) return null;
        for (var i = comma + 2; i < Math.Min(_end, comma + LongestAside); i++)
            if (_words[i].Is(",")) return i + 1;
        return null;
    }
}
