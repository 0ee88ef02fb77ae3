using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>What a text tells of the dead right behind the words that stand for them: "were farmers", ", a teacher,", "belonged to the Division", كانوا يجمعون الكمأة.</summary>
internal static class SideTold
{
    // "were all reportedly", "had been known in the town as": what may stand between the dead and what they were.
    private const int LongestAside = 6;

    // ", identified as A. B. from X,".
    private const int LongestApposition = 12;

    // "worked for years with a local group of", "on their way to the land of".
    private const int ForceReach = 7;
    private const int GoodsReach = 5;

    // "a farmer from the town of X": where he is from stands before the next of a list.
    private const int LongestTail = 10;

    /// <summary>The side on which the words from one on put the dead; null where they tell none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Just past the words that stand for the dead.</param>
    /// <param name="end">Just past the last word of the sentence.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static VictimStatus? Behind(WordList words, int at, int end, List<CountMention> dead)
    {
        if (at >= end) return null;
        if (words[at].Is(",") && !words[at].IsArabic && at + 1 < end && PersonPhraseReader.TryRead(words, at + 1) is { HasNoun: true, Outcome: null, Status: not VictimStatus.Unknown }) return OfList(words, at + 1, end, dead);
        if (words[at].Form is "is" or "was" && Membership.IsAccused(words, at)) return VictimStatus.Belligerent;
        var first = PastApposition(words, at, end);
        for (var i = first; i < Math.Min(end, first + LongestAside); i++)
        {
            if (IsStop(words, i)) return null;
            if (PersonLexicon.Belonging.TryMatch(words, i, out var belonging) && HasForce(words, belonging.Value.End, end)) return VictimStatus.Belligerent;
            if (PersonLexicon.Lives.TryMatch(words, i, out var life) && OfLife(words, life.Value, end, dead) is { } lived) return lived;
            if (words[i].Form is "من" or "from" or "of" && IsOfFamily(words, i, end)) return VictimStatus.Civilian;
            if (words[i].Is("من")) return OfWhom(words, i, end);
            if (words[i].Form is "as" or ":" || words[i].Is("to") && i + 1 < end && words[i + 1].Is("be")) return OfList(words, words[i].Is("to") ? i + 2 : i + 1, end, dead);
            if (PersonPhraseReader.TryRead(words, i) is { HasNoun: true, Outcome: null } || IsName(words, i, end)) return OfList(words, i, end, dead);
            if (IsPreposition(words[i]) && !(i + 1 < end && PersonLexicon.Lives.TryMatch(words, i + 1, out var way) && way.Value.Value is "goes")) return null;
        }
        return null;
    }

    /// <summary>"a farmer and his two sons", "A. B. and C. D., both members of the Brigade", فلان وهو عنصر في الفرقة: the one side of all of them.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Where the first of them stands.</param>
    /// <param name="end">Just past the last word of the sentence.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static VictimStatus? OfList(WordList words, int at, int end, List<CountMention> dead)
    {
        VictimStatus? side = null;
        var (sum, isBare) = (0L, false);
        for (var i = at; i < end;)
        {
            if (i > at && (words[i].Form is "who" || IsOfThem(words[i]))) return side ?? Behind(words, i + 1, end, dead);
            // فلان الفلاني وينتمي إلى, ويعمل مزارعاً.
            if (i > at && words[i].HasAnd && (PersonLexicon.Belonging.Has(words, i) || PersonLexicon.Lives.Has(words, i))) return side ?? Behind(words, i, end, dead);
            if (PersonPhraseReader.TryRead(words, i) is { HasNoun: true } people)
            {
                if (people.Outcome is not null) break;
                var its = people.Status == VictimStatus.Unknown && (people.Min > 1 || people.IsBarePlural) && PersonLexicon.Household.IsIn(words, people.First, people.End) ? VictimStatus.Civilian : people.Status;
                // "a relative of a commander", وهو مسؤول في التنظيم: whoever is named behind is somebody else.
                if (its == VictimStatus.Unknown && people.End < end && words[people.End] is { Kind: WordKind.Letters, Form: not ['و', ..] } && words[people.End].Form is not ("and" or "who") && !IsOfThem(words[people.End])) return null;
                if (its != VictimStatus.Unknown && side is { } other && other != its) return null;
                if (its != VictimStatus.Unknown) side = its;
                (sum, isBare) = (sum + (people.IsBarePlural ? 0 : people.Min), isBare || people.IsBarePlural);
                i = PastTail(words, people.End, end);
            }
            else if (IsName(words, i, end) && PersonName.ListAt(words, i, end) is { } names) (sum, i) = (sum + names.Count, names.End);
            else if (words[i].Kind == WordKind.Digits || words[i].Form is "," or "(" or ")" or "\"" or ":" or "'" or "-" or "and" or "the" or "a" or "an" or "all" or "both" or "و" or "المدعو" or "كل" or "من") i++;
            else break;
        }
        if (side is VictimStatus.Civilian) return dead.Exists(d => d.Max is null || sum <= d.Max) ? side : null;
        return isBare || dead.Exists(d => d.Min == sum) ? side : null;
    }

    // Whatever is said behind these is said of others, or denied.
    private static bool IsStop(WordList words, int at) =>
        words[at].Kind == WordKind.Mark && words[at].Form is not ("\"" or ":" or "'" or "(" or ")") || HarmLexicon.Words.Has(words, at) || words[at].IsArabic && (StrikeLexicon.Has(words, at) || words[at].Form[0] == 'و' && !IsOfThem(words[at]) && PersonLexicon.Nouns.Has(words, at))
        || words[at].Form is "not" or "no" or "never" or "neither" or "among" or "included" or "include" or "includes" or "including" or "when" or "while" or "and" or "لا" or "لم" or "ليس" or "ليست" or "ليسوا" or "غير" or "بين" or "عندما" or "اثر" or "جرا";

