using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Finds the ties between a sentence that tells of harm and the main event as it was told before it.</summary>
internal sealed class Ties
{
    /// <summary>How many there are.</summary>
    internal static readonly int Count = Enum.GetValues<Tie>().Length;

    private const int LongestStretch = 4;

    // Parts of six: a text of more lines is a digest.
    private const int MostLines = 6;

    // Headlines are shorter.
    private const int LongestHead = 25;

    private const int ShortSentence = 9;

    // "On April 20,", وفي 18 من آب.
    private const int OpeningReach = 3;

    private readonly Sentence _sentence;
    private readonly ToldSoFar _told;
    private readonly List<Sentence> _main = [];
    private readonly List<Sentence> _stretch;
    private readonly float[] _values = new float[Count];

    private Ties(Sentence sentence, ToldSoFar told)
    {
        (_sentence, _told) = (sentence, told);
        foreach (var of in told.Main.Sentences)
            if (of.First < sentence.First && (of.HasHarm || of == told.Key) && _main.Count < ToldSoFar.MostLooked) _main.Add(of);
        _stretch = StretchOf(sentence, told);
    }

    private WordList Words => _told.Words;

    /// <summary>The value of each, at its number: 0 where it does not hold.</summary>
    internal static float[] Of(Sentence sentence, ToldSoFar told)
    {
        var ties = new Ties(sentence, told);
        ties.SetForm();
        ties.SetNumbers();
        ties.SetAct();
        TiesOfPlace.Set(ties._stretch, ties._main, told, ties.Set);
        TiesOfWords.Set(ties._stretch, ties._main, told, ties._values);
        ties.SetTogether();
        return ties._values;
    }

    private void Set(Tie tie, bool holds) => _values[(int)tie] = holds ? 1 : 0;

    private bool Has(Tie tie) => _values[(int)tie] > 0;

    // "A strike hit Y. It killed three": the act above it without its harm, and what else its paragraph tells before it.
    private static List<Sentence> StretchOf(Sentence sentence, ToldSoFar told)
    {
        List<Sentence> stretch = [sentence];
        for (var i = sentence.Index - 1; i > told.Key.Index && stretch.Count < LongestStretch; i--)
        {
            var above = told.Context.Sentences[i];
            if (above.HasHarm || above.IsCaption || above.IsOfAnotherStory) break;
            if (told.Words[above.First].Line != told.Words[sentence.First].Line && !(i == sentence.Index - 1 && above.HasStrike && sentence.Places.Count == 0)) break;
            stretch.Add(above);
        }
        return stretch;
    }

    private void SetForm()
    {
        var line = Words[_sentence.First].Line;
        var last = _told.Main.Sentences.FindLast(s => s.HasHarm && s.First < _sentence.First) ?? _told.Key;
        var lines = line - Words[last.First].Line;
        Set(Tie.Always, true);
        Set(Tie.Arabic, Words[_sentence.First].IsArabic);
        Set(Tie.SameLine, lines == 0);
        _values[(int)Tie.Lines] = Math.Min(MostLines, lines) / (float)MostLines;
        _values[(int)Tie.Distance] = MathF.Log(1 + Math.Max(0, _sentence.Index - last.Index));
        Set(Tie.BelowHeadline, _told.Key.IsHeadline(Words));
        Set(Tie.FirstInFull, _main.TrueForAll(s => s.End - s.First < LongestHead && !Words[s.End - 1].Is(".") && Words[s.First].Line != line));
        Set(Tie.FirstWithStop, Has(Tie.FirstInFull) && Words[_sentence.End - 1].Is("."));
        Set(Tie.Turned, _sentence.IsTurned);
        Set(Tie.BelowTurn, _sentence.IsBelowBackground);
        Set(Tie.BelowOther, (_told.IsRecalling || _told.LastHome is { } home && home != _told.Main) && _told.Before is { } before && Words[before.First].Line == line);
        Set(Tie.OthersTold, _told.Events.Count > 1);
        Set(Tie.Says, SpeakerLexicon.Saying.IsIn(Words, _sentence.First, _sentence.End));
        Set(Tie.Short, _sentence.End - _sentence.First < ShortSentence);
        Set(Tie.OpensPointing, Words[_sentence.First].Form is "it" or "its" or "this" or "that" or "he" or "she" or "they" or "the" or "his" or "her" or "their" or "هذا" or "ذلك" or "وذلك");
    }

