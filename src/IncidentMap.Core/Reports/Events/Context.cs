using IncidentMap.Reports.Claims;
using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>One sentence, or the clause of one speaker in it, with everything found in it.</summary>
internal sealed class Sentence
{
    private const int LongestHeadline = 25;

    // So many sentences behind the number stand the names.
    private const int NamesReach = 3;

    internal required int First { get; init; }

    internal required int End { get; init; }

    /// <summary>How many sentences of the text stand before it.</summary>
    internal required int Index { get; init; }

    internal List<CountMention> Figures { get; init; } = [];

    internal List<DateMention> Dates { get; } = [];

    internal List<PlaceMention> Places { get; } = [];

    internal List<Hit<IncidentKind>> Strikes { get; } = [];

    internal List<Hit<bool>> WeakStrikes { get; } = [];

    internal List<Hit<string>> Parties { get; } = [];

    internal List<Hit<SpeakerName>> Speakers { get; } = [];

    internal List<Hit<string>> Targets { get; } = [];

    /// <summary>"back" or "earlier" where it only recalls, "on" where it tells what came of what was recalled before it, "away" or "apart" where it turns to something else; null for the story itself.</summary>
    internal string? Background { get; set; }

    /// <summary>True where it turns to another act, which it does not only recall.</summary>
    internal bool IsTurned => Background is "away" or EventLexicon.Apart;

    /// <summary>True behind such a sentence in one paragraph: it tells on of that.</summary>
    internal bool IsBelowBackground { get; init; }

    /// <summary>The place under whose head it stands ("Homs:"), in a text that goes from region to region; null elsewhere.</summary>
    internal Gazetteer.Place? Section { get; set; }

    /// <summary>True for a clause that tells of another strike than the one before it in its sentence, at another settlement.</summary>
    internal bool IsOwnAct { get; init; }

    /// <summary>True for a further part of a list of places, of which the strike and its doer are told once.</summary>
    internal bool IsOfList { get; init; }

    /// <summary>True for the line under a picture, which may show another day and place.</summary>
    internal bool IsCaption { get; init; }

    /// <summary>True for a line between two paragraphs that has a headline's form: of this story or of another one.</summary>
    internal bool IsAmid { get; init; }

    /// <summary>True for the headline of another story, below this one, and for what a text on Syria tells of another war.</summary>
    internal bool IsOfAnotherStory { get; set; }

    /// <summary>True for what tells on of the story itself.</summary>
    internal bool IsOfStory => this is { IsCaption: false, IsOfAnotherStory: false, Background: null };

    internal bool HasHarm => Figures.Exists(f => f is { Counts: true, IsSpokenOf: false });

    /// <summary>True where it counts people, and no part of others.</summary>
    internal bool CountsWhole => Figures.Exists(static f => f.IsCountedWhole);

    /// <summary>How many it counts so of an outcome, at the least; null where it counts none.</summary>
    internal long? CountOf(Outcome? outcome)
    {
        long? sum = null;
        foreach (var figure in Figures)
            if (figure.IsCountedWhole && figure.Outcome == outcome) sum = (sum ?? 0) + figure.Min;
        return sum;
    }

    /// <summary>True where all harm in it is that of "the dead" or "the wounded", of whom was told before.</summary>
    internal bool IsOfTheHarmed(WordList words) =>
        Figures.Exists(f => f.Counts) && Figures.TrueForAll(f => !f.Counts || f.IsUncounted && (words[f.First].Form.StartsWith("ال", StringComparison.Ordinal) || f.First > 0 && words[f.First - 1].Is("the")));

    internal bool HasStrike => Strikes.Count > 0 || WeakStrikes.Count > 0;

    /// <summary>Takes the strikes and parties of a clause of the same list where this one names none.</summary>
    /// <param name="beside">The clause beside it.</param>
    internal void TakeStrikes(Sentence beside)
    {
        if (HasStrike) return;
        Strikes.AddRange(beside.Strikes);
        WeakStrikes.AddRange(beside.WeakStrikes);
        if (Parties.Count == 0) Parties.AddRange(beside.Parties);
    }

