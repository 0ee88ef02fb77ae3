using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>
/// Below its lead a story goes on to others: an act of its own, on a day of its own or with harm of which the lead told nothing, and with no
/// word that leads back, is none of the main event's. Whom it harmed is better missing there than counted twice.
/// </summary>
internal static class LooseEnds
{
    // "On April 20,", "Earlier today,", وفي 18 من آب: how far behind its beginning a sentence may give its day.
    private const int OpeningReach = 3;

    private const int LastOfHead = 2;
    private const int LongestHead = 18;

    // "dozens": as many as no one strike of a story with its own number left uncounted.
    private const int Dozens = 20;

    // "those strikes", تلك الغارات الجوية.
    private const int ThoseReach = 2;

    /// <summary>"A woman was wounded by shelling of X. … // Earlier a farmer was killed by a mine in Y": of the killed the lead told nothing.</summary>
    internal static Home? OfALaterParagraph(Sentence sentence, ToldSoFar told) =>
        sentence.HasHarm && (IsActOfItsOwn(sentence, told) || IsOfItsOwnDay(sentence, told) || IsOnlyRecalled(sentence, told)) ? Away(sentence, told) : null;

    private static bool IsActOfItsOwn(Sentence sentence, ToldSoFar told) =>
        HasOwnAct(sentence, told) && (IsBelowLead(sentence, told) && BringsOtherHarm(sentence, told) || OpensWithDay(sentence, told) && IsBelowHarm(sentence, told)) && !IsTied(sentence, told);

    // "On July 22 a sniper killed a man near the town", where the lead told of no dead: it would have given their day.
    private static bool IsOfItsOwnDay(Sentence sentence, ToldSoFar told) =>
        OpensWithDayOrDate(sentence, told) && IsBelowLead(sentence, told) && BringsOtherHarm(sentence, told) && !SharesMany(sentence, told) && !PointsBack(sentence, told)
        && !(told.Main.Date is { } day && sentence.Dates.Exists(d => d.Start <= day.Last && day.Start <= d.Last));

    // Of a year that nothing tells, a day is no date, and yet another day.
    private static bool OpensWithDayOrDate(Sentence sentence, ToldSoFar told)
    {
        if (OpensWithDay(sentence, told)) return true;
        for (var i = sentence.First; i + 1 < sentence.End && i <= sentence.First + OpeningReach; i++)
            if (TimeLexicon.Months.Has(told.Words, i) && (told.Words[i + 1].Kind == WordKind.Digits || i > sentence.First && IsDayNumber(told.Words, i, sentence.First))) return true;
        return false;
    }

    // "22 July", في 18 من آب.
    private static bool IsDayNumber(WordList words, int month, int first) =>
        words[month - 1].Kind == WordKind.Digits || month - 2 >= first && words[month - 1].Form is "of" or "من" && words[month - 2].Kind == WordKind.Digits;

    // What they do to the town all the time, "causing deaths".
    private static bool IsOnlyRecalled(Sentence sentence, ToldSoFar told) =>
        sentence is { CountsWhole: false, Background: "back" } && IsBelowLead(sentence, told) && BringsOtherHarm(sentence, told);

    /// <summary>"… one killed and two wounded in Y. … The two kids sustained severe wounds": those of the act told last.</summary>
    internal static Home? OfThoseCountedLast(Sentence sentence, ToldSoFar told) =>
        told.LastHome is { } last && last != told.Main && sentence.First > told.Key.First && !SharesMany(sentence, told)
        && sentence.Figures.Exists(f => f is { IsCountedWhole: true, Min: > 1 } && last.Figures.Any(l => l.Counts && l.Outcome == f.Outcome && l.Min == f.Min)) ? new Home(last) : null;

    /// <summary>"On Monday a grenade killed a child elsewhere. … The two kids with him sustained wounds": told on of such an act, until a number or a town of the story returns.</summary>
    internal static Home? OfWhatGoesOn(Sentence sentence, ToldSoFar told)
    {
        if (told.Loose is not { } away || !sentence.HasHarm || sentence.Dates.Count > 0 || sentence.Places.Exists(IsTown) || SharesMany(sentence, told)) return null;
        return away.Event is null ? ToldSoFar.Recalled(sentence) : away;
    }

    /// <summary>"Israel struck 39 times since January. … Those strikes killed 131": of all of them.</summary>
    internal static Home? OfThoseStrikes(Sentence sentence, ToldSoFar told)
    {
        if (!sentence.HasHarm || told.Before is not { } before || sentence.First < told.Key.First || !TellsSince(before, told.Words)) return null;
        for (var i = sentence.First; i + ThoseReach < sentence.End; i++)
            if (told.Words[i].Form is "تلك" or "هذه" or "those" or "these" && IsOfMany(told.Words, i + 1)) return ToldSoFar.Recalled(sentence);
        return null;
    }

    private static bool TellsSince(Sentence before, WordList words)
    {
        for (var i = before.End - 1; i >= 0 && words[i].Sentence == words[before.First].Sentence; i--)
            if (words[i].Form is "منذ" or "since") return true;
        return false;
    }

    private static bool IsOfMany(WordList words, int at) =>
        StrikeLexicon.Has(words, at) && (words[at].IsArabic ? words[at].Form.EndsWith("ات", StringComparison.Ordinal) : words[at].Form[^1] == 's');

