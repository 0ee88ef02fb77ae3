using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>What a text tells of the life of one or two dead, in whichever sentence: "he worked as a baker", ويعمل صائغاً, "he belonged to no armed group".</summary>
internal static class LifeOfTheDead
{
    // Of more people a text tells what one of them was.
    private const int MostTold = 2;

    // "did not, according to his family, belong", ليس لديه أي ارتباط: between the denial and the belonging.
    private const int DenialReach = 5;

    // "affiliated with or loyal to any", الانتماء سابقاً لأي: between the belonging and the sides.
    private const int SidesReach = 4;

    // يعمل الزعبي في محل, "worked for years as a baker".
    private const int TradeReach = 5;

    // يعمل سائقاً لدى قائد, "a driver for the militia".
    private const int MasterReach = 6;

    /// <summary>Gives them the side that their lives tell; true where they do.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="told">What is told of.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static bool Tell(WordList words, Event told, List<CountMention> dead)
    {
        if (dead.Count == 0 || !dead.TrueForAll(d => d is { Max: <= MostTold, Min: > 0, Status: not VictimStatus.Civilian, Role: null })) return false;
        var (belongsNowhere, wasFighter, works, serves) = (false, false, false, false);
        foreach (var sentence in told.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (IsCalledCivilian(words, sentence, i)) belongsNowhere = true;
                else if (PersonLexicon.Lives.TryMatch(words, i, out var life))
                {
                    wasFighter |= life.Value.Value is "former";
                    belongsNowhere |= life.Value.Value is "belongs" && IsDenied(words, sentence, i) && IsOfAnySide(words, sentence, life.Value.End);
                    serves |= life.Value.Value is "works" && dead.TrueForAll(static d => d is { Max: 1, Status: VictimStatus.Unknown }) && IsInBand(words, sentence, i, life.Value.End);
                    works |= life.Value.Value is "works" && dead.TrueForAll(d => d is { Max: 1, Status: VictimStatus.Unknown }) && IsTrade(words, sentence, i, life.Value.End);
                }
        if (serves && !wasFighter && !belongsNowhere)
        {
            GiveSide(dead, VictimStatus.Unknown, VictimStatus.Belligerent);
            return true;
        }
        if (!belongsNowhere && !works) return false;
        // A fighter who has laid down his arms and joined no side since is no fighter, and a text that says so calls him no civilian.
        if (!wasFighter) GiveSide(dead, VictimStatus.Unknown, VictimStatus.Civilian);
        else GiveSide(dead, VictimStatus.Belligerent, VictimStatus.Unknown);
        return true;
    }

    // "Al-Ibrahim was a civilian": said of him by his name.
    private static bool IsCalledCivilian(WordList words, Sentence sentence, int at) =>
        words[at].Is("civilian") && at - 3 >= sentence.First && words[at - 1].Is("a") && words[at - 2].Is("was") && words[at - 3] is { IsCapital: true, Kind: WordKind.Letters };

    private static void GiveSide(List<CountMention> dead, VictimStatus from, VictimStatus to)
    {
        foreach (var one in dead)
            if (one.Status == from) one.Status = to;
    }

    private static bool IsDenied(WordList words, Sentence sentence, int belongs)
    {
        for (var i = belongs - 1; i >= Math.Max(sentence.First, belongs - DenialReach); i--)
            if (Is(words, i, "not")) return true;
            else if (words[i].Kind == WordKind.Mark && !words[i].Is(",") || HarmLexicon.Words.Has(words, i)) return false;
        return false;
    }

    private static bool IsOfAnySide(WordList words, Sentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.End, at + SidesReach); i++)
            if (Is(words, i, "any")) return true;
            else if (words[i].Kind == WordKind.Mark) return false;
        return false;
    }

    // A trade that a civilian has, and for no force; the wounded have theirs as well.
    private static bool IsTrade(WordList words, Sentence sentence, int works, int at)
    {
        if (IsOfWounded(sentence, works)) return false;
        for (var i = at; i < Math.Min(sentence.End, at + TradeReach); i++)
            if (words[i].Kind == WordKind.Mark && !words[i].Is("\"") || HarmLexicon.Words.Has(words, i)) return false;
            else if (Is(words, i, "trade") || PersonPhraseReader.TryRead(words, i) is { Status: VictimStatus.Civilian, Outcome: null, Min: 1, Max: 1 }) return !HasMaster(words, sentence, i);
        return false;
    }

    private static bool IsOfWounded(Sentence sentence, int works) => sentence.Figures.FindLast(f => f.First < works && f.Outcome is not null) is { Outcome: not Outcome.Killed };

    // يعمل ضمن مجموعة محلية تابعة للأمن العسكري, "worked with a local militia of the Fourth Division": in a band of a force, whatever he did there.
    private static bool IsInBand(WordList words, Sentence sentence, int works, int at)
    {
        if (IsOfWounded(sentence, works)) return false;
        if (IsWithForce(words, sentence, at)) return true;
        for (var i = at; i < Math.Min(sentence.End, at + TradeReach); i++)
            if (words[i].Kind == WordKind.Mark || PersonLexicon.Nouns.Has(words, i) || Is(words, i, "trade")) return false;
            else if (words[i].Form is "مجموعه" or "صفوف" or "ميليشيا" or "مليشيا" or "group" or "militia" or "faction" or "ranks")
                return Enumerable.Range(i, MasterReach).Any(k => k < sentence.End && (Membership.IsForceAt(words, k) && words[k].IsArabic || !words[k].IsArabic && (PartyLexicon.Names.Has(words, k) || PersonLexicon.ArmedBodies.Has(words, k))));
        return false;
    }

    // العامل مع وزارة الدفاع, "worked with the Defence Ministry".
    private static bool IsWithForce(WordList words, Sentence sentence, int at)
    {
        if (at + 1 >= sentence.End || words[at].Form is not ("مع" or "ضمن" or "لصالح" or "with" or "for")) return false;
        if (words[at].IsArabic) return Membership.IsForceAt(words, at + 1);
        var name = words[at + 1].Form is "the" ? at + 2 : at + 1;
        return PersonLexicon.ArmedBodies.Has(words, name) || PersonLexicon.ArmedBodies.Has(words, name + 1) && words[name].IsCapital;
    }

    private static bool HasMaster(WordList words, Sentence sentence, int trade)
    {
        for (var i = trade; i < Math.Min(sentence.End, trade + MasterReach); i++)
            if (words[i].Kind == WordKind.Mark && !words[i].Is("\"")) return false;
            else if (PartyLexicon.Names.Has(words, i) || PersonLexicon.ArmedBodies.Has(words, i) || PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value.Status == VictimStatus.Belligerent) return true;
        return false;
    }

    private static bool Is(WordList words, int at, string meaning) => PersonLexicon.Lives.TryMatch(words, at, out var life) && life.Value.Value == meaning;
}
