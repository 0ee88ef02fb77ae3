using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>To whom the sentences of an event lay the strike.</summary>
internal sealed class PartyFinder(Context context)
{
    // How far a party may stand from the strike that is its own.
    private const int Reach = 4;

    // "air strikes, thought to be by planes from": how far before the word that hands it over the strike may stand.
    private const int StrikeReach = 8;

    private const int LongestApposition = 14;

    internal List<PartyReading> Find(Event told)
    {
        var found = new List<PartyReading>();
        foreach (var sentence in OrderOf(told))
        {
            var before = found.Count;
            FindIn(sentence, found);
            // A headline may name one of several; the sentence after it names all.
            var isHeadline = sentence == told.Key && context.Words[sentence.First].Line == 0;
            if (before == 0 && found.Count > 0 && sentence.First >= told.Key.First && !isHeadline) break;
            if (before > 0 && sentence.First > told.Key.First) break;
        }
        return found;
    }

    // The sentence of the event itself says it best; headlines and later ones help out.
    private static IEnumerable<Sentence> OrderOf(Event told) =>
        told.Sentences.Where(s => s == told.Key)
            .Concat(told.Sentences.Where(s => s != told.Key && s.HasStrike && s.First < told.Key.First))
            .Concat(told.Sentences.Where(s => s != told.Key && s.HasStrike && s.First > told.Key.First).Take(6));

    private void FindIn(Sentence sentence, List<PartyReading> found)
    {
        var named = sentence.Parties.FindAll(p => !IsName(p) && !IsOfTheHarmed(sentence, p));
        var own = named.ConvertAll(p => IsAuthor(sentence, p));
        for (var i = 1; i < named.Count; i++) own[i] |= own[i - 1] && IsJoined(named[i - 1], named[i]);
        for (var i = named.Count - 2; i >= 0; i--) own[i] |= own[i + 1] && ActTogether(named[i], named[i + 1]);
        for (var i = 0; i < named.Count; i++)
            if (own[i] && !found.Exists(p => p.Name == named[i].Value))
                found.Add(new PartyReading(named[i].Value, PartyBasis.Alleged, context.Words.Span(named[i].First, named[i].End)));
    }

    // "the SDF, backed by aircraft of the Coalition".
    private bool ActTogether(Hit<string> first, Hit<string> second) =>
        second.First - first.End <= 6 && Enumerable.Range(first.End, Math.Max(0, second.First - first.End)).Any(i => PartyLexicon.With.Has(context.Words, i));

    // #تركي_فلان: a tag in which a name goes on is no party.
    private bool IsName(Hit<string> party) =>
        context.Words[party.First].IsTagged && party.End < context.Words.Count && context.Words[party.End].ContinuesTag && party.Count == 1;

    // "killed an ISIS leader", خمسة عناصر من قوات النظام: whose men they were.
    private bool IsOfTheHarmed(Sentence sentence, Hit<string> party) =>
        sentence.Figures.Exists(f => f is { Outcome: not null, Status: VictimStatus.Belligerent, Ignored: null or Ignored.Repeated or Ignored.Superseded } && (party.End == f.First && !context.Words[party.First].IsArabic || party.First >= f.First && (party.First < f.End || party.First - f.End <= 2 && !context.Words.Any(f.End, party.First, w => !w.IsAny("من", "في", "of", "from", "the", "قوات", "ميليشيا")))));

    private bool IsAuthor(Sentence sentence, Hit<string> party)
    {
        for (var i = Math.Max(sentence.First, party.First - 3); i < party.First; i++)
            if (PartyLexicon.By.TryMatch(context.Words, i, out var by) && !(i > 0 && !context.Words[i].IsArabic && PartyLexicon.Against.Has(context.Words, i - 1)) && by.Value.End >= party.First - 2 && (context.Words[i].IsAny("مصدره", "مصدرها") || !context.Words.Any(i, party.First, w => w.IsAny("لسيطره", "سيطره"))) && (context.Words[i].IsArabic || HasStrikeBefore(sentence, i))) return true;
        if (FollowsItsVerb(party)) return true;
        // "government air raids", "coalition strike": one phrase names both.
        if (sentence.Strikes.Exists(s => s.First > party.First && s.First < party.End) || sentence.WeakStrikes.Exists(s => s.First > party.First && s.First < party.End)) return true;
        foreach (var strike in sentence.Strikes)
            if (Touches(sentence, strike.First, strike.End, party)) return true;
        foreach (var strike in sentence.WeakStrikes)
            if (Touches(sentence, strike.First, strike.End, party)) return true;
        return false;
    }

