using System.Globalization;
using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.State;

/// <summary>Puts rows of a snapshot in the order that list and table show them in; among equals the later incident comes first.</summary>
internal static class RowOrder
{
    /// <summary>The rank of what is not known: behind everything else.</summary>
    private const int Last = int.MaxValue;

    private const int NamesRead = 10_000;

    internal static int[] Sorted(IncidentSnapshot snapshot, int[] rows, PageWords words, Language language)
    {
        int[] ordered = [.. rows];
        if (words.Sort == ListOrder.Date) Array.Reverse(ordered);
        else
        {
            var rank = RankOf(snapshot, ordered, words.Sort, language);
            var keys = new long[ordered.Length];
            // Rows are sorted by date, so that the higher row number is the later incident.
            for (var i = 0; i < keys.Length; i++) keys[i] = ((long)rank(ordered[i]) << 32) | (uint)(int.MaxValue - ordered[i]);
            Array.Sort(keys, ordered);
        }
        if (words.Reversed) Array.Reverse(ordered);
        return ordered;
    }

    /// <summary>What a row is ordered by: a smaller number comes first.</summary>
    private static Func<int, int> RankOf(IncidentSnapshot snapshot, int[] rows, ListOrder order, Language language)
    {
        var columns = snapshot.Columns;
        return order switch
        {
            ListOrder.Civilians => row => MostFirst(columns.CiviliansMin[row], columns.CiviliansMax[row]),
            ListOrder.Grade => row => columns.Grade[row],
            ListOrder.Accuracy => row => columns.Accuracy[row],
            ListOrder.Kind => ByName(rows, row => columns.Kind[row] == (byte)IncidentKind.Unknown ? null : TokenLabels.Of((IncidentKind)columns.Kind[row]).In(language), language),
            ListOrder.Party => ByName(rows, row => PartyOf(columns.Parties.Of(row), language), language),
            ListOrder.Place => ByName(rows, PlaceOf(snapshot, rows.Length, language), language),
            _ => row => MostFirst(columns.KilledMin[row], columns.KilledMax[row]),
        };
    }

    private static int MostFirst(int low, int high) => low == SnapshotColumns.None ? Last : -Math.Max(low, high);

    private static string? PartyOf(IReadOnlyList<string> parties, Language language) =>
        parties is [var first, ..] && first != Party.Unknown ? TokenLabels.PartyOf(first).In(language) : null;

    /// <summary>
    /// A name is read with its incident (20 µs). Beyond some thousands that would take too long: incidents of one place of the gazetteer
    /// then stand together by the name that one of them gives, and those without such a place come last.
    /// </summary>
    private static Func<int, string?> PlaceOf(IncidentSnapshot snapshot, int rows, Language language)
    {
        string? NameOf(int row) => PlaceWords.Known(snapshot.Incident(row).PublicWhere, language);
        if (rows <= NamesRead) return NameOf;
        var places = snapshot.Columns.Places;
        var names = new Dictionary<int, string?>();
        return row =>
        {
            var list = places.Numbers[row];
            if (places.Lists[list].Count == 0) return null;
            if (!names.TryGetValue(list, out var name)) names[list] = name = NameOf(row);
            return name;
        };
    }

    /// <summary>Names are compared once each, as their language orders them; rows then by the place of their name.</summary>
    private static Func<int, int> ByName(int[] rows, Func<int, string?> nameOf, Language language)
    {
        var names = new Dictionary<int, string?>(rows.Length);
        foreach (var row in rows) names[row] = nameOf(row);
        var order = CultureInfo.GetCultureInfo(language.Tag()).CompareInfo.GetStringComparer(CompareOptions.IgnoreCase);
        var ranks = names.Values.OfType<string>().Distinct(StringComparer.Ordinal).Order(order).Select((name, i) => (name, i)).ToDictionary(n => n.name, n => n.i, StringComparer.Ordinal);
        return row => names[row] is { } name ? ranks[name] : Last;
    }
}
