using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>One sentence, or the clause of one speaker in it, with everything found in it.</summary>
internal sealed class Sentence
{
    internal required int First { get; init; }

    internal required int End { get; init; }

    internal List<CountMention> Figures { get; init; } = [];

    internal List<DateMention> Dates { get; } = [];

    internal List<PlaceMention> Places { get; } = [];

    internal List<Hit<IncidentKind>> Strikes { get; } = [];

    internal List<Hit<bool>> WeakStrikes { get; } = [];

    internal List<Hit<string>> Parties { get; } = [];

    internal List<Hit<string>> Speakers { get; } = [];

    internal List<Hit<string>> Targets { get; } = [];

    /// <summary>"back" where it only recalls, "away" where it turns to something else; null for the story itself.</summary>
    internal string? Background { get; init; }

    /// <summary>The place under whose head it stands ("Homs:"), in a text that goes from region to region; null elsewhere.</summary>
    internal Gazetteer.Place? Section { get; set; }

    /// <summary>True for the line under a picture, which may show another day and place.</summary>
    internal bool IsCaption { get; init; }

    internal bool HasHarm => Figures.Exists(f => f is { Counts: true, IsSpokenOf: false });

    internal bool HasStrike => Strikes.Count > 0 || WeakStrikes.Count > 0;
}

/// <summary>A text taken apart: the ground on which events are told apart.</summary>
internal sealed class Context
{
    // A "sentence" without end is cut, so that what is quadratic within a sentence stays small.
    private const int LongestSentence = 300;

    private const int LongestCaption = 30;

    private Context(string text, IReadOnlyList<Word> words) => (Text, Words) = (text, words);

    internal string Text { get; }

    internal IReadOnlyList<Word> Words { get; }

    internal List<Sentence> Sentences { get; } = [];

    internal List<DateMention> Dates { get; private set; } = [];

    internal List<PlaceMention> Places { get; private set; } = [];

    /// <summary>The gazetteer with its answers so far.</summary>
    internal required PlaceMemo Gazetteer { get; init; }

    /// <summary>The day from which relative dates were counted.</summary>
    internal DateOnly? Published { get; private set; }

    internal int OtherFields { get; private set; }

    /// <summary>True where the dead are listed by their names, a line each.</summary>
    internal bool HasNameRoll { get; private set; }

    internal static Context Of(ReportText report, PlaceMemo places)
    {
        var words = Tokeniser.Cut(report.Text);
        var context = new Context(report.Text, words) { Gazetteer = places };
        (context.Dates, context.Published) = DateReader.Read(words, report.PublishedOn);
        context.Places = new PlaceFinder(places, report.Text, words).Find();
        context.OtherFields = StrikeLexicon.OtherFields.All(words).Count;
        context.CutSentences();
        context.Distribute();
        return context;
    }

    private void CutSentences()
    {
        var dateEnds = Dates.ToDictionary(d => d.First, d => d.End);
        int? Skip(int at) => dateEnds.TryGetValue(at, out var end) ? end : null;
        var earlier = new List<CountMention>();
        var turns = new ClauseTurns(Words, Places);
        var isTotal = false;
        for (var first = 0; first < Words.Count;)
        {
            var end = first + 1;
            while (end < Words.Count && Words[end].Sentence == Words[first].Sentence && end - first < LongestSentence) end++;
            end = turns.EndOf(first, end);
            var figures = SentenceFigures.Read(Words, first, end, Skip);
            TakenApartAgain.Link(earlier, figures);
            var goesOn = isTotal && GoesOnTotal(first, end);
            if (goesOn) SentenceFigures.IgnoreAsTotal(figures);
            isTotal = goesOn || SentenceFigures.IsTotal(figures);
            earlier.AddRange(figures.Where(f => f.Counts));
            Sentences.Add(new Sentence { First = first, End = end, Figures = figures, Background = BackgroundOf(first, end), IsCaption = IsCaption(first, end) });
            first = end;
        }
        HasNameRoll = NameRoll.Gather(Words, Sentences.ConvertAll(s => (s.First, s.End, s.Figures)));
    }

