using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>Turns the figures of one event into claims, one for each origin, with the sums of parts and wholes checked.</summary>
internal sealed class ClaimBuilder(Context context, ReportText report)
{
    // A headline says in short what the text then has from its source.
    private const int HeadlineLength = 14;

    // A number of children or doctors this many times smaller than that of all is part of it.
    private const int LeastOfWhole = 3;

    // A text of more statements is no report of one event; every pair would be looked at.
    private const int MostGroups = 150;

    internal List<ClaimReading> Build(Event told)
    {
        var statements = Statements(told);
        DropZeros(statements);
        SumOverPlaces(told, statements);
        Plurals.DropFewerThanMany(statements);
        Plurals.LayEchoesToTheCount(statements);
        WhoTheyWere.Tell(context, told, statements);
        KnowAmong(statements);
        KnowGroups(statements);
        Plurals.DropUncounted(statements);
        AddBesides(statements);
        var claims = new List<ClaimReading>();
        var monitor = statements.Exists(s => s.Origin is not null) ? null : OnlyMonitor(told);
        foreach (var group in statements.GroupBy(s => s.Origin ?? OriginOf(s, statements) ?? monitor ?? TextOrigin()))
            if (Claim(told, group.Key, [.. group]) is { } claim) claims.Add(claim);
        return claims;
    }

    private List<Statement> Statements(Event told)
    {
        var statements = new List<Statement>();
        foreach (var sentence in told.Sentences)
        {
            if (!sentence.Figures.Exists(f => f.Counts)) continue;
            var origin = SpeakerFinder.Of(context, sentence);
            var isHeadline = sentence.IsHeadline(context.Words) && IsWholeLine(sentence) && !context.Words[sentence.End - 1].Is(".");
            var isUpdate = Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(IsUpdate);
            foreach (var group in sentence.Figures.Where(f => f.Counts && f.Parent is null).GroupBy(f => f.Outcome!.Value))
                statements.Add(new Statement { Sentence = sentence, Origin = origin, Outcome = group.Key, Tops = [.. group], IsUpdate = isUpdate, IsOfHeadline = isHeadline });
        }
        return statements;
    }

    // A clause, or the only line of a text, is no headline.
    private bool IsWholeLine(Sentence sentence) => sentence.End < context.Words.Count && context.Words[sentence.End].Line != context.Words[sentence.First].Line;

    // حصيلة أولية, "an initial toll": the first one, not a later one.
    private bool IsUpdate(int at) =>
        HarmLexicon.Updates.TryMatch(context.Words, at, out var toll) && !(toll.Value.End < context.Words.Count && context.Words[toll.Value.End].Is("at"))
        && !Enumerable.Range(toll.Value.First - 1, toll.Value.Count + 2).Any(i => HarmLexicon.FirstToll.Has(context.Words, i));

    // Who says what no speaker is named for: the one speaker whom the text has; of several the one who gives the same number, else
    // the last one heard. Two speakers are two origins, so what fits neither is not laid to the first.
    private static string? OriginOf(Statement unsaid, List<Statement> statements)
    {
        var named = statements.FindAll(s => s.Origin is not null);
        if (named.Select(s => s.Origin).Distinct().Count() <= 1) return named.Count > 0 && !statements.Exists(s => s.Sentence == unsaid.Sentence && IsBesides(s, named)) ? named[0].Origin : null;
        return named.Find(s => s.Outcome == unsaid.Outcome && s.Min == unsaid.Min && s.Max == unsaid.Max)?.Origin
            ?? named.Find(s => s.Outcome == unsaid.Outcome && s.Min == unsaid.Min && s is { Max: null, IsUncounted: false } && unsaid.Sentence.First < s.Sentence.First)?.Origin
            ?? named.Find(s => IsPartOf(unsaid, s))?.Origin
            ?? named.FindLast(s => s.Sentence.First < unsaid.Sentence.First && s.Outcome != unsaid.Outcome)?.Origin;
    }