    private void SetNumbers()
    {
        List<CountMention> figures = [], own = [];
        foreach (var figure in _sentence.Figures)
            if (figure is { Counts: true, IsSpokenOf: false }) figures.Add(figure);
        foreach (var of in _main)
            foreach (var figure in of.Figures)
                if (figure.Counts) own.Add(figure);
        var others = figures.FindAll(f => f.Parent is null && !own.Exists(m => m.Outcome == f.Outcome));
        Set(Tie.OnlyOtherHarm, others.Count > 0 && figures.TrueForAll(f => f.Parent is not null || others.Contains(f)));
        Set(Tie.FirstOfItsHarm, Has(Tie.FirstInFull) && others.Count > 0);
        Set(Tie.Spared, own.Count > 0 && own.TrueForAll(static f => f is { Min: 0, Max: 0 }));
        Set(Tie.OtherTownOtherHarm, others.Count > 0);
        var counted = figures.FindAll(static f => f.IsCountedWhole);
        Set(Tie.SameNumber, counted.Exists(f => f.Min > 1 && own.Exists(m => m.Outcome == f.Outcome && m.Min == f.Min)) || _main.Exists(m => AddsUpTo(m, Outcome.Killed) || AddsUpTo(m, Outcome.Injured)));
        Set(Tie.SameOne, counted.Exists(f => f.Min == 1 && own.Exists(m => m.Outcome == f.Outcome && m is { Min: 1, IsUncounted: false })));
        Set(Tie.MoreThanTold, counted.Exists(f => own.Exists(m => m.Outcome == f.Outcome) && own.TrueForAll(m => m.Outcome != f.Outcome || !m.IsUncounted && m.Min < f.Min)));
        Set(Tie.FewerThanTold, counted.Exists(f => own.Exists(m => m.Outcome == f.Outcome && !m.IsUncounted && m.Min > f.Min) && !own.Exists(m => m.Outcome == f.Outcome && m.Min == f.Min)));
        Set(Tie.OnlyAmong, figures.Count > 0 && figures.TrueForAll(static f => f.IsAmong || f.Parent is not null));
        Set(Tie.Besides, figures.Exists(static f => f.IsBesides));
        Set(Tie.FirstNames, figures.Exists(static f => f.IsNamed) && !own.Exists(static f => f.IsNamed));
        Set(Tie.SameSide, figures.Exists(f => f.Status != VictimStatus.Unknown && own.Exists(m => m.Status == f.Status)));
        Set(Tie.OtherSide, !Has(Tie.SameSide) && figures.Exists(static f => f.Status != VictimStatus.Unknown) && own.Exists(static f => f.Status != VictimStatus.Unknown));
    }

    // "Two killed", and below: "a man and another man".
    private bool AddsUpTo(Sentence told, Outcome outcome) => _sentence.CountOf(outcome) is > 1 and var sum && told.CountOf(outcome) == sum;

    private void SetAct()
    {
        List<IncidentKind> kinds = [], told = [];
        List<string> parties = [], doers = [];
        foreach (var of in _stretch)
        {
            foreach (var strike in of.Strikes) kinds.Add(strike.Value);
            foreach (var party in of.Parties) parties.Add(party.Value);
        }
        foreach (var of in _main)
        {
            foreach (var strike in of.Strikes) told.Add(strike.Value);
            foreach (var party in of.Parties) doers.Add(party.Value);
        }
        Set(Tie.HasStrike, _stretch.Exists(static s => s.HasStrike));
        Set(Tie.SameKind, kinds.Exists(told.Contains));
        Set(Tie.OtherMeans, kinds.Exists(static k => MeansOf(k) != ' ') && told.Exists(static k => MeansOf(k) != ' ') && !kinds.Exists(k => MeansOf(k) != ' ' && told.Exists(t => MeansOf(t) == MeansOf(k))));
        Set(Tie.SameParty, parties.Exists(doers.Contains));
        Set(Tie.OtherParty, parties.Count > 0 && doers.Count > 0 && !Has(Tie.SameParty));
        var isDayTold = _told.Main.Date is not null;
        var hasDay = _stretch.Exists(static s => s.Dates.Exists(static d => !d.IsDateline));
        Set(Tie.DayAlone, hasDay && !isDayTold);
        Set(Tie.OpensWithDay, _sentence.Dates.Exists(d => !d.IsDateline && d.First <= _sentence.First + OpeningReach));
        Set(Tie.OpensWithDayBelow, Has(Tie.OpensWithDay) && !Has(Tie.FirstInFull));
        Set(Tie.BareArabic, Words[_sentence.First].IsArabic && _stretch.TrueForAll(static s => s is { HasStrike: false, Places.Count: 0, Dates.Count: 0 }));
    }

    // Those that hold only beside others.
    private void SetTogether()
    {
        var isElsewhere = !Has(Tie.OwnTown) && (Has(Tie.TownNear) || Has(Tie.TownOfWide) || Has(Tie.TownInReach) || Has(Tie.TownFar) || Has(Tie.TownLacking));
        Set(Tie.OnlyOtherTowns, isElsewhere);
        Set(Tie.OtherTownOtherHarm, isElsewhere && Has(Tie.OtherTownOtherHarm));
        Set(Tie.OtherTownSameOne, isElsewhere && Has(Tie.SameOne));
    }

    // As OthersElsewhere.MeansOf, and what is done from hand to hand.
    private static char MeansOf(IncidentKind kind) => kind switch
    {
        IncidentKind.ExplosiveRemnant => 'b',
        IncidentKind.Shooting or IncidentKind.Raid => 'h',
        _ => OthersElsewhere.MeansOf(kind) ?? ' ',
    };
}
