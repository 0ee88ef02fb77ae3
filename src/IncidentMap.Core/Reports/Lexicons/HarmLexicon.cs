using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>On which side of a word of harm its people stand.</summary>
internal enum Governs
{
    /// <summary>After it: "killing 3", مقتل ثلاثة.</summary>
    Next,

    /// <summary>Before it: "3 people died".</summary>
    Previous,

    /// <summary>Before it, unless people follow at once: "3 were killed", "killed 3".</summary>
    Either,
}

/// <summary>A word of harm.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="Governs">To whom.</param>
/// <param name="NeedsLife">True when it means death only with "life" near it: فقد, أودى, "claimed".</param>
/// <param name="IsToll">True for a toll, whose number may stand far behind, after "to" or "at".</param>
/// <param name="NeedsBody">True when it means death only with a person directly behind: "body of", "remains of".</param>
/// <param name="IsOfWounds">True for a death of which the wounded may die: وفاة, "succumbed".</param>
internal sealed record HarmWord(Outcome Outcome, Governs Governs, bool NeedsLife = false, bool IsToll = false, bool IsOfWounds = false, bool NeedsBody = false);

/// <summary>Harm told by a pronoun: مقتله, استشهادهما, أردوه.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="Count">How many the pronoun stands for; null for more than two.</param>
/// <param name="IsResult">True when it is news only behind a word for what followed.</param>
/// <param name="IsOfBlows">True when it is news only behind a word for beating: حتى الموت.</param>
/// <param name="IsNews">True when it is news behind a word by which a death becomes known as well: علمت بوفاته, not تهديد بقتله.</param>
internal sealed record PronounHarm(Outcome Outcome, int? Count, bool IsResult, bool IsOfBlows, bool IsNews);

/// <summary>Verbs and verbal nouns that say what happened to people, and the phrases around them that change what a number means.</summary>
internal static class HarmLexicon
{
    private static readonly Lexicon<HarmWord> ByThemselves = LexiconFile.Read("harm-words", Parse);

    private static readonly Lexicon<string> SufferedVerbs = LexiconFile.OneOf("harm-suffered", "wounds", "shots", "limbs");

    internal static readonly Lexicon<string> SufferedObjects = LexiconFile.OneOf("harm-suffered-objects", "wounds", "shots", "limbs");

    /// <summary>Words of harm, on whichever side their people stand.</summary>
    internal static readonly HarmWords Words = new(ByThemselves, SufferedVerbs, SufferedObjects);

    /// <summary>What follows is part of what was counted before.</summary>
    internal static readonly Lexicon<bool> Breakdown = LexiconFile.Set("harm-breakdown");

    /// <summary>The people named are some or all of those harmed.</summary>
    internal static readonly Lexicon<Outcome> Among = LexiconFile.Read("harm-among", Meaning.Token<Outcome>);

    /// <summary>The number is that of the killed and the injured together; how many of each is not said.</summary>
    internal static readonly Lexicon<bool> Together = LexiconFile.Set("harm-together");

    /// <summary>Behind a number of the dead: the wounded are in the same number.</summary>
    internal static readonly Lexicon<bool> TogetherAfter = LexiconFile.Set("harm-together-after");

    /// <summary>What follows tells of another event, of what pictures show, or of a toll since replaced.</summary>
    internal static readonly Lexicon<string> Recalled = LexiconFile.OneOf("harm-recalled", "then", "always", "seen", "earlier", "first", "announced", "reason");

    /// <summary>Words between a verb of harm and its people that point back to the strike.</summary>
    internal static readonly Lexicon<bool> Whereby = LexiconFile.Set("harm-whereby");

    /// <summary>What follows is the whole of what was named before, taken apart.</summary>
    internal static readonly Lexicon<bool> Divides = LexiconFile.Set("harm-divides");

    /// <summary>What follows stands beside what was counted before.</summary>
    internal static readonly Lexicon<bool> Beside = LexiconFile.Set("harm-beside");

    /// <summary>People who are somewhere, not people harmed.</summary>
    internal static readonly Lexicon<bool> Held = LexiconFile.Set("harm-held");