    // اعتقلت قسد, قتلت القوات …, قسد تعتقل: the subject stands at once behind its verb, or before it.
    private bool FollowsItsVerb(Hit<string> party)
    {
        var at = party.First - 1;
        while (at >= 0 && (context.Words[at].Is("\"") || PartyLexicon.Bands.Has(context.Words, at))) at--;
        if (at >= 0 && context.Words[at].IsArabic && PartyLexicon.Acts.TryMatch(context.Words, at, out var verb) && verb.Value.Count == 1) return true;
        if (ItsMenKilled(party.End)) return true;
        var next = party.End < context.Words.Count && context.Words[party.End].IsAny("\"", ")") ? party.End + 1 : PastApposition(party.End);
        return PartyLexicon.Acts.Has(context.Words, next) && !context.Words[next].HasAnd && context.Words[next].Sentence == context.Words[party.First].Sentence;
    }

    // "an ISIS cell killed a member": its men, the verb, and whom they killed.
    private bool ItsMenKilled(int at) =>
        at + 1 < context.Words.Count && !context.Words[at].IsArabic && PartyLexicon.Bands.Has(context.Words, at)
        && HarmLexicon.Words.TryMatch(context.Words, at + 1, out var verb) && verb.Value.Count == 1 && PersonPhraseReader.TryRead(context.Words, verb.Value.End) is not null;

    // "Russia, a top ally of the president, launched the strike".
    private int PastApposition(int at)
    {
        if (at + 1 >= context.Words.Count || !context.Words[at].Is(",") || !context.Words[at + 1].IsAny("a", "an", "the", "which", "who")) return at;
        for (var i = at + 2; i < Math.Min(context.Words.Count, at + LongestApposition); i++)
            if (context.Words[i].Is(",")) return i + 1;
        return at;
    }

    private static bool HasStrikeBefore(Sentence sentence, int at) =>
        sentence.Strikes.Exists(s => s.First < at && at - s.End < StrikeReach) || sentence.WeakStrikes.Exists(s => s.First < at && at - s.End < StrikeReach)
        || sentence.Figures.Exists(f => f.Counts && f.Trigger < at && at - f.Trigger < 4);

    private bool Touches(Sentence sentence, int first, int end, Hit<string> party)
    {
        var (from, to) = first >= party.End ? (party.End, first) : (end, party.First);
        if (to < from || to - from - WordsOfDates(sentence, from, to) > Reach) return false;
        for (var i = from; i < to; i++)
            if (IsWall(sentence, i, party, first) || PartyLexicon.Against.Has(context.Words, i) || PersonLexicon.Nouns.TryMatch(context.Words, i, out var noun) && noun.Value.Value.Status != VictimStatus.Unknown) return false;
        if (party.First >= end && HasFor(context.Words[party.First]) && to - from > 1) return false;
        // After the strike a party is its author unless the word before it says "on" or "for".
        if (party.First < end) return !IsTargetOfVerb(sentence, party);
        return !(PartyLexicon.Against.Has(context.Words, party.First - 1) && to > from);
    }

    // "The army committed on the morning of Sunday 25 June a massacre": the day between parts nobody from the act.
    private static int WordsOfDates(Sentence sentence, int from, int to)
    {
        var words = 0;
        foreach (var date in sentence.Dates)
            if (date.First >= from && date.End <= to) words += date.End - date.First + (date.PartOfDay is null ? 0 : 1);
        return words;
    }

    // Before the strike a comma or "in" parts the two; a thing that was hit between them always does.
    private bool IsWall(Sentence sentence, int i, Hit<string> party, int strike) =>
        context.Words[i].IsAny(".", "|") || party.First < strike && (context.Words[i].Kind == WordKind.Mark && !context.Words[i].IsAny("\"", "(", ")") || context.Words[i].IsAny("في", "in"))
        || sentence.Targets.Exists(t => t.First == i);

    // لتنظيم …: belongs to the word right before it.
    private static bool HasFor(Word word) => word.IsArabic && word.Form[0] == 'ل' && word.Form.Length > 3;

    // "members of IS", "a prison of IS": what stands before makes the party the victim's side.
    private bool IsTargetOfVerb(Sentence sentence, Hit<string> party) =>
        party.First > sentence.First && PartyLexicon.Against.Has(context.Words, party.First - 1);

    private bool IsJoined(Hit<string> last, Hit<string> party)
    {
        if (ActTogether(last, party)) return true;
        if (party.First - last.End > 3) return false;
        for (var i = last.End; i < party.First; i++)
            if (!context.Words[i].IsAny("و", "and", "\"", "الاحتلال", "ميليشيا", "قوات", "القوات", "forces", "their", "its", "allied", "(", ")") && !context.Words[i].HasAnd) return false;
        return party.First > last.End && context.Words.Any(last.End, party.First, w => w.IsAny("و", "and") || w.HasAnd) || context.Words[party.First].HasAnd;
    }
}
