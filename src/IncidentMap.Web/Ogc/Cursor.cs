using System.Globalization;

namespace IncidentMap.Web.Ogc;

/// <summary>Where a page begins: how many features stand before it in the selection, on one kept state of the data.</summary>
/// <param name="Token">The state, as <see cref="SnapshotShelf"/> named it.</param>
/// <param name="Start">Features before the page.</param>
internal sealed record Cursor(string Token, int Start)
{
    internal static Cursor? Read(OgcWords words)
    {
        if (words.Text("cursor") is not { } text) return null;
        if (text.Split('-') is [{ Length: > 0 } token, var start] && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return new(token, number);
        words.Fault("cursor", $"cursor '{Fault.Quoted(text)}' is not one that a link of this server gave.");
        return null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Token}-{Start}");
}
