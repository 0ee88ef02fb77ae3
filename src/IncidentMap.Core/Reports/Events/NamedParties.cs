using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Every party that a text names, and those that it names by what they are to it: "the occupation army", "our forces".</summary>
/// <param name="words">The words of the text.</param>
/// <param name="today">The day of the report; null where it is not known.</param>
internal sealed class NamedParties(WordList words, DateOnly? today)
{
    // The government fell on the morning of 8 December 2024; what its army did on that day is told until the evening.
    private static readonly DateOnly FirstDayOfTheNext = new(2024, 12, 9);

    // A line that only says who speaks, and such words before a colon.
    private const int LongestHead = 14;
    private const int LongestName = 6;

    /// <summary>The parties, in their order; none for an occupier or an issuer that the text does not name.</summary>
    internal IEnumerable<Hit<string>> Find()
    {
        var named = Named();
        if (!named.Exists(n => n.Value is PartyLexicon.Occupier or PartyLexicon.Issuer)) return named;
        var (occupier, issuer) = (OccupierAmong(named), IssuerAmong(named));
        return named.Select(n => n.Value switch
        {
            PartyLexicon.Occupier => n with { Value = occupier! },
            PartyLexicon.Issuer => n with { Value = issuer! },
            _ => n,
        }).Where(n => n.Value is not null);
    }

    // Every name; PKK only where the text makes it one with the SDF's units.
    private List<Hit<string>> Named()
    {
        var named = PartyLexicon.Names.All(words);
        var isOneWithUnits = named.Exists(n => n.Value is PartyLexicon.Pkk && named.Exists(o => o.Value is Party.Sdf && IsBeside(n, o)));
        for (var i = named.Count - 1; i >= 0; i--)
            if (named[i].Value is PartyLexicon.None or PartyLexicon.OfAnotherWar || named[i].Value is PartyLexicon.Pkk && !isOneWithUnits || named[i].Value is Party.SyrianGovernment or PartyLexicon.GovernmentOfTheDay && IsArmyOfAnother(named[i], named)) named.RemoveAt(i);
            else if (named[i].Value is PartyLexicon.Pkk) named[i] = named[i] with { Value = Party.Sdf };
            else if (named[i].Value is PartyLexicon.GovernmentOfTheDay) named[i] = named[i] with { Value = today >= FirstDayOfTheNext ? Party.SyrianTransitionalGovernment : Party.SyrianGovernment };
            else if (named[i].Value is PartyLexicon.JolaniOfTheDay) named[i] = named[i] with { Value = today >= FirstDayOfTheNext ? Party.SyrianTransitionalGovernment : Party.Hts };
        return named;
    }

    // PKK/YPG, ي ب ك/بي كا كا, "the YPG (PKK)".
    private bool IsBeside(Hit<string> one, Hit<string> other)
    {
        var (end, first) = one.First < other.First ? (one.End, other.First) : (other.End, one.First);
        return first - end == 1 && words[end].Form is "/" or "-" or "–" or "(";
    }

    // وحدات من الجيش التركي, ضربات الجيش العراقي, القوات النظامية اللبنانية.
    private bool IsArmyOfAnother(Hit<string> army, List<Hit<string>> named)
    {
        if (words[army.End - 1].Form is not ("الجيش" or "النظامي" or "النظاميه") || army.End >= words.Count || words[army.End].Sentence != words[army.First].Sentence) return false;
        return named.Exists(n => n.First == army.End && n.Value is not (Party.SyrianGovernment or PartyLexicon.GovernmentOfTheDay)) || words[army.End].Form is "العراقي" or "اللبناني" or "المصري" or "الاردني" or "العراقيه" or "اللبنانيه" or "الاردنيه";
    }

    // Whose occupation it is the text says elsewhere, or by who speaks in it.
    private string? OccupierAmong(List<Hit<string>> named) =>
        named.Find(n => n.Value is Party.Turkiye or Party.Israel or Party.UnitedStates).Value ?? (SpeakerLexicon.Names.All(words).Exists(s => s.Value.Origin is "sdf" or "anha") ? Party.Turkiye : OccupierOfRegion());

    // استشهاد شاب برصاص الاحتلال في ريف القنيطرة: one occupation only is spoken of there.
    private string? OccupierOfRegion()
    {
        var regions = PartyLexicon.Occupied.All(words);
        return regions.Count > 0 && regions.TrueForAll(r => r.Value == regions[0].Value) ? regions[0].Value : null;
    }

    // "Media Center of the Syrian Democratic Forces", "Republic of Türkiye – Ministry of National Defence": in the first line or the last,
    // alone or before a colon.
    private string? IssuerAmong(List<Hit<string>> named)
    {
        foreach (var (first, end) in (ReadOnlySpan<(int, int)>)[Line(0, 1), Line(words.Count - 1, -1)])
            if (end - first <= LongestHead && IssuerIn(named, first, end) is { } alone) return alone;
            else if (Colon(first, Math.Min(end, first + LongestName)) is { } colon && IssuerIn(named, first, colon) is { } speaks) return speaks;
        return null;
    }

    private int? Colon(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (words[i].Is(":")) return i;
        return null;
    }

    // "Turkish drone strike near Kobani" names who struck, not who speaks.
    private string? IssuerIn(List<Hit<string>> named, int first, int end) =>
        Enumerable.Range(first, end - first).Any(TellsOfAnAct) ? null
        : named.Find(n => n.First >= first && n.First < end && n.Value is not (PartyLexicon.Occupier or PartyLexicon.Issuer)).Value;

    private bool TellsOfAnAct(int at) => StrikeLexicon.Has(words, at) || HarmLexicon.Words.Has(words, at) || PartyLexicon.Acts.Has(words, at);

    private (int First, int End) Line(int at, int step)
    {
        var end = at;
        while (end >= 0 && end < words.Count && words[end].Line == words[at].Line) end += step;
        return step > 0 ? (at, end) : (end + 1, at + 1);
    }
}
