using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>"Air strikes by Russia", "shells fired from positions of the army", نفذتها: words that hand an act to the party behind them.</summary>
internal sealed class HandedOver(WordList words)
{
    // "air strikes, thought to be by planes from": how far before the word that hands it over the strike may stand.
    private const int StrikeReach = 8;

    // "by planes of the regime": how far before the party the word may stand, and how many words that are none for its men between them.
    private const int ByReach = 8;
    private const int WidestBy = 2;

    // "by an elite unit", and from there to whose it is.
    private const int UnitReach = 4;
    private const int LongestUnit = 13;

    // "was launched at the base in the town of X by": how far before the word the passive may stand.
    private const int PassiveReach = 20;

    // "killed in the early hours of", "killed in the neighbourhood of".
    private const int AsideReach = 10;

    // رجلين اثنين يعتقد: how far before the doubt those may stand of whom it is said.
    private const int FigureReach = 1;

    // "captured last month by".
    private const int LongestTime = 2;

    // "fired from the areas under the control of": how far before the party "from" may stand.
    private const int FromReach = 9;

    // "from the College of Engineering of".
    private const int GroundReach = 5;

    /// <summary>True where the sentence hands its act to the party.</summary>
    internal bool IsTo(Sentence sentence, Hit<string> party)
    {
        for (var i = Math.Max(sentence.First, party.First - LongestUnit); i < party.First; i++)
            if (PartyLexicon.By.TryMatch(words, i, out var by) && by.Value.End <= party.First && IsBy(sentence, by.Value, party)) return true;
        return words[party.First].IsArabic ? IsFromGround(sentence, party) : IsFrom(sentence, party);
    }

    // "carried out by forces of the former regime", من قبل عناصر من قوات النظام.
    private bool IsNear(Hit<bool> by, Hit<string> party)
    {
        var between = 0;
        for (var i = by.End; i < party.First; i++)
            if (!PartyLexicon.Bands.Has(words, i) && words[i].Form is not ("of" or "the" or "former" or "so" or "called" or "either" or "or" or "\"")) between++;
        return between <= WidestBy || IsUnitOf(by.End, party.First);
    }

    // "by an elite unit known as the Red Bands of": whose unit it is, with no other verb between.
    private bool IsUnitOf(int first, int party)
    {
        if (words[first].IsArabic) return IsManOf(first, party);
        if (!words[party - 1].Is("of") && !(words[party - 1].Is("the") && words[party - 2].Is("of"))) return false;
        var unit = first;
        while (unit < party && unit < first + UnitReach && !PartyLexicon.Bands.Has(words, unit) && !PartyLexicon.Units.HasExactly(words[unit])) unit++;
        return unit < party && unit < first + UnitReach && IsNameOfUnit(unit, party);
    }

    // "unit known as the Red Bands of the", and not "battalion loyal to enemies of", "unit formerly part of".
    private bool IsNameOfUnit(int first, int party)
    {
        for (var i = first; i < party; i++)
            if (!words[i].IsCapital && !PartyLexicon.Bands.Has(words, i) && !PartyLexicon.Units.HasExactly(words[i]) && words[i].Form is not ("of" or "the" or "known" or "as" or "called" or "named" or "dubbed" or "\"")) return false;
        return true;
    }

    // على يد شخص قالت مصادر إنه عنصر في ميليشيا …: whose man he is.
    private bool IsManOf(int first, int party)
    {
        var of = party - 1;
        while (of > first && (PartyLexicon.Bands.Has(words, of) || words[of].Is("\""))) of--;
        return of - 1 > first && words[of].Form is "في" or "من" or "لدي" or "ضمن" && !words.Any(first, of, w => w.Kind == WordKind.Mark) && words.Any(first, of - 1, w => w.Form is "انه" or "انهم" or "بانه" or "بانهم" or "يعمل" or "يتبع")
            && PersonLexicon.Nouns.TryMatch(words, of - 1, out var man) && man.Value.Value.Status == VictimStatus.Belligerent;
    }

