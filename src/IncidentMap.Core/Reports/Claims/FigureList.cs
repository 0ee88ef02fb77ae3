using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;

namespace IncidentMap.Reports.Claims;

/// <summary>Writes figures out with ids, wholes before their parts, and the sums that hold or should.</summary>
internal sealed class FigureList(Context context, IReadOnlyList<CountMention> all)
{
    // Deeper than whole, part and part of a part no report goes; more only comes of nonsense.
    private const int Deepest = 6;

    private const int MostFigures = 200;

    internal List<FigureReading> Readings { get; } = [];

    internal List<SumReading> Sums { get; } = [];

    internal void Add(Statement statement)
    {
        if (statement.Tops.Count == 1 || statement.Outcome is not (Outcome.Killed or Outcome.Injured))
        {
            foreach (var top in statement.Tops) Add(top, null, 0);
            return;
        }
        // Several people side by side ("a man and a boy"): the whole is said only by its parts.
        var span = context.Words.Span(statement.Tops.Min(t => t.First), statement.Tops.Max(t => t.End));
        if (statement.Min > int.MaxValue || statement.Max > int.MaxValue) return;
        var whole = new FigureReading
        {
            Id = NextId(),
            Outcome = statement.Outcome,
            Span = span,
            Count = IncidentMap.Count.Range((int)statement.Min, (int?)statement.Max, null, span.In(context.Text)),
        };
        Readings.Add(whole);
        var place = Sums.Count;
        var parts = statement.Tops.Select(t => Add(t, whole.Id, 1)).OfType<string>().ToList();
        if (statement.IsExact) Sums.Insert(place, new SumReading(whole.Id, parts, true));
    }

    private string? Add(CountMention figure, string? partOf, int depth)
    {
        if (depth > Deepest || Readings.Count >= MostFigures) return null;
        var span = context.Words.Span(figure.First, figure.End);
        var words = span.In(context.Text);
        var id = NextId();
        Readings.Add(new FigureReading
        {
            Id = id,
            Outcome = figure.Outcome!.Value,
            Status = figure.Status,
            Role = figure.Role,
            Group = figure.Group,
            PartOf = partOf,
            Span = span,
            Count = IncidentMap.Count.Range(figure.Min, figure.Max, figure.IsApproximate && figure.IsExact ? figure.Min : null, words),
        });
        var parts = all.Where(p => p.Parent == figure && p.Counts && p.Outcome == figure.Outcome && p != figure).ToList();
        parts.RemoveAll(p => p.IsBarePlural && parts.Exists(o => !o.IsUncounted && o.Role == p.Role && o.Group == p.Group && o.Status == p.Status));
        var place = Sums.Count;
        var ids = parts.Select(p => Add(p, id, depth + 1)).OfType<string>().ToList();
        if (ids.Count == parts.Count && figure.IsExact && parts.Count > 1 && parts.TrueForAll(p => p.IsExact))
        {
            var holds = parts.Sum(p => (long)p.Min) == figure.Min;
            if (holds || figure.IsDividedWhole || parts.Sum(p => (long)p.Min) > figure.Min) Sums.Insert(place, new SumReading(id, ids, holds));
        }
        return id;
    }

    // a … z, then a1 … z1 and on.
    private string NextId() => (char)('a' + Readings.Count % 26) + (Readings.Count < 26 ? "" : $"{Readings.Count / 26}");
}
