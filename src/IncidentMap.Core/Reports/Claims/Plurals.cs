using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Claims;

/// <summary>Plurals without a number beside numbers: which of the two tells of all, and which of some.</summary>
internal static class Plurals
{
    // "dozens", "tens" and "scores" are the least plurals that rule a number out; "several" may be any.
    private const int LeastOfMany = 20;

    /// <summary>
    /// "Dozens were wounded … the hospital took in 14": fewer than dozens are some of them, or those of one place of several. A headline's
    /// dozens give way to any count, and so do those of a later sentence, which may be of many strikes.
    /// </summary>
    internal static void DropFewerThanMany(List<Statement> statements)
    {
        foreach (var statement in statements) PutFewerUnderMany(statement);
        foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Injured])
        {
            if (statements.Find(s => s.Outcome == outcome && s is { IsOfHeadline: false, IsAmong: false } && (s.IsUncounted ? s.Min >= LeastOfMany : !SpeakerLexicon.IsUnnamed(s.Origin) || !IsManyInHeadline(statements, outcome))) is not { IsUncounted: true } many) continue;
            foreach (var fewer in statements.FindAll(s => s.Outcome == outcome && IsFewer(s, many)))
            {
                foreach (var top in fewer.Tops) top.Ignored = Ignored.OfSome;
                statements.Remove(fewer);
            }
        }
    }

    // "Scores injured": what the headline and the story call so goes before what was counted of it.
    private static bool IsManyInHeadline(List<Statement> statements, Outcome outcome) =>
        statements.Exists(s => s.Outcome == outcome && s is { IsOfHeadline: true, IsUncounted: true, Min: >= LeastOfMany });

    // "killed dozens … one strike killed six" in one sentence, each with a verb of its own; "dozens of fighters and six civilians" are both.
    private static void PutFewerUnderMany(Statement statement)
    {
        if (statement.Tops.Find(t => t.IsUncounted && t.Min >= LeastOfMany) is not { } many) return;
        foreach (var fewer in statement.Tops.FindAll(t => !t.IsUncounted && t.Trigger != many.Trigger && t.Max < many.Min && StatementJudge.Compatible(t, many)))
        {
            fewer.Parent = many;
            statement.Tops.Remove(fewer);
        }
    }

    // A monitor's own count is no part of what others tell, and residents and doctors see some of it. "At least 20" may be dozens, "at least nine" tells of some of them; a toll tells of all.
    private static bool IsFewer(Statement counted, Statement many) =>
        counted is { IsUncounted: false, IsUpdate: false, IsOfHeadline: false, Min: > 0 } && (counted.Origin == many.Origin || SpeakerLexicon.IsUnnamed(counted.Origin) || counted.Tops.TrueForAll(t => t.IsBesides))
        && counted.Tops.TrueForAll(t => StatementJudge.Compatible(t, many.Tops[0]) || t.Group is not null) && (counted.Max ?? (counted.Min < LeastOfMany ? counted.Min : many.Min)) < many.Min;

    /// <summary>"The wounded were taken away, said residents", where a monitor counts 25 of them: residents give no other number.</summary>
    internal static void LayEchoesToTheCount(List<Statement> statements)
    {
        foreach (var echo in statements.Where(s => s.Tops.TrueForAll(t => t.IsBarePlural)))
            if (statements.FindLast(s => s.Outcome == echo.Outcome && !s.IsUncounted && s.Sentence.First <= echo.Sentence.First) is { } counted) echo.Origin = counted.Origin;
    }

    /// <summary>"Civilians died, said the network", "13 of one family were among the dead" beside a count of all: it bounds no range.</summary>
    internal static void DropUncounted(List<Statement> statements)
    {
        var several = statements.Select(s => s.Origin).OfType<string>().Distinct().Count() > 1;
        foreach (var plural in statements.FindAll(s => (s.IsUncounted || s.IsAmong) && (several || s.Origin is not null)))
        {
            if (!statements.Exists(s => s.Outcome == plural.Outcome && s.Origin != plural.Origin && !s.IsUncounted && !s.IsAmong && s.Min > 0)
                || plural.Origin is not null && statements.Exists(s => s.Outcome == plural.Outcome && s.Origin == plural.Origin && !s.IsUncounted && !s.IsAmong)) continue;
            foreach (var top in plural.Tops) top.Ignored = Ignored.Superseded;
            statements.Remove(plural);
        }
        // "32 were killed, the monitor said. … Another five were killed elsewhere": no lower toll of the text's own.
        foreach (var more in statements.FindAll(s => s is { Origin: null, IsUncounted: false } && s.Tops.TrueForAll(t => t.IsBesides) && statements.Exists(o => o.Origin is not null && o.Outcome == s.Outcome && o is { IsUncounted: false, IsAmong: false } && o.Min > s.Min && o.Sentence.First < s.Sentence.First)
            && statements.TrueForAll(o => o == s || o.Outcome != s.Outcome || o.Origin is not null || o.IsUncounted)))
        {
            foreach (var top in more.Tops) top.Ignored = Ignored.Superseded;
            statements.Remove(more);
        }
        // "Bombs kill more than 20", and below it 22, the agency said: the headline's number is no lower bound beside it.
        foreach (var open in statements.FindAll(s => s is { IsOfHeadline: true, Origin: null, IsUncounted: false, Max: null } && statements.Exists(o => o.Origin is not null && o.Outcome == s.Outcome && o is { IsUncounted: false, IsAmong: false } && o.Min >= s.Min)))
        {
            foreach (var top in open.Tops) top.Ignored = Ignored.Superseded;
            statements.Remove(open);
        }
        foreach (var one in statements.FindAll(s => s.Origin is null && s.Tops is [{ Min: 1, Max: 1 }] && statements.Exists(o => o.Origin is not null && o.Outcome == s.Outcome && o is { Min: > 1, IsUncounted: false } && o.Sentence.First < s.Sentence.First)))
        {
            one.Tops[0].Ignored = Ignored.Superseded;
            statements.Remove(one);
        }
    }
}