    /// <summary>True for the first line, which says in short what the next one tells.</summary>
    internal bool IsHeadline(WordList words) => words[First].Line == 0 && End - First < LongestHeadline;

    /// <summary>
    /// True where each counts as many people harmed as the other, at once or in parts; a man here and a man there are two, where others
    /// stand beside one of them.
    /// </summary>
    internal bool SharesNumbers(Sentence other)
    {
        foreach (var figure in Figures)
            if (figure is { Counts: true, Parent: null } && (other.Tells(figure, this) || SumOf(figure.Outcome) is > 1 and var sum && sum == other.SumOf(figure.Outcome) && (sum > 2 || Math.Abs(Index - other.Index) <= NamesReach && Names(figure.Outcome)))) return true;
        return false;
    }

    /// <summary>"Two killed in X", and below: "An air strike on X last Friday killed a man and his wife": as many, each by himself.</summary>
    internal bool IsUnderHeadline(Sentence above, WordList words) =>
        Index == above.Index + 1 && above.IsHeadline(words) && words[First].Line != words[above.First].Line && SumOf(Outcome.Killed) == above.SumOf(Outcome.Killed) && SumOf(Outcome.Killed) > 0;

    // "Two were killed", and below: "Ahmad X and his brother were shot dead".
    private bool Names(Outcome? outcome) =>
        Figures.Exists(f => f.IsNamed && f.Counts && f.Outcome == outcome) && Figures.TrueForAll(f => !f.Counts || f.Outcome != outcome || f.IsNamed || f.IsKin);

    private bool Tells(CountMention figure, Sentence its)
    {
        foreach (var own in Figures)
            if (own is { Counts: true, Parent: null } && own.Outcome == figure.Outcome && own.Min == figure.Min && own.IsUncounted == figure.IsUncounted && (figure.Min > 1 || its.SumOf(figure.Outcome) == SumOf(figure.Outcome))) return true;
        return false;
    }

    private long SumOf(Outcome? outcome)
    {
        long sum = 0;
        foreach (var figure in Figures)
            if (figure is { Counts: true, Parent: null } && figure.Outcome == outcome) sum += figure.Min;
        return sum;
    }
}

/// <summary>A text taken apart: the ground on which events are told apart.</summary>
internal sealed class Context
{
    private Context(string text, WordList words) => (Text, Words) = (text, words);

    internal string Text { get; }

    internal WordList Words { get; }

    internal List<Sentence> Sentences { get; } = [];

    internal List<DateMention> Dates { get; private set; } = [];

    internal List<PlaceMention> Places { get; private set; } = [];

    /// <summary>The gazetteer with its answers so far.</summary>
    internal required PlaceMemo Gazetteer { get; init; }

    /// <summary>The day from which relative dates were counted.</summary>
    internal DateOnly? Published { get; private set; }

    internal int OtherFields { get; private set; }

    /// <summary>The lines in which a post says where and when; null where it has none.</summary>
    internal PostFields? Fields { get; private set; }

    /// <summary>True where the dead are listed by their names, a line each.</summary>
    internal bool HasNameRoll { get; private set; }

    /// <summary>"A strike hit X. It killed five": the act, without its harm, that the sentence before tells; null where that tells none.</summary>
    internal Sentence? ActBefore(Sentence sentence) =>
        sentence.Index > 0 && Sentences[sentence.Index - 1] is { HasStrike: true, HasHarm: false, IsOfStory: true } act ? act : null;

    internal static Context Of(ReportText report, PlaceMemo places)
    {
        var words = Tokeniser.Cut(report.Text);
        var context = new Context(report.Text, words) { Gazetteer = places };
        (context.Dates, context.Published) = DateReader.Read(words, report.PublishedOn);
        context.Fields = PostFields.Of(words);
        context.Places = new PlaceFinder(places, report.Text, words).Find();
        context.OtherFields = StrikeLexicon.OtherFields.All(words).Count;
        context.Sentences.AddRange(new SentenceCutter(words, context.Dates, context.Places, places).Cut());
        var counted = context.Sentences.ConvertAll(s => (s.First, s.End, s.Figures));
        MarkedRoll.Gather(words, counted);
        context.HasNameRoll = NameRoll.Gather(words, counted);
        context.Distribute();
        context.LeaveOutAbroad();
        context.IgnoreRemembered();
        new EarlierTimes(context).Ignore();
        if (context.TellsOfOtherCauses()) foreach (var figure in context.Sentences.SelectMany(s => s.Figures)) figure.Ignored ??= Ignored.OtherCause;
        return context;
    }

