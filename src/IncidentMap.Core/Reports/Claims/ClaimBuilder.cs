using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Claims;

/// <summary>Turns the figures of one event into claims, one for each origin, with the sums of parts and wholes checked.</summary>
internal sealed class ClaimBuilder(Context context, ReportText report)
{
    internal List<ClaimReading> Build(Event told)
    {
        var statements = Statements(told);
        UnnamedSpeakers.TellApart(context.Words, statements);
        var denials = new DeniedDeaths(context, told, statements);
        DropZeros(told, statements, denials);
        denials.Add(TextOrigin());
        LaterTolls.Replace(context.Words, statements);
        SumOverPlaces(told, statements);
        new BothSides(context.Words, told, statements).Add(TextOrigin());
        SumOfActs.LinkUnderWhole(statements);
        DiedSince.Add(context.Words, statements);
        LayHeadlineToTheStory(statements);
        Plurals.DropFewerThanMany(statements);
        Plurals.LayEchoesToTheCount(statements);
        WhoTheyWere.Tell(context, told, statements);
        Among.Know(context.Words, statements);
        Plurals.DropUncounted(statements);
        KilledAndWounded.Add(context, told, statements);
        AddBesides(statements);
        var claims = new List<ClaimReading>();
        var attribution = new Attribution(context.Words, told, statements);
        LeaveLowerHeadlines(statements, attribution);
        foreach (var group in statements.GroupBy(s => attribution.OriginOf(s) ?? TextOrigin()))
            if (Claim(told, group.Key, [.. group]) is { } claim) claims.Add(claim);
        return claims;
    }

    private List<Statement> Statements(Event told)
    {
        var statements = new List<Statement>();
        foreach (var sentence in told.Sentences)
        {
            if (!sentence.Figures.Exists(f => f.Counts)) continue;
            var origin = SpeakerFinder.OfCount(context, sentence) ?? SpeakerFinder.Of(context, sentence) ?? (sentence.Figures.Exists(f => f.IsSaidAlone) ? SpeakerLexicon.Others : null);
            var isHeadline = sentence.IsHeadline(context.Words) && IsWholeLine(sentence) && !context.Words[sentence.End - 1].Is(".");
            var isUpdate = Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(IsUpdate);
            foreach (var group in sentence.Figures.Where(f => f.Counts && f.Parent is null).GroupBy(f => f.Outcome!.Value))
                statements.Add(new Statement { Sentence = sentence, Origin = origin, Outcome = group.Key, Tops = [.. group], IsUpdate = isUpdate || IsMoreSaidLater(sentence, [.. group], statements), IsOfHeadline = isHeadline });
        }
        return statements;
    }

    // "… killed 15. The group later said 19 were killed"; two of the 15 may be told of later too.
    private bool IsMoreSaidLater(Sentence sentence, List<CountMention> tops, List<Statement> before) =>
        LaterTolls.IsSaidLater(context.Words, sentence) && before.Exists(s => s.Outcome == tops[0].Outcome) && before.TrueForAll(s => s.Outcome != tops[0].Outcome || s.Min < tops.Sum(t => (long)t.Min));

    // A clause, or the only line of a text, is no headline.
    private bool IsWholeLine(Sentence sentence) => sentence.End < context.Words.Count && context.Words[sentence.End].Line != context.Words[sentence.First].Line;

    // حصيلة أولية, "an initial toll": the first one, not a later one.
    private bool IsUpdate(int at) =>
        HarmLexicon.Updates.TryMatch(context.Words, at, out var toll) && !(toll.Value.End < context.Words.Count && context.Words[toll.Value.End].Is("at"))
        && !HarmLexicon.FirstToll.IsIn(context.Words, toll.Value.First - 1, toll.Value.End + 1);

