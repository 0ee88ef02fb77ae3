using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.State;

/// <summary>The groups that a colour choice distinguishes, in the order in which bars stack and legends list them.</summary>
public static class ColourGroups
{
    /// <summary>The group of everything without a colour of its own.</summary>
    public const string Other = "other";

    private static readonly string[] Kinds = ["airstrike", "drone-strike", "helicopter", "missile", "artillery", Other];

    private static readonly string[] Parties = [.. Facets.ColouredParties, Other];

    /// <summary>The groups of a choice; each has a CSS property <c>--CHOICE-GROUP</c>.</summary>
    public static IReadOnlyList<string> Of(ColourChoice choice) => choice switch
    {
        ColourChoice.Party => Parties,
        ColourChoice.Kind => Kinds,
        _ => Token.All<Grade>(),
    };

    /// <summary>The group of each row, looked up from its columns.</summary>
    internal static Numbers NumbersOf(IncidentSnapshot snapshot, ColourChoice choice) => new(snapshot.Columns, choice, choice switch
    {
        ColourChoice.Kind => [.. Enum.GetValues<IncidentKind>().Select(kind => (byte)IndexOf(kind, null, choice))],
        ColourChoice.Party => [.. snapshot.Columns.Parties.Lists.Select(list => (byte)IndexOf(default, list is [var first, ..] ? first : null, choice))],
        _ => [],
    });

    /// <summary>The groups of rows under a choice.</summary>
    internal sealed class Numbers(SnapshotColumns columns, ColourChoice choice, byte[] table)
    {
        internal int Of(int row) => choice switch
        {
            ColourChoice.Kind => table[columns.Kind[row]],
            ColourChoice.Party => table[columns.Parties.Numbers[row]],
            _ => columns.Grade[row],
        };
    }

    /// <summary>The index of the group of a row in <see cref="Of(ColourChoice)"/>. A row with several parties goes by the first named.</summary>
    public static int IndexOf(IncidentSnapshot snapshot, int row, ColourChoice choice)
    {
        var columns = snapshot.Columns;
        if (choice == ColourChoice.Grade) return columns.Grade[row];
        return IndexOf((IncidentKind)columns.Kind[row], columns.Parties.Of(row) is [var first, ..] ? first : null, choice);
    }

    /// <summary>The group of an incident.</summary>
    public static string Of(Incident incident, Grade grade, ColourChoice choice) =>
        choice == ColourChoice.Grade ? Token.Of(grade) : Of(choice)[IndexOf(incident.Kind, incident.Parties is [var first, ..] ? first.Name : null, choice)];

    /// <summary>What a group of a choice is called.</summary>
    public static Bilingual LabelOf(ColourChoice choice, string group) => group == Other ? Labels.Other : choice switch
    {
        ColourChoice.Party => TokenLabels.PartyOf(group),
        ColourChoice.Kind => TokenLabels.Of(Token.Parse<IncidentKind>(group)!.Value),
        _ => TokenLabels.Of(Token.Parse<Grade>(group)!.Value),
    };

    private static int IndexOf(IncidentKind kind, string? firstParty, ColourChoice choice)
    {
        var groups = Of(choice);
        var token = choice == ColourChoice.Kind
            ? kind == IncidentKind.Mortar ? "artillery" : Token.Of(kind)
            : firstParty ?? Other;
        for (var i = 0; i < groups.Count; i++) if (groups[i] == token) return i;
        return groups.Count - 1;
    }
}
