using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.Text;

/// <summary>Whom a figure counts, in a few words: "civilian prisoners", "سجناء مدنيون".</summary>
public static class FigureWords
{
    private static readonly Bilingual CivilianAdjective = new("civilian", "مدنيون");
    private static readonly Bilingual BelligerentAdjective = new("belligerent", "مقاتلون");

    /// <summary>Role and group with the status that the source gives; "people" when it gives none.</summary>
    public static string Of(Figure figure, Language language)
    {
        var noun = figure.Role is { } role ? TokenLabels.RoleOf(role) : figure.Group switch
        {
            VictimGroup.Child => Labels.Children,
            VictimGroup.Woman => Labels.Women,
            VictimGroup.Man => Labels.Men,
            _ => null,
        };
        var status = figure.Status switch
        {
            VictimStatus.Civilian => noun is null ? Labels.Civilians : CivilianAdjective,
            VictimStatus.Belligerent => noun is null ? Labels.ItsMembers : BelligerentAdjective,
            _ => null,
        };
        return (noun, status, language) switch
        {
            (null, null, _) => Labels.People.In(language),
            ({ } n, null, _) => n.In(language),
            (null, { } s, _) => s.In(language),
            ({ } n, { } s, Language.Ar) => $"{n.Ar} {s.Ar}",
            ({ } n, { } s, _) => $"{s.En} {n.En}",
        };
    }

    /// <summary>What happened to them.</summary>
    public static Bilingual Of(Outcome outcome) => outcome switch
    {
        Outcome.Injured => Labels.Injured,
        Outcome.Missing => Labels.Missing,
        Outcome.Detained => Labels.Detained,
        _ => Labels.Killed,
    };
}
