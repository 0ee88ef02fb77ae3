using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

public sealed class FilterWordsTests
{
    private static Result<IncidentFilter> Parse(params (string Word, string? Value)[] words) =>
        IncidentFilter.Parse(words.Select(w => new KeyValuePair<string, string?>(w.Word, w.Value)));

    private static Fault OnlyFault(string word, string value)
    {
        var fault = Assert.Single(Parse((word, value)).Faults);
        Assert.Equal(word, fault.Where);
        return fault;
    }

    [Fact]
    public void No_words_ask_for_everything() =>
        Assert.Equal(IncidentFilter.Everything, Parse().Value);

    [Fact]
    public void An_empty_value_as_a_form_sends_it_is_no_value() =>
        Assert.Equal(IncidentFilter.Everything, Parse(("from", ""), ("grade", " "), ("q", null), ("from", "")).Value);

    [Fact]
    public void Every_word_is_read()
    {
        var filter = Parse(("from", "2017-06-01"), ("to", "2017-06-30"), ("bbox", "38,34,41.5,36"), ("place", "gn:173480"),
            ("kind", "airstrike,drone-strike"), ("party", "russia"), ("grade", "confirmed"), ("accuracy", "town"), ("killed", "5..20"), ("q", "prison")).Value;
        Assert.NotNull(filter);
        Assert.Equal(new DateOnly(2017, 6, 1), filter.From);
        Assert.Equal(new DateOnly(2017, 6, 30), filter.To);
        Assert.Equal(new BBox(38, 34, 41.5, 36), filter.Bbox);
        Assert.Equal("gn:173480", filter.Place);
        Assert.Equal([IncidentKind.Airstrike, IncidentKind.DroneStrike], filter.Kinds.Order());
        Assert.Equal(["russia"], filter.Parties);
        Assert.Equal([Grade.Confirmed], filter.Grades);
        Assert.Equal(GeolocationAccuracy.Town, filter.Accuracy);
        Assert.Equal((5, 20), (filter.KilledMin, filter.KilledMax));
        Assert.Equal("prison", filter.Text);
    }

    [Fact]
    public void Repeated_kinds_parties_and_grades_add_up() =>
        Assert.Equal([Grade.Confirmed, Grade.Fair, Grade.Weak], Parse(("grade", "fair"), ("grade", "weak,confirmed")).Value!.Grades.Order());

