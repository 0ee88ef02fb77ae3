using System.Security.Cryptography;
using System.Text;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Tests.Pages;

/// <summary>Incidents made up for tests, all in the year 1999, where no sample lies.</summary>
internal static class PageIncidents
{
    private const string Text = "A director of the watch said that 30 people were killed, 20 civilian prisoners and 10 guards. About 80 were held there.";

    internal const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&";

    internal const string SecretPlace = "Secret Well of the Canary";

    internal static Report Report { get; } = new()
    {
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))),
        Text = Text,
        Publisher = "A paper",
        Language = "en",
        Received = DateTimeOffset.UnixEpoch,
    };

    internal static Report SecretReport { get; } = new()
    {
        Sha256 = new string('5', 64),
        Text = $"3 people were killed at {SecretPlace}.",
        Language = "en",
        Received = DateTimeOffset.UnixEpoch,
    };

    internal static Incident Prison { get; } = Of("TT-1999-06-26-1", "1999-06-26", "Strike on a prison in Testville", "ضربة على سجن في البلدة") with
    {
        Target = "prison",
        Parties = [new PartyRole(Party.UsLedCoalition, PartyBasis.Acknowledged)],
        Where = new Where { Point = new LonLat(40.45, 35.02), Name = "Testville", NameAr = "البلدة", Admin1 = "Deir ez-Zor", Admin1Ar = "دير الزور", Accuracy = GeolocationAccuracy.Town },
        When = new When { Start = new DateOnly(1999, 6, 26), End = new DateOnly(1999, 6, 26), Precision = DatePrecision.Exact, PartOfDay = PartOfDay.Dawn },
        Claims =
        [
            new Claim
            {
                Id = "c1", Speaker = "The watch", Origin = "watch", Publisher = "A paper", Url = "https://example.org/a?b=1&c=2", ReportId = Report.Sha256,
                AssertedOn = new DateOnly(1999, 6, 27), Span = new TextSpan(0, Text.Length),
                Figures =
                [
                    Killed("a", 30, "30 people"),
                    Killed("b", 20, "20 civilian prisoners") with { Status = VictimStatus.Civilian, Role = "prisoner", PartOf = "a" },
                    Killed("c", 10, "10 guards") with { Status = VictimStatus.Belligerent, Role = "guard", PartOf = "a" },
                ],
            },
            new Claim
            {
                Id = "c2", Speaker = "The records", Origin = "records", RecordId = "R7", Url = "https://example.org/r7",
                Figures = [new Figure { Id = "a", Outcome = Outcome.Killed, Count = Count.Range(20, 35), Status = VictimStatus.Civilian }],
            },
            new Claim
            {
                Id = "c3", Speaker = "The Coalition", Origin = "coalition", Response = Response.Acknowledged, RespondingParty = Party.UsLedCoalition,
                Figures = [new Figure { Id = "a", Outcome = Outcome.Killed, Count = Count.Exactly(6), Status = VictimStatus.Civilian }],
            },
        ],
    };

    internal static Incident Coarse { get; } = Of("TT-1999-07-01-1", "1999-07-01", $"Strike in {SecretPlace}", "ضربة في مكان غير محدد") with
    {
        Where = new Where { Point = new LonLat(38.123456, 35.654321), Name = SecretPlace, Accuracy = GeolocationAccuracy.Exact },
        PublishedWhere = new Where { Point = new LonLat(38.1, 35.6), Name = "Wide District", Admin1 = "Homs", Accuracy = GeolocationAccuracy.District },
        Claims =
        [
            new Claim { Id = "c1", Speaker = "A witness", Origin = "witness", ReportId = SecretReport.Sha256, Span = new TextSpan(0, SecretReport.Text.Length), Figures = [Killed("a", 3, "3 people")] },
        ],
        Victims = [new NamedVictim("Canary Name of a Victim", null)],
    };

    internal static Incident Attack { get; } = Of("TT-1999-08-01-1", "1999-08-01", Hostile, Hostile) with
    {
        Where = new Where { Name = Hostile, Accuracy = GeolocationAccuracy.Village },
        Claims = [new Claim { Id = "c1", Speaker = Hostile, Origin = "x", Publisher = Hostile, RecordId = Hostile, Figures = [Killed("a", 3, Hostile)] }],
    };

    internal static Incident Withdrawn { get; } = Of("TT-1999-09-01-1", "1999-09-01", "Title that was taken back", "عنوان سُحب") with
    {
        State = IncidentState.Withdrawn,
        StateReason = "It was told twice.",
    };

    internal static IReadOnlyList<Incident> All { get; } = [Prison, Coarse, Attack, Withdrawn];

    private static Figure Killed(string id, int number, string words) => new()
    {
        Id = id,
        Outcome = Outcome.Killed,
        Count = Count.Exactly(number, words),
        Span = Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? new TextSpan(start, words.Length) : null,
    };

    private static Incident Of(string code, string day, string en, string ar) => new()
    {
        Id = Guid.CreateVersion7(),
        Code = code,
        When = new When { Start = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), End = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) },
        Where = new Where(),
        Kind = IncidentKind.Airstrike,
        TitleEn = en,
        TitleAr = ar,
        State = IncidentState.Published,
    };
}