    // "… marked the anniversary of the massacre, in which 108 died": of that day, which the text does not give, not of today.
    private void IgnoreRemembered()
    {
        if (Dates.Exists(d => d is { Form: DateForm.Explicit, IsDateline: false })) return;
        foreach (var sentence in Sentences.Where(s => s.HasHarm && Remembers(s)))
            foreach (var figure in sentence.Figures) figure.Ignored ??= Ignored.OnlyRecalled;
    }

    private bool Remembers(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (EventLexicon.Anniversaries.Has(Words, i) && !IsStruckFeast(i)) return true;
        return false;
    }

    // استهدف احتفالاً بذكرى المجازر: those who came to remember were struck.
    private bool IsStruckFeast(int day) =>
        day > 1 && Words[day - 1].Form is "احتفالا" or "احتفال" or "تجمعا" or "مهرجانا" or "مسيره" or "مراسم" or "حفلا" && (StrikeLexicon.Has(Words, day - 2) || Words[day - 2].Form is "طال" or "هاجم");

    // "20 died in Yemen's Saada. In Syria, four were killed in Harem": of another war, beside a strike in this one.
    private void LeaveOutAbroad()
    {
        var named = PlaceLexicon.Abroad.All(Words);
        if (named.Count == 0 || !Sentences.Exists(s => s is { HasHarm: true, HasStrike: true } && IsInSyria(s))) return;
        foreach (var sentence in Sentences)
        {
            if (sentence.Background is not null || !sentence.HasHarm && !sentence.HasStrike || IsInSyria(sentence) || !named.Exists(h => h.First >= sentence.First && h.First < sentence.End && IsScene(h, sentence))) continue;
            sentence.IsOfAnotherStory = true;
            foreach (var figure in sentence.Figures) figure.Ignored ??= Ignored.OtherStory;
        }
    }

    private static bool IsInSyria(Sentence sentence) =>
        sentence.Places.Exists(p => p.Place is { Country: "SY", Accuracy: < GeolocationAccuracy.Country } && !p.Is(PlaceContext.Name | PlaceContext.Origin));

    // "in Yemen", اليمن: … at the head of a line, "Yemen's Saada"; not where somebody is from, nor "Beirut –", where an agency writes.
    private bool IsScene(Hit<string> abroad, Sentence sentence)
    {
        if (sentence.Places.Exists(p => p.First < abroad.End && p.End > abroad.First && p.Is(PlaceContext.Origin | PlaceContext.Name))) return false;
        if (PlaceLexicon.Struck.Has(Words, abroad.First) || Words[abroad.First].Form[0] == 'ب' && PlaceLexicon.Countries.Has(Words, abroad.First)) return true;
        if (abroad.First == sentence.First) return Words.Any(abroad.End, abroad.End + 1, w => w.Is(":"));
        var before = abroad.First - 1;
        while (before > sentence.First && PlaceLexicon.Before.Has(Words, before)) before--;
        return PlaceLexicon.Struck.Has(Words, before);
    }

    // A text on an earthquake gives its toll again in sentences that don't name it.
    private bool TellsOfOtherCauses()
    {
        var causes = HarmLexicon.OtherCauses.All(Words).Count;
        return causes > 1 && causes > Sentences.Sum(s => s.Strikes.Count) && !Sentences.Exists(s => s.HasHarm && s.Strikes.Count > 0);
    }

    // A story that begins with a day given in full is told of the government of that day, whenever it is published.
    private DateOnly? DayTold() => Dates.Find(d => d is { IsDateline: false, IsSince: false }) is { Form: DateForm.Explicit } day ? day.Start : Published;

