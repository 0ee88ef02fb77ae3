using System.Globalization;
using System.Text.Json;
using IncidentMap.Gazetteer;

namespace IncidentMap.Reports.SecondReader;

/// <summary>
/// Whether a reading that another reader proposes can stand. Every quote must be found in the text, every number and day must
/// be what its own words give, every part must fit its whole and every sum hold; one fault refuses the whole reading, since a
/// reader that invents one quote is not to be trusted with the others.
/// </summary>
public static class ProposalCheck
{
    /// <summary>More than any report tells of; beyond it the answer is nonsense.</summary>
    private const int MostIncidents = 50;

    private const int MostFigures = 500;

    /// <summary>The proposed reading, with spans into the text; or every fault that was found in it. Never throws, whatever the answer.</summary>
    /// <param name="answer">JSON as the second reader gave it.</param>
    /// <param name="report">The text that was read.</param>
    /// <param name="rules">What the rules read in it.</param>
    /// <param name="gazetteer">Says where the place lies.</param>
    public static Result<ReportReading> Check(string answer, ReportText report, ReportReading rules, IGazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(gazetteer);
        if (Parse(answer) is not { Incidents: { } incidents, Claims: var claims } || incidents.Contains(null!))
            return Fail("answer", "The answer is not the JSON that was asked for: an object with incidents and claims.");
        claims ??= [];
        if (incidents.Count > MostIncidents || claims.Sum(c => c?.Figures?.Count ?? 0) > MostFigures)
            return Fail("answer", $"The answer tells of {incidents.Count} incidents, or of more than {MostFigures} figures; no report does.");
        var check = new Checked(report, new Quotes(report, rules), gazetteer);
        var read = incidents.Select(check.IncidentOf).ToList();
        for (var i = 0; i < claims.Count; i++) check.AddClaim(claims[i], i, read);
        if (check.Faults.Count > 0) return Result<ReportReading>.Fail(check.Faults);
        return Result<ReportReading>.Ok(new ReportReading { Incidents = read, Mentions = SecondMentions.Of(read, rules) });
    }

