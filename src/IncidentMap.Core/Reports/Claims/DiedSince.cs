namespace IncidentMap.Reports.Claims;

/// <summary>"Four were killed on Tuesday. … One of the wounded died on Wednesday": five, by whoever tells of both.</summary>
internal static class DiedSince
{
    /// <summary>Puts those who died of their wounds beside the dead of whom was told before, unless the text gives the new toll itself.</summary>
    internal static void Add(List<Statement> statements)
    {
        foreach (var late in statements.FindAll(s => s is { Outcome: Outcome.Killed, IsExact: true, IsUpdate: false } && s.Tops.TrueForAll(t => t.HasDiedSince)))
        {
            var before = statements.FindLast(s => s.Outcome == Outcome.Killed && s.Sentence.First < late.Sentence.First && s is { IsExact: true, Min: > 0, IsAmong: false } && !s.Tops.Exists(t => t.HasDiedSince) && IsOfOne(s.Origin, late.Origin));
            if (before is null || statements.Exists(s => s != before && s != late && s.Outcome == Outcome.Killed && (s.IsUpdate || s.Min >= before.Min + late.Min || s.Tops.TrueForAll(t => t.HasDiedSince)))) continue;
            before.Tops.AddRange(late.Tops);
            statements.Remove(late);
        }
    }

    private static bool IsOfOne(string? told, string? late) => told is null || late is null || told == late;
}
