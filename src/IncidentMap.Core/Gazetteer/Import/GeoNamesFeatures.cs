namespace IncidentMap.Gazetteer.Import;

/// <summary>
/// GeoNames' feature codes (https://www.geonames.org/export/codes.html) in the gazetteer's words: what people live in, and
/// of the rest what reports of strikes name. Null for all else.
/// </summary>
internal static class GeoNamesFeatures
{
    internal static string? Of(string code, int? population) => code switch
    {
        "PPLX" => "neighbourhood",
        "PPLC" or "PPLA" => "city",
        ['P', 'P', 'L', ..] when population >= 100_000 => "city",
        "PPLA2" or "PPLA3" => "town",
        ['P', 'P', 'L', ..] when population >= 5_000 => "town",
        ['P', 'P', 'L', ..] or "STLMT" => "village",
        "ADM1" => "governorate",
        "ADM2" => "district",
        "ADM3" => "subdistrict",
        "AIRB" or "AIRF" or "AIRP" => "air-base",
        "MILB" or "INSM" => "base",
        "CMP" or "CMPL" or "CMPLA" or "CMPMN" or "CMPO" or "CMPRF" => "camp",
        "DAM" or "DAMQ" => "dam",
        "HSP" or "HSPC" or "HSPD" => "hospital",
        "PRN" => "prison",
        "BDG" => "bridge",
        "PSTB" or "CSTM" => "crossing",
        "OILF" or "GASF" or "OILW" => "oil-field",
        "OILR" or "FCL" or "MFG" or "MFGC" or "PS" => "factory",
        "HLL" or "HLLS" => "hill",
        "MT" or "MTS" => "mountain",
        _ => null,
    };
}
