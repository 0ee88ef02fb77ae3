using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;
using IncidentMap.Tests;

namespace IncidentMap.Storage.Tests.Sqlite;

public sealed class TextIndexTests : IDisposable
{
    private static readonly Change Entry = new(DateTimeOffset.UnixEpoch, "recorder", "record", "recorded", null);

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-text-").FullName;
    private readonly SqliteStore _store;

    public TextIndexTests() => _store = SqliteStore.Open(_folder);

    public void Dispose()
    {
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void The_index_names_every_incident_that_a_part_of_its_words_finds()
    {
        var incidents = Some(60);
        _store.Save(incidents, Entry);
        var random = new Random(7);
        foreach (var incident in incidents)
        {
            var words = SearchWords.Of(incident).Split(' ').Where(w => w.Length > 4).ToArray();
            if (words.Length == 0) continue;
            var word = words[random.Next(words.Length)];
            var text = $"{word.AsSpan(random.Next(word.Length - 3), 3)} {words[random.Next(words.Length)]}";
            if (SearchWords.Query(text).Any(forms => forms.Any(f => f.EnumerateRunes().Count() < 3))) continue;
            var filter = IncidentFilter.Everything with { Text = text };
            var matching = incidents.Where(i => i.State == IncidentState.Published && filter.Matches(SnapshotRow.Of(i))).Select(i => i.Code);
            Assert.Empty(matching.Except(Found(text)!));
        }
    }

    [Theory]
    [InlineData("El Mayadeen")]
    [InlineData("ميادين")]
    [InlineData("ayad")]
    [InlineData("al-Mayadeen \"prison\" OR *")]
    public void One_spelling_finds_the_others_and_signs_of_the_engines_language_are_letters_like_others(string text)
    {
        _store.Save([Mayadin], Entry);
        Assert.Equal(text.Contains("prison", StringComparison.Ordinal) ? [] : ["T-1"], Found(text)!);
    }

    [Fact]
    public void What_an_edit_a_coarser_place_or_a_withdrawal_has_taken_away_is_not_found_any_more()
    {
        _store.Save([Mayadin], Entry);
        _store.Save([Mayadin with { PublishedWhere = new() { Name = "A district", Accuracy = GeolocationAccuracy.District } }], Entry);
        Assert.Empty(Found("Mayadeen")!);
        Assert.Equal(["T-1"], Found("district")!);
        _store.Save([Mayadin with { State = IncidentState.Withdrawn, StateReason = "a mistake" }], Entry);
        Assert.Empty(Found("district")!);
        _store.Save([Mayadin], Entry);
        Assert.Equal(["T-1"], Found("Mayadeen")!);
    }

    [Fact]
    public void What_is_only_proposed_is_not_found()
    {
        _store.Save([Mayadin with { State = IncidentState.Proposed }], Entry);
        Assert.Empty(Found("Mayadeen")!);
    }

    [Fact]
    public void After_a_bulk_import_the_index_says_that_it_cannot_tell_until_the_rest_is_taken_in()
    {
        Import([Raqqa, Mayadin]);
        Assert.Null(Found("Mayadeen"));
        // A decision meanwhile waits for its turn.
        _store.Save([Mayadin with { TitleEn = "Renamed" }], Entry);
        Assert.Null(Found("Renamed"));
        Snapshot().IndexWords(CancellationToken.None);
        Assert.Equal(["T-1"], Found("Mayadeen")!);
        Assert.Equal(["T-1"], Found("Renamed")!);
    }

    [Fact]
    public void Words_of_an_older_state_are_not_taken_in()
    {
        Import([Raqqa, Mayadin]);
        var old = Snapshot();
        _store.Save([Mayadin with { TitleEn = "Renamed" }], Entry);
        old.IndexWords(CancellationToken.None);
        Assert.Null(Found("Renamed"));
    }

    [Fact]
    public void A_reader_of_an_older_state_passes_over_its_own_words()
    {
        _store.Save([Mayadin], Entry);
        var version = _store.Version;
        _store.Save([Mayadin with { TitleEn = "Renamed" }], Entry);
        Assert.Null(_store.Texts.Find(SearchWords.Query("Mayadeen"), version, 10));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("42 في")]
    public void Words_of_fewer_than_three_letters_are_left_to_a_pass(string text)
    {
        _store.Save([Mayadin], Entry);
        Assert.Null(Found(text));
    }

    [Fact]
    public void A_restored_backup_takes_its_words_in_anew()
    {
        _store.Save([Mayadin], Entry);
        var backup = Path.Combine(_folder, "backup.db");
        _store.BackUp(backup);
        _store.Save([Mayadin with { TitleEn = "Renamed" }], Entry);
        _store.Restore(backup);
        Assert.Null(Found("Mayadeen"));
        Snapshot().IndexWords(CancellationToken.None);
        Assert.Equal(["T-1"], Found("Mayadeen")!);
        Assert.Empty(Found("Renamed")!);
    }

    [Fact]
    public void A_large_snapshot_answers_with_its_index_as_it_does_without()
    {
        Import([.. Enumerable.Range(0, 4_000).Select(n => AnyIncident.From(n % 97) with
        {
            Id = Guid.CreateVersion7(), Code = $"T-{n}", TitleEn = $"Strike {n * 7919 % 4_001:0000}", State = IncidentState.Published, PublishedWhere = null, Claims = [],
        })]);
        var indexed = Snapshot();
        indexed.IndexWords(CancellationToken.None);
        var plain = IncidentSnapshot.Build(_store.All(IncidentState.Published), _store.Version);
        var days = plain.Columns.StartDay;
        foreach (var text in new[] { "strike", "0123", "999", "Strike 12", "T-3999", "t-39 strike", "nowhere" })
        {
            foreach (var from in new DateOnly?[] { null, SnapshotColumns.DateOf(days[days.Length / 3]) })
            {
                var filter = IncidentFilter.Everything with { Text = text, From = from };
                Assert.Equal(plain.Select(filter), indexed.Select(filter));
            }
        }
        Assert.NotNull(_store.Texts.Find(SearchWords.Query("0123"), indexed.Version, 40));
        Assert.Null(_store.Texts.Find(SearchWords.Query("strike"), indexed.Version, 40));
    }

    private static Incident Mayadin => AnyIncident.From(1) with
    {
        Id = Guid.Parse("0192f0a0-0000-7000-8000-000000000001"),
        Code = "T-1",
        State = IncidentState.Published,
        TitleEn = "Air strike",
        TitleAr = "غارة",
        Where = new() { Name = "al-Mayadin", NameAr = "الميادين", Accuracy = GeolocationAccuracy.Town },
        PublishedWhere = null,
        Claims = [],
        JoinedInto = null,
    };

    private static Incident Raqqa => Mayadin with
    {
        Id = Guid.Parse("0192f0a0-0000-7000-8000-000000000002"),
        Code = "T-2",
        Where = new() { Name = "Raqqa", NameAr = "الرقة", Accuracy = GeolocationAccuracy.City },
    };

    private static List<Incident> Some(int count) => [.. Enumerable.Range(100, count).Select(AnyIncident.From).DistinctBy(i => i.Code)];

    private IReadOnlyList<string>? Found(string text) => _store.Texts.Find(SearchWords.Query(text), _store.Version, 1_000);

    private IncidentSnapshot Snapshot()
    {
        using var source = new SnapshotSource(_store, _folder);
        return source.Current;
    }

    private void Import(IEnumerable<Incident> incidents)
    {
        using var batch = _store.BeginBatch(Entry);
        foreach (var incident in incidents) batch.Add(incident);
        batch.Commit();
    }
}
