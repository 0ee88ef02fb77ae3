using System.Globalization;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Text;

namespace IncidentMap.Ingest;

/// <summary>What an edit is read against.</summary>
/// <param name="Gazetteer">Knows the places that it names.</param>
/// <param name="Reason">Why.</param>
/// <param name="Today">No event has happened later than the day after.</param>
internal sealed record EditContext(IGazetteer Gazetteer, string Reason, DateOnly Today);

/// <summary>
/// The fields that an editor may set, as <c>NAME=VALUE</c>. Days are yyyy-MM-dd, lon and lat degrees (WGS 84), values of a
/// vocabulary tokens, parties <c>name:basis|name:basis</c>; a count is <c>57</c>, <c>42..70</c>, <c>5..</c> (open-ended),
/// <c>unknown</c>, or empty to go back to the rule.
/// </summary>
public sealed class EditFields
{
    // Namesakes that a fault lists.
    private const int MostNamed = 5;

    private static readonly Dictionary<string, Measure> Counts = new(StringComparer.Ordinal)
    {
        ["killed"] = Measure.Killed,
        ["civilians_killed"] = Measure.CiviliansKilled,
        ["belligerents_killed"] = Measure.BelligerentsKilled,
        ["children_killed"] = Measure.ChildrenKilled,
        ["women_killed"] = Measure.WomenKilled,
        ["injured"] = Measure.Injured,
    };

    private static readonly string[] Others =
        ["date_start", "date_end", "part_of_day", "kind", "target", "place", "lon", "lat", "accuracy", "title_en", "title_ar", "parties", "grade", "published_place", "published_accuracy"];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<Fault> _faults = [];

    private EditFields()
    {
    }

    /// <summary>The names of all fields.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Others, .. Counts.Keys];

    /// <summary>The incident with the fields set; every fault of every field otherwise.</summary>
    internal static Result<Incident> Apply(Incident incident, IReadOnlyList<KeyValuePair<string, string>> fields, EditContext context)
    {
        var edit = new EditFields();
        edit.Take(fields);
        var (gazetteer, reason) = (context.Gazetteer, context.Reason);
        var edited = edit.Counted(edit.Placed(edit.Dated(edit.Described(incident, reason), context.Today), gazetteer), reason);
        edited = edited with { PublishedWhere = edit.Published(edited, gazetteer) };
        edited = edit.Titled(incident, Titles.Follow(incident, edited));
        edit.RefuseHidden(incident, edited, gazetteer);
        return edit._faults.Count == 0 ? Result<Incident>.Ok(edited) : Result<Incident>.Fail(edit._faults);
    }

    private void Take(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        if (fields.Count == 0) Fault("fields", $"Name at least one field to change; known are {string.Join(", ", Names)}.");
        foreach (var (name, value) in fields)
        {
            if (!Names.Contains(name)) Fault(name, $"This field is not known; known are {string.Join(", ", Names)}.");
            else if (!_values.TryAdd(name, IsTitle(name) ? value.Trim() : ArabicDigits.ToAscii(value.Trim()))) Fault(name, "This field stands there more than once.");
        }
    }

    // A title by hand, or of another data set, may tell the street that is hidden from now on: unless this edit says another one, the
    // incident is called by its public place.
    private Incident Titled(Incident before, Incident edited) =>
        edited.PublishedWhere is null || before.PublishedWhere is not null ? edited
        : edited with { TitleEn = Value("title_en") ?? Titles.English(edited), TitleAr = Value("title_ar") ?? Titles.Arabic(edited) };

    // Titles and an unusual target are public as they are written.
    private void RefuseHidden(Incident before, Incident edited, IGazetteer gazetteer)
    {
        foreach (var name in new[] { "title_en", "title_ar" })
            if (Value(name) is { } title && HiddenPlace.In(title, edited, gazetteer) is { } told)
                Fault(name, $"The published place is coarser than what is known, and this title holds {told}; leave it out, or leave the title out and one is made.");
        var isNew = Value("target") is not null || before.PublishedWhere is null;
        if (isNew && edited.Target is { Length: > 0 } target && !Titles.IsTarget(target) && HiddenPlace.In(InWords(target), edited, gazetteer) is { } named)
            Fault("target", $"The published place is coarser than what is known, and the target '{target}' names {named}; set another one, such as camp, or none.");
    }

    // "qah-camp" as a text would write it, so that a name in it is met as in a text.
    private static string InWords(string target) => "in " + CultureInfo.InvariantCulture.TextInfo.ToTitleCase(target.Replace('-', ' '));