    /// <summary>Words for what is no harm to the people behind them.</summary>
    internal static readonly Lexicon<bool> Other = LexiconFile.Set("harm-other");

    /// <summary>Totals over many events.</summary>
    internal static readonly Lexicon<bool> Total = LexiconFile.Set("harm-total");

    /// <summary>What begins here tells of many events; what stands before it in the sentence does not.</summary>
    internal static readonly Lexicon<bool> TotalAfter = LexiconFile.Set("harm-total-after");

    /// <summary>How a sentence begins that adds to the total before it.</summary>
    internal static readonly Lexicon<bool> TotalAdds = LexiconFile.Set("harm-total-adds");

    /// <summary>Nobody was harmed, or nobody killed, or nobody injured.</summary>
    internal static readonly Lexicon<string> Nobody = LexiconFile.OneOf("harm-nobody", "killed", "injured", "both");

    /// <summary>Words of denial before what there was none of.</summary>
    internal static readonly Lexicon<bool> NoneBefore = LexiconFile.Set("harm-none-before");

    /// <summary>What there was none of, where a word of denial stands before it.</summary>
    internal static readonly Lexicon<string> NoneOf = LexiconFile.OneOf("harm-none-of", "killed", "injured", "both");

    /// <summary>A number that somebody else alleges, repeated by one who answers it.</summary>
    internal static readonly Lexicon<bool> Allegation = LexiconFile.Set("harm-allegation");

    /// <summary>Whether anybody was harmed is not known.</summary>
    internal static readonly Lexicon<bool> NotKnown = LexiconFile.Set("harm-not-known");

    /// <summary>The harmed of whom was told before, as the subject of a sentence that says who they were.</summary>
    internal static readonly Lexicon<bool> TheDead = LexiconFile.Set("harm-the-dead");

    /// <summary>Words of an obituary, below the names of the dead.</summary>
    internal static readonly Lexicon<bool> Obituaries = LexiconFile.Set("harm-obituaries");

    /// <summary>Words that name once more all of those counted just before.</summary>
    internal static readonly Lexicon<bool> All = LexiconFile.Set("harm-all");

    /// <summary>Words beside a toll that say it is the first one.</summary>
    internal static readonly Lexicon<bool> FirstToll = LexiconFile.Set("harm-first-toll");

    /// <summary>What a text calls a new toll replaces what it said before.</summary>
    internal static readonly Lexicon<bool> Updates = LexiconFile.Set("harm-updates");

    /// <summary>Causes of death that are no act of war.</summary>
    internal static readonly Lexicon<bool> OtherCauses = LexiconFile.Set("harm-other-causes");

    /// <summary>Causes of death that may be a war's or not, such as a fire.</summary>
    internal static readonly Lexicon<bool> Mishaps = LexiconFile.Set("harm-mishaps");

    /// <summary>Words by which a toll rises.</summary>
    internal static readonly Lexicon<bool> Rises = LexiconFile.Set("harm-rises");

    /// <summary>How a sentence goes on to a toll that takes in what it told: "brings", "thus", "rose".</summary>
    internal static readonly Lexicon<string> ToToll = LexiconFile.OneOf("harm-to-toll", "brings", "thus", "rose");

    /// <summary>What may stand between people and the verb of their harm.</summary>
    internal static readonly Lexicon<bool> Auxiliaries = LexiconFile.Set("harm-auxiliaries");

    /// <summary>Words before those harmed by which their harm is news.</summary>
    internal static readonly Lexicon<bool> NewsBefore = LexiconFile.Set("harm-news-before");

    /// <summary>Words for carrying the harmed away: who they are may be counted elsewhere.</summary>
    internal static readonly Lexicon<bool> Rescues = LexiconFile.Set("harm-rescues");

    /// <summary>Where the wounded are cared for ("hospital", "clinic"), and words that say so alone ("care") or beside such a house ("brought").</summary>
    internal static readonly Lexicon<string> Care = LexiconFile.OneOf("harm-care", "hospital", "clinic", "care", "brought");

    /// <summary>What somebody did who died for others ("saving"), for whom ("saved"), and both in one ("them").</summary>
    internal static readonly Lexicon<string> Saving = LexiconFile.OneOf("harm-saving", "saving", "saved", "them");

