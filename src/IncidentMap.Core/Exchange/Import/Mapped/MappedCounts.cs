using System.Globalization;
using System.Text.RegularExpressions;
using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;
using IncidentMap.Text;

namespace IncidentMap.Exchange.Import.Mapped;

/// <summary>The counts of a mapped record: one number, a range such as <c>6-8</c>, an open end such as <c>5+</c>, or both ends in columns of their own.</summary>
internal static partial class MappedCounts
{
    private static readonly (string Field, Outcome Outcome, VictimStatus Status, VictimGroup? Group)[] Kinds =
    [
        ("killed", Outcome.Killed, VictimStatus.Unknown, null),
        ("civiliansKilled", Outcome.Killed, VictimStatus.Civilian, null),
        ("belligerentsKilled", Outcome.Killed, VictimStatus.Belligerent, null),
        ("childrenKilled", Outcome.Killed, VictimStatus.Unknown, VictimGroup.Child),
        ("womenKilled", Outcome.Killed, VictimStatus.Unknown, VictimGroup.Woman),
        ("injured", Outcome.Injured, VictimStatus.Unknown, null),
    ];

    /// <summary>The columns that hold one whole number, with the figure and the end that they become: their sums are compared.</summary>
    internal static IEnumerable<(string Column, string Figure, bool IsMax)> Ends(TableMapping mapping)
    {
        foreach (var (field, _, _, _) in Kinds)
        {
            if (mapping.Columns.GetValueOrDefault(field + "Min") is { } min) yield return (min, field, false);
            if (mapping.Columns.GetValueOrDefault(field + "Max") is { } max) yield return (max, field, true);
        }
    }

    internal static List<Figure> Read(RecordFields fields, TableMapping mapping)
    {
        var figures = new List<Figure>();
        foreach (var (field, outcome, status, group) in Kinds)
        {
            if (CountOf(fields, mapping, field) is not { } count) continue;
            var whole = outcome == Outcome.Killed && field != "killed" ? figures.FirstOrDefault(f => f.Id == "killed") : null;
            figures.Add(new Figure { Id = field, Outcome = outcome, Count = count, Status = status, Group = group, PartOf = whole?.Id });
        }
        return figures;
    }

    private static Count? CountOf(RecordFields fields, TableMapping mapping, string field)
    {
        if (mapping.Columns.GetValueOrDefault(field + "Min") is { } min)
            return mapping.Columns.GetValueOrDefault(field + "Max") is { } max ? fields.Range(min, max) : fields.People(min) is { } least ? Count.AtLeast(least) : null;
        if (mapping.Columns.GetValueOrDefault(field) is not { } column || fields.Trimmed(column) is not { } text) return null;
        var match = Range().Match(ArabicDigits.ToAscii(text));
        if (match.Success && Number(match.Groups[1]) is { } low)
        {
            if (match.Groups[3].Success) return Count.AtLeast(low, text);
            var high = match.Groups[2].Success ? Number(match.Groups[2]) : low;
            if (high >= low) return match.Groups[2].Success ? Count.Range(low, high, null, text) : Count.Exactly(low);
        }
        fields.Fault(column, $"'{FilterText.Shown(text)}' is no number of people, nor a range such as 6-8 or 5+");
        return null;
    }

    private static int? Number(Group group) => int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"\A(\d{1,9})(?:\s*[-–—]\s*(\d{1,9})|(\+))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
