using System.Globalization;
using System.Text.Json;
using IncidentMap.Gazetteer;
using IncidentMap.Reports.Claims;
using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.SecondReader;

/// <summary>
/// Whether a reading that another reader proposes can stand. Every quote must be found in the text, every number and day must
/// be what its own words give, every part must fit its whole and every sum hold, parties, means, target, speakers and harm must stand in
/// words (<see cref="Proofs"/>), and what the rules found must not be missing; one fault refuses the whole reading, since a
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
        var check = new Checked(report, new Quotes(report, rules), new Proofs(report.Text, rules), gazetteer);
        var read = incidents.Select(check.IncidentOf).ToList();
        for (var i = 0; i < claims.Count; i++) check.AddClaim(claims[i], i, read);
        if (check.Faults.Count == 0 || read.Count == 0) check.Faults.AddRange(Missing(read, rules.Incidents));
        if (check.Faults.Count > 0) return Result<ReportReading>.Fail(check.Faults);
        return Result<ReportReading>.Ok(new ReportReading { Incidents = read, Mentions = SecondMentions.Of(read, rules) });
    }

    /// <summary>What the rules found and the answer leaves out: who says less is not believed.</summary>
    private static IEnumerable<Fault> Missing(List<IncidentReading> read, IReadOnlyList<IncidentReading> rules)
    {
        if (rules.Count > 0 && read.Count == 0) yield return new Fault("incidents", "The answer tells of no incident where the rules read one.");
        else if (HasFigures(rules) && !HasFigures(read)) yield return new Fault("claims", "The answer has no figure where the rules read one.");
        else if (rules.Any(i => i.Place is not null) && read.TrueForAll(i => i.Place is null)) yield return new Fault("incidents", "The answer has no place where the rules read one.");
    }

    private static bool HasFigures(IReadOnlyList<IncidentReading> incidents) => incidents.Any(i => i.Claims.Any(c => c.Response == Response.None && c.Figures.Count > 0));

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

    private sealed class Checked(ReportText report, Quotes quotes, Proofs proofs, IGazetteer gazetteer)
    {
        // Whose each number is: the same words are not told by two.
        private readonly List<(TextSpan Span, string Origin)> _told = [];

        internal List<Fault> Faults { get; } = [];

        internal IncidentReading IncidentOf(ProposedIncident proposed, int index)
        {
            var at = $"incidents[{index}]";
            var incident = new IncidentReading
            {
                Kind = KindOf(proposed.Kind, $"{at}.kind"),
                Target = proposed.Target is not { } target || proofs.IsTarget(target) ? proposed.Target
                    : Refuse<string>($"{at}.target", Party.IsToken(target) ? $"No word of the text names a target '{FigureCheck.Shown(target)}'." : $"'{FigureCheck.Shown(target)}' is no token."),
                Place = PlaceOf(proposed.Place?.AsWritten, $"{at}.place"),
                Parties = [.. (proposed.Parties ?? []).Select((p, i) => PartyOf(p, $"{at}.parties[{i}]")).OfType<PartyReading>()],
            };
            return WithDate(incident, proposed, at);
        }

        private IncidentKind KindOf(string? token, string at)
        {
            var kind = token is null ? IncidentKind.Unknown : Token.Parse<IncidentKind>(token) ?? Unknown<IncidentKind>(at, token);
            if (!proofs.IsKind(kind)) Faults.Add(new Fault(at, $"No word of the text names the means '{Token.Of(kind)}'."));
            return kind;
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
            var figures = new FigureCheck(quotes, proofs, Faults, at);
            var speaker = SpeakerOf(proposed.Speaker, $"{at}.speaker");
            var claim = new ClaimReading
            {
                Speaker = speaker,
                Origin = OriginOf(proposed.Origin, speaker, $"{at}.origin"),
                Span = span,
                Response = proposed.Response is null ? Response.None : Token.Parse<Response>(proposed.Response) ?? Unknown<Response>($"{at}.response", proposed.Response),
                RespondingParty = proposed.RespondingParty is { } party && !Party.IsToken(party) ? Refuse<string>($"{at}.respondingParty", "Expected a token such as us-led-coalition.") : proposed.RespondingParty,
                Figures = figures.Read([.. (proposed.Figures ?? []).OfType<ProposedFigure>()]),
                Sums = figures.Sums([.. (proposed.Sums ?? []).OfType<ProposedSum>()]),
            };
            CheckAnswer(claim, at);
            CheckTold(claim, at);
            incidents[home] = incidents[home] with { Claims = [.. incidents[home].Claims, claim] };
        }

        // An answer's figures enter no range: a toll must not disappear in it.
        private void CheckAnswer(ClaimReading claim, string at)
        {
            if (claim.Response == Response.None) return;
            if (claim.RespondingParty is not { } party || !proofs.IsAnswer(claim.Span, claim.Response, party))
                Faults.Add(new Fault($"{at}.response", $"No word of the sentence says that {claim.RespondingParty ?? "a party"} answers so ({Token.Of(claim.Response)})."));
            if (claim.Figures.Count > 0) Faults.Add(new Fault($"{at}.figures", "A claim that answers counts nobody; expected the figures in a claim of their own."));
        }

        private void CheckTold(ClaimReading claim, string at)
        {
            foreach (var figure in claim.Figures)
                if (_told.Exists(t => t.Origin != claim.Origin && t.Span.Start < figure.Span.End && figure.Span.Start < t.Span.End))
                    Faults.Add(new Fault($"{at}.{figure.Id}", "Another claim has the same words; one number is not told by two."));
            _told.AddRange(claim.Figures.Select(f => (f.Span, claim.Origin)));
        }

        /// <summary>The speaker is named in the text as one who speaks, or is its publisher.</summary>
        private string SpeakerOf(string? speaker, string at)
        {
            if (IsOfTheText(speaker)) return speaker!;
            if (speaker is not { Length: > 0 } || quotes.Find(speaker, proofs.Speaks) is not { } span) return Refuse<string>(at, $"The text does not name \"{FigureCheck.Shown(speaker)}\".") ?? "";
            if (!proofs.Speaks(span)) Faults.Add(new Fault(at, $"The text does not name \"{FigureCheck.Shown(speaker)}\" as one who speaks."));
            return speaker;
        }

        private bool IsOfTheText(string? speaker) => speaker is { Length: > 0 } && (speaker == "the text" || speaker == report.Publisher);

        /// <summary>The origin that the speaker's words name; null for one who is known by no name. What nobody is named for is of the text.</summary>
        private string OriginOf(string? origin, string speaker, string at)
        {
            if (origin is not null && quotes.Find(speaker, s => proofs.Names(s, MentionKind.Speaker, origin)) is { } span && proofs.Names(span, MentionKind.Speaker, origin)) return origin;
            if (IsOfTheText(speaker)) return ClaimBuilder.Slug(report.Publisher) ?? "text";
            if (origin is null or SpeakerLexicon.Others) return SpeakerLexicon.Others;
            return Refuse<string>(at, $"The words \"{FigureCheck.Shown(speaker)}\" do not name the origin '{FigureCheck.Shown(origin)}'; expected the one that they name, or null.") ?? "";
        }

        private PlaceReading? PlaceOf(string? words, string at)
        {
            if (words is null) return null;
            if (quotes.Find(words, s => proofs.Names(s, MentionKind.Place)) is not { } span) return Refuse<PlaceReading>(at, $"The text does not hold \"{FigureCheck.Shown(words)}\".");
            if (!proofs.Names(span, MentionKind.Place)) return Refuse<PlaceReading>(at, $"The words \"{FigureCheck.Shown(words)}\" name no place.");
            return gazetteer.Resolve(new PlaceQuery(words)).Best is { } best ? new PlaceReading(best.Place.Id, words, span, best.Place.Accuracy) : null;
        }

        private PartyReading? PartyOf(ProposedParty? party, string at)
        {
            if (party?.Name is not { } name || !Party.IsToken(name)) return Refuse<PartyReading>($"{at}.name", "Expected a token such as us-led-coalition.");
            if (quotes.Find(party.Words, s => proofs.Names(s, MentionKind.Party, name)) is not { } span) return Refuse<PartyReading>($"{at}.words", $"The text does not hold \"{FigureCheck.Shown(party.Words)}\".");
            if (!proofs.Names(span, MentionKind.Party, name)) return Refuse<PartyReading>($"{at}.words", $"The words \"{FigureCheck.Shown(party.Words)}\" do not name {name}.");
            var basis = party.Basis is null ? PartyBasis.Alleged : Token.Parse<PartyBasis>(party.Basis) ?? Unknown<PartyBasis>($"{at}.basis", party.Basis);
            var answer = basis switch { PartyBasis.Acknowledged => Response.Acknowledged, PartyBasis.Denied => Response.Denied, _ => Response.None };
            if (answer != Response.None && !proofs.IsAnswer(span, answer, name)) Faults.Add(new Fault($"{at}.basis", $"No word of the sentence says that {name} answers so ({Token.Of(basis)})."));
            return new PartyReading(name, basis, span);
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
