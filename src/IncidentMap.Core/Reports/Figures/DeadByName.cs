using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>The dead told by who they were: "the victims were A. B. and his son", "those killed were named as A. B. and C. D.", "Killed: A. B. and C. D."</summary>
internal sealed class DeadByName(FigureWalk walk, NamedPeople names)
{
    // "The dead in Monday's shelling of the town were …": how far behind them the verb may stand.
    private const int LongestAside = 10;

    // رجل وزوجته وثلاثة من أولادهما شهداء.
    private const int LongestFallen = 12;

    // "were named by local media as": how far behind the naming the "as" may stand.
    private const int LongestNaming = 5;

    /// <summary>Takes the dead as the subject of who they were; returns where to go on, null elsewhere.</summary>
    /// <param name="i">Where they may stand.</param>
    internal int? Take(int i)
    {
        if (walk.Words[i].IsArabic) return TakeArabic(i);
        if (WoundedList(i) is { } roll) return AddWounded(i, roll);
        if (SubjectAt(i) is not { } subject || PastVerb(subject) is not { } at || IsOfWounded()) return null;
        if (PersonList.From(walk.Words, at, walk.End) is { } list) return Add(i, list.People, list.End);
        if (names.NamedPersons(at) is { } named) return Add(Outcome.Killed, i, named);
        if (PersonPhraseReader.TryRead(walk.Words, at) is not { HasNoun: true, IsExact: true, HasNumberWord: true, Outcome: null }) return null;
        walk.GovernAnew(new HarmWord(Outcome.Killed, Governs.Next), i);
        return at;
    }

    // الضحايا هم فلان وفلان, والضحايا رجل وزوجته: the dead as the subject, where the sentence counted none before them.
    private int? TakeArabic(int i)
    {
        if (FallAsDead(i)) return Govern(i);
        if (!HarmLexicon.TheDead.TryMatch(walk.Words, i, out var dead)) return null;
        if (NameBelow(dead.Value) is { } one) return one;
        if (!IsSubject(i) || walk.Found.Exists(static f => f is { Counts: true, Outcome: Outcome.Killed })) return null;
        var at = dead.Value.End;
        while (at < walk.End && walk.Words[at].Form is "هم" or "هما" or ":") at++;
        if (at >= walk.End) return null;
        if (names.NamesOf(Outcome.Killed, i, at) is { } past) return past;
        if (PersonPhraseReader.TryRead(walk.Words, at) is not { HasNoun: true, IsExact: true, Outcome: null } || walk.Words[at].Form.StartsWith("ال", StringComparison.Ordinal)) return null;
        walk.GovernAnew(new HarmWord(Outcome.Killed, Governs.Next), i);
        return at;
    }

    // سقوط رجل وزوجته شهداء: what they fell as stands behind them all.
    private bool FallAsDead(int i)
    {
        if (walk.Words[i].Form is not ("سقوط" or "سقط" or "وسقط" or "وسقوط" or "لسقوط" or "بسقوط") || PersonPhraseReader.TryRead(walk.Words, i + 1) is not { HasNoun: true, IsBarePlural: false, Outcome: null } first) return false;
        for (var k = first.End; k < Math.Min(walk.End, i + LongestFallen) && walk.Words[k].Kind == WordKind.Letters; k++)
            if (walk.Words[k].Form is "شهدا" or "شهيدين" or "قتلي" or "قتيلين" or "ضحايا") return true;
            else if (HarmLexicon.Words.Has(walk.Words, k) || StrikeLexicon.Has(walk.Words, k)) return false;
        return false;
    }

    private int Govern(int i)
    {
        walk.GovernAnew(new HarmWord(Outcome.Killed, Governs.Next), i);
        return i + 1;
    }

    // ننعى الشهيد: الملازم فلان الفلاني, الشهيد البطل: فلان الفلاني.
    private int? NameBelow(Hit<bool> dead)
    {
        var at = dead.End < walk.End && walk.Words[dead.End].Form is "البطل" or "البطله" or "المجاهد" or "السعيد" ? dead.End + 1 : dead.End;
        if (walk.Words[dead.First].Form is not ("الشهيد" or "الشهيده") || at + 1 >= walk.End || !walk.Words[at].Is(":") || walk.Found.Exists(static f => f is { Counts: true, Outcome: Outcome.Killed })) return null;
        if (PersonPhraseReader.TryRead(walk.Words, at + 1) is null) return PersonName.ListAt(walk.Words, at + 1, walk.End, isList: true) is { Count: 1 } name ? names.AddNamed(Outcome.Killed, dead.First, (at + 1, name.End, 1)) : null;
        walk.GovernAnew(new HarmWord(Outcome.Killed, Governs.Next), dead.First);
        return at + 1;
    }