    // All else that holds a digit is a day, a count or a number of degrees.
    private static bool IsTitle(string name) => name is "title_en" or "title_ar";

    private Incident Described(Incident incident, string reason)
    {
        if (Value("target") is { Length: > 0 } target && !Party.IsToken(target))
            Fault("target", $"'{target}' is not a token; expected lower-case letters, digits and single hyphens.");
        var grade = OneOf<Grade>("grade");
        return incident with
        {
            Kind = OneOf<IncidentKind>("kind") ?? incident.Kind,
            Target = Value("target") is { } given ? (given.Length == 0 ? null : given) : incident.Target,
            Parties = Parties() ?? incident.Parties,
            TitleEn = Title("title_en") ?? incident.TitleEn,
            TitleAr = Title("title_ar") ?? incident.TitleAr,
            EditedGrade = grade is { } g ? new GradeDecision(g, reason, ByEditor: true) : Value("grade") is "" ? null : incident.EditedGrade,
        };
    }

    private Incident Dated(Incident incident, DateOnly today)
    {
        var (first, last) = (Day("date_start"), Day("date_end"));
        var part = OneOf<PartOfDay>("part_of_day");
        var when = incident.When with { PartOfDay = Value("part_of_day") is "" ? null : part ?? incident.When.PartOfDay };
        if (first is null && last is null) return incident with { When = when };
        var wasOneDay = incident.When.Start == incident.When.End;
        var start = first ?? incident.When.Start;
        var end = last ?? (wasOneDay ? start : incident.When.End);
        // Where it is tomorrow already, east of here, an event of today has tomorrow's date.
        foreach (var (name, day) in new[] { ("date_start", first), ("date_end", last) })
            if (day > today.AddDays(1)) Fault(name, $"{day:yyyy-MM-dd} lies in the future; expected a day up to {today.AddDays(1):yyyy-MM-dd}.");
        if (end < start) Fault("date_end", $"The last day {end:yyyy-MM-dd} lies before the first, {start:yyyy-MM-dd}.");
        return incident with { When = when with { Start = start, End = end, Precision = start == end ? DatePrecision.Exact : DatePrecision.Range } };
    }

    // An id, or a name that means one place; what the incident's point is near to is likelier.
    private Place? PlaceOf(string text, LonLat? near, IGazetteer gazetteer)
    {
        if (gazetteer.Find(text) is { } known) return known;
        var answer = gazetteer.Resolve(new PlaceQuery(text, Near: near), MostNamed);
        if (answer.Best is { } best) return best.Place;
        Fault("place", answer.Candidates.Count == 0
            ? $"The gazetteer has no place '{text}'; expected an id or a name that it knows."
            : $"'{text}' may be {string.Join(", ", answer.Candidates.Select(c => $"{c.Place.Name} in {c.Place.Admin1 ?? c.Place.Country} ({c.Place.Id})"))}; give the id of one.");
        return null;
    }

    private Incident Placed(Incident incident, IGazetteer gazetteer)
    {
        var where = incident.Where;
        var accuracy = OneOf<GeolocationAccuracy>("accuracy");
        if (Value("place") is { } id)
        {
            if (id.Length == 0) where = new Where { ReportedName = where.ReportedName };
            else if (PlaceOf(id, where.Point, gazetteer) is { } place) where = Proposal.At(place, accuracy ?? place.Accuracy, where.ReportedName);
        }
        var (east, north) = (Degrees("lon", 180), Degrees("lat", 90));
        if (east is { } lon && north is { } lat)
        {
            var point = new LonLat(lon, lat);
            RefuseFarFromPlace(where, point, gazetteer);
            where = where with { Point = point };
        }
        else if (Value("lon") is null != Value("lat") is null)
        {
            Fault(Value("lon") is null ? "lon" : "lat", "lon and lat are set together.");
        }
        else if (Value("place") is "" && incident.State == IncidentState.Published)
        {
            Fault("place", "A published incident keeps a place; set another one, or lon and lat with it, or withdraw the incident.");
        }
        if (accuracy is { } tier && tier != where.Accuracy) where = where with { Accuracy = tier, RadiusMetres = AccuracyRadius.Metres(tier) };
        return incident with { Where = where };
    }

