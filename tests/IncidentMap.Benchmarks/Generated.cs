using IncidentMap.Incidents;

namespace IncidentMap.Benchmarks;

/// <summary>Made-up incidents, the same for the same number: ten years, three claims of four, as records of Syria look in size and shape.</summary>
internal static class Generated
{
    private static readonly string[] Places = ["Al-Mayadin", "Raqqa", "Deir ez-Zor", "Aleppo", "Idlib", "Hama", "Homs", "Palmyra", "Abu Kamal", "Al-Bab"];
    private static readonly string[] PlacesAr = ["الميادين", "الرقة", "دير الزور", "حلب", "إدلب", "حماة", "حمص", "تدمر", "البوكمال", "الباب"];
    private static readonly string[] Speakers = ["First Monitor", "Second Monitor", "A Network", "A Record"];

    internal static List<Incident> Incidents(int count) => [.. Stream(count)];

    /// <summary>One after the other, in the order of their days, so that a million need not stand in memory.</summary>
    internal static IEnumerable<Incident> Stream(int count)
    {
        var random = new Random(20170626);
        var days = Enumerable.Range(0, count).Select(_ => new DateOnly(2014, 1, 1).AddDays(random.Next(3650))).Order().ToArray();
        return days.Select((day, n) => One(random, day, n));
    }

    private static Incident One(Random random, DateOnly day, int number)
    {
        var (place, killed) = (random.Next(Places.Length), random.Next(4) == 0 ? 0 : random.Next(40));
        return new Incident
        {
            Id = new Guid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0),
            Code = $"SY-{day:yyyy-MM-dd}-{number:0000000}",
            When = new() { Start = day, End = random.Next(10) == 0 ? day.AddDays(random.Next(30)) : day },
            Where = new()
            {
                Point = new(Math.Round(35.7 + random.NextDouble() * 6.6, 5), Math.Round(32.3 + random.NextDouble() * 5, 5)),
                PlaceId = $"gn:{place}",
                Within = [$"gn:{place}", "gn:admin", "gn:country"],
                Name = Places[place],
                NameAr = PlacesAr[place],
                Admin1 = "Deir ez-Zor",
                Admin1Ar = "دير الزور",
                Accuracy = (GeolocationAccuracy)random.Next(10),
            },
            Kind = (IncidentKind)random.Next(6),
            Parties = [new(Party.Known[random.Next(6)], PartyBasis.Alleged)],
            Claims = [.. Enumerable.Range(0, random.Next(3)).Select(i => ClaimOf(i, day, killed + i))],
            TitleEn = $"Strike in {Places[place]}",
            TitleAr = $"غارة في {PlacesAr[place]}",
            State = IncidentState.Published,
        };
    }

    private static Claim ClaimOf(int index, DateOnly day, int killed) => new()
    {
        Id = $"c{index}",
        Speaker = Speakers[index],
        Origin = $"origin-{index}",
        Publisher = "A Paper",
        Url = $"https://example.org/reports/{day:yyyy/MM/dd}/{killed}",
        AssertedOn = day.AddDays(1),
        Figures =
        [
            new() { Id = "a", Outcome = Outcome.Killed, Count = Count.Exactly(killed) },
            new() { Id = "b", Outcome = Outcome.Killed, Count = Count.Exactly(killed / 2), Status = VictimStatus.Civilian, PartOf = "a" },
        ],
    };
}