    /// <summary>Words before which carrying the wounded away is only meant or agreed on.</summary>
    internal static readonly Lexicon<bool> Plans = LexiconFile.Set("harm-plans");

    /// <summary>Words for news: a denial before one of them denies the news, not the harm.</summary>
    internal static readonly Lexicon<bool> Tellings = LexiconFile.Set("harm-tellings");

    /// <summary>Verbs for what an act brought.</summary>
    internal static readonly Lexicon<ResultVerb> Results = LexiconFile.Read("harm-results", ResultVerb.Parse);

    /// <summary>Words for life, without which some verbs mean no death.</summary>
    internal static readonly Lexicon<bool> Life = LexiconFile.Set("harm-life");

    /// <summary>What somebody lost who was wounded.</summary>
    internal static readonly Lexicon<bool> Limbs = LexiconFile.Set("harm-limbs");

    /// <summary>Verbs of one person, who may stand before them or be left unsaid.</summary>
    internal static readonly Lexicon<bool> Lone = LexiconFile.Set("harm-lone");

    /// <summary>What behind such a verb is no subject.</summary>
    internal static readonly Lexicon<bool> LoneBefore = LexiconFile.Set("harm-lone-before");

    /// <summary>Words for those who were with somebody, beside his kin.</summary>
    internal static readonly Lexicon<bool> Companions = LexiconFile.Set("harm-companions");

    /// <summary>What one does with others who are not harmed with him: a quarrel, a way home.</summary>
    internal static readonly Lexicon<bool> NotWith = LexiconFile.Set("harm-not-with");

    /// <summary>Verbs behind which who did it may stand, before those whom it befell.</summary>
    internal static readonly Lexicon<bool> Transitive = LexiconFile.Set("harm-transitive");

    /// <summary>Nouns for what befell somebody, which are nobody's act.</summary>
    internal static readonly Lexicon<bool> Befalls = LexiconFile.Set("harm-befalls");

    /// <summary>Harm told by a pronoun of whoever was told of before.</summary>
    internal static readonly Lexicon<PronounHarm> OfPronoun = LexiconFile.Read("harm-of-pronoun", ParsePronoun);

    /// <summary>Courts, demands and threats, which speak of a killing that has not come about.</summary>
    internal static readonly Lexicon<bool> Wished = LexiconFile.Set("harm-wished");

    /// <summary>Words before a killing by which it came about.</summary>
    internal static readonly Lexicon<bool> CameAbout = LexiconFile.Set("harm-came-about");

    /// <summary>Verbs of those who mourn or bury somebody, who stand right behind them.</summary>
    internal static readonly Lexicon<bool> Mourns = LexiconFile.Set("harm-mourns");

    /// <summary>Words for beating and torture.</summary>
    internal static readonly Lexicon<bool> Blows = LexiconFile.Set("harm-blows");

    /// <summary>How a later death is told: of which "wounds", that somebody was "wounded" or "held" before, that he is "dying".</summary>
    internal static readonly Lexicon<string> Deathbeds = LexiconFile.OneOf("harm-deathbeds", "wounds", "wounded", "held", "dying");

    /// <summary>What one does to the death who is not beaten.</summary>
    internal static readonly Lexicon<bool> HoldsOut = LexiconFile.Set("harm-holds-out");

    /// <summary>Words by which a death becomes known.</summary>
    internal static readonly Lexicon<bool> Learnt = LexiconFile.Set("harm-learnt");

    /// <summary>A rumour that stands before the news of a death, or behind it; the third meaning is either.</summary>
    internal const string RumourBefore = "before";

    /// <summary>See <see cref="RumourBefore"/>.</summary>
    internal const string RumourBehind = "behind";

    /// <summary>Denials and rumours beside the news of a death.</summary>
    internal static readonly Lexicon<string> Rumours = LexiconFile.OneOf("harm-rumours", RumourBefore, RumourBehind, "either");

    /// <summary>Words behind which those stand who did it.</summary>
    internal static readonly Lexicon<bool> AgentsAfter = LexiconFile.Set("harm-agents-after");

