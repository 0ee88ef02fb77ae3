using System.Globalization;
using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Numbers;

namespace IncidentMap.Reports;

/// <summary>Everything that was found in a text, in its order, with what became of it.</summary>
internal sealed class MentionList(Context context, IReadOnlyList<Event> events)
{
    private readonly List<Mention> _mentions = [];
    private readonly Dictionary<Sentence, int> _homes = [];

    internal IReadOnlyList<Mention> Build()
    {
        for (var i = 0; i < events.Count; i++)
            foreach (var sentence in events[i].Sentences) _homes.TryAdd(sentence, i);
        foreach (var sentence in context.Sentences) AddFrom(sentence);
        return [.. _mentions.OrderBy(m => m.Span.Start)];
    }

    private void AddFrom(Sentence sentence)
    {
        int? home = _homes.TryGetValue(sentence, out var index) ? index : null;
        foreach (var place in sentence.Places) AddPlace(place, home);
        foreach (var date in sentence.Dates.Where(d => !d.IsFloating)) AddDate(date, home);
        foreach (var figure in sentence.Figures)
            Add(figure.First, figure.End, MentionKind.Count, ValueOf(figure), figure.Ignored, figure.Counts ? home : null);
        foreach (var strike in sentence.Strikes) Add(strike.First, strike.End, MentionKind.Strike, Token.Of(strike.Value), null, home);
        foreach (var party in sentence.Parties) Add(party.First, party.End, MentionKind.Party, party.Value, null, home);
        foreach (var target in sentence.Targets) Add(target.First, target.End, MentionKind.Target, target.Value, null, home);
        foreach (var speaker in sentence.Speakers) Add(speaker.First, speaker.End, MentionKind.Speaker, speaker.Value.Origin, null, home);
        AddOtherNumbers(sentence);
    }

    private void AddPlace(Places.PlaceMention place, int? home)
    {
        var isChosen = home is { } h && events[h].Scene?.Mention == place;
        _mentions.Add(new Mention(place.Span, MentionKind.Place, place.Place?.Id ?? "", isChosen ? null : "not where it happened", isChosen ? home : null));
    }

    private void AddDate(Dates.DateMention date, int? home)
    {
        var value = date.Start == date.Last ? Iso(date.Start) : $"{Iso(date.Start)}/{Iso(date.Last)}";
        var isChosen = home is { } h && events[h].Date == date;
        Add(date.First, date.End, MentionKind.Date, value, isChosen ? null : date.IsDateline ? "the day of publication" : "not the day of the event", isChosen ? home : null);
    }

    // Numbers that count no people: shells, aircraft, ages, hours, distances.
    private void AddOtherNumbers(Sentence sentence)
    {
        var taken = sentence.Figures.Select(f => (f.First, f.End)).Concat(sentence.Dates.Select(d => (d.First, d.End))).OrderBy(t => t.First).ToList();
        var next = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            while (next < taken.Count && taken[next].End <= i) next++;
            if (next < taken.Count && i >= taken[next].First) continue;
            if (!NumberReader.MayBegin(context.Words[i]) || !NumberReader.TryExact(context.Words, i, out var value, out var end)) continue;
            Add(i, end, MentionKind.Count, value.ToString(CultureInfo.InvariantCulture), "not a number of people harmed", null);
            i = end - 1;
        }
    }

    private void Add(int first, int end, MentionKind kind, string value, string? ignored, int? incident) =>
        _mentions.Add(new Mention(context.Words.Span(first, end), kind, value, ignored, incident));

    private static string ValueOf(CountMention figure) => IncidentMap.Count.Range(figure.Min, figure.Max).ToString();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
