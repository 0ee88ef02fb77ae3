using System.Text;
using Dapper;
using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;
using IncidentMap.Storage.Sqlite.Text;
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
    public void What_was_taken_in_half_way_is_gone_on_with_and_then_merged()
    {
        Import(Many(90));
        using var interrupted = new CancellationTokenSource();
        TakeIn(interrupted.Token, seen: 40, interrupted.Cancel);
        Assert.True(Upto > 0 && Upto < 90);
        Assert.Null(Found("strike"));
        Assert.Equal(0, Automerge);
        var seen = TakeIn(CancellationToken.None);
        Assert.DoesNotContain("T-0", seen);
        Assert.Equal(90, Found("strike")!.Count);
        Assert.Equal(4, Automerge);
        Assert.InRange(Segments, 1, 3);
    }

    [Fact]
    public void A_decision_between_two_pieces_ends_the_work_on_the_older_state_and_loses_nothing()
    {
        Import(Many(30));
        TakeIn(CancellationToken.None, seen: 12, () => _store.Save([Many(30)[2] with { TitleEn = "Renamed" }], Entry));
        Assert.Null(Found("strike"));
        TakeIn(CancellationToken.None);
        Assert.Equal(29, Found("strike")!.Count);
        Assert.Equal(["T-2"], Found("Renamed")!);
    }

    [Fact]
    public void Every_sign_that_a_word_may_hold_is_found_in_it()
    {
        const string signs = "q!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~q\u0600\u20ac\ud83d\ude80z\u007fx";
        _store.Save([Mayadin with { TitleEn = signs }], Entry);
        Rune[] folded = [.. SearchWords.Of(Mayadin with { TitleEn = signs }).Split(' ').First(w => w.StartsWith('q')).EnumerateRunes()];
        for (var start = 0; start + 3 <= folded.Length; start++)
        {
            var part = string.Concat(folded[start..(start + 3)]);
            var found = _store.Texts.Find([[part]], _store.Version, 10);
            Assert.True(found is null or ["T-1"], part);
        }
        Assert.Equal(["T-1"], Found("q!\"#$%&'()*+,")!);
        Assert.Equal(["T-1"], Found("\\]^_`{|}~q")!);
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

    private static Incident[] Many(int count) => [.. Enumerable.Range(0, count).Select(n => Mayadin with
    {
        Id = Guid.Parse($"0192f0a0-0000-7000-8000-{n:000000000000}"), Code = $"T-{n}", TitleEn = "Strike",
    })];

    /// <summary>Takes in what is left, ten at a time.</summary>
    /// <param name="cancellation">Ends the work between two pieces.</param>
    /// <param name="seen">After so many incidents something happens.</param>
    /// <param name="then">What happens.</param>
    /// <returns>The codes of which the words were asked.</returns>
    private HashSet<string> TakeIn(CancellationToken cancellation, int seen = int.MaxValue, Action? then = null)
    {
        var (snapshot, codes) = (Snapshot(), new HashSet<string>());
        new SqliteTextIndex(SqliteFile.InFolder(_folder), pieceSize: 10).CatchUp(snapshot.Version, code =>
        {
            lock (codes)
                if (codes.Add(code) && codes.Count == seen) then!();
            return SearchWords.Of(snapshot.Incident(snapshot.RowOf(code)));
        }, cancellation);
        return codes;
    }

    private long Upto => Scalar("SELECT text_upto FROM store");

    private long Automerge => Scalar("SELECT v FROM incident_text_config WHERE k = 'automerge'");

    /// <summary>Segments that the index consists of: each has rows of its own in its list of pages.</summary>
    private long Segments => Scalar("SELECT count(DISTINCT segid) FROM incident_text_idx");

    private long Scalar(string sql)
    {
        using var connection = SqliteFile.InFolder(_folder).Open();
        return connection.ExecuteScalar<long>(sql);
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
