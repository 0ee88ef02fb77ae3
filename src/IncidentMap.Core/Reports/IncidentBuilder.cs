using IncidentMap.Reports.Claims;
using IncidentMap.Reports.Events;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports;

/// <summary>Turns an event into the incident that is read.</summary>
internal sealed class IncidentBuilder(Context context, ReportText report)
{
    private readonly PartyFinder _parties = new(context);
    private readonly ResponseFinder _responses = new(context);
    private readonly ClaimBuilder _claims = new(context, report);

    internal IncidentReading Build(Event told)
    {
        told.Scene = PlaceChooser.Choose(context, told, told.Sentences) ?? PlaceOfThePeople.Of(context, told);
        var claims = _claims.Build(told);
        var responses = _responses.Find(told);
        claims.AddRange(responses);
        return WithDate(told, new IncidentReading
        {
            Kind = KindFinder.KindOf(told),
            Target = KindFinder.TargetOf(told),
            Place = PlaceOf(told.Scene),
            Parties = Parties(_parties.Find(told), responses),
            Claims = claims,
        });
    }

    private static PlaceReading? PlaceOf(Scene? scene) =>
        scene is null ? null : new PlaceReading(scene.Place.Id, scene.Mention.Text, scene.Mention.Span, scene.Accuracy);

    private static List<PartyReading> Parties(List<PartyReading> parties, List<ClaimReading> responses)
    {
        var named = parties.Select(p => p with { Basis = BasisOf(p, responses) }).ToList();
        foreach (var own in responses)
            if (own.Response == Response.Acknowledged && !named.Exists(p => p.Name == own.RespondingParty))
                named.Add(new PartyReading(own.RespondingParty!, PartyBasis.Acknowledged, own.Span));
        // "The ministry denied that its aircraft hit the market": who denies an act that the text lays to nobody else is its accused.
        if (named.Count == 0 && responses.Find(r => r.Response == Response.Denied) is { } denial)
            named.Add(new PartyReading(denial.RespondingParty!, PartyBasis.Denied, denial.Span));
        return named;
    }

    private static PartyBasis BasisOf(PartyReading party, List<ClaimReading> responses) =>
        responses.Find(r => r.RespondingParty == party.Name)?.Response switch
        {
            Response.Acknowledged => PartyBasis.Acknowledged,
            Response.Denied => PartyBasis.Denied,
            _ => PartyBasis.Alleged,
        };

    private IncidentReading WithDate(Event told, IncidentReading reading)
    {
        if (told.Date is { IsFloating: true }) return reading;
        if (told.Date is { IsDateline: false } date)
            return reading with
            {
                DateStart = date.Start,
                DateEnd = date.Last,
                DatePrecision = date.Precision,
                PartOfDay = date.PartOfDay ?? HourOfDay.In(context, told.Key),
                DateSpan = context.Words.Span(date.First, date.End),
            };
        var published = told.Date?.Start ?? context.Published;
        return published is null ? reading : reading with { DateStart = published, DateEnd = published, DatePrecision = DatePrecision.Published, PartOfDay = HourOfDay.In(context, told.Key) };
    }
}
