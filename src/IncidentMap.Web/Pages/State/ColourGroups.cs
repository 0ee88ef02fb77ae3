using IncidentMap.Incidents;

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

    /// <summary>The index of the group of a row in <see cref="Of(ColourChoice)"/>. A row with several parties goes by the first named.</summary>
    public static int IndexOf(IncidentSnapshot snapshot, int row, ColourChoice choice)
    {
        if (choice == ColourChoice.Grade) return snapshot.Columns.Grade[row];
        return IndexOf(snapshot.Incident(row), choice);
    }

    /// <summary>The group of an incident.</summary>
    public static string Of(Incident incident, Grade grade, ColourChoice choice) =>
        choice == ColourChoice.Grade ? Token.Of(grade) : Of(choice)[IndexOf(incident, choice)];

    private static int IndexOf(Incident incident, ColourChoice choice)
    {
        var groups = Of(choice);
        var token = choice == ColourChoice.Kind
            ? incident.Kind == IncidentKind.Mortar ? "artillery" : Token.Of(incident.Kind)
            : incident.Parties.Count > 0 ? incident.Parties[0].Name : Other;
        for (var i = 0; i < groups.Count; i++) if (groups[i] == token) return i;
        return groups.Count - 1;
    }
}