    private static ProposedReading? Parse(string answer)
    {
        try
        {
            return JsonSerializer.Deserialize(answer, ProposalJson.Default.ProposedReading);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // the second: half a surrogate pair in a text
        {
            return null;
        }
    }

    private static Result<ReportReading> Fail(string where, string message) => Result<ReportReading>.Fail(new Fault(where, message));

    private sealed class Checked(ReportText report, Quotes quotes, IGazetteer gazetteer)
    {
        internal List<Fault> Faults { get; } = [];

        internal IncidentReading IncidentOf(ProposedIncident proposed, int index)
        {
            var at = $"incidents[{index}]";
            var incident = new IncidentReading
            {
                Kind = proposed.Kind is null ? IncidentKind.Unknown : Token.Parse<IncidentKind>(proposed.Kind) ?? Unknown<IncidentKind>($"{at}.kind", proposed.Kind),
                Target = proposed.Target is null || Party.IsToken(proposed.Target) ? proposed.Target : Refuse<string>($"{at}.target", $"'{FigureCheck.Shown(proposed.Target)}' is no token."),
                Place = PlaceOf(proposed.Place?.AsWritten, $"{at}.place"),
                Parties = [.. (proposed.Parties ?? []).Select((p, i) => PartyOf(p, $"{at}.parties[{i}]")).OfType<PartyReading>()],
            };
            return WithDate(incident, proposed, at);
        }

        internal void AddClaim(ProposedClaim? proposed, int index, List<IncidentReading> incidents)
        {
            var at = $"claims[{index}]";
            if (proposed is null || proposed.Incident is not { } home || home < 0 || home >= incidents.Count)
            {
                Faults.Add(new Fault($"{at}.incident", "Expected the index of one of the incidents."));
                return;
            }
            if (quotes.Find(proposed.Words) is not { } span)
            {
                Faults.Add(new Fault($"{at}.words", $"The text does not hold \"{FigureCheck.Shown(proposed.Words)}\"."));
                return;
            }
            var figures = new FigureCheck(quotes, Faults, at);
            var claim = new ClaimReading
            {
                Speaker = SpeakerOf(proposed.Speaker, $"{at}.speaker"),
                Origin = proposed.Origin is { } origin && Party.IsToken(origin) ? origin : Refuse<string>($"{at}.origin", "Expected a token such as sohr.") ?? "",
                Span = span,
                Response = proposed.Response is null ? Response.None : Token.Parse<Response>(proposed.Response) ?? Unknown<Response>($"{at}.response", proposed.Response),
                RespondingParty = proposed.RespondingParty is { } party && !Party.IsToken(party) ? Refuse<string>($"{at}.respondingParty", "Expected a token such as us-led-coalition.") : proposed.RespondingParty,
                Figures = figures.Read([.. (proposed.Figures ?? []).OfType<ProposedFigure>()]),
                Sums = figures.Sums([.. (proposed.Sums ?? []).OfType<ProposedSum>()]),
            };
            incidents[home] = incidents[home] with { Claims = [.. incidents[home].Claims, claim] };
        }

        /// <summary>The speaker is named in the text, or is its publisher.</summary>
        private string SpeakerOf(string? speaker, string at) =>
            speaker is { Length: > 0 } && (speaker == "the text" || speaker == report.Publisher || quotes.Find(speaker) is not null)
                ? speaker
                : Refuse<string>(at, $"The text does not name \"{FigureCheck.Shown(speaker)}\".") ?? "";

        private PlaceReading? PlaceOf(string? words, string at)
        {
            if (words is null) return null;
            if (quotes.Find(words) is not { } span) return Refuse<PlaceReading>(at, $"The text does not hold \"{FigureCheck.Shown(words)}\".");
            return gazetteer.Resolve(new PlaceQuery(words)).Best is { } best ? new PlaceReading(best.Place.Id, words, span, best.Place.Accuracy) : null;
        }

        private PartyReading? PartyOf(ProposedParty? party, string at)
        {
            if (party?.Name is not { } name || !Party.IsToken(name)) return Refuse<PartyReading>($"{at}.name", "Expected a token such as us-led-coalition.");
            if (quotes.Find(party.Words) is not { } span) return Refuse<PartyReading>($"{at}.words", $"The text does not hold \"{FigureCheck.Shown(party.Words)}\".");
            return new PartyReading(name, party.Basis is null ? PartyBasis.Alleged : Token.Parse<PartyBasis>(party.Basis) ?? Unknown<PartyBasis>($"{at}.basis", party.Basis), span);
        }

        private IncidentReading WithDate(IncidentReading incident, ProposedIncident proposed, string at)
        {
            if (proposed.DateStart is null) return report.PublishedOn is { } day ? incident with { DateStart = day, DateEnd = day, DatePrecision = DatePrecision.Published } : incident;
            if (Day(proposed.DateStart) is not { } start || Day(proposed.DateEnd ?? proposed.DateStart) is not { } end || end < start)
            {
                Faults.Add(new Fault($"{at}.dateStart", "Expected days as yyyy-MM-dd, the first not after the last."));
                return incident;
            }
            if (quotes.Find(proposed.DateWords, s => quotes.Give(s, start, end)) is not { } span || !quotes.Give(span, start, end))
            {
                Faults.Add(new Fault($"{at}.dateWords", $"The words \"{FigureCheck.Shown(proposed.DateWords)}\" are not in the text, or do not give that day."));
                return incident;
            }
            return incident with { DateStart = start, DateEnd = end, DatePrecision = start == end ? DatePrecision.Exact : DatePrecision.Range, DateSpan = span };
        }

        private static DateOnly? Day(string text) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

        private T Unknown<T>(string at, string token) where T : struct, Enum
        {
            Faults.Add(new Fault(at, $"'{FigureCheck.Shown(token)}' is not known; expected {string.Join(", ", Token.All<T>())}."));
            return default;
        }

        private T? Refuse<T>(string at, string message) where T : class
        {
            Faults.Add(new Fault(at, message));
            return null;
        }
    }
}