    private bool IsBy(Sentence sentence, Hit<bool> by, Hit<string> party)
    {
        var i = by.First;
        if (!IsNear(by, party) || !words[i].IsArabic && (IsOfTheGround(i) || PartyLexicon.With.Has(words, i - 1))) return false;
        if (IsSource(i)) return true;
        // بقصف مواقع قوات النظام: aimed at its ground.
        if (words[i].Is("بقصف") && PartyLexicon.Ground.Has(words, by.End)) return false;
        return !words.Any(i, party.First, w => w.Form is "لسيطره" or "سيطره") && (words[i].IsArabic || HasStrikeBefore(sentence, i) || (IsDone(i) || IsDoneBefore(sentence, i)) && (sentence.HasStrike || sentence.HasHarm));
    }

    /// <summary>رجل يعتقد أنه من التنظيم, "a man believed to be of the group": who was harmed, not who did it.</summary>
    internal bool IsDoubtOfTheHarmed(Sentence sentence, Hit<string> party)
    {
        for (var i = Math.Max(sentence.First, party.First - ByReach); i < party.First; i++)
            if (PartyLexicon.By.TryMatch(words, i, out var by) && by.Value.End <= party.First && IsNear(by.Value, party) && IsSaidOfTheHarmed(sentence, by.Value)) return true;
        return false;
    }

    private bool IsSaidOfTheHarmed(Sentence sentence, Hit<bool> by) =>
        SpeakerLexicon.Doubts.HasExactly(words[by.First], out var doubt) && doubt is "verb" or "both" && sentence.Figures.Exists(f => f.Outcome is not null && f.First < by.First && f.End >= by.First - FigureReach && f.End <= by.First);

    // "captured last month by": what the party did stands before the word, and is no strike; in "killed on Sunday by" it is the day.
    private bool IsOfTheGround(int by)
    {
        for (var i = by - 1; i >= Math.Max(0, by - LongestTime - 1) && words[i].Kind == WordKind.Letters && !StrikeLexicon.Strong.Has(words, i); i--)
            if (PartyLexicon.Against.Has(words, i) && words[i].Form is not ("targeting" or "targeted" or "hit") && !(words[i].Is("on") && TimeLexicon.Weekdays.Has(words, i + 1))) return true;
        return false;
    }

    // "was believed to have been carried out by": the verb of doing needs no strike beside it.
    private bool IsDone(int by) =>
        by > 1 && (PartyLexicon.Did.HasExactly(words[by - 1], out var did) && did != "was" || words[by - 1].Is("out") && words[by - 2].Is("carried"));

    // "A drone was launched at the base near X by": its verb in the passive, and no other between; "at a base used by X" is where it was aimed.
    private bool IsDoneBefore(Sentence sentence, int by)
    {
        if (words[by - 1].Form.EndsWith("ed", StringComparison.Ordinal) && !words[by - 1].IsCapital || words[by - 1].Form is "held" or "run" or "driven" or "led") return false;
        for (var i = by - 1; i > Math.Max(sentence.First, by - PassiveReach); i--)
            if (words[i - 1].Form is "was" or "were" or "been" && PartyLexicon.Did.HasExactly(words[i], out var did) && did != "by") return true;
            else if (words[i].Form is "by" or "and" or "but" or "which" or "who" or "that" or "while" or "when" or "where" or ";") return false;
        return false;
    }