    private static bool IsPreposition(Word word) =>
        word.Form is "in" or "by" or "from" or "to" or "on" or "at" or "with" or "for" or "of" or "after" or "في" or "علي" or "الي" or "عن" or "مع";

    /// <summary>وهو, وجميعهم, وكلاهما: the same people again, before what they were.</summary>
    /// <param name="word">The word.</param>
    internal static bool IsOfThem(Word word) =>
        word.IsArabic && word.Form is "وهو" or "وهي" or "وهم" or "وهما" or "وهن" or "وجميعهم" or "جميعهم" or "وكلهم" or "كلهم" or "وكلاهما" or "كلاهما" or "والذي" or "الذي" or "الذين" or "والذين";

    // ", identified as A. B.,", "(34)", "who".
    private static int PastApposition(WordList words, int at, int end)
    {
        if (words[at].Form is "who" or "whom" || IsOfThem(words[at])) return at + 1;
        if (words[at].Form is not ("," or "(") || at + 1 >= end || words[at].Is(",") && words[at + 1].IsArabic) return at;
        if (words[at + 1].Is("who")) return at + 2;
        for (var i = at + 1; i < Math.Min(end, at + LongestApposition); i++)
            if (words[i].Form is "," or ")") return i + 1;
        return at;
    }

    /// <summary>The side of people of whose life a word tells; null where it tells none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="life">The word, behind which stands at what or whom.</param>
    /// <param name="end">Just past the last word of the sentence.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static VictimStatus? OfLife(WordList words, Hit<string> life, int end, List<CountMention> dead) => life.Value switch
    {
        "works" or "belongs" when HasForce(words, life.End, end) => VictimStatus.Belligerent,
        "works" when Has(words, life.End, end, "trade") || Has(words, life.End, end, "goods") => VictimStatus.Civilian,
        "works" when PersonPhraseReader.TryRead(words, life.End) is { HasNoun: true, Outcome: null } => OfList(words, life.End, end, dead),
        "gathers" when Has(words, life.End, end, "goods") || Has(words, life.End, end, "trade") => VictimStatus.Civilian,
        "goes" when Has(words, life.End, end, "goods") || Has(words, life.End, end, "gathers") || Has(words, life.End, end, "trade") => VictimStatus.Civilian,
        _ => null,
    };

    private static bool Has(WordList words, int at, int end, string meaning)
    {
        for (var i = at; i < Math.Min(end, at + GoodsReach) && words[i].Kind == WordKind.Letters; i++)
            if (PersonLexicon.Lives.TryMatch(words, i, out var life) && life.Value.Value == meaning) return true;
        return false;
    }

    // "belonged to a local group of the Division", يعمل لصالح الأمن العسكري: an armed force, named before anything else that they may be of.
    private static bool HasForce(WordList words, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + ForceReach) && words[i].Kind == WordKind.Letters; i++)
            if (PersonLexicon.Offices.Has(words, i) || PersonLexicon.Lives.TryMatch(words, i, out var other) && other.Value.Value is "trade" or "any") return false;
            else if (words[i].IsArabic ? Membership.IsForceAt(words, i) : IsForce(words, i)) return true;
            else if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && (i > at || noun.Value.Value.Status != VictimStatus.Unknown)) return false;
        return false;
    }

    private static bool IsForce(WordList words, int at) =>
        PersonLexicon.ArmedBodies.Has(words, at) || PartyLexicon.Names.TryMatch(words, at, out var party) && (!SpeakerLexicon.States.Has(words, at) && party.Value.Value is not (Party.Russia or Party.UnitedStates or Party.Turkiye) || PartyLexicon.Bands.Has(words, party.Value.End));

    // من عائلة واحدة, "from the same family".
    private static bool IsOfFamily(WordList words, int of, int end)
    {
        for (var i = of + 1; i < Math.Min(end, of + 4); i++)
            if (PersonLexicon.Families.TryMatch(words, i, out var family)) return family.Value.Value == "one";
        return false;
    }

    // من المدنيين, من عناصر الفرقة, من فرقة الحمزة.
    private static VictimStatus? OfWhom(WordList words, int of, int end)
    {
        if (of + 1 >= end) return null;
        if (Membership.IsArabicForceBehind(words, of)) return VictimStatus.Belligerent;
        if (!PersonLexicon.Nouns.TryMatch(words, of + 1, out var noun)) return null;
        return noun.Value.Value is { Number: NounNumber.Plural, Outcome: null, Status: not VictimStatus.Unknown } many ? many.Status : null;
    }

    private static bool IsName(WordList words, int at, int end) =>
        (words[at].IsArabic ? !PersonLexicon.Nouns.Has(words, at) : words[at].IsCapital) && PersonName.ListAt(words, at, end) is not null;

    private static int PastTail(WordList words, int at, int end)
    {
        var i = at;
        while (i < Math.Min(end, at + LongestTail) && words[i].Form is not ("," or "and" or "who" or "و") && words[i].Kind != WordKind.Mark && !IsOfThem(words[i]) && !HarmLexicon.Words.Has(words, i) && !(words[i].HasAnd && (PersonLexicon.Nouns.Has(words, i) || PersonLexicon.GivenNames.Has(words, i)))) i++;
        return i;
    }
}