    /// <summary>
    /// The place for everything public. <c>published_place</c> is the id of a place that holds the exact one, or empty to publish that
    /// again; <c>published_accuracy</c> a tier coarser than what is known: the place of that tier which holds the exact one is shown.
    /// </summary>
    private Where? Published(Incident incident, IGazetteer gazetteer)
    {
        var tier = OneOf<GeolocationAccuracy>("published_accuracy");
        if (Value("published_place") is "") return null;
        var chosen = Value("published_place") ?? (tier is { } wanted ? CoarserPlace.Of(incident.Where, wanted, gazetteer) : null);
        if (chosen is null)
        {
            if (tier is not null) Fault("published_accuracy", $"No place of the tier {Token.Of(tier.Value)} that holds {incident.Where.Name ?? "this one"} is known; name one with published_place=.");
            else if (incident.PublishedWhere is { } kept && CoarserPlace.FaultOf(incident.Where, kept) is { } no) Fault("published_place", no);
            return incident.PublishedWhere;
        }
        if (gazetteer.Find(chosen) is not { } place)
        {
            Fault("published_place", $"The gazetteer has no place '{chosen}'; find its id with resolve NAME.");
            return incident.PublishedWhere;
        }
        var shown = Proposal.At(place, tier ?? place.Accuracy, reportedName: null);
        if (CoarserPlace.FaultOf(incident.Where, shown) is { } fault) Fault("published_place", fault);
        return shown;
    }

    /// <summary>A point that lies elsewhere than the place beside it would show two places for one incident. 5 km are the margin of the borders.</summary>
    private void RefuseFarFromPlace(Where where, LonLat point, IGazetteer gazetteer)
    {
        if (where.PlaceId is not { } id || gazetteer.Find(id) is not { } place || !point.IsValid) return;
        var metres = place.Point.DistanceTo(point);
        if (metres > place.RadiusMetres + 5_000)
            Fault("lon", FormattableString.Invariant($"The point lies {metres / 1000:0} km from {place.Name} ({id}); set place= to the place where it lies, or to nothing."));
    }

    private Incident Counted(Incident incident, string reason)
    {
        var edited = incident.EditedFigures.ToList();
        foreach (var (name, measure) in Counts)
        {
            if (Value(name) is not { } text) continue;
            edited.RemoveAll(f => f.Measure == measure);
            if (text.Length == 0) continue;
            if (text == "unknown") edited.Add(new EditedFigure(measure, null, reason));
            else if (ReadCount(text) is { } count) edited.Add(new EditedFigure(measure, count, reason));
            else Fault(name, $"'{text}' is not a count; expected 57, 42..70, 5.. or unknown.");
        }
        return incident with { EditedFigures = edited };
    }

    private static Count? ReadCount(string text)
    {
        var (low, high) = text.Split("..") switch
        {
            [var one] => (one, one),
            [var a, var b] => (a, b),
            _ => ("", ""),
        };
        if (!int.TryParse(low, NumberStyles.None, CultureInfo.InvariantCulture, out var min)) return null;
        if (high.Length == 0) return Count.AtLeast(min);
        return int.TryParse(high, NumberStyles.None, CultureInfo.InvariantCulture, out var max) && max >= min ? Count.Range(min, max) : null;
    }

    private List<PartyRole>? Parties()
    {
        if (Value("parties") is not { } text) return null;
        var parties = new List<PartyRole>();
        foreach (var item in text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var name = item.Split(':')[0];
            var basis = name.Length == item.Length ? PartyBasis.Alleged : Token.Parse<PartyBasis>(item[(name.Length + 1)..]);
            if (!Party.IsToken(name)) Fault("parties", $"'{name}' is not a token; expected one such as {Party.UsLedCoalition}.");
            else if (basis is null) Fault("parties", $"'{item}' has no known basis; expected one of {string.Join(", ", Token.All<PartyBasis>())}.");
            else parties.Add(new PartyRole(name, basis.Value));
        }
        return parties;
    }

    private string? Title(string name)
    {
        if (Value(name) is "") Fault(name, "A title cannot be empty.");
        return Value(name);
    }

    private DateOnly? Day(string name)
    {
        if (Value(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        Fault(name, $"'{text}' is not a day; expected yyyy-MM-dd.");
        return null;
    }

    private double? Degrees(string name, int most)
    {
        if (Value(name) is not { } text) return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && Math.Abs(number) <= most) return number;
        Fault(name, $"'{text}' is not a number of degrees from -{most} to {most}.");
        return null;
    }

    private T? OneOf<T>(string name) where T : struct, Enum
    {
        if (Value(name) is not { } text) return null;
        if (Token.Parse<T>(text) is { } value) return value;
        if (text.Length > 0 || name is "kind" or "accuracy" or "published_accuracy") Fault(name, $"'{text}' is not known; expected one of {string.Join(", ", Token.All<T>())}.");
        return null;
    }

    private string? Value(string name) => _values.GetValueOrDefault(name);

    private void Fault(string name, string message) => _faults.Add(new Fault(name, message));
}
