using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.State;

/// <summary>A place or party with the incidents that choosing it would show.</summary>
/// <param name="Name">What it is called in the language of the page.</param>
/// <param name="Filter">The filter that shows these incidents.</param>
/// <param name="Totals">What they add up to.</param>
public sealed record RankedGroup(string Name, IncidentFilter Filter, Totals Totals);

/// <summary>A selection in numbers: its sums, those of another period, and where and to whom its incidents are laid.</summary>
public sealed record NumbersModel
{
    /// <summary>Rows of each table of the most.</summary>
    private const int Most = 10;

    /// <summary>The sums of the selection.</summary>
    public required Totals Shown { get; init; }

    /// <summary>The same filter in another period; null without a comparison.</summary>
    public IncidentFilter? Other { get; init; }

    /// <summary>The sums of the other period.</summary>
    public Totals? OtherTotals { get; init; }

    /// <summary>Governorates by number of incidents.</summary>
    public required IReadOnlyList<RankedGroup> Governorates { get; init; }

    /// <summary>Places that are no administrative areas, by number of incidents.</summary>
    public required IReadOnlyList<RankedGroup> Places { get; init; }

    /// <summary>Parties by number of incidents.</summary>
    public required IReadOnlyList<RankedGroup> Parties { get; init; }

    /// <summary>
    /// Adds up a selection. A group counts incidents of the selection alone, and stands there only where the words of an address can choose
    /// exactly these: of a selection by place those that lie in it or around it, of one by party its own parties.
    /// </summary>
    public static NumbersModel Of(IncidentSnapshot snapshot, PageAddress address, IGazetteer gazetteer)
    {
        var (filter, language) = (address.Filter, address.Language);
        var rows = snapshot.Select(filter);
        var places = snapshot.CountByPlace(rows).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => gazetteer.Find(p.Key)).OfType<Place>().ToList();
        var parties = snapshot.CountByParty(rows).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key)
            .Where(p => filter.Parties.Count == 0 || filter.Parties.Contains(p));
        IReadOnlyList<RankedGroup> MostOf(IEnumerable<Place> found) =>
            [.. found.Select(p => PlaceGroup(snapshot, rows, filter, p.Id, NameWords.Of(p, language))).OfType<RankedGroup>().Take(Most)];
        var other = address.Words.Against is { } against ? filter with { From = against.First, To = against.Last } : null;
        return new NumbersModel
        {
            Shown = Totals.Of(snapshot, rows),
            Other = other,
            OtherTotals = other is null ? null : Totals.Of(snapshot, snapshot.Select(other)),
            Governorates = MostOf(places.Where(p => p.Feature == "governorate")),
            Places = MostOf(places.Where(p => p.Accuracy < GeolocationAccuracy.Subdistrict)),
            Parties =
            [
                .. parties.Take(Most).Select(p => new RankedGroup(
                    TokenLabels.PartyOf(p).In(language), filter with { Parties = new HashSet<string> { p } }, Totals.Of(snapshot, snapshot.NamingParty(rows, p)))),
            ],
        };
    }

    /// <summary>The incidents of a selection that lie in a place; null when no address chooses exactly them.</summary>
    private static RankedGroup? PlaceGroup(IncidentSnapshot snapshot, int[] rows, IncidentFilter filter, string place, string name)
    {
        var there = snapshot.LyingIn(rows, place);
        // What holds the whole of a selection by place is chosen by the selection itself; its own word would choose more.
        var isAll = filter.Place is not null && there.Length == rows.Length;
        var chosen = isAll ? filter : filter with { Place = place };
        if (filter.Place is not null && !isAll && snapshot.Select(chosen).Length != there.Length) return null;
        return new RankedGroup(name, chosen, Totals.Of(snapshot, there));
    }
}
