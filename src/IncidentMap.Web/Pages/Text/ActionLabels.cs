namespace IncidentMap.Web.Pages.Text;

/// <summary>What was done to an incident, in the lines of its history.</summary>
public static class ActionLabels
{
    private static readonly Dictionary<string, string> Arabic = new(StringComparer.Ordinal)
    {
        ["ingest"] = "قُرئت من تقرير",
        ["import"] = "استُوردت",
        ["sample"] = "مثال مرفق",
        ["edit"] = "تصحيح",
        ["accept"] = "قبول",
        ["discount"] = "استبعاد",
        ["withdraw"] = "سحب",
        ["join"] = "ضمّ",
        ["split"] = "فصل",
        ["undo"] = "تراجع",
    };

    /// <summary>In English the verb of the command line that does the same; a verb that is not known stays as it is kept.</summary>
    /// <param name="action">The verb, as the history keeps it.</param>
    public static Bilingual Of(string action) => new(action, Arabic.GetValueOrDefault(action, action));
}
