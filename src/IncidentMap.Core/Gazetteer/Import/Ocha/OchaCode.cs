namespace IncidentMap.Gazetteer.Import.Ocha;

/// <summary>OCHA's p-codes for Syria: SY09 a governorate, SY0903 a district, SY090300 a subdistrict, C1234 a community, N1234 a neighbourhood.</summary>
internal static class OchaCode
{
    /// <summary>1 to 3 for areas, 4 for a community, 5 for a neighbourhood; 0 for what is none of them.</summary>
    internal static int Level(string code) => code switch
    {
        ['S', 'Y', .. var digits] when digits.All(char.IsAsciiDigit) => digits.Length switch { 2 => 1, 4 => 2, 6 => 3, _ => 0 },
        ['C', .. var digits] when digits.Length is >= 3 and <= 6 && digits.All(char.IsAsciiDigit) => 4,
        ['N', .. var digits] when digits.Length is >= 3 and <= 6 && digits.All(char.IsAsciiDigit) => 5,
        _ => 0,
    };

    internal static string Feature(int level) => level switch { 1 => "governorate", 2 => "district", 3 => "subdistrict", 5 => "neighbourhood", _ => "village" };
}