    // A person called Turki is not Türkiye.
    private static void AddParty(Sentence sentence, Hit<string> party)
    {
        if (!sentence.Figures.Exists(f => f.IsNamed && party.First >= f.First && party.First < f.End)) sentence.Parties.Add(party);
    }

    // "Homs:: …", "Daraa:: …": what stands below such a head happened there.
    private void HeadSections()
    {
        var heads = Sentences.ConvertAll(s => s.Places.Find(p => p.First <= s.First + 1 && p.Place is { Accuracy: >= GeolocationAccuracy.City } && p.End < s.End && Words[p.End].Is(":"))?.Place);
        if (heads.OfType<Gazetteer.Place>().Select(p => p.Admin1).Distinct().Count() < 2) return;
        Gazetteer.Place? current = null;
        for (var i = 0; i < Sentences.Count; i++) Sentences[i].Section = current = heads[i] ?? current;
    }

    private void Distribute()
    {
        Fill(Dates, d => d.First, (s, d) => s.Dates.Add(d));
        Fill(Places, p => p.First, (s, p) => s.Places.Add(p));
        var absent = new AbsentStrikes(Words);
        Fill(StrikeLexicon.Strong.All(Words).Where(h => !absent.IsOther(h.First)), h => h.First, (s, h) => { if (s.HasHarm || !absent.IsAbsent(h.First)) s.Strikes.Add(h); });
        Fill(StrikeLexicon.Weak.All(Words), h => h.First, (s, h) => { if (s.HasHarm || !absent.IsAbsent(h.First)) s.WeakStrikes.Add(h); });
        Fill(new NamedParties(Words, DayTold()).Find(), h => h.First, AddParty);
        Fill(Speakers(), h => h.First, (s, h) => s.Speakers.Add(h));
        Fill(StrikeLexicon.Targets.All(Words).Where(h => !IsWhereTheyWent(h.First)), h => h.First, (s, h) => s.Targets.Add(h));
        foreach (var sentence in Sentences)
        {
            TollsByGovernorate.LeaveOut(Words, sentence);
            TollsOverCountry.LeaveOut(Words, sentence);
        }

        HeadSections();
        ShareInLists();
    }

    // "Air strikes killed 46 in X and 16 in Y", "46 died in X and 16 in Y in air strikes".
    private void ShareInLists()
    {
        for (var i = 1; i < Sentences.Count; i++)
            if (Sentences[i].IsOfList) Sentences[i].TakeStrikes(Sentences[i - 1]);
        for (var i = Sentences.Count - 1; i > 0; i--)
            if (Sentences[i].IsOfList) Sentences[i - 1].TakeStrikes(Sentences[i]);
    }

    // "a monitor said … the Syrian Observatory for Human Rights said": one and the same, who must not bear itself out.
    private List<Hit<SpeakerName>> Speakers()
    {
        var named = SpeakerLexicon.Names.All(Words);
        var monitor = named.Find(n => n.Value.Speaks == Speaks.Always).Value?.Origin ?? SpeakerLexicon.Others;
        var speakers = named.ConvertAll(n => n.Value.Origin == SpeakerLexicon.Monitor ? n with { Value = n.Value with { Origin = monitor } } : n);
        foreach (var state in SpeakerLexicon.States.All(Words))
            if (SpeakerFinder.SpeaksBeside(Words, state.First, state.End) && !speakers.Exists(s => s.First < state.End && state.First < s.End)) speakers.Add(new Hit<SpeakerName>(new SpeakerName(state.Value, Speaks.Beside), state.First, state.Count));
        speakers.Sort((a, b) => a.First.CompareTo(b.First));
        return speakers;
    }

    // "taken to a field hospital", "said a doctor at a local hospital", إلى مشفى: nothing there was struck.
    private bool IsWhereTheyWent(int at) =>
        Words.Any(at - 1, at, w => w.Form is "الي") || Words.Any(at - 3, at, w => w.Is("to")) && !Words.Any(at - 3, at, w => w.Form is "damage" or "damages" or "close" or "next")
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
