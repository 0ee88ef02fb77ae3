using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Core.Tests.Exchange.Import;
using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Exchange;
using IncidentMap.Exchange.Import;
using IncidentMap.Incidents;
using IncidentMap.Tests;

namespace IncidentMap.Core.Tests.Exchange;

public sealed class NativeCsvTests
{
    private const string Header = "id,code,date_start,date_end,part_of_day,lon,lat,accuracy,place_id,place_name,place_name_ar,admin1,kind,target,parties,"
        + "killed_min,killed_max,civilians_killed_min,civilians_killed_max,belligerents_killed_min,belligerents_killed_max,injured_min,injured_max,grade,title_en,title_ar,sources";

    [Fact]
    public void The_first_line_names_the_columns_that_are_documented() =>
        Assert.Equal(Header + "\r\n", Exports.Of([], ExportFormat.Csv));

    [Fact]
    public void Unknown_is_empty_zero_is_zero_and_an_open_end_is_an_empty_upper_end()
    {
        var counts = MadeUp.Incident("a", "2017-01-01") with
        {
            EditedFigures = [new(Measure.Killed, Count.AtLeast(5), "t"), new(Measure.CiviliansKilled, Count.Exactly(0), "t"), new(Measure.Injured, Count.Range(1, 2), "t")],
        };
        Assert.Contains(",5,,0,0,,,1,2,", Exports.Of([counts], ExportFormat.Csv), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_exported_is_imported_and_exports_again_byte_for_byte() => Prop.ForAll(Seeds(), seeds =>
    {
        var first = Exports.Of(seeds.Select(Published), ExportFormat.Csv);
        using var store = new MemoryStore();
        var report = Exports.Import(store, first);
        Assert.Empty(report.Refused);
        Assert.Equal(seeds.Length, report.Accepted);
        Assert.Equal(first, Exports.Of(store.All(IncidentState.Published), ExportFormat.Csv));
        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Importing_the_same_file_twice_changes_nothing() => Prop.ForAll(Seeds(), seeds =>
    {
        var csv = Exports.Of(seeds.Select(Published), ExportFormat.Csv);
        using var store = new MemoryStore();
        Exports.Import(store, csv);
        var version = store.Version;
        var again = Exports.Import(store, csv);
        return again is { Accepted: 0, Refused.Count: 0 } && again.Unchanged == seeds.Length && store.Version == version;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_strangers_file_imported_twice_changes_nothing()
    {
        const string csv = "date_start,place_name,killed_min,killed_max,sources\n2017-06-26,Somewhere,5,,https://www.example.org/a\n2017-06-26,Elsewhere,,,\n";
        using var store = new MemoryStore();
        Assert.Equal(2, Exports.Import(store, csv).Accepted);
        Assert.Equal((0, 2), Exports.Import(store, csv) is var again ? (again.Accepted, again.Unchanged) : default);
        Assert.Equal(["SY-2017-06-26-1", "SY-2017-06-26-2"], store.All(IncidentState.Published).Select(i => i.Code).Order());
        var claim = Assert.Single(store.FindByCode("SY-2017-06-26-1")!.Claims);
        Assert.Equal(("example.org", "https://www.example.org/a"), (claim.Speaker, claim.Url));
    }

    [Fact]
    public void A_dry_run_counts_and_writes_nothing()
    {
        using var store = new MemoryStore();
        Assert.Equal(1, Exports.Import(store, "date_start,lon,lat\n2017-06-26,40,35\n", dryRun: true).Accepted);
        Assert.Empty(store.All(IncidentState.Published));
    }

    [Fact]
    public void An_import_never_overwrites_what_is_there()
    {
        using var store = new MemoryStore();
        var csv = Exports.Of([MadeUp.Incident("a", "2017-06-26", killed: Count.Exactly(57))], ExportFormat.Csv);
        Exports.Import(store, csv);
        var refused = Assert.Single(Exports.Import(store, csv.Replace(",57,57,", ",0,57,", StringComparison.Ordinal)).Refused);
        Assert.Equal((2, "killed_min"), (refused.Line, Assert.Single(refused.Faults).Where));
        Assert.Equal(57, SnapshotRow.Of(store.FindByCode("a")!).Casualties.Killed!.Min);
    }

    [Fact]
    public void Every_fault_of_a_record_is_told_with_its_line_and_field()
    {
        const string csv = "date_start,date_end,lon,lat,kind,grade,accuracy,parties,killed_min,killed_max,injured_max,id\n"
            + "2017-06-26,,40,35,airstrike,fair,town,russia,1,2,,\n"
            + "2017-02-31,2017-01-01,4239,,bombing,sure,near,US led,5,2,3,x\n";
        var rows = Exports.Read(csv);
        Assert.Empty(rows[0].Faults);
        Assert.Equal(3, rows[1].Line);
        Assert.Null(rows[1].Incident);
        Assert.Equal(["accuracy", "date_start", "grade", "id", "injured_min", "killed_max", "kind", "lat", "lon", "parties"], rows[1].Faults.Select(f => f.Where).Distinct().Order());
    }

    [Fact]
    public void A_broken_record_does_not_stop_the_others()
    {
        var rows = Exports.Read("date_start,lon,lat\n2017-06-26,40,35\n2017-06-27,40\n2017-06-28,40,35,1,2\n2017-06-29,40,35\n");
        Assert.Equal([2L, 3, 4, 5], rows.Select(r => r.Line));
        Assert.Equal([true, false, false, true], rows.Select(r => r.Incident is not null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("a,b,c\n1,2,3\n")]
    [InlineData("date_start,date_start,lon,lat\n")]
    [InlineData("date_start,killed_min\n2017-01-01,5\n")]
    public void A_file_whose_columns_say_nothing_is_refused_whole(string csv)
    {
        var row = Assert.Single(Exports.Read(csv));
        Assert.NotEmpty(row.Faults);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_a_fault_and_no_hang() =>
        Assert.Contains(Exports.Read("date_start,lon,lat\n2017-06-26,40,\"35\n" + new string('x', 3_000_000)), r => r.Faults.Count > 0);

    [Fact]
    public void Columns_stand_in_any_order_and_unknown_ones_are_kept_in_the_original_row()
    {
        var incident = Assert.Single(Exports.Read("\uFEFFLat, LON ,note,date_start\n35,40,\"a \"\"note\"\"\",٢٠١٧-٠٦-٢٦\n")).Incident!;
        Assert.Equal(new LonLat(40, 35), incident.Where.Point);
        Assert.Equal(MadeUp.Day("2017-06-26"), incident.When.Start);
        Assert.Contains("a \\\"note\\\"", incident.OriginalRow, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_ours_keeps_its_row_where_the_incident_does_not_say_every_cell_of_it_again()
    {
        var csv = Exports.Of([MadeUp.Incident("SY-2017-06-26-1", "2017-06-26", killed: Count.Exactly(5))], ExportFormat.Csv);
        Assert.Null(Assert.Single(Exports.Read(csv)).Incident!.OriginalRow);
        var touched = Assert.Single(Exports.Read(csv.Replace("40.45", "40.4500", StringComparison.Ordinal))).Incident!;
        Assert.Equal(40.45, touched.Where.Point!.Value.Lon);
        Assert.Contains("\"lon\":\"40.4500\"", touched.OriginalRow, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Idlib", 38, true)]
    [InlineData("Aleppo", 38, false)]
    [InlineData(null, 38, false)]
    [InlineData("Idlib", 30, false)]
    public void What_holds_the_point_of_a_line_of_ours_is_found_again_where_the_line_names_the_same_governorate(string? admin1, int lon, bool isFound)
    {
        var incident = MadeUp.Incident("SY-2017-06-26-1", "2017-06-26") with
        {
            Where = new() { Point = new(lon, 35), Name = "Known Village", Admin1 = admin1, Accuracy = GeolocationAccuracy.Village },
        };
        var where = Assert.Single(Exports.Read(Exports.Of([incident], ExportFormat.Csv), TestPlaces.Lookup)).Incident!.Where;
        Assert.Equal(isFound ? ["im:idlib", "ne:SY"] : [], where.Within);
        Assert.Equal((isFound ? "إدلب" : null, null), (where.Admin1Ar, where.PlaceId));
    }

    [Fact]
    public void A_name_alone_is_asked_of_the_gazetteer_and_what_the_file_says_stands()
    {
        var known = new Where { Point = new(40.45, 35.02), PlaceId = "gn:1", Within = ["gn:1", "gn:2"], Name = "Al Mayādīn", NameAr = "الميادين", Admin1 = "Deir ez-Zor", Accuracy = GeolocationAccuracy.Town, RadiusMetres = 3000 };
        var rows = Exports.Read("date_start,place_name,admin1\n2017-06-26,Mayadin,\n2017-06-26,Atlantis,\n", q => q.Name == "Mayadin" ? new PlaceAnswer(known, IsNamed: true) : PlaceAnswer.Unknown);
        var where = rows[0].Incident!.Where;
        Assert.Equal((new LonLat(40.45, 35.02), "Mayadin", "الميادين", GeolocationAccuracy.Town), (where.Point!.Value, where.Name, where.NameAr, where.Accuracy));
        Assert.Null(rows[1].Incident!.Where.Point);
        Assert.Contains("Atlantis", Assert.Single(rows[1].Notes).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-06-26", "2017-06-26", DatePrecision.Exact)]
    [InlineData("2017-06-25", "2017-06-26", DatePrecision.Range)]
    [InlineData("2016-02-01", "2016-02-29", DatePrecision.Month)]
    [InlineData("2017-01-01", "2017-12-31", DatePrecision.Year)]
    [InlineData("2017-06-01", "2017-06-29", DatePrecision.Range)]
    public void The_precision_of_a_date_shows_in_its_span(string start, string end, DatePrecision precision) =>
        Assert.Equal(precision, Assert.Single(Exports.Read($"date_start,date_end,lon,lat\n{start},{end},40,35\n")).Incident!.When.Precision);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1+1")]
    [InlineData("'=1")]
    public void A_cell_that_a_spreadsheet_would_run_starts_with_an_apostrophe(string text)
    {
        Assert.StartsWith("'", CsvCell.Escape(text), StringComparison.Ordinal);
        Assert.Equal(text, CsvCell.Unescape(CsvCell.Escape(text)));
    }

    [Fact]
    public void Escapes_of_cells_lists_and_sources_are_undone_for_any_text() => Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), Formulas.ToArbitrary(), (texts, formula) =>
    {
        var values = texts.Select(t => t ?? "").Append(formula).ToArray();
        return values.All(t => CsvCell.Unescape(CsvCell.Escape(t)) == t && Source.Parse(t).ToString() == t)
            && (values is [""] || CsvList.Split(CsvList.Join(values)).SequenceEqual(values));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_bytes_make_the_reader_throw() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        Imports.Read(ImportFormats.Find("csv")!, [.. "date_start,lon,lat,title_en\n2017-01-01,40,35,"u8, .. bytes ?? []], "x.csv").Count >= 0).QuickCheckThrowOnFailure();

    private static Gen<string> Formulas { get; } =
        from quotes in Gen.Choose(0, 3)
        from mark in Gen.Elements("=", "+", "-", "@", "\t", "\r", "|", "\\", ", in ", " <https://example.org/>", "\n")
        from rest in Gen.Elements("", "x", "1+1", "'", "\\|", ", in b <http://a.b/c>", "\n")
        select new string('\'', quotes) + mark + rest;

    private static Incident Published(int seed) => AnyIncident.From(seed) with { State = IncidentState.Published, Code = $"SY-{seed}" };

    private static Arbitrary<int[]> Seeds() => Gen.Choose(0, 6).SelectMany(n => Gen.ArrayOf(Gen.Choose(0, 1_000_000), n)).Select(s => s.Distinct().ToArray()).ToArbitrary();
}