    // The tolls of the places of one attack become parts of the whole that the text counts, or one sum where it counts none.
    private void SumOverPlaces(Event told, List<Statement> statements)
    {
        foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Injured])
        {
            if (TollOverPlaces.Find(told.Sentences, outcome, context.Words) is not { } toll) continue;
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

    // "No casualties" beside casualties, be they of both kinds together, is said of another place, unless another says it of this act.
    private static void DropZeros(Event told, List<Statement> statements, DeniedDeaths denials)
    {
        foreach (var zero in statements.FindAll(s => s.Min == 0 && s.Max == 0))
        {
            if (denials.IsOfThisAct(zero)) continue;
            if (!told.Sentences.Any(static s => s.Figures.Exists(static f => f.Ignored == Ignored.CountedTogether)) && !statements.Exists(s => s.Min > 0 && (s.Outcome == zero.Outcome || zero.Tops.TrueForAll(t => t.IsOfBoth)))) continue;
            foreach (var top in zero.Tops) top.Ignored = "nobody harmed elsewhere";
            statements.Remove(zero);
        }
    }

    // "Four soldiers were killed, the agency said. … The monitor said that two additional fighters were killed": six, says the monitor.
    private void AddBesides(List<Statement> statements)
    {
        foreach (var more in statements.FindAll(s => s is { Origin: not null, IsExact: true } && s.Tops.TrueForAll(t => t.IsBesides || IsToldAlso(t)) && s.Sentence.Figures.TrueForAll(f => !f.Counts || f.Outcome == s.Outcome)))
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

    // "Six Syrians were also killed, state TV said."
    private bool IsToldAlso(CountMention figure) => figure is { HasDiedSince: true, Trigger: > 0 } and ({ Min: 1 } or { Group: null }) && context.Words[figure.Trigger - 1].Is("also");

    // "The Coalition announces the killing of a leader" above "Central Command said that its forces killed a leader and his two sons": the headline names the one, whoever speaks below it.
    private static void LayHeadlineToTheStory(List<Statement> statements)
    {
        foreach (var headline in statements.FindAll(static s => s is { IsOfHeadline: true, Origin: not null, Tops: [{ IsImplied: true }] }))
            if (statements.Find(s => s.Origin is not null && s.Origin != headline.Origin && s.Outcome == headline.Outcome && s is { IsOfHeadline: false, IsExact: true, Tops.Count: > 1 } && s.Tops[0] is { IsImplied: true } one && StatementJudge.Compatible(one, headline.Tops[0])) is { } story) headline.Origin = story.Origin;
    }

    // "Attack kills six", and below it "the toll has risen to seven, a doctor said", and another's eight: a headline repeats what somebody said, and bounds no range from below.
    private static void LeaveLowerHeadlines(List<Statement> statements, Attribution attribution)
    {
        foreach (var headline in statements.FindAll(static s => s is { IsOfHeadline: true, Origin: null, IsUncounted: false }))
        {
            if (attribution.OriginOf(headline) is not null || statements.Exists(s => s != headline && s.Outcome == headline.Outcome && s.Origin is null && attribution.OriginOf(s) is null)) continue;
            if (!statements.Exists(s => s.Origin is not null && s.Outcome == headline.Outcome && s is { IsUncounted: false, IsAmong: false } && s.Min > headline.Min)) continue;
            foreach (var top in headline.Tops) top.Ignored = Ignored.Superseded;
            statements.Remove(headline);
        }
    }

    private string TextOrigin() => Slug(report.Publisher) ?? "text";

    private ClaimReading? Claim(Event told, string origin, List<Statement> statements)
    {
        var all = told.Sentences.SelectMany(s => s.Figures).ToList();
        var judge = new StatementJudge(context.Words, all);
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
        {
            if (figure is not { Outcome: null, HasNoun: true, IsImplied: false } || !kept.Exists(s => s.Min == figure.Min)) continue;
            figure.Ignored = Ignored.Repeated;
            if (figure is { Status: VictimStatus.Civilian, Min: > 1, Group: null } && kept.Find(s => s.Outcome == Outcome.Killed && s.Min == figure.Min) is { Tops: [{ Status: VictimStatus.Unknown, Role: null } same] }) same.Status = figure.Status;
        }
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