    // At the beginning, behind a mark or "that": not "one of the dead" nor "the bodies of the dead".
    private bool IsSubject(int i) => i == walk.First || walk.Words[i].HasAnd || walk.Words[i - 1].Kind == WordKind.Mark || walk.Words[i - 1].Form is "ان" or "بان" or "وان";

    // "Wounded: A. B. and C. D.", "Names of the wounded: A. B., 40, and C. D., 35": where the names begin.
    private int? WoundedList(int i)
    {
        if (i != walk.First || i + 2 >= walk.End) return null;
        var at = i;
        while (at + 2 < walk.End && walk.Words[at].Form is "the" or "names" or "name" or "of") at++;
        return walk.Words[at].Form is "wounded" or "injured" && walk.Words[at + 1].Is(":") ? at + 2 : null;
    }

    private int? AddWounded(int i, int roll) =>
        PersonList.From(walk.Words, roll, walk.End) is { } list ? Add(i, list.People, list.End, Outcome.Injured) : names.NamedPersons(roll) is { } named ? Add(Outcome.Injured, i, named) : null;

    // "the martyrs are A. B., C. D. and the child E. F."
    private int Add(int i, List<CountMention> people, int past, Outcome outcome = Outcome.Killed)
    {
        walk.GovernAnew(new HarmWord(outcome, Governs.Next), i);
        foreach (var one in people)
        {
            (one.Outcome, one.Trigger, one.Ignored, one.IsListOfNames) = (outcome, i, walk.IgnoreNext, true);
            walk.Found.Add(one);
        }
        (walk.HarmUsed, walk.Gap) = (true, 0);
        return past;
    }

    private int Add(Outcome outcome, int i, (int First, int End, int Count) named)
    {
        walk.GovernAnew(new HarmWord(outcome, Governs.Next), i);
        var past = names.AddNamed(outcome, i, named);
        walk.Found[^1].IsListOfNames = true;
        return past;
    }

    // "the dead", "those killed"; where the sentence begins the word alone. Some "of the dead" are told elsewhere.
    private int? SubjectAt(int i)
    {
        if (walk.Words[i].Kind != WordKind.Letters) return null;
        var isFirst = i == walk.First || walk.Words[i - 1].Kind == WordKind.Mark;
        if (isFirst && walk.Words[i].Form is "victims" or "killed" or "dead" or "martyrs" or "martyr" or "victim") return i + 1;
        if (!HarmLexicon.TheDead.TryMatch(walk.Words, i, out var dead) || walk.Words[dead.Value.End - 1].Is("casualties")) return null;
        return i > walk.First && walk.Words[i - 1].Form is "of" or "among" or "for" or "to" or "by" or "from" or "with" ? null : dead.Value.End;
    }

    // "were", "have been identified as", ":".
    private int? PastVerb(int subject)
    {
        if (subject < walk.End && walk.Words[subject].Is(":")) return subject + 1;
        var i = subject;
        while (i < walk.End && i < subject + LongestAside && walk.Words[i].Kind == WordKind.Letters && walk.Words[i].Form is not ("were" or "was" or "are" or "is" or "have" or "has" or "who" or "that" or "which")) i++;
        if (i + 1 < walk.End && walk.Words[i].Is(":")) return i + 1;
        if (i >= walk.End || walk.Words[i].Form is not ("were" or "was" or "are" or "is" or "have" or "has")) return null;
        i++;
        if (i < walk.End && walk.Words[i].Is("been")) i++;
        while (i < walk.End && walk.Words[i].Form is "later" or "locally" or "since" or "all" or "both") i++;
        return i < walk.End && walk.Words[i].Form is "identified" or "named" or "listed" ? PastNaming(i + 1) : i;
    }

    private int? PastNaming(int at)
    {
        for (var i = at; i < Math.Min(walk.End, at + LongestNaming) && walk.Words[i].Kind == WordKind.Letters; i++)
            if (walk.Words[i].Is("as")) return i + 1 < walk.End && walk.Words[i + 1].Is(":") ? i + 2 : i + 1;
        return null;
    }

    // "The victims were two brothers, both wounded."
    private bool IsOfWounded()
    {
        for (var i = walk.First; i < walk.End; i++)
            if (HarmLexicon.Words.TryMatch(walk.Words, i, out var harm) && harm.Value.Value.Outcome == Outcome.Injured && harm.Value.Value.Governs != Governs.Next) return true;
        return false;
    }
}
