using BlazorLeaflet;

namespace IncidentMap.Web.Map;

/// <summary>
/// Colours of the circles as names of custom properties of css/tokens.css. Edge and dash repeat what the colour says, so that
/// nothing rests on colour alone.
/// </summary>
internal static class MapPalettes
{
    private static readonly PointStyle OtherParty = new("other", "--party-other", Hollow: true);

    internal static IReadOnlyDictionary<string, IReadOnlyList<PointStyle>> All { get; } = new Dictionary<string, IReadOnlyList<PointStyle>>
    {
        ["grade"] =
        [
            new("confirmed", "--grade-confirmed"),
            new("fair", "--grade-fair"),
            new("weak", "--grade-weak", "--grade-fair"),
            new("contested", "--contested-fill --grade-contested", "--grade-contested", Dashed: true),
            new("discounted", "--grade-discounted", Hollow: true),
        ],
        ["party"] =
        [
            .. new[] { Party.UsLedCoalition, Party.Russia, Party.SyrianGovernment, Party.Turkiye, Party.Israel, Party.Sdf }.Select(p => new PointStyle(p, $"--party-{p}")),
            OtherParty,
        ],
        ["kind"] =
        [
            .. new[] { "airstrike", "drone-strike", "helicopter", "missile", "artillery" }.Select(k => new PointStyle(k, $"--kind-{k}")),
            new("mortar", "--kind-artillery"),
            new("other", "--kind-other --party-other", Hollow: true),
        ],
    };
}
