using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Incidents;
using IncidentMap.Tests;

namespace IncidentMap.Core.Tests.Incidents;

public sealed class IncidentCheckTests
{
    private static readonly Func<Incident, Incident>[] Breaks =
    [
        i => i,
        i => i with { Id = Guid.Empty },
        i => i with { Code = " " },
        i => i with { TitleEn = "" },
        i => i with { TitleAr = "\t" },
        i => i with { Target = "No Token" },
        i => i with { When = i.When with { End = i.When.Start.AddDays(-1) } },
        i => i with { Where = i.Where with { RadiusMetres = -1 } },
        i => i with { Where = i.Where with { Point = new LonLat(200, 0) } },
        i => i with { Parties = [new PartyRole("", PartyBasis.Alleged)] },
        i => i with { EditedGrade = new GradeDecision(Grade.Fair, "", true) },
        i => i with { OriginalRow = "[1]" },
        i => i with { OriginalRow = "{" },
        i => i with { JoinedInto = Guid.Empty },
        i => i with { Victims = [new NamedVictim("", null)] },
        i => i with { EditedFigures = [new(Measure.Killed, null, "a"), new(Measure.Killed, null, "b")] },
        Claimed(c => c with { Speaker = "" }),
        Claimed(c => c with { Origin = "UPPER" }),
        Claimed(c => c with { Url = "javascript:alert(1)" }),
        Claimed(c => c with { Span = new TextSpan(-1, 2) }),
        Claimed(c => c with { RespondingParty = "no token" }),
        Claimed(c => c with { Figures = [Figure("a"), Figure("a")] }),
        Claimed(c => c with { Figures = [Figure("a") with { PartOf = "z" }] }),
        Claimed(c => c with { Figures = [Figure("a") with { PartOf = "b" }, Figure("b") with { PartOf = "a" }] }),
        Claimed(c => c with { Figures = [Figure("a") with { Role = "No Token" }] }),
        i => i with { Claims = [.. i.Claims, Told, Told] },
    ];

    private static Claim Told => new() { Id = "told", Speaker = "A", Origin = "a" };

    [Fact]
    public void It_finds_a_fault_exactly_where_reading_back_would() => Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(0, Breaks.Length - 1).ToArbitrary(), (seed, which) =>
    {
        var incident = Breaks[which](AnyIncident.From(seed));
        return (IncidentCheck.Faults(incident).Count == 0) == IncidentJson.Read(IncidentJson.Write(incident)).IsOk;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Half_of_a_character_is_a_fault() => Assert.NotEmpty(IncidentCheck.Faults(AnyIncident.From(1) with { TitleEn = "a\uD800" }));

    private static Func<Incident, Incident> Claimed(Func<Claim, Claim> change) => i => i with { Claims = [change(Told)] };

    private static Figure Figure(string id) => new() { Id = id, Outcome = Outcome.Killed, Count = Count.Exactly(1) };
}
