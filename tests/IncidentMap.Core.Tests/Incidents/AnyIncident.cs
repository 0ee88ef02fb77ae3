using IncidentMap.Incidents;

namespace IncidentMap.Tests;

/// <summary>Made-up incidents of every shape, one for each seed, hostile strings among them. Property tests draw the seed.</summary>
internal static class AnyIncident
{
    private static readonly string[] Words =
        ["Al Mayadin", "الميادين", "<script>alert(1)</script>", "=1+1", "a \"quoted\" name", "سجن\nالميادين", "x", "‮abc", "😀", "O'Brien & co\\"];

    private static readonly string[] Origins = ["sohr", "airwars", "ucdp", "us-led-coalition"];

    internal static Incident From(int seed)
    {
        var random = new Random(seed);
        var start = Day(random);
        return new Incident
        {
            Id = GuidFrom(random),
            Code = $"SY-{start:yyyy-MM-dd}-{random.Next(1, 1000)}",
            When = new When { Start = start, End = start.AddDays(random.Next(4)), Precision = One<DatePrecision>(random), PartOfDay = Maybe(random, One<PartOfDay>) },
            Where = Place(random),
            PublishedWhere = random.Next(4) == 0 ? Place(random) : null,
            Kind = One<IncidentKind>(random),
            Target = random.Next(2) == 0 ? "prison" : null,
            Parties = [.. Many(random, 3).Select(_ => new PartyRole(Party.Known[random.Next(Party.Known.Count)], One<PartyBasis>(random)))],
            Claims = [.. Many(random, 5).Select(i => ClaimFrom(random, i))],
            EditedFigures = random.Next(5) == 0 ? [new EditedFigure(One<Measure>(random), random.Next(2) == 0 ? null : CountFrom(random), Word(random))] : [],
            EditedGrade = random.Next(5) == 0 ? new GradeDecision(One<Grade>(random), Word(random), ByEditor: true) : null,
            TitleEn = Word(random),
            TitleAr = Word(random),
            State = One<IncidentState>(random),
            StateReason = MaybeWord(random),
            JoinedInto = random.Next(5) == 0 ? GuidFrom(random) : null,
            Joined = [.. Many(random, 2).Select(_ => GuidFrom(random))],
            Victims = [.. Many(random, 2).Select(_ => new NamedVictim(Word(random), MaybeWord(random)))],
            OriginalRow = random.Next(3) == 0 ? "{\"a\": 1.50, \"b\":null}" : null,
        };
    }

    internal static Claim ClaimFrom(Random random, int index) => new()
    {
        Id = $"c{index}",
        Speaker = Word(random),
        Origin = Origins[random.Next(Origins.Length)],
        Publisher = MaybeWord(random),
        Url = random.Next(2) == 0 ? "https://example.org/a?b=c&d=%20" : null,
        RecordId = random.Next(3) == 0 ? $"R{random.Next(100_000_000)}" : null,
        AssertedOn = random.Next(5) == 0 ? null : Day(random),
        Figures = [.. Many(random, 5).Select(i => FigureFrom(random, i))],
        Response = random.Next(4) == 0 ? One<Response>(random) : Response.None,
        RespondingParty = random.Next(3) == 0 ? Party.Russia : null,
        CountsCiviliansOnly = random.Next(4) == 0,
        Span = Maybe(random, SpanFrom),
        JoinedFrom = random.Next(5) == 0 ? new ClaimSource(GuidFrom(random), $"c{random.Next(9)}") : null,
        DiscountedBecause = random.Next(5) == 0 ? Word(random) : null,
    };

    private static Figure FigureFrom(Random random, int index) => new()
    {
        Id = $"f{index}",
        Outcome = One<Outcome>(random),
        Count = CountFrom(random),
        Status = One<VictimStatus>(random),
        Role = random.Next(3) == 0 ? "prisoner" : null,
        Group = Maybe(random, One<VictimGroup>),
        PartOf = index > 0 && random.Next(2) == 0 ? $"f{random.Next(index)}" : null,
        Span = Maybe(random, SpanFrom),
    };

    private static Count CountFrom(Random random)
    {
        var min = random.Next(3) == 0 ? 0 : random.Next(100);
        int? max = random.Next(3) == 0 ? null : min + random.Next(50);
        return Count.Range(min, max, random.Next(3) == 0 ? min : null, MaybeWord(random));
    }

    private static Where Place(Random random) => new()
    {
        Point = random.Next(4) == 0 ? null : new LonLat(random.NextDouble() * 360 - 180, random.NextDouble() * 180 - 90),
        PlaceId = MaybeWord(random),
        Within = [.. Many(random, 3).Select(i => $"gn:{i}")],
        ReportedName = MaybeWord(random),
        Name = MaybeWord(random),
        NameAr = MaybeWord(random),
        Admin1 = MaybeWord(random),
        Admin1Ar = MaybeWord(random),
        Accuracy = One<GeolocationAccuracy>(random),
        RadiusMetres = random.Next(2) == 0 ? random.Next(100_000) : null,
    };

    private static Guid GuidFrom(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static DateOnly Day(Random random) => new DateOnly(2011, 1, 1).AddDays(random.Next(6000));

    private static TextSpan SpanFrom(Random random) => new(random.Next(1000), random.Next(100));

    private static IEnumerable<int> Many(Random random, int most) => Enumerable.Range(0, random.Next(most + 1));

    private static T One<T>(Random random) where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    private static T? Maybe<T>(Random random, Func<Random, T> make) where T : struct => random.Next(2) == 0 ? make(random) : null;

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string? MaybeWord(Random random) => random.Next(2) == 0 ? Word(random) : null;
}