    private static Home Away(Sentence sentence, ToldSoFar told)
    {
        var home = OtherPlace.Of(sentence, told) ?? (IsAtTownOfItsOwn(sentence, told) ? told.OpenOnItsDay(sentence) : ToldSoFar.Recalled(sentence));
        told.Loose = home;
        return home;
    }

    /// <summary>True where it counts people at a town that is none of the main event's.</summary>
    internal static bool IsAtTownOfItsOwn(Sentence sentence, ToldSoFar told) =>
        sentence.CountsWhole && sentence.Places.Exists(p => IsTown(p) && !IsOfMain(p, told));

    // In a paragraph of its own, behind one that told in full whom the main event harmed.
    private static bool IsBelowLead(Sentence sentence, ToldSoFar told)
    {
        var line = told.Words[sentence.First].Line;
        return sentence.First > told.Key.First && told.Main.Sentences.Take(ToldSoFar.MostLooked).Any(s => s.First < sentence.First && (s.CountsWhole || s.HasHarm && !sentence.CountsWhole) && !IsHead(s, told.Words) && told.Words[s.First].Line != line)
            && !told.Main.Sentences.Exists(s => told.Words[s.First].Line == line && s.HasHarm);
    }

    // The same behind any that told of harm on no day of its own.
    private static bool IsBelowHarm(Sentence sentence, ToldSoFar told)
    {
        var line = told.Words[sentence.First].Line;
        return sentence.First > told.Key.First && told.Main.Sentences.Take(ToldSoFar.MostLooked).Any(s => s.First < sentence.First && s.HasHarm && s.IsOfStory && s.Dates.Count == 0 && !IsHead(s, told.Words) && told.Words[s.First].Line != line);
    }

    // A headline, below the name of who publishes it as well.
    private static bool IsHead(Sentence sentence, WordList words) =>
        sentence.IsHeadline(words) || words[sentence.First].Line <= LastOfHead && sentence.End - sentence.First < LongestHead && !words[sentence.End - 1].Is(".");

    private static bool OpensWithDay(Sentence sentence, ToldSoFar told) =>
        sentence.Dates.Exists(d => d.First <= sentence.First + OpeningReach) || TimeLexicon.Relative.TryMatch(told.Words, sentence.First, out var day) && day.Value.Value.To < 0;

    private static bool BringsOtherHarm(Sentence sentence, ToldSoFar told) =>
        sentence.Figures.Exists(f => f is { Counts: true, IsSpokenOf: false, Parent: null } && !told.Main.Figures.Any(m => m.Counts && m.Outcome == f.Outcome && !(m.IsUncounted && told.Key.IsHeadline(told.Words) && told.Key.Figures.Contains(m))));

    private static bool HasOwnAct(Sentence sentence, ToldSoFar told) =>
        sentence.Places.Exists(p => IsTown(p) && !IsOfMain(p, told)) || sentence.Dates.Count > 0 || sentence.HasStrike && AreUncounted(sentence);

    // "dozens of dead and wounded".
    private static bool AreUncounted(Sentence sentence) =>
        sentence.Figures.TrueForAll(static f => !f.Counts || f.IsUncounted) && sentence.Figures.Exists(static f => f is { Counts: true, HasNumberWord: true });

    private static bool IsTied(Sentence sentence, ToldSoFar told) =>
        SharesMany(sentence, told) || sentence.Places.Exists(p => IsOfMain(p, told)) || PointsBack(sentence, told);

    // One man here and one there are two.
    private static bool SharesMany(Sentence sentence, ToldSoFar told) =>
        sentence.Figures.Exists(f => f is { IsCountedWhole: true, Min: > 1 } && told.Main.Figures.Any(m => m.Counts && m.Outcome == f.Outcome && m.Min == f.Min));

    private static bool IsTown(PlaceMention place) =>
        !place.Is(PlaceContext.Origin | PlaceContext.Name) && (place.IsLacking || place.Place is { Country: "SY", Accuracy: <= GeolocationAccuracy.City });

    private static bool IsOfMain(PlaceMention place, ToldSoFar told) =>
        IsTown(place) && told.Main.Sentences.Take(ToldSoFar.MostLooked).Any(s => (s.HasHarm || s == told.Key) && s.Places.Exists(own => IsTown(own) && !told.Context.Gazetteer.IsWide(own) && (place.Place is { } its && own.Place is { } known ? WhereElse.IsSame(its, known) || its.Parents.Contains(known.Id) || known.Parents.Contains(its.Id) : WhereElse.IsSameName(place, own))));

    // "the shelling", القصف, "the town", الضحايا; "explosions recur there, leaving dozens of dead" leads back to none.
    private static bool PointsBack(Sentence sentence, ToldSoFar told)
    {
        var words = told.Words;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var isDefinite = TiesOfWords.IsDefinite(words, i, sentence);
            if (isDefinite && !(i + 1 < sentence.End && words[i + 1].Is("of")) && (StrikeLexicon.Has(words, i) && (sentence.CountsWhole || !IsOfMany(words, i) && !sentence.Figures.Exists(static f => f is { Counts: true, Min: >= Dozens })) || EventLexicon.Scenes.Has(words, i) || HarmLexicon.TheDead.Has(words, i))) return true;
        }
        return false;
    }
}
