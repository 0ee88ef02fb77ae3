using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

/// <summary>Claims as the tests tell them; the facts of the Mayadin prison strike (26 June 2017) among them.</summary>
internal static class Told
{
    internal static Incident Incident(params Claim[] claims) => new()
    {
        Id = new Guid("0197b9a0-0000-7000-8000-000000000001"),
        Code = "SY-2017-06-26-1",
        When = new When { Start = new DateOnly(2017, 6, 26), End = new DateOnly(2017, 6, 26) },
        Where = new Where { Point = new LonLat(40.45, 35.02), Accuracy = GeolocationAccuracy.Town },
        Kind = IncidentKind.Airstrike,
        Target = "prison",
        TitleEn = "Air strike on a prison in Al Mayadin",
        TitleAr = "غارة جوية على سجن في الميادين",
        Claims = claims,
    };

    internal static Claim Says(string origin, params Figure[] figures) =>
        new() { Id = origin, Speaker = origin.ToUpperInvariant(), Origin = origin, Figures = figures };

    internal static Figure Killed(string id, int number, string? partOf = null) =>
        new() { Id = id, Outcome = Outcome.Killed, Count = Count.Exactly(number), PartOf = partOf };

    internal static Figure Civilians(string id, int number, string? partOf = null) =>
        Killed(id, number, partOf) with { Status = VictimStatus.Civilian };

    internal static Figure Fighters(string id, int number, string? partOf = null) =>
        Killed(id, number, partOf) with { Status = VictimStatus.Belligerent };

    /// <summary>57 = 42 civilian prisoners + 15 IS members, these being 11 prisoners + 4 guards.</summary>
    internal static Claim Sohr() => Says(
        "sohr",
        Killed("a", 57),
        Civilians("b", 42, "a") with { Role = "prisoner" },
        Fighters("c", 15, "a"),
        Fighters("d", 11, "c") with { Role = "prisoner" },
        Fighters("e", 4, "c") with { Role = "guard" }) with
    { AssertedOn = new DateOnly(2017, 6, 27) };

    internal static Claim WillAssess() =>
        Says("us-led-coalition") with { Id = "assess", Response = Response.WillAssess, RespondingParty = Party.UsLedCoalition, AssertedOn = new DateOnly(2017, 6, 27) };

    internal static Claim Concession() =>
        Says("us-led-coalition", Civilians("a", 8)) with { Id = "concession", Response = Response.Acknowledged, RespondingParty = Party.UsLedCoalition, AssertedOn = new DateOnly(2017, 9, 1) };

    internal static Claim Airwars() => Says(
        "airwars",
        new Figure { Id = "a", Outcome = Outcome.Killed, Count = Count.Range(42, 70), Status = VictimStatus.Civilian },
        Killed("b", 5) with { Group = VictimGroup.Woman }) with
    { CountsCiviliansOnly = true };

    internal static Claim Ucdp() => Says(
        "ucdp",
        new Figure { Id = "t", Outcome = Outcome.Killed, Count = Count.Range(68, 120, 68) },
        Civilians("c", 42, "t"),
        Fighters("b", 15, "t"),
        Killed("u", 11, "t"));
}