    // مصدره مناطق تسيطر عليها قسد, قصف صاروخي من مناطق سيطرة قوات النظام.
    private bool IsFromGround(Sentence sentence, Hit<string> party)
    {
        var isGround = false;
        // القصف المدفعي من كلية الهندسة التابعة لقوات النظام: from what is the party's.
        if (party.First > sentence.First + 3 && words[party.First - 1].Form is "التابعه" or "تابعه" or "التابع" or "تابع")
            for (var i = party.First - 2; i >= Math.Max(sentence.First, party.First - GroundReach); i--)
                if (words[i].Is("من")) return sentence.Strikes.Exists(s => s.First < i && i - s.End <= 1);
                else if (words[i].Kind != WordKind.Letters || PartyLexicon.Bands.Has(words, i)) break;
        for (var i = party.First - 1; i >= Math.Max(sentence.First, party.First - FromReach); i--)
        {
            if (IsSource(i)) return true;
            if (words[i].Is("من")) return isGround && sentence.Strikes.Exists(s => s.First < i && i - s.End <= WidestBy);
            if (PartyLexicon.Ground.Has(words, i)) isGround = true;
            else if (!PartyLexicon.Bands.Has(words, i) && words[i].Form is not ("\"" or "التي" or "الذي")) return false;
        }
        return false;
    }

    private bool IsSource(int at) => words[at].Variants.Any(v => v is "مصدره" or "مصدرها" or "مصدرهم" or "مصدرهما" or "مصدرهن");

    // "rockets fired from the positions of the regime", "drones originating from areas controlled by it".
    private bool IsFrom(Sentence sentence, Hit<string> party)
    {
        for (var i = party.First - 1; i > Math.Max(sentence.First, party.First - FromReach); i--)
        {
            if (words[i].Is("from")) return words.Any(Math.Max(sentence.First, i - 2), i, static w => StrikeLexicon.Fired.HasExactly(w));
            if (words[i].Kind != WordKind.Digits && !PartyLexicon.Ground.Has(words, i) && words[i].Form is not ("the" or "of" or "by" or "under" or "its" or "in" or "held")) return false;
        }
        return false;
    }

    // "killed late on Sunday by", "killed in the village of X by": a day or a place may stand between.
    private static bool HasStrikeBefore(Sentence sentence, int at) =>
        sentence.Strikes.Exists(s => s.First < at && at - s.End < StrikeReach) || sentence.WeakStrikes.Exists(s => s.First < at && at - s.End < StrikeReach)
        || sentence.Figures.Exists(f => f.Counts && f.Trigger < at && at - f.Trigger < 4)
        || BeforeAside(sentence, at) is var aside && aside < at && sentence.Figures.Exists(f => f.Counts && f.Trigger < aside && aside - f.Trigger < AsideReach);

    private static int BeforeAside(Sentence sentence, int at)
    {
        for (var more = true; more;)
        {
            more = false;
            foreach (var date in sentence.Dates)
                if (date.End == at) (at, more) = (date.First, true);
            foreach (var place in sentence.Places)
                if (place.End == at) (at, more) = (place.First, true);
        }
        return at;
    }

    /// <summary>True for whose man was taken: يعتقلان قيادياً في تنظيم "داعش" بإنزال جوي.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="party">The party.</param>
    internal bool IsOfTheArrested(Sentence sentence, Hit<string> party)
    {
        var man = party.First - 1;
        while (man > sentence.First && words[man].Form is "\"" or "تنظيم" or "في" or "من") man--;
        if (!words[party.First].IsArabic || man <= sentence.First || !PersonLexicon.Nouns.Has(words, man)) return false;
        for (var i = man - 1; i >= sentence.First && i >= man - 2; i--)
            if (HarmLexicon.Words.TryMatch(words, i, out var taken) ? taken.Value.Value.Outcome == Outcome.Detained : words[i].Form is "يعتقلان" or "تعتقلان" or "القبض") return true;
        return false;
    }

    /// <summary>True for قسد والتحالف يعتقلان: two parties before a verb of two.</summary>
    /// <param name="first">The first party.</param>
    /// <param name="second">The one behind it.</param>
    internal bool DoBoth(Hit<string> first, Hit<string> second) =>
        second.First == first.End && words[second.First].HasAnd && second.End < words.Count && words[second.End].Form.EndsWith("ان", StringComparison.Ordinal) && PartyLexicon.Acts.Has(words, second.End);
}
