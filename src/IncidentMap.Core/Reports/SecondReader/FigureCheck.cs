namespace IncidentMap.Reports.SecondReader;

/// <summary>The figures of one proposed claim: each stands in its words, each part in its whole, each sum holds.</summary>
internal sealed class FigureCheck(Quotes quotes, Proofs proofs, List<Fault> faults, string where)
{
    private readonly Dictionary<string, FigureReading> _figures = new(StringComparer.Ordinal);

    internal List<FigureReading> Read(IReadOnlyList<ProposedFigure> proposed)
    {
        for (var i = 0; i < proposed.Count; i++)
            if (FigureOf(proposed[i], proposed, $"{where}.figures[{i}]") is { } figure && !_figures.TryAdd(figure.Id, figure))
                faults.Add(new Fault($"{where}.figures[{i}].id", $"The id '{figure.Id}' is used twice."));
        foreach (var figure in _figures.Values) CheckPart(figure);
        return [.. _figures.Values];
    }

    internal List<SumReading> Sums(IReadOnlyList<ProposedSum> proposed)
    {
        var sums = new List<SumReading>();
        foreach (var sum in proposed)
        {
            if (sum.Whole is { } whole && sum.Parts is { Count: > 0 } parts && Holds(whole, parts)) sums.Add(new SumReading(whole, parts, true));
            else faults.Add(new Fault($"{where}.sums", $"{sum.Whole} = {string.Join(" + ", sum.Parts ?? [])} does not hold."));
        }
        return sums;
    }

    private FigureReading? FigureOf(ProposedFigure figure, IReadOnlyList<ProposedFigure> all, string at)
    {
        var outcome = Token.Parse<Outcome>(figure.Outcome);
        if (figure is not { Id.Length: > 0, Min: >= 0 and var min } || figure.Max < min || outcome is null)
        {
            faults.Add(new Fault(at, "Expected an id, an outcome of killed, injured, missing or detained, and a min that is no higher than the max."));
            return null;
        }
        var count = Count.Range(min, figure.Max, null, figure.Words);
        if (quotes.Find(figure.Words, s => quotes.Give(s, count)) is not { } span)
        {
            faults.Add(new Fault($"{at}.words", $"The text does not hold \"{Shown(figure.Words)}\"."));
            return null;
        }
        if (!quotes.Give(span, count) && !IsSaidByParts(figure, all))
            faults.Add(new Fault(at, $"The words \"{Shown(figure.Words)}\" do not give {count}."));
        var status = Parse(figure.Status, VictimStatus.Unknown, $"{at}.status");
        if (!proofs.IsStatus(span, status)) faults.Add(new Fault($"{at}.status", $"The words \"{Shown(figure.Words)}\" do not say {Token.Of(status)}."));
        if (!proofs.IsOutcome(span, outcome.Value)) faults.Add(new Fault($"{at}.outcome", $"The text does not say of \"{Shown(figure.Words)}\" that they were {Token.Of(outcome.Value)}."));
        return new FigureReading
        {
            Id = figure.Id,
            Outcome = outcome.Value,
            Count = count,
            Status = status,
            Role = TokenOrNull(figure.Role, $"{at}.role"),
            Group = figure.Group is null ? null : Parse(figure.Group, VictimGroup.Child, $"{at}.group"),
            PartOf = figure.PartOf,
            Span = span,
        };
    }

    /// <summary>"A woman and her two children": the whole is said only by its parts, which then must add up to it.</summary>
    private static bool IsSaidByParts(ProposedFigure whole, IReadOnlyList<ProposedFigure> all)
    {
        var parts = all.Where(f => f.PartOf == whole.Id && f.Id != whole.Id).ToList();
        return parts.Count > 1 && whole.Max == whole.Min && parts.TrueForAll(p => p.Min == p.Max) && parts.Sum(p => (long)(p.Min ?? 0)) == whole.Min;
    }

    private void CheckPart(FigureReading part)
    {
        if (part.PartOf is null) return;
        if (part.PartOf == part.Id || !_figures.TryGetValue(part.PartOf, out var whole))
            faults.Add(new Fault($"{where}.{part.Id}.partOf", $"'{part.PartOf}' is no other figure of the claim."));
        else if (whole.Count.Max is { } most && part.Count.Min > most)
            faults.Add(new Fault($"{where}.{part.Id}", $"{part.Count} is more than the {whole.Count} of which it is said to be a part."));
    }

    private bool Holds(string whole, IReadOnlyList<string> parts) =>
        _figures.TryGetValue(whole, out var sum) && sum.Count.Min == sum.Count.Max
        && parts.All(p => _figures.TryGetValue(p, out var part) && part.Count.Min == part.Count.Max)
        && parts.Distinct(StringComparer.Ordinal).Sum(p => (long)_figures[p].Count.Min) == sum.Count.Min;

    private T Parse<T>(string? token, T absent, string at) where T : struct, Enum
    {
        if (string.IsNullOrEmpty(token)) return absent;
        if (Token.Parse<T>(token) is { } value) return value;
        faults.Add(new Fault(at, $"'{Shown(token)}' is not known; expected {string.Join(", ", Token.All<T>())}."));
        return absent;
    }

    private string? TokenOrNull(string? token, string at)
    {
        if (string.IsNullOrEmpty(token) || Party.IsToken(token)) return string.IsNullOrEmpty(token) ? null : token;
        faults.Add(new Fault(at, $"'{Shown(token)}' is no token; expected lower-case letters, digits and hyphens."));
        return null;
    }

    internal static string Shown(string? words) => words is null ? "" : words.Length <= 80 ? words : words[..80] + "…";
}
