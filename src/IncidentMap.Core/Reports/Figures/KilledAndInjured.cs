using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>People counted for two kinds of harm at once.</summary>
internal sealed class KilledAndInjured(FigureWalk walk, SubjectFirst subjects)
{
    // "20 people were killed or wounded", مقتل وإصابة نحو 20: neither the one nor the other number is said.
    internal int Together(Hit<bool> hit)
    {
        if (AreNouns(hit)) return AddSome(hit);
        if (walk.Found.FindLast(f => f.Ignored is null && f.Parent is null) is { } before && before.Outcome is null && hit.First - before.End <= 3) GiveBoth(before, hit);
        else
        {
            walk.IsTogether = true;
            walk.Govern(new HarmWord(Outcome.Killed, Governs.Next), hit.First);
        }
        return hit.End;
    }

    // "Dead and wounded in a raid", "casualties, dead and wounded, after shelling": two nouns, and nobody whom they are said of.
    private bool AreNouns(Hit<bool> hit) =>
        hit.Count == 3 && walk.Words[hit.First].Is("dead") && walk.Words[hit.First + 1].Is("and") && (hit.First == walk.First || walk.Words[hit.First - 1].Kind == WordKind.Mark)
        && hit.End < walk.End && walk.Words[hit.End].Form is "in" or "after" or "as" or "following" or "due" or "from" or "by" or ",";

    private int AddSome(Hit<bool> hit)
    {
        var dead = new CountMention { First = hit.First, End = hit.First + 1, Sentence = walk.Words[hit.First].Sentence, Min = 1, Max = null, IsUncounted = true, HasNoun = true, Outcome = Outcome.Killed, Trigger = hit.First, Ignored = walk.IgnoreNext };
        walk.Found.Add(dead);
        AddOther(dead);
        return hit.End;
    }

    // "A number of civilians were killed and wounded": some of both; "killed or wounded" may be of one kind only.
    private void GiveBoth(CountMention people, Hit<bool> hit)
    {
        if (!people.IsUncounted || walk.Words.Any(hit.First, hit.End, w => w.Form is "or" or "او"))
        {
            people.Ignored = Ignored.CountedTogether;
            return;
        }
        (people.Outcome, people.Trigger) = (Outcome.Killed, hit.First);
        AddOther(people);
    }

    // عدد من الضحايا بين قتيل وجريح: some of both; how many of a number are of each is not said.
    internal void GiveBehind(CountMention person)
    {
        if (!walk.Words[person.End].Is("بين")) return;
        (person.Outcome, person.Trigger, person.Ignored) = (Outcome.Killed, person.First, null);
        AddOther(person);
    }

    // "left 17 people dead and wounded 30": each has a number of its own, as have إن شاباً قُتل وأصيبت امرأتان.
    internal bool HasOneEach(Hit<bool> hit) =>
        walk.Found.Count > 0 && walk.Found[^1] is { Ignored: null } before && (hit.First - before.End <= 3 && HasOwnNumber(hit.End) || IsOneBesideOthers(before, hit));

    private bool IsOneBesideOthers(CountMention one, Hit<bool> hit) =>
        one is { Min: 1, Max: 1, Outcome: null } && hit.First > walk.First && walk.Words[hit.First].IsArabic && subjects.PastWho(one.End) == hit.First && PersonPhraseReader.TryRead(walk.Words, hit.End) is { HasNoun: true };

    // "and wounded 30", "and injured her three children".
    private bool HasOwnNumber(int at) =>
        walk.IsNumber(at) || at < walk.End && walk.Words[at].Form is "his" or "her" or "their" or "a" or "an" or "another" && PersonPhraseReader.TryRead(walk.Words, at + 1) is not null;

    // 20 مدنياً بين قتيل وجريح says so behind the number.
    internal string? TogetherHere(CountMention person) =>
        walk.IsTogether && !person.IsUncounted || HarmLexicon.Together.TryMatch(walk.Words, person.End, out var hit) && !HasOwnNumber(hit.Value.End) && !IsOneBesideOthers(person, hit.Value) || IsOfDeadAndWounded(person) ? Ignored.CountedTogether : null;

    // "27 dead and wounded": of both; "five dead and wounded 12" and "two dead and wounded soldiers" are not.
    private bool AreDeadAndWounded(CountMention person) =>
        person is { HasNumberWord: true, Outcome: Outcome.Killed, Min: > 1 } && person.End + 1 < walk.End && walk.Words[person.End - 1].Form is "dead" or "killed" && walk.Words[person.End].Is("and") && walk.Words[person.End + 1].Form is "wounded" or "injured" && !HasOwnNumber(person.End + 2) && PersonPhraseReader.TryRead(walk.Words, person.End + 2) is null;

    // مئة شهيد وجريح: above ten the noun is singular, and its number is of both; 39 قتيلاً وجريح, by their cases, and 39 قتيلاً وجريح واحد are dead and one wounded.
    private bool IsOfDeadAndWounded(CountMention person) =>
        AreDeadAndWounded(person) ||
        person is { HasNumberWord: true, HasNoun: true, Outcome: Outcome.Killed, Min: > 10 } && person.End < walk.End && walk.Words[person.End].HasAnd && HarmLexicon.TogetherAfter.Has(walk.Words, person.End)
        && !(IsAccusative(person.End - 1) && !IsAccusative(person.End)) && !walk.Words.Any(person.End + 1, person.End + 2, static w => w.Form is "واحد" or "واحدا" or "اخر");

    private bool IsAccusative(int at) => walk.Words[at].Form[^1] == 'ا';

    // عدد من القتلى والجرحى: some of both; عشرات القتلى والجرحى are dozens of each.
    internal void ShareWithWounded(CountMention person)
    {
        if (person is not { HasNumberWord: true, Outcome: Outcome.Killed } || person.End >= walk.End || !walk.Words[person.End].HasAnd || !PersonLexicon.Nouns.TryMatch(walk.Words, person.End, out var beside) || beside.Value.Value.Outcome != Outcome.Injured) return;
        if (person.IsUncounted) person.Min = AreOfEach(person) ? person.Min : Math.Min(1, person.Min);
        else person.IsPerhapsOfBoth = person is { HasNoun: true, Min: > 2 } && beside.Value.Value.Number == NounNumber.Plural; // 10 شهداء وجرحى
    }

    /// <summary>True for عشرات القتلى before والجرحى.</summary>
    internal static bool AreOfEach(CountMention dead) => dead is { IsUncounted: true, HasNumberWord: true, HasNoun: true, Outcome: Outcome.Killed, Min: > 1 };

    // قتل وأصيب عدد من المدنيين: some of both.
    internal void AddOther(CountMention person)
    {
        if (person.Outcome != Outcome.Killed) return;
        // "Dozens were killed and wounded": how many of them died is not said.
        person.Min = Math.Min(1, person.Min);
        walk.Found.Add(new CountMention
        {
            First = person.First,
            End = person.End,
            Sentence = person.Sentence,
            Min = person.Min,
            Max = null,
            IsUncounted = true,
            HasNoun = person.HasNoun,
            HasNumberWord = person.HasNumberWord,
            Outcome = Outcome.Injured,
            Status = person.Status,
            Trigger = person.Trigger,
            Ignored = person.Ignored,
        });
        walk.IsTogether = false;
    }
}