    // "Strike kills ten children" above "16 people, ten of them children, were killed, a monitor said".
    private static bool IsPartOf(Statement unsaid, Statement said) =>
        unsaid.Tops is [{ Group: not null } part] && said.Sentence.Figures.Exists(f => f is { Counts: true, Parent: not null } && f.Outcome == part.Outcome && f.Group == part.Group && f.Min == part.Min);

    // "Ten were killed and 15 wounded in the strike. The United Nations said that twelve had died": told before the speaker is named,
    // and otherwise than the speaker tells it.
    private static bool IsBesides(Statement unsaid, List<Statement> named) =>
        named.Find(s => s.Outcome == unsaid.Outcome) is { IsUncounted: false, IsAmong: false, IsUpdate: false } said && !unsaid.IsUncounted && named.TrueForAll(s => unsaid.Sentence.First < s.Sentence.First)
        && unsaid.Sentence.End - unsaid.Sentence.First > HeadlineLength && said.Min > unsaid.Min && unsaid.Tops.TrueForAll(t => t.HasNoun);

    // A monitor or rescuers that the text names once and nobody else beside them: it is theirs (a post signed with their name).
    private static string? OnlyMonitor(Event told)
    {
        var named = told.Sentences.SelectMany(s => s.Speakers).Select(s => s.Value.Origin).Distinct().ToList();
        return named is ["sohr" or "snhr" or "white-helmets"] ? named[0] : null;
    }

