using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.Text;

/// <summary>A figure with its noun in the form that the number asks for: "11 prisoners", "11 سجينًا". A role without a noun here is told as "role: 11".</summary>
public static class FigureNouns
{
    private static readonly Noun Men = new("man", "men", new("لا رجال", "رجل واحد", "رجلان", "رجلين", "رجال", "رجلًا", "رجل"));
    private static readonly Noun Belligerents = new("belligerent", "belligerents", new("لا مقاتلين", "مقاتل واحد", "مقاتلان", "مقاتلين", "مقاتلين", "مقاتلًا", "مقاتل"));
    private static readonly Noun Missing = new("missing", "missing", new("لا مفقودين", "مفقود واحد", "مفقودان", "مفقودين", "مفقودين", "مفقودًا", "مفقود"));
    private static readonly Noun Detained = new("held", "held", new("لا محتجزين", "محتجز واحد", "محتجزان", "محتجزين", "محتجزين", "محتجزًا", "محتجز"));

    private static readonly Dictionary<string, Noun> Roles = new(StringComparer.Ordinal)
    {
        ["prisoner"] = new("prisoner", "prisoners", new("لا سجناء", "سجين واحد", "سجينان", "سجينين", "سجناء", "سجينًا", "سجين")),
        ["guard"] = new("guard", "guards", new("لا حراس", "حارس واحد", "حارسان", "حارسين", "حراس", "حارسًا", "حارس")),
        ["medic"] = new("medic", "medics", new("لا مسعفين", "عامل طبي واحد", "عاملان طبيان", "عاملين طبيين", "عاملين طبيين", "عاملًا طبيًا", "عامل طبي")),
        ["journalist"] = new("journalist", "journalists", new("لا صحفيين", "صحفي واحد", "صحفيان", "صحفيين", "صحفيين", "صحفيًا", "صحفي")),
        ["rescuer"] = new("rescuer", "rescuers", new("لا مسعفين", "مسعف واحد", "مسعفان", "مسعفين", "مسعفين", "مسعفًا", "مسعف")),
        ["leader"] = new("leader", "leaders", new("لا قادة", "قائد واحد", "قائدان", "قائدين", "قادة", "قائدًا", "قائد")),
        ["commander"] = new("commander", "commanders", new("لا قادة", "قائد واحد", "قائدان", "قائدين", "قادة", "قائدًا", "قائد")),
        ["fighter"] = new("fighter", "fighters", Belligerents.Ar),
        ["member"] = new("member", "members", new("لا عناصر", "عنصر واحد", "عنصران", "عنصرين", "عناصر", "عنصرًا", "عنصر")),
        ["soldier"] = new("soldier", "soldiers", new("لا جنود", "جندي واحد", "جنديان", "جنديين", "جنود", "جنديًا", "جندي")),
        ["displaced"] = new("displaced person", "displaced people", new("لا نازحين", "نازح واحد", "نازحان", "نازحين", "نازحين", "نازحًا", "نازح")),
        ["worker"] = new("worker", "workers", new("لا عمال", "عامل واحد", "عاملان", "عاملين", "عمال", "عاملًا", "عامل")),
        ["student"] = new("student", "students", new("لا طلاب", "طالب واحد", "طالبان", "طالبين", "طلاب", "طالبًا", "طالب")),
        ["teacher"] = new("teacher", "teachers", new("لا معلمين", "معلم واحد", "معلمان", "معلمين", "معلمين", "معلمًا", "معلم")),
    };

    /// <summary>The number with its noun; where a role stands, the status that the source gives follows in brackets.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language.</param>
    /// <param name="within">The status of the whole that it stands in, which need not be said again.</param>
    public static string Of(Figure figure, Language language, VictimStatus within = VictimStatus.Unknown)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Role is not { } role) return NounOf(figure).Of(figure.Count, language);
        var people = Roles.TryGetValue(role, out var noun) ? noun.Of(figure.Count, language) : $"{TokenLabels.RoleOf(role).In(language)}: {RangeWords.Short(figure.Count, language)}";
        return figure.Status switch
        {
            _ when figure.Status == within => people,
            VictimStatus.Civilian => $"{people} ({Labels.Civilians.In(language)})",
            // Fighters, members and soldiers are belligerents by their noun.
            VictimStatus.Belligerent when role is not ("fighter" or "member" or "soldier" or "commander" or "leader") => $"{people} ({Labels.ItsMembers.In(language)})",
            _ => people,
        };
    }

    private static Noun NounOf(Figure figure) => figure switch
    {
        { Group: VictimGroup.Child } => Nouns.Children,
        { Group: VictimGroup.Woman } => Nouns.Women,
        { Group: VictimGroup.Man } => Men,
        { Status: VictimStatus.Civilian, Outcome: Outcome.Killed, PartOf: null } => Nouns.CiviliansKilled,
        { Status: VictimStatus.Belligerent, Outcome: Outcome.Killed, PartOf: null } => Nouns.BelligerentsKilled,
        { Outcome: Outcome.Killed, PartOf: not null, Status: VictimStatus.Civilian } => Nouns.Civilians,
        { Outcome: Outcome.Killed, PartOf: not null, Status: VictimStatus.Belligerent } => Belligerents,
        { Outcome: Outcome.Injured } => Nouns.Injured,
        { Outcome: Outcome.Missing } => Missing,
        { Outcome: Outcome.Detained } => Detained,
        _ => Nouns.Killed,
    };
}
