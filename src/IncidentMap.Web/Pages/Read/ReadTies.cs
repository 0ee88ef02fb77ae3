using System.Globalization;
using IncidentMap.Reports;

namespace IncidentMap.Web.Pages.Read;

/// <summary>
/// To what of a reading a mention belongs. Every question is one look-up, so that a text with a hundred thousand mentions costs
/// no more than their number; what belongs to the mention's own incident wins over what is only the same.
/// </summary>
internal sealed class ReadTies
{
    private readonly HashSet<TextSpan> _figureSpans = [];
    private readonly Dictionary<string, (int Incident, int Claim, string Figure)> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _days = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _parties = new(StringComparer.Ordinal);
    private readonly HashSet<(int, string)> _own = [];
    private readonly Dictionary<(int?, string), (int Incident, int Claim)> _speakers = [];
    private readonly Dictionary<(int, string), List<(int Claim, TextSpan Span)>> _answers = [];

    internal ReadTies(ReportReading reading)
    {
        for (var i = 0; i < reading.Incidents.Count; i++) Take(reading.Incidents[i], i);
    }

    /// <summary>True for the words of a figure.</summary>
    internal bool IsFigure(TextSpan span) => _figureSpans.Contains(span);

    /// <summary>The first figure of a value such as "57" or "5+"; null for none.</summary>
    internal (int Incident, int Claim, string Figure)? FigureOf(string value) => _figures.TryGetValue(value, out var figure) ? figure : null;

    /// <summary>The key of the incident that happened at the place; null where none did.</summary>
    internal string? Place(Mention mention) => Best(_places, mention) is { } i ? ReadKeys.Place(i) : null;

    /// <summary>The key of the incident that happened on the day.</summary>
    internal string? Day(Mention mention) =>
        mention is { Ignored: null, Incident: { } own } ? ReadKeys.Date(own) : Best(_days, mention) is { } i ? ReadKeys.Date(i) : null;

    /// <summary>The key of the party to whom an incident is laid.</summary>
    internal string? Party(Mention mention) => Best(_parties, mention) is { } i ? ReadKeys.Party(i, mention.Value) : null;

    /// <summary>The claim whose speaker is named. A party speaks where it answers, not wherever it is named.</summary>
    internal (int Incident, int Claim)? Claim(Mention mention)
    {
        if (mention.Incident is { } own && _answers.TryGetValue((own, mention.Value), out var answers))
        {
            var at = answers.FindIndex(a => mention.Span.Start >= a.Span.Start && mention.Span.End <= a.Span.End);
            if (at >= 0) return (own, answers[at].Claim);
        }
        if (mention.Kind != MentionKind.Speaker) return null;
        return _speakers.TryGetValue((mention.Incident, mention.Value), out var claim) || _speakers.TryGetValue((null, mention.Value), out claim) ? claim : null;
    }

    private void Take(IncidentReading incident, int i)
    {
        if (incident.Place is { } place) Keep(_places, place.PlaceId, i);
        if (incident is { DateStart: { } day, DateSpan: not null } && incident.DateEnd == day) Keep(_days, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), i);
        foreach (var party in incident.Parties) Keep(_parties, party.Name, i);
        for (var c = 0; c < incident.Claims.Count; c++) Take(incident.Claims[c], i, c);
    }

    private void Take(ClaimReading claim, int i, int c)
    {
        foreach (var figure in claim.Figures)
        {
            _figureSpans.Add(figure.Span);
            _figures.TryAdd(IncidentMap.Count.Range(figure.Count.Min, figure.Count.Max).ToString(), (i, c, figure.Id));
        }
        if (claim.RespondingParty is { } party)
        {
            if (!_answers.TryGetValue((i, party), out var answers)) _answers[(i, party)] = answers = [];
            answers.Add((c, claim.Span));
            return;
        }
        _speakers.TryAdd((i, claim.Origin), (i, c));
        _speakers.TryAdd((null, claim.Origin), (i, c));
    }

    private void Keep(Dictionary<string, int> first, string value, int i)
    {
        first.TryAdd(value, i);
        _own.Add((i, value));
    }

    private int? Best(Dictionary<string, int> first, Mention mention) =>
        mention.Incident is { } own && _own.Contains((own, mention.Value)) ? own
        : first.TryGetValue(mention.Value, out var i) ? i : null;
}