    [Theory]
    [InlineData("from", "2017-06-01")]
    [InlineData("bbox", "38,34,41,36")]
    [InlineData("q", "x")]
    public void Any_other_word_given_twice_is_a_fault(string word, string value) =>
        Assert.Contains("twice", Assert.Single(Parse((word, value), (word, value)).Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void Arabic_digits_and_separators_are_read()
    {
        var filter = Parse(("from", "٢٠١٧-٠٦-٠١"), ("to", "۲۰۱۷-۰۶-۳۰"), ("killed", "٥..٢٠"), ("bbox", "٣٨،٣٤،٤١٫٥،٣٦")).Value;
        Assert.Equal(Parse(("from", "2017-06-01"), ("to", "2017-06-30"), ("killed", "5..20"), ("bbox", "38,34,41.5,36")).Value, filter);
    }

    [Theory]
    [InlineData("5..", 5, null)]
    [InlineData("..20", null, 20)]
    [InlineData("7", 7, 7)]
    [InlineData("0", 0, 0)]
    public void A_range_of_killed_may_lack_an_end(string text, int? min, int? max)
    {
        var filter = Parse(("killed", text)).Value!;
        Assert.Equal((min, max), (filter.KilledMin, filter.KilledMax));
    }

    [Theory]
    [InlineData("2017-02-31")]
    [InlineData("2017-13-01")]
    [InlineData("2017-02-29")]
    [InlineData("0000-01-01")]
    public void A_day_that_no_calendar_holds_is_a_fault(string text) =>
        Assert.Contains("not a day of the calendar", OnlyFault("from", text).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2017-6-1")]
    [InlineData("01/06/2017")]
    [InlineData("yesterday")]
    [InlineData("2017-06-01T00:00:00Z")]
    [InlineData("20170601")]
    [InlineData("+017-06-01")]
    public void A_date_in_another_form_is_a_fault(string text) =>
        Assert.Contains("in the form 2017-06-26", OnlyFault("to", text).Message, StringComparison.Ordinal);

    [Fact]
    public void From_after_to_is_a_fault() =>
        Assert.Contains("after to", Assert.Single(Parse(("from", "2017-07-01"), ("to", "2017-06-30")).Faults).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("41,34,38,36", "minLon")]
    [InlineData("38,36,41,34", "minLat")]
    [InlineData("38,34,4239,36", "maxLon")]
    [InlineData("38,-91,41,36", "minLat")]
    [InlineData("38,34,41", "3 values")]
    [InlineData("38,34,0,41,36,100", "6 values")]
    [InlineData("38,34,NaN,36", "maxLon")]
    [InlineData("38,34,1e2,36", "maxLon")]
    [InlineData("a,34,41,36", "minLon")]
    [InlineData(",,,", "minLon")]
    public void A_box_with_impossible_corners_is_a_fault(string text, string named)
    {
        var faults = Parse(("bbox", text)).Faults;
        Assert.NotEmpty(faults);
        Assert.Contains(named, faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_grade_is_answered_with_the_known_ones() =>
        Assert.Contains("confirmed, fair, weak, contested, discounted", OnlyFault("grade", "certain").Message, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_word_is_answered_with_the_known_ones() =>
        Assert.Contains("from, to, bbox, place, kind, party, grade, accuracy, killed, q", OnlyFault("colour", "red").Message, StringComparison.Ordinal);

    [Fact]
    public void A_word_of_the_caller_is_passed_over() =>
        Assert.True(IncidentFilter.Parse([new("lang", "ar")], new HashSet<string> { "lang" }).IsOk);

    [Theory]
    [InlineData("5..2")]
    [InlineData("..")]
    [InlineData("-5..2")]
    [InlineData("five")]
    [InlineData("5...9")]
    [InlineData("99999999999")]
    [InlineData("1,000")]
    public void A_broken_range_of_killed_is_a_fault(string text) => OnlyFault("killed", text);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("US led")]
    public void A_party_that_is_no_token_is_a_fault(string text) => OnlyFault("party", text);

    [Fact]
    public void A_place_by_its_name_is_a_fault_that_says_where_ids_are() =>
        Assert.Contains("/api/places?q=", OnlyFault("place", "Dayr az Zawr").Message, StringComparison.Ordinal);

    [Fact]
    public void A_search_text_may_be_200_characters_long_and_no_longer()
    {
        Assert.True(Parse(("q", new string('x', 200))).IsOk);
        Assert.Contains("201", OnlyFault("q", new string('x', 201)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pri\0son")]
    [InlineData("pri\nson")]
    [InlineData("pri\u001bson")]
    public void A_control_character_is_a_fault(string text) =>
        Assert.Contains("control character", OnlyFault("q", text).Message, StringComparison.Ordinal);

    [Fact]
    public void Half_a_surrogate_pair_is_a_fault() => OnlyFault("q", "a\uD800b");

    [Fact]
    public void Every_fault_of_a_request_is_reported_together()
    {
        var faults = Parse(("from", "2017-02-31"), ("bbox", "500,34,41,99"), ("grade", "certain,fair,sure"), ("killed", "5..2"), ("wat", "1"), ("q", "\u0001")).Faults;
        Assert.Equal(["from", "bbox", "bbox", "grade", "grade", "killed", "wat", "q"], faults.Select(f => f.Where));
    }

    [Fact]
    public void A_message_never_repeats_a_long_or_broken_value_whole()
    {
        var message = OnlyFault("grade", new string('x', 900)).Message;
        Assert.True(message.Length < 200, message);
    }

    [Fact]
    public void Filters_read_back_from_their_own_words_and_address() => Prop.ForAll(Filters(), filter =>
    {
        var again = IncidentFilter.Parse(filter.ToWords());
        var fromAddress = IncidentFilter.Parse(ReadQuery(filter.ToQuery()));
        return filter.Equals(again.Value) && filter.Equals(fromAddress.Value) && filter.GetHashCode() == again.Value!.GetHashCode();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_reading_throw() => Prop.ForAll(ArbMap.Default.ArbFor<(string, string)[]>(), pairs =>
    {
        var words = pairs.SelectMany(p => IncidentFilter.Words.Append(p.Item1 ?? "").Select(w => new KeyValuePair<string, string?>(w, p.Item2)));
        var result = IncidentFilter.Parse(words);
        return result.IsOk || result.Faults.Count > 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_file_name_is_ascii_and_names_the_filter()
    {
        var filter = Parse(("from", "2017-06-01"), ("to", "2017-06-30"), ("grade", "confirmed"), ("q", "سجن")).Value!;
        Assert.Equal("incidentmap_2017-06-01_2017-06-30_confirmed_search", filter.ToFileName());
        Assert.Equal("incidentmap", IncidentFilter.Everything.ToFileName());
    }

    internal static IEnumerable<KeyValuePair<string, string?>> ReadQuery(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2))
            .Select(p => new KeyValuePair<string, string?>(p[0], Uri.UnescapeDataString(p[1])));

    private static Arbitrary<IncidentFilter> Filters()
    {
        var day = Gen.Choose(DateOnly.FromDateTime(new DateTime(2011, 1, 1)).DayNumber, new DateOnly(2027, 1, 1).DayNumber).Select(DateOnly.FromDayNumber);
        var degrees = Gen.Choose(-900_000_000, 900_000_000).Select(n => n / 1e7);
        var texts = ArbMap.Default.ArbFor<string>().Generator
            .Select(s => new string([.. (s ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(200)]).Trim());
        var parts =
            from days in Gen.Two(day)
            from hasFrom in Gen.Elements(true, false)
            from hasTo in Gen.Elements(true, false)
            from lon in Gen.Two(degrees)
            from lat in Gen.Two(degrees)
            from hasBox in Gen.Elements(true, false)
            from kinds in Gen.SubListOf(Enum.GetValues<IncidentKind>())
            from grades in Gen.SubListOf(Enum.GetValues<Grade>())
            from parties in Gen.SubListOf(Party.Known.ToArray())
            from place in Gen.Elements(null, "gn:173480", "im:abu-badran.2")
            from tier in Gen.Elements(Enum.GetValues<GeolocationAccuracy>())
            from killed in Gen.Two(Gen.Choose(0, 1000))
            from text in texts
            select new IncidentFilter
            {
                From = hasFrom ? Min(days) : null,
                To = hasTo ? Max(days) : null,
                Bbox = hasBox ? new BBox(Math.Min(lon.Item1, lon.Item2), Math.Min(lat.Item1, lat.Item2), Math.Max(lon.Item1, lon.Item2), Math.Max(lat.Item1, lat.Item2)) : null,
                Kinds = kinds.ToHashSet(),
                Grades = grades.ToHashSet(),
                Parties = parties.ToHashSet(),
                Place = place,
                Accuracy = hasTo ? tier : null,
                KilledMin = hasFrom ? Math.Min(killed.Item1, killed.Item2) : null,
                KilledMax = hasBox ? Math.Max(killed.Item1, killed.Item2) : null,
                Text = text.Length > 0 ? text : null,
            };
        return parts.ToArbitrary();
    }

    private static DateOnly Min((DateOnly, DateOnly) days) => days.Item1 < days.Item2 ? days.Item1 : days.Item2;

    private static DateOnly Max((DateOnly, DateOnly) days) => days.Item1 < days.Item2 ? days.Item2 : days.Item1;
}