    // The tolls of the places of one attack become parts of the whole that the text counts, or one sum where it counts none.
    private static void SumOverPlaces(Event told, List<Statement> statements)
    {
        foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Injured])
        {
            if (TollOverPlaces.Find(told.Sentences, outcome) is not { } toll) continue;
            var parts = statements.FindAll(s => s.Tops.Exists(toll.Parts.Contains));
            if (toll.Whole is not { } whole) parts[0].Tops.AddRange(parts.Skip(1).SelectMany(s => s.Tops).ToList());
            else
            {
                foreach (var part in toll.Parts) part.Parent = whole;
                whole.Min = (int)Math.Min(whole.Min, toll.Parts.Sum(p => (long)p.Min));
                whole.IsProvenSum = true;
            }
            foreach (var part in toll.Whole is null ? parts.Skip(1) : parts) statements.Remove(part);
        }
    }

    // "No casualties" beside casualties is said of another place.
    private static void DropZeros(List<Statement> statements)
    {
        foreach (var zero in statements.FindAll(s => s.Min == 0 && s.Max == 0))
        {
            if (!statements.Exists(s => s.Min > 0 && (s.Outcome == zero.Outcome || zero.Tops.TrueForAll(t => t.IsOfBoth)))) continue;
            foreach (var top in zero.Tops) top.Ignored = "nobody harmed elsewhere";
            statements.Remove(zero);
        }
    }

    // "Strike kills five children. Five children were among the dead": the headline counts a part as well.
    private static void KnowAmong(List<Statement> statements)
    {
        foreach (var part in statements.FindAll(s => s is { IsAmong: true, Tops: [{ Group: not null }] }))
            foreach (var same in statements.FindAll(s => s is { IsAmong: false, Tops: [{ Group: not null }] } && s.Tops[0].Group == part.Tops[0].Group && StatementJudge.SameNumber(s.Tops[0], part.Tops[0])))
                same.Tops[0].IsAmong = true;
    }

    // "27 people were killed … three doctors, said the charity", "four children, said the fund for children": who speaks of one group
    // gives no other toll.
    private static void KnowGroups(List<Statement> statements)
    {
        if (statements.Count > MostGroups) return;
        foreach (var part in statements.Where(s => s is { Origin: not null, IsUncounted: false, Tops: [var top] } && IsOfGroup(top)))
            if (statements.Exists(s => s.Origin != part.Origin && s.Outcome == part.Outcome && s is { IsUncounted: false, Tops: [{ Group: null, Role: null }] } && s.Min >= LeastOfWhole * part.Min)
                && !statements.Exists(s => s != part && s.Origin == part.Origin && s.Outcome == part.Outcome)) part.Tops[0].IsAmong = true;
    }

    // "Four soldiers were killed, the agency said. … The monitor said that two additional fighters were killed": six, says the monitor.
    private static void AddBesides(List<Statement> statements)
    {
        foreach (var more in statements.FindAll(s => s is { Origin: not null, IsExact: true } && s.Tops.TrueForAll(t => t.IsBesides) && s.Sentence.Figures.TrueForAll(f => !f.Counts || f.Outcome == s.Outcome)))
        {
            if (!statements.Contains(more)) continue;
            foreach (var again in statements.FindAll(s => s != more && s.Origin == more.Origin && s.Outcome == more.Outcome && s.Min == more.Min && s.Tops.TrueForAll(t => t.IsBesides)))
            {
                foreach (var top in again.Tops) top.Ignored = Ignored.Repeated;
                statements.Remove(again);
            }

            var before = statements.FindLast(s => s.Outcome == more.Outcome && s.Sentence.First < more.Sentence.First && s is { IsExact: true, Min: > 0 } && s.Origin is not null && s.Origin != more.Origin);
            if (before is null || statements.Exists(s => s != more && s.Origin == more.Origin && s.Outcome == more.Outcome && !s.IsUncounted)) continue;
            more.Tops.InsertRange(0, before.Tops.ConvertAll(t => t.Copy()));
        }
    }

    private static bool IsOfGroup(CountMention figure) => figure.Group is not null || figure.Role is "medic" or "journalist" or "rescuer" or "teacher" or "student";

    private string TextOrigin() => Slug(report.Publisher) ?? "text";

    private ClaimReading? Claim(Event told, string origin, List<Statement> statements)
    {
        var all = told.Sentences.SelectMany(s => s.Figures).ToList();
        var judge = new StatementJudge(all);
        var kept = new List<Statement>();
        foreach (var outcome in statements.GroupBy(s => s.Outcome))
            if (judge.Decide([.. outcome]) is { } decided) kept.Add(decided);
        if (kept.Count == 0) return null;
        IgnoreEchoes(all, kept);
        if (origin == "snhr") CountAsCivilians(all, kept);
        var figures = new FigureList(context, all);
        foreach (var statement in kept) figures.Add(statement);
        var first = kept.MinBy(s => s.Sentence.First)!.Sentence;
        return new ClaimReading
        {
            Speaker = SpeakerLexicon.Titles.GetValueOrDefault(origin) ?? report.Publisher ?? "the text",
            Origin = origin,
            IsOfTheText = origin == TextOrigin() && statements.TrueForAll(s => s.Origin is null),
            Span = context.Words.Span(first.First, first.End),
            Figures = figures.Readings,
            Sums = figures.Sums,
        };
    }

    // The Syrian Network's tolls are of civilians; fighters it names as such (snhr.org, methodology of its statistics on the dead).
    private static void CountAsCivilians(List<CountMention> all, List<Statement> kept)
    {
        if (all.Exists(f => f is { Counts: true, Status: VictimStatus.Belligerent })) return;
        foreach (var top in kept.SelectMany(s => s.Tops))
            if (top is { Status: VictimStatus.Unknown, Role: null }) top.Status = VictimStatus.Civilian;
    }

    // "57 people" without a word of harm, where 57 killed stand elsewhere, is the same number again.
    private static void IgnoreEchoes(List<CountMention> all, List<Statement> kept)
    {
        foreach (var figure in all)
            if (figure is { Outcome: null, HasNoun: true, IsImplied: false } && kept.Exists(s => s.Min == figure.Min)) figure.Ignored = Ignored.Repeated;
    }

    /// <summary>A publisher's name as a token; null when nothing of it can stand in one.</summary>
    internal static string? Slug(string? name)
    {
        if (name is null) return null;
        var kept = Text.Fold.Search(name).Select(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' ? c : '-').ToArray();
        var slug = string.Join('-', new string(kept).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length == 0 ? null : slug.Length <= 64 ? slug : slug[..64].TrimEnd('-');
    }
}
