using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

/// <summary>Incidents made up for tests. Figures and grades are set by an editor, so that they do not depend on the rules.</summary>
internal static class MadeUp
{
    internal static readonly string[] Places = ["im:a", "im:b", "im:c"];
    internal static readonly string[] Words = ["prison", "سجن", "Al-Mayadin", "الميادين", "market", "SOHR"];

    internal static Incident Incident(string code, string start, string? end = null, Count? killed = null) => new()
    {
        Id = GuidOf(code),
        Code = code,
        When = new() { Start = Day(start), End = Day(end ?? start), Precision = end is null ? DatePrecision.Exact : DatePrecision.Range },
        Where = new() { Point = new(40.45, 35.02), PlaceId = "im:a", Within = ["im:a", "im:b"], Name = "Al-Mayadin", NameAr = "الميادين", Admin1 = "Deir ez-Zor", Accuracy = GeolocationAccuracy.Town },
        TitleEn = "Strike",
        TitleAr = "غارة",
        State = IncidentState.Published,
        EditedFigures = killed is null ? [] : [new(Measure.Killed, killed, "test")],
        EditedGrade = new(Grade.Fair, "test", true),
    };

    internal static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    /// <summary>An id that depends on the code alone, so that two runs make the same incidents.</summary>
    internal static Guid GuidOf(string code) => new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(code)).AsSpan(0, 16));

    internal static Gen<Incident> Any { get; } =
        from code in Gen.Choose(0, 999_999)
        from start in Gen.Choose(new DateOnly(2016, 12, 1).DayNumber, new DateOnly(2017, 3, 1).DayNumber)
        from lasts in Gen.Elements(0, 0, 0, 1, 30)
        from kind in Gen.Elements(Enum.GetValues<IncidentKind>())
        from grade in Gen.Elements(Enum.GetValues<Grade>())
        from tier in Gen.Elements(Enum.GetValues<GeolocationAccuracy>())
        from parties in Gen.SubListOf("russia", "israel", "us-led-coalition")
        from point in Gen.Elements<LonLat?>(null, new LonLat(38, 34), new LonLat(40.5, 35), new LonLat(36.2, 33.5))
        from within in Gen.SubListOf(Places)
        from words in Gen.SubListOf(Words)
        from killed in AnyCount
        from civilians in AnyCount
        from state in Gen.Elements(IncidentState.Published, IncidentState.Published, IncidentState.Published, IncidentState.Proposed)
        select Incident($"T-{code}", "2017-01-01") with
        {
            When = new() { Start = DateOnly.FromDayNumber(start), End = DateOnly.FromDayNumber(start + lasts) },
            Where = new() { Point = point, Within = [.. within], PlaceId = within.FirstOrDefault(), Accuracy = tier },
            Kind = kind,
            TitleEn = string.Join(' ', words),
            Parties = [.. parties.Select(p => new PartyRole(p, PartyBasis.Alleged))],
            EditedGrade = new(grade, "test", true),
            EditedFigures = [new(Measure.Killed, killed, "test"), new(Measure.CiviliansKilled, civilians, "test")],
            State = state,
        };

    private static Gen<Count?> AnyCount { get; } =
        from min in Gen.Choose(0, 12)
        from more in Gen.Choose(0, 12)
        from form in Gen.Elements(0, 1, 2)
        select form switch { 0 => null, 1 => Count.AtLeast(min), _ => Count.Range(min, min + more) };
}
