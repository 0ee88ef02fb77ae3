using System.Collections.Frozen;

namespace IncidentMap.Exchange;

/// <summary>The tags of the native CSV's columns in the Humanitarian Exchange Language 1.1 (https://hxlstandard.org/standard/1-1final/dictionary/).</summary>
public static class HxlTags
{
    private static readonly FrozenDictionary<string, string> Tags = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["id"] = "#event+id",
        ["code"] = "#event+code",
        ["date_start"] = "#date+start",
        ["date_end"] = "#date+end",
        ["part_of_day"] = "#date+part",
        ["lon"] = "#geo+lon",
        ["lat"] = "#geo+lat",
        ["accuracy"] = "#geo+precision",
        ["place_id"] = "#loc+code",
        ["place_name"] = "#loc+name+i_en",
        ["place_name_ar"] = "#loc+name+i_ar",
        ["admin1"] = "#adm1+name",
        ["kind"] = "#event+type",
        ["target"] = "#event+target",
        ["parties"] = "#group+name+list",
        ["killed_min"] = "#affected+killed+min",
        ["killed_max"] = "#affected+killed+max",
        ["civilians_killed_min"] = "#affected+killed+civilians+min",
        ["civilians_killed_max"] = "#affected+killed+civilians+max",
        ["belligerents_killed_min"] = "#affected+killed+belligerents+min",
        ["belligerents_killed_max"] = "#affected+killed+belligerents+max",
        ["injured_min"] = "#affected+injured+min",
        ["injured_max"] = "#affected+injured+max",
        ["grade"] = "#status+grade",
        ["title_en"] = "#description+title+i_en",
        ["title_ar"] = "#description+title+i_ar",
        ["sources"] = "#meta+source+list",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tag of a column of <see cref="NativeCsv.Columns"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public static string Of(string column) => Tags[column];
}
