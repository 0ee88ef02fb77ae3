namespace IncidentMap.Gazetteer.Import;

/// <summary>GeoNames' codes of the Syrian governorates (admin1CodesASCII.txt) and OCHA's p-codes for them.</summary>
internal static class GeoNamesDivisions
{
    /// <summary>The p-code; null for another country, and where no governorate is named.</summary>
    internal static string? Pcode(string country, string code) => country != "SY" ? null : code switch
    {
        "01" => "SY08",
        "02" => "SY06",
        "03" => "SY14",
        "04" => "SY11",
        "05" => "SY13",
        "06" => "SY12",
        "07" => "SY09",
        "08" => "SY03",
        "09" => "SY02",
        "10" => "SY05",
        "11" => "SY04",
        "12" => "SY07",
        "13" => "SY01",
        "14" => "SY10",
        _ => null,
    };
}
