using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Whose the act was where no sentence hands it to anybody: the sides of a fight, who gives a family the body of a man it held, whose alone barrel bombs were.</summary>
internal sealed class ImpliedParties(Context context)
{
    // "clashes which had erupted on Friday between", and from one side to the other.
    private const int BetweenReach = 10;
    private const int SideReach = 10;

    // سلمت قوات قسد جثمان: between the verb, the party and the body.
    private const int BodyReach = 3;

    // "barrels", برميلين متفجرين: the last day on which they were dropped.
    private static readonly DateOnly LastBarrels = new(2024, 12, 8);

    private readonly WordList _words = context.Words;

    internal IEnumerable<Hit<string>> Of(Event told)
    {
        foreach (var sentence in told.Sentences)
            if (SidesOfFight(sentence) is { Count: > 0 } sides) return sides;
        foreach (var sentence in told.Sentences)
            if (HolderOf(sentence) is { } holder) return [holder];
        foreach (var sentence in told.Sentences)
            if (BarrelsIn(sentence) is { } barrels) return [barrels];
        return [];
    }

    // "clashes between the SDF and the army", اقتتال بين مسلحين من الفرقة وآخرين من "الجبهة": who shot whom nobody says.
    private List<Hit<string>> SidesOfFight(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End && sentence.Parties.Count > 0; i++)
            if (EventLexicon.Clashes.Has(_words, i) || _words[i].Form is "infighting" || _words[i].Variants.Any(static v => v is "اقتتال"))
                for (var between = i + 1; between < Math.Min(sentence.End, i + BetweenReach); between++)
                    if (_words[between].Form is "between" or "among" or "amongst" or "بين") return SidesBehind(sentence, between);
        return [];
    }

    private List<Hit<string>> SidesBehind(Sentence sentence, int between)
    {
        var (sides, last) = (new List<Hit<string>>(2), between);
        foreach (var side in sentence.Parties)
        {
            if (side.First <= between) continue;
            if (side.First - last > SideReach) break;
            if (!sides.Exists(s => s.Value == side.Value) && !IsBacker(side)) sides.Add(side);
            last = side.End;
        }
        return sides;
    }

    // فصيلان مواليان لأنقرة, التابعة لدولة الاحتلال التركي: who stands behind a side, and fights nobody there.
    private bool IsBacker(Hit<string> side) =>
        _words.Any(Math.Max(0, side.First - 2), side.First, static w => w.Form is "backed" or "by" or "to" || w.Variants.Any(static v => v.StartsWith("موال", StringComparison.Ordinal) || v.StartsWith("تابع", StringComparison.Ordinal) || v.StartsWith("مدعوم", StringComparison.Ordinal)));

    // قسد تسلم جثمان شاب بعد مقتله, where nobody else is named, nor said to be unknown.
    private Hit<string>? HolderOf(Sentence sentence)
    {
        if (sentence.Parties.Count == 0 || sentence.Parties.Exists(p => p.Value != sentence.Parties[0].Value) || _words.Any(sentence.First, sentence.End, static w => w.Variants.Any(static v => v is "مجهول" or "مجهولين" or "مجهولون"))) return null;
        foreach (var party in sentence.Parties)
            for (var i = Math.Max(sentence.First, party.First - BodyReach); i < Math.Min(sentence.End, party.End + BodyReach); i++)
                if (_words[i].Variants.Any(static v => v is "سلم" or "سلمت" or "تسلم" or "يسلم" or "سلموا") && _words.Any(i + 1, Math.Min(sentence.End, Math.Max(i, party.End) + BodyReach), static w => w.Variants.Any(static v => v is "جثمان" or "جثه" or "جثماني" or "جثامين" or "جثث"))) return party;
        return null;
    }

    // "Helicopters dropped barrel bombs": one air force did.
    private Hit<string>? BarrelsIn(Sentence sentence)
    {
        if ((context.Published ?? LastBarrels) > LastBarrels) return null;
        for (var i = sentence.First; i + 1 < sentence.End; i++)
            if (_words[i].Is("barrel") && _words[i + 1].Form is "bomb" or "bombs" || _words[i].Is("barrels") && !_words[i + 1].Is("of") && sentence.HasStrike || _words[i].Variants.Any(static v => v is "برميل" or "برميلين" or "براميل" or "برميلا") && _words[i + 1].Form is "متفجر" or "متفجره" or "متفجرين" or "متفجرا" or "المتفجره")
                return new Hit<string>(Party.SyrianGovernment, i, 2);
        return null;
    }
}
