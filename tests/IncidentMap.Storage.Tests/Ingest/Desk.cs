using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Ingest.Joining;
using IncidentMap.Reports;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Storage.Tests.Ingest;

/// <summary>A recorder's desk: a store of its own, two places, and a reader that says of each text what the test laid down.</summary>
public sealed class Desk : TimeProvider, IReportReader, IGazetteer, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-desk-").FullName;
    private readonly Dictionary<string, IncidentReading[]> _readings = [];

    private Action? _beforeNextSave;

    public Desk()
    {
        Store = SqliteStore.Open(_folder);
        Journey = new Journey(this, this, InterruptedStore.Of(Store, () => Interlocked.Exchange(ref _beforeNextSave, null)?.Invoke()), this);
        Editor = new Editor(Store, this, this);
        Joins = new Joins(Store, this);
        Undoing = new Undoing(Store, Joins, this);
    }

    public static Place Mayadin { get; } = new()
    {
        Id = "gn:mayadin",
        Name = "Al Mayadin",
        NameAr = "الميادين",
        Feature = "town",
        Point = new LonLat(40.45, 35.02),
        Country = "SY",
        Admin1 = "Deir ez-Zor",
        Admin1Ar = "دير الزور",
        Parents = ["ne:sy-dy", "country:sy"],
        Accuracy = GeolocationAccuracy.Town,
        RadiusMetres = 2500,
    };

    public static Place Raqqa { get; } = Mayadin with { Id = "gn:raqqa", Name = "Raqqa", NameAr = "الرقة", Point = new LonLat(39.01, 35.95), Parents = [] };

    /// <summary>3.3 km from Mayadin.</summary>
    public static Place Tayba { get; } = Mayadin with { Id = "gn:tayba", Name = "At Tayba", NameAr = "الطيبة", Point = new LonLat(40.45, 35.05) };

    public static Place DeirEzZor { get; } = Mayadin with
    {
        Id = "ne:sy-dy",
        Name = "Deir ez-Zor",
        NameAr = "دير الزور",
        Feature = "governorate",
        Point = new LonLat(40.3, 35.1),
        Parents = ["country:sy"],
        Accuracy = GeolocationAccuracy.Governorate,
        RadiusMetres = 90_000,
    };

    public static Place Hasaka { get; } = DeirEzZor with { Id = "ne:sy-ha", Name = "Al Hasakah", NameAr = "الحسكة", Admin1 = "Al Hasakah", Admin1Ar = "الحسكة", Point = new LonLat(40.7, 35.6) };

    public static DateOnly Tuesday { get; } = new(2017, 6, 27);

    public IIncidentStore Store { get; }

    public Journey Journey { get; }

    public Editor Editor { get; }

    public Joins Joins { get; }

    public Undoing Undoing { get; }

    /// <summary>What somebody else does between the moment at which a report is settled and the one at which it is kept; once.</summary>
    public Action? BeforeNextSave
    {
        set => _beforeNextSave = value;
    }

    public string Version => "test";
    public IReadOnlyList<GazetteerSource> Sources => [];
    public IReadOnlyList<Place> Places => [];


    /// <summary>Takes in a text of which the reader says this.</summary>
    public Ingested Take(string text, params IncidentReading[] told) => TakeFrom("A paper", text, told);

    /// <summary>The same, published by somebody else.</summary>
    public Ingested TakeFrom(string publisher, string text, params IncidentReading[] told)
    {
        _readings[text] = told;
        return Journey.Take(new ReportText(text, Tuesday, publisher, "https://example.org/report"), "zeina").Value!;
    }

    /// <summary>Monday's strike on the prison, killed as many as said, by SOHR.</summary>
    public static IncidentReading Prison(int killed, string origin = "sohr") => new()
    {
        DateStart = new DateOnly(2017, 6, 26),
        DateEnd = new DateOnly(2017, 6, 26),
        DatePrecision = DatePrecision.Exact,
        PartOfDay = PartOfDay.Dawn,
        Kind = IncidentKind.Airstrike,
        Target = "prison",
        Place = new PlaceReading(Mayadin.Id, "مدينة الميادين", new TextSpan(0, 5), GeolocationAccuracy.Town),
        Parties = [new PartyReading(Party.UsLedCoalition, PartyBasis.Alleged, new TextSpan(0, 1))],
        Claims =
        [
            new ClaimReading
            {
                Speaker = origin.ToUpperInvariant(),
                Origin = origin,
                Span = new TextSpan(0, 4),
                Figures = [new FigureReading { Id = "a", Outcome = Outcome.Killed, Count = Count.Exactly(killed, "57 شخصاً"), Span = new TextSpan(0, 2) }],
            },
        ],
    };

    public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public ReportReading Read(ReportText report) => new() { Incidents = _readings.GetValueOrDefault(report.Text, []) };

    public Place? Find(string id) => new[] { Mayadin, Tayba, Raqqa, DeirEzZor, Hasaka }.FirstOrDefault(p => p.Id == id);

    public Resolution Resolve(PlaceQuery query, int limit = 10) => query.Name == Raqqa.Name
        ? new(query.Name, ResolutionStatus.Resolved, [new Candidate(Raqqa, Raqqa.Name, 0.99)])
        : new(query.Name, ResolutionStatus.Unknown, []);

    public IReadOnlyList<ToponymMention> FindMentions(string text) =>
        text.IndexOf(Raqqa.Name, StringComparison.Ordinal) is >= 0 and var at ? [new ToponymMention(new TextSpan(at, Raqqa.Name.Length), Raqqa.Name, Resolve(new PlaceQuery(Raqqa.Name)))] : [];

    public Place? FindByPcode(string pcode) => null;

    public IReadOnlyList<IncidentMap.Gazetteer.Suggest.Suggestion> Suggest(string typed, int limit = 8) => [];

    public IReadOnlyList<Place> Namesakes(Place place, int limit = 20) => [];

    public IReadOnlyList<Place> Nearby(LonLat point, double metres, int limit = 10) => [];

    public IReadOnlyList<Distinction> TellApart(IReadOnlyList<Place> places, bool namesakes = false) => [];

    public PointPlace At(LonLat point) => new(null, null, null);

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
