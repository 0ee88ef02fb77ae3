using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Airwars;

/// <summary>
/// Airwars' counts, each a range of its own. The parts of the civilians and of the belligerents are kept as stated; where they cannot lie
/// within the whole that is noted, since Airwars' ranges are not meant to add up.
/// </summary>
internal sealed class AirwarsCasualties
{
    /// <summary>The columns whose sums are compared, by their names in the derived table.</summary>
    internal static readonly IReadOnlyList<string> SummedUp =
        ["civilians_killed_min", "civilians_killed_max", "civilians_injured_min", "civilians_injured_max", "children_killed_min", "children_killed_max"];

    private static readonly Category[] Categories =
    [
        new("civilians", "civilian_non_combatants", VictimStatus.Civilian),
        new("children", null, VictimStatus.Civilian, Group: VictimGroup.Child),
        new("women", null, VictimStatus.Civilian, Group: VictimGroup.Woman),
        new("men", null, VictimStatus.Civilian, Group: VictimGroup.Man),
        new("human_rights_defenders", null, VictimStatus.Civilian, "human-rights-defender"),
        new("journalists", null, VictimStatus.Civilian, "journalist"),
        new("trade_unionists", null, VictimStatus.Civilian, "trade-unionist"),
        new("healthcare_personnel", null, VictimStatus.Civilian, "medic"),
        new("belligerents", null, VictimStatus.Belligerent),
        new("member_of_armed_forces", null, VictimStatus.Belligerent, "soldier"),
        new("persons_directly_participating_in_hostilities", null, VictimStatus.Belligerent, "direct-participant"),
    ];

    private AirwarsCasualties(IReadOnlyList<Figure> figures, bool countsBelligerents) => (Figures, CountsBelligerents) = (figures, countsBelligerents);

    internal IReadOnlyList<Figure> Figures { get; }

    /// <summary>False when the record says nothing of belligerents, and so nothing of the total.</summary>
    internal bool CountsBelligerents { get; }

    internal static AirwarsCasualties Read(RecordFields fields)
    {
        var figures = new List<Figure>();
        foreach (var (outcome, word) in new[] { (Outcome.Killed, "killed"), (Outcome.Injured, "injured") })
            foreach (var category in Categories)
                if (Read(fields, category, outcome, word, figures) is { } figure) figures.Add(figure);
        return new AirwarsCasualties(figures, figures.Any(f => f.Status == VictimStatus.Belligerent && f.Outcome == Outcome.Killed));
    }

    /// <summary>The numbers of civilians and children as they stand in the file.</summary>
    internal static IReadOnlyList<long?> Sums(RecordFields fields) =>
    [
        .. from column in SummedUp
           select fields.Number(column) ?? fields.Number(column.Replace("civilians", "civilian_non_combatants", StringComparison.Ordinal)),
    ];

    private static Figure? Read(RecordFields fields, Category category, Outcome outcome, string word, List<Figure> before)
    {
        var name = category.SiteName is { } site && fields.Columns.Has($"{site}_{word}_min") ? site : category.Name;
        if (fields.Range($"{name}_{word}") is not { } count) return null;
        var wholeId = category is { Group: null, Role: null } ? null : category.Status == VictimStatus.Civilian ? $"civilians-{word}" : $"belligerents-{word}";
        var whole = before.FirstOrDefault(f => f.Id == wholeId);
        if (whole is not null && (count.Min > (whole.Count.Max ?? int.MaxValue) || count.Max > whole.Count.Max))
            fields.Note($"{name}_{word}_max", $"{count} of {category.Name.Replace('_', ' ')} do not lie within the {whole.Count} of {wholeId}; both are kept as they stand");
        return new Figure
        {
            Id = $"{category.Name.Replace('_', '-')}-{word}",
            Outcome = outcome,
            Count = count,
            Status = category.Status,
            Role = category.Role,
            Group = category.Group,
            PartOf = whole?.Id,
        };
    }

    private sealed record Category(string Name, string? SiteName, VictimStatus Status, string? Role = null, VictimGroup? Group = null);
}
