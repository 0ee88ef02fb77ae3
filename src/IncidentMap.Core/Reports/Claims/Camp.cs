using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>To whom people who were killed belonged, as the words around their number say it.</summary>
/// <param name="Side">A party, or one of the constants.</param>
/// <param name="IsOwn">True where somebody tells of his own men: "three of its fighters", من مقاتلينا.</param>
internal readonly record struct Camp(string Side, bool IsOwn)
{
    private const string Civilians = "civilians";
    private const string State = "law";
    private const string Outlaws = "outlaw";
    private const string Attackers = "attackers";

    // "of its fighters", where nobody is named before.
    private const string Tellers = "own";

    // "We killed seven of them", وقتل منهم خمسة; not "ISIS claimed to have killed seven of them".
    private const string Them = "them";

    // "killing four fighters": under arms, whosever.
    private const string Armed = "armed";

    // "three members of the cell of the group", عنصر من قوى الأمن الداخلي: how far behind the number the words for the side may stand.
    private const int SideReach = 4;

    /// <summary>True for people who bore no arms.</summary>
    internal bool IsUnarmed => Side == Civilians;

    /// <summary>True for those whom everybody fights: what one calls militants another may call civilians.</summary>
    internal bool IsOfFoes => !IsOwn && Side is Outlaws or Attackers or Them or Party.Is;

    /// <summary>The camp of a figure; null where the text does not say it, or names two.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="statement">What its sentence says.</param>
    /// <param name="figure">The people.</param>
    internal static Camp? Of(WordList words, Statement statement, CountMention figure)
    {
        if (figure.Status == VictimStatus.Civilian || figure is { Group: VictimGroup.Child or VictimGroup.Woman, Status: VictimStatus.Unknown }) return new Camp(Civilians, false);
        string? side = null;
        for (var i = figure.First; i < statement.Sentence.End && i < figure.End + SideReach; i++)
        {
            if (i >= figure.End && (words[i].IsArabic ? !GoesOn(words, i) : Ends(words, i))) break;
            if (IsOwnMen(words, i, figure)) return new Camp(OwnerBefore(words, statement, i), true);
            if (SideAt(words, i) is not { } named) continue;
            if (side is not null && side != named && !(IsParty(side) && named == State || IsParty(named) && side == State) && !(side == Attackers || named == Attackers)) return null;
            side = side is null || !IsParty(side) && IsParty(named) ? named : side;
        }
        side ??= LeftBehindBy(words, statement.Sentence, figure);
        if (side is not null) return new Camp(side, false);
        if (IsOfThem(words, figure)) return new Camp(OwnerBefore(words, statement, figure.First), false) is { IsOfFoes: true } ? null : new Camp(Them, false);
        return figure.Status == VictimStatus.Belligerent ? new Camp(StruckBefore(words, statement.Sentence, figure) ?? Armed, false) : null;
    }

    /// <summary>True where only the teller says whom he means: "six of them".</summary>
    internal bool IsOfWhomTold => Side == Them;

    /// <summary>True where nobody can be of both.</summary>
    /// <param name="other">The camp told of before.</param>
    internal bool IsApart(Camp other)
    {
        if (Side == Them) return other is { IsOfFoes: false, IsUnarmed: false, Side: not Armed };
        if (other.Side == Them) return this is { IsOfFoes: false, Side: not Armed };
        if (IsUnarmed || other.IsUnarmed) return Side != other.Side;
        if (Side == other.Side) return false;
        if (Side == Attackers || other.Side == Attackers) return !(Side == Attackers ? other : this).IsOfFoes;
        if (Side == Armed || other.Side == Armed) return false;
        if (Side == Tellers || other.Side == Tellers) return IsOfFoes || other.IsOfFoes;
        return Bloc != other.Bloc;
    }

    /// <summary>True where the two need not be told to have fought each other.</summary>
    /// <param name="other">The other camp.</param>
    internal bool IsFoughtBy(Camp other) => IsUnarmed || other.IsUnarmed || IsOfFoes || other.IsOfFoes || Side is Tellers || other.Side is Tellers;

    /// <summary>True where a sentence names it.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentence">The sentence.</param>
    internal bool IsNamedIn(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (SideAt(words, i) is { } side && new Camp(side, IsOwn).Bloc == Bloc) return true;
        return false;
    }

    // The militants of one sentence are the organisation of the next.
    private string Bloc => Side switch
    {
        Party.Is => Outlaws,
        Party.Hts when !IsOwn => Outlaws,
        Party.SyrianGovernment or PartyLexicon.GovernmentOfTheDay or Party.Iran or Party.Russia => State,
        _ => Side,
    };

    private static bool IsParty(string side) => side is not (State or Outlaws or Attackers);

    private static string? SideAt(WordList words, int at) =>
        PersonLexicon.Law.TryMatch(words, at, out var law) ? law.Value.Value : PartyLexicon.Names.TryMatch(words, at, out var party) && party.Value.Value != PartyLexicon.None ? party.Value.Value : null;

    private static bool Ends(WordList words, int at) =>
        words[at].Kind == WordKind.Mark && !words[at].Is("\"") || HarmLexicon.Words.Has(words, at) || words[at].Form is "by" or "in" or "with" or "during" or "at" or "near" or "when" or "while" or "as" or "and" or "after";

    // من عناصر قوى الأمن, من مقاتلي التنظيم; not بنيران الجيش, nor خلال اشتباكات مع التنظيم.
    private static bool GoesOn(WordList words, int at) =>
        words[at].Is("من") || SideAt(words, at) is not null || PersonLexicon.Nouns.TryMatch(words, at, out var noun) && noun.Value.Value.Outcome is null || PersonLexicon.Members.Has(words, at) || PersonLexicon.ArmedBodies.Has(words, at) || PartyLexicon.Bands.Has(words, at) || PersonLexicon.Belonging.Has(words, at);

    // "its fighters", "of our men", عناصرها, مقاتلينا.
    private static bool IsOwnMen(WordList words, int at, CountMention figure)
    {
        if (!words[at].IsArabic) return words[at].Form is "its" or "their" or "our" or "his" && (figure.Status == VictimStatus.Belligerent || words.Any(figure.First, figure.End, static w => PersonLexicon.Members.HasExactly(w, out var body) && body != "office"));
        if (words[at].Form is not ([.., 'ه'] or [.., 'ه', 'ا'] or [.., 'ه', 'م'] or [.., 'ن', 'ا'])) return false;
        return PersonLexicon.Members.HasExactly(words[at], out var body) ? body == "element" : PersonLexicon.Nouns.TryMatch(words, at, out var noun) && noun.Value.Value is { Status: VictimStatus.Belligerent, Number: NounNumber.Plural };
    }

    private static string OwnerBefore(WordList words, Statement statement, int men)
    {
        for (var i = men - 1; i >= statement.Sentence.First; i--)
            if (SideAt(words, i) is { } named) return named;
        return Tellers;
    }

    // "ISIS gunmen stormed a checkpoint of the SDF, killing four fighters": of the last one named, where another had been; in a clash of the two they may be of either.
    private static string? StruckBefore(WordList words, Sentence sentence, CountMention men)
    {
        string? last = null;
        var isOfTwo = false;
        for (var i = sentence.First; i < men.First; i++)
        {
            if (EventLexicon.Clashes.Has(words, i)) return null;
            if (SideAt(words, i) is not { } side) continue;
            isOfTwo |= last is not null && new Camp(last, false).Bloc != new Camp(side, false).Bloc;
            last = side;
        }
        return isOfTwo ? last : null;
    }

    // "The attackers left seven bodies behind", وترك المهاجمون خلفهم سبع جثث: their own.
    private static string? LeftBehindBy(WordList words, Sentence sentence, CountMention dead)
    {
        if (!words.Any(dead.First, dead.End, static w => w.Form is "bodies" or "corpses" or "جثث" or "جثه" or "جثتين")) return null;
        var (side, isLeft) = ((string?)null, false);
        for (var i = sentence.First; i < dead.First; i++)
        {
            side ??= SideAt(words, i);
            isLeft |= words[i].Form is "left" or "leaving" || words[i].IsArabic && words[i].Variants.Any(static v => v is "ترك" or "تركوا" or "تركت" or "تاركين" or "مخلفين" or "خلفهم" or "وراهم");
        }
        return isLeft ? side : null;
    }

    private static bool IsOfThem(WordList words, CountMention figure) =>
        figure.First > 0 && words[figure.First - 1].Is("منهم") || words.Any(figure.First, figure.End + 2, static w => w.Form is "them" or "منهم");
}