    // A person called Turki is not Türkiye.
    private static void AddParty(Sentence sentence, Hit<string> party)
    {
        if (!sentence.Figures.Exists(f => f.IsNamed && party.First >= f.First && party.First < f.End)) sentence.Parties.Add(party);
    }

    // "These attacks killed 21, as follows: • May: three …": the lines behind a total take it apart.
    private bool GoesOnTotal(int first, int end) =>
        Words[first].IsAny("•", "-", "–", "*", "▪") || TimeLexicon.Months.TryMatch(Words, first, out var month) && month.Value.End < end && Words[month.Value.End].Is(":");

    // "Homs:: …", "Daraa:: …": what stands below such a head happened there.
    private void HeadSections()
    {
        var heads = Sentences.ConvertAll(s => s.Places.Find(p => p.First <= s.First + 1 && p.Place is { Accuracy: >= GeolocationAccuracy.City } && p.End < s.End && Words[p.End].Is(":"))?.Place);
        if (heads.OfType<Gazetteer.Place>().Select(p => p.Admin1).Distinct().Count() < 2) return;
        Gazetteer.Place? current = null;
        for (var i = 0; i < Sentences.Count; i++) Sentences[i].Section = current = heads[i] ?? current;
    }

    // The phrase opens the sentence, behind a mark or a conjunction.
    private string? BackgroundOf(int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + 3); i++)
            if (EventLexicon.Background.TryMatch(Words, i, out var hit)) return hit.Value.Value;
        return null;
    }

    // "Shelling of Umm al-Keif, north of Hasakah – North Press": few words in a line of their own, at its end a dash and a credit.
    private bool IsCaption(int first, int end)
    {
        if (end - first > LongestCaption || end < Words.Count && Words[end].Line == Words[end - 1].Line) return false;
        for (var i = Math.Max(first + 1, end - 3); i < end; i++)
            if (EventLexicon.Caption.TryMatch(Words, i, out var credit) && credit.Value.End == end && (credit.Value.Count > 1 || Words.Any(i - 2, i, w => w.IsAny("-", "–", "—", "/", "(", ":"))) || EventLexicon.Caption.Has(Words, i) && Words[i].Form.StartsWith("ارشيف", StringComparison.Ordinal)) return true;
        return false;
    }

    private void Distribute()
    {
        Fill(Dates, d => d.First, (s, d) => s.Dates.Add(d));
        Fill(Places, p => p.First, (s, p) => s.Places.Add(p));
        var none = StrikeLexicon.None.All(Words).SelectMany(n => Enumerable.Range(n.First, n.Count)).ToHashSet();
        Fill(StrikeLexicon.Strong.All(Words).Where(h => !none.Contains(h.First)), h => h.First, (s, h) => s.Strikes.Add(h));
        Fill(StrikeLexicon.Weak.All(Words), h => h.First, (s, h) => s.WeakStrikes.Add(h));
        Fill(PartyLexicon.Names.All(Words), h => h.First, AddParty);
        Fill(SpeakerLexicon.Names.All(Words), h => h.First, (s, h) => s.Speakers.Add(h));
        Fill(StrikeLexicon.Targets.All(Words).Where(h => !IsWhereTheyWent(h.First)), h => h.First, (s, h) => s.Targets.Add(h));
        HeadSections();
    }

    // "taken to a field hospital", "said a doctor at a local hospital", إلى مشفى: nothing there was struck.
    private bool IsWhereTheyWent(int at) =>
        Words.Any(at - 1, at, w => w.IsAny("الي")) || Words.Any(at - 3, at, w => w.Is("to")) && !Words.Any(at - 3, at, w => w.IsAny("damage", "damages", "close", "next"))
        || Enumerable.Range(at - 5, 5).Any(i => i >= 0 && Words[i].Sentence == Words[at].Sentence && PersonLexicon.Nouns.TryMatch(Words, i, out var person) && person.Value.Value.Role == "medic" && SpeakerLexicon.Saying.Has(Words, i - 2));

    private void Fill<T>(IEnumerable<T> items, Func<T, int> at, Action<Sentence, T> add)
    {
        var s = 0;
        foreach (var item in items)
        {
            while (s < Sentences.Count - 1 && Sentences[s].End <= at(item)) s++;
            add(Sentences[s], item);
        }
    }
}