    /// <summary>Verbs of those who do harm, who follow at once.</summary>
    internal static readonly Lexicon<bool> Doers = LexiconFile.Set("harm-doers");

    /// <summary>How badly somebody was hurt, beside the verb.</summary>
    internal static readonly Lexicon<bool> Manner = LexiconFile.Set("harm-manner");

    /// <summary>How bad an injury is.</summary>
    internal static readonly Lexicon<bool> Grades = LexiconFile.Set("harm-grades");

    /// <summary>Verbs of meeting something, before people and what they met: wounds make them the hurt.</summary>
    internal static readonly Lexicon<bool> Meets = LexiconFile.Set("harm-meets");

    /// <summary>Words for giving aid, behind which stand those who were hurt.</summary>
    internal static readonly Lexicon<bool> Aid = LexiconFile.Set("harm-aid");

    private static readonly Lexicon<bool> Falls = LexiconFile.Set("harm-falls");

    /// <summary>True for words behind which one dead or wounded person is counted: سقوط, خلف, هناك.</summary>
    internal static bool CountsOneBehind(WordList words, int at) => Falls.Has(words, at) || Results.TryMatch(words, at, out var verb) && verb.Value.Value.IsFall || IsLedTo(words, at);

    // أدى لشهيد: the preposition is written with the one.
    private static bool IsLedTo(WordList words, int at) => words[at].Form is "ادي" or "ادت" or "يودي" or "تودي" && at + 1 < words.Count && words[at + 1] is { IsArabic: true, Form: ['ل', ..] };

    /// <summary>True for a verb for what followed an act, not the preposition خلف.</summary>
    internal static bool LeadsTo(WordList words, int at) => Results.TryMatch(words, at, out var verb) && !verb.Value.Value.IsPreposition;

    /// <summary>True for a verb of result in a tense.</summary>
    internal static bool IsResult(WordList words, int at, ResultTense tense) => Results.TryMatch(words, at, out var verb) && verb.Value.Value.Tense == tense;

    private static Result<PronounHarm> ParsePronoun(string meaning)
    {
        var parts = meaning.Split(' ');
        return parts.Length is 2 or 3 or 4 && Token.Parse<Outcome>(parts[0]) is { } outcome && parts[1] is ("1" or "2" or "many") && parts[2..].All(p => p is "result" or "blows" or "news")
            ? Result<PronounHarm>.Ok(new PronounHarm(outcome, parts[1] switch { "1" => 1, "2" => 2, _ => null }, parts.Contains("result"), parts.Contains("blows"), parts.Contains("news")))
            : Meaning.Unknown<PronounHarm>(meaning, "an outcome (killed, injured …), 1, 2 or many, result or blows where it is news only behind a word for what followed or for beating, and news where it is behind one of learning as well");
    }

    private static Result<HarmWord> Parse(string meaning)
    {
        var parts = meaning.Split(' ');
        return parts.Length >= 2 && Token.Parse<Outcome>(parts[0]) is { } outcome && Token.Parse<Governs>(parts[1]) is { } governs && parts[2..].All(p => p is "life" or "toll" or "wounds" or "body")
            ? Result<HarmWord>.Ok(new HarmWord(outcome, governs, parts.Contains("life"), parts.Contains("toll"), parts.Contains("wounds"), parts.Contains("body")))
            : Meaning.Unknown<HarmWord>(meaning, "an outcome (killed, injured …), the side of its people (next, previous, either), and life, toll, wounds or body where it needs one");
    }

    /// <summary>True where a stretch tells that somebody was harmed: by a verb, by a noun for the dead or wounded, or by a pronoun (بعد إصابتهم).</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the stretch.</param>
    /// <param name="end">Just past its last.</param>
    internal static bool IsToldIn(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Words.Has(words, i) || OfPronoun.Has(words, i) || PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value.Outcome is not null) return true;
        return false;
    }

    /// <summary>True where a word claims lives: nothing is said.</summary>
    internal static bool ClaimsLives(WordList words, int at) =>
        words[at].Form is "claimed" or "claims" or "claiming" && words.Any(at + 1, Math.Min(words.Count, at + 4), static w => w.Form is "life" or "lives");
}
