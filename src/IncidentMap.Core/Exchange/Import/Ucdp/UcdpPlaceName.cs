namespace IncidentMap.Exchange.Import.Ucdp;

/// <summary>UCDP writes what a place is after its name: "Teir Maaleh village", "Homs Governorate".</summary>
internal static class UcdpPlaceName
{
    private static readonly string[] Kinds = [" village", " town", " city", " governorate", " district", " subdistrict", " sub-district", " neighbourhood", " neighborhood", " camp"];

    internal static string? Of(string? text)
    {
        if (text is null) return null;
        foreach (var kind in Kinds)
            if (text.Length > kind.Length && text.EndsWith(kind, StringComparison.OrdinalIgnoreCase)) return text[..^kind.Length].Trim();
        return text;
    }
}
