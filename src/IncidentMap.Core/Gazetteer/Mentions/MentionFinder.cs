using System.Collections.Concurrent;
using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Mentions;

/// <summary>
/// Finds toponyms in running text: at each word the longest name that begins there, if what stands before it suffices
/// for a name of its kind. Precision goes before recall for short and common names.
/// </summary>
internal sealed class MentionFinder(IReadOnlyList<Place> places, IGazetteer gazetteer)
{
    // قوات الاحتلال التركي.
    private const int LongestStriker = 5;

    /// <summary>A name that is not in the list, met after "the village of", is taken when its answer is at least this sure.</summary>
    private const double SureEnough = 0.7;

    /// <summary>Answers kept, so that a name that stands in every other sentence is looked up once.</summary>
    private const int MostRemembered = 20_000;

    /// <summary>Namesakes kept with a mention, for the text around it to choose from.</summary>
    private const int MostCandidates = 40;

    /// <summary>No name of a text is longer, joined.</summary>
    private const int LongestKey = 160;

    /// <summary>Names of different lengths that may begin at one word.</summary>
    private const int MostEnds = 12;

    /// <summary>Forms under which an Arabic word may begin a name: <see cref="Head"/>.</summary>
    private const int MostHeads = 5;

    private readonly MentionNames _names = new(places);
    private readonly ConcurrentDictionary<string, Resolution> _remembered = new(StringComparer.Ordinal);

    internal IReadOnlyList<ToponymMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = TextWord.In(text);
        var keys = new string?[words.Count];
        var found = new List<ToponymMention>();
        var lastEnd = -1; // index of the word after the last mention
        for (var i = 0; i < words.Count;)
        {
            var next = words[i].Script switch
            {
                WordScript.Arabic => AtArabic(text, words, keys, i, follows: lastEnd == i, found),
                WordScript.Latin => AtLatin(text, words, keys, i, follows: FollowsAnd(text, words, i, lastEnd), found),
                _ => i,
            };
            if (next > i) lastEnd = next;
            i = Math.Max(next, i + 1);
        }
        return found;
    }

    /// <summary>The index after the mention that begins here; the index itself when none does.</summary>
    private int AtArabic(string text, List<TextWord> words, string?[] keys, int i, bool follows, List<ToponymMention> found)
    {
        var last = Window(words, i);
        Span<int> ends = stackalloc int[MostEnds];
        var letters = words[i].Letters;
        for (var form = 0; form < MostHeads; form++)
        {
            if (Head(letters, form) is not var (head, cut) || !MayBegin(head)) continue;
            // An attached و after a mention continues a list: "حاس وكفرنبل".
            var context = Context(words, i, listed: follows && cut > 0);
            // مزارع بجروح: the kind of a place has its name right behind, with no particle between.
            if (cut == 1 && letters[0] is 'ب' && !follows && context == MentionNeed.Kind) context = MentionNeed.Place;
            for (var k = Ends(words, keys, head, i, last, context, ends) - 1; k >= 0; k--)
                if (!(ends[k] == i + 1 && !follows && IsOwnLetter(letters, cut)) && Take(text, words, i, ends[k], cut, found)) return ends[k];
        }
        return Announced(words, i) ? ByResolving(text, words, i, last, found) : i;
    }

    /// <summary>False for most words of a text, of which nothing more is asked.</summary>
    private bool MayBegin(string head) => _names.Letters.MayGoOn(head) || _names.Keys.MayGoOn(ArabicFold.WithoutArticle(head));

    /// <summary>
    /// فرقه, "his teams", is not "and so Raqqa", nor كرامة, dignity, "like Ramah": before a name of one word without the article ف and ك nearly
    /// always are letters of the word, not particles.
    /// </summary>
    private static bool IsOwnLetter(string letters, int cut) => cut == 1 && letters[0] is 'ف' or 'ك' && !letters.AsSpan(1).StartsWith("ال", StringComparison.Ordinal);

    /// <summary>Where names that begin with a head end, shortest first; those whose need the context meets.</summary>
    private int Ends(List<TextWord> words, string?[] keys, string head, int i, int last, MentionNeed context, Span<int> ends)
    {
        Span<char> letters = stackalloc char[Math.Min(LongestKey, _names.Letters.LongestKey)];
        Span<char> key = stackalloc char[Math.Min(LongestKey, _names.Keys.LongestKey)];
        int lettersLength = 0, keyLength = 0, count = 0;
        bool byLetters = true, byKey = true;
        for (var k = i; k < last && count < ends.Length; k++)
        {
            byLetters = byLetters && Append(letters, ref lettersLength, k == i ? head : words[k].Letters) && _names.Letters.MayGoOn(letters[..lettersLength]);
            byKey = byKey && Append(key, ref keyLength, k == i ? ArabicFold.WithoutArticle(head) : keys[k] ??= _names.KeyOf(words[k])) && _names.Keys.MayGoOn(key[..keyLength]);
            if (!byLetters && !byKey) break;
            var need = byLetters ? _names.Letters.Find(letters[..lettersLength]) : null;
            if (k > i && byKey && _names.Keys.Find(key[..keyLength]) is { } other && (need is null || other < need)) need = other;
            if (need <= context || need == MentionNeed.Placed && context == MentionNeed.Place && PlacedBehind.At(words, k + 1)) ends[count++] = k + 1;
        }
        return count;
    }

    private static bool Append(Span<char> joined, ref int length, string word)
    {
        if (length + word.Length > joined.Length) return false;
        word.CopyTo(joined[length..]);
        length += word.Length;
        return true;
    }

    /// <summary>The word as it stands, then without the particles that may be attached to it (how many letters are cut); null where it has none so.</summary>
    private static (string Head, int Cut)? Head(string letters, int form)
    {
        if (form == 0) return (letters, 0);
        if (form == 1) return letters.Length >= 5 && letters.StartsWith("لل", StringComparison.Ordinal) ? ("ا" + letters[1..], 1) : null;
        // وتل براك, بتل رفعت
        if (form == 2 && letters is "وتل" or "بتل" or "لتل") return ("تل", 1);
        if (letters.Length < 4 || letters[0] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك')) return null;
        if (form == 2) return (letters[1..], 1);
        if (letters.Length < 6 || letters[0] is not ('و' or 'ف')) return null;
        if (form == 3) return letters.AsSpan(1).StartsWith("لل") ? ("ا" + letters[2..], 2) : null;
        return letters[1] is 'ب' or 'ل' or 'ك' ? (letters[2..], 2) : null;
    }

    private int AtLatin(string text, List<TextWord> words, string?[] keys, int i, bool follows, List<ToponymMention> found)
    {
        var last = Window(words, i);
        if (!words[i].Capital && !(i + 1 < last && words[i + 1].Capital && (IsArticle(text, words, i) || MentionContext.IsBearing(words[i].Letters)))) return i;
        if (IsTail(text, words, i)) return i;
        var context = Context(words, i, follows);
        Span<int> ends = stackalloc int[MostEnds];
        var count = LatinEnds(text, words, keys, i, last, context, ends);
        var capitals = CapitalsEnd(words, i, last);
        // "the village Hamra Balasim", "on Hamra Balasim", where another is called Hamra.
        if (count > 0 && capitals > ends[count - 1] && (Announced(words, i) || IsBehindPlace(words, i)) && ByResolving(text, words, i, capitals, found, ends[count - 1]) is var longer && longer > i)
            return longer;
        for (var k = count - 1; k >= 0; k--)
            if (Take(text, words, i, ends[k], 0, found)) return ends[k];
        if (!words[i].Capital && !IsArticle(text, words, i)) return i;
        var named = context == MentionNeed.Kind || i > 0 && words[i - 1].Letters is "in" or "near" or "at" || i > 0 && words[i].Joins && MentionContext.IsHit(words[i - 1].Letters) && PlacedBehind.At(text, words, capitals) || capitals > i + 1 && (MentionContext.IsHead(words[i].Letters) || i > 0 && words[i].Joins && (MentionContext.IsHit(words[i - 1].Letters) || i > 1 && words[i - 1].Letters is "of" && MentionContext.IsBlow(words[i - 2].Letters)));
        return named ? ByResolving(text, words, i, capitals, found) : i;
    }

    /// <summary>"al Bab", "ar-Raqqa"; "at Tal Tamr" and "in Nusaybin" are prepositions, unless a hyphen ties them to the name.</summary>
    private static bool IsArticle(string text, List<TextWord> words, int i) =>
        LatinFold.IsArticle(words[i].Letters, words[i + 1].Letters) && (words[i].Capital || words[i].Letters is not ("at" or "in" or "as" or "an" or "is" or "it") || text[words[i].End] == '-');

    /// <summary>More than one word, the article apart: "al-Sham" is no longer than "Sham".</summary>
    private static bool IsLonger(List<TextWord> words, int i, int k) => k > i + 1 || k == i + 1 && !LatinFold.IsArticle(words[i].Letters, words[k].Letters);

    /// <summary>"Kafr" of "Kafr Zita", "Tell" of "Tell al-Dahab": no name by itself.</summary>
    private static bool IsPiece(string text, List<TextWord> words, int i, int k, int last) =>
        k == i && MentionContext.IsHead(words[i].Letters) && i + 1 < last && (words[i + 1].Capital || i + 2 < last && words[i + 2].Capital && IsArticle(text, words, i + 1));

    /// <summary>"Jana" of "Kafr Jana": where the whole is not known its last word is no place of its own.</summary>
    private static bool IsTail(string text, List<TextWord> words, int i)
    {
        if (i == 0 || !words[i].Joins) return false;
        var head = i > 1 && words[i - 1].Joins && IsArticle(text, words, i - 1) ? i - 2 : i - 1;
        return words[head].Capital && MentionContext.IsHead(words[head].Letters);
    }

    private static bool IsBehindPlace(List<TextWord> words, int i) =>
        i > 0 && words[i].Joins && (words[i - 1].Letters is "in" or "near" or "at" || MentionContext.IsHit(words[i - 1].Letters));

    private int LatinEnds(string text, List<TextWord> words, string?[] keys, int i, int last, MentionNeed context, Span<int> ends)
    {
        Span<char> key = stackalloc char[Math.Min(LongestKey, _names.Keys.LongestKey + 1)];
        var (length, count) = (0, 0);
        for (var k = i; k < last && count < ends.Length; k++)
        {
            if (k + 1 < last && LatinFold.IsArticle(words[k].Letters, words[k + 1].Letters)) continue;
            if (!Append(key, ref length, keys[k] ??= _names.KeyOf(words[k]))) break;
            // "Syrias Aleppo", where a collection lost its apostrophes
            var possessive = length > 5 && key[length - 1] == 's' ? length - 1 : length;
            var goesOn = _names.Keys.MayGoOn(key[..length]);
            if (!goesOn && !_names.Keys.MayGoOn(key[..possessive])) break;
            var need = _names.Keys.Find(key[..length]) ?? _names.Keys.Find(key[..possessive]);
            // "Jarad village" announces its name behind it.
            if (context < MentionNeed.Kind && k + 1 < words.Count && words[k + 1].Joins && (!words[k + 1].Capital && (MentionContext.IsKind(words[k + 1].Letters) || MentionContext.IsKindBehind(words[k + 1].Letters)) || IsForDisplaced(words, k + 1))) context = MentionNeed.Kind;
            if (context == MentionNeed.Nothing && IsHeadline(text, words, i, k)) context = MentionNeed.Place;
            if (context == MentionNeed.Place && need == MentionNeed.Placed && PlacedBehind.At(text, words, k + 1)) context = MentionNeed.Placed;
            var usable = need <= context && (k == i || words[k].Capital || !MentionContext.IsPreposition(words[k].Letters) && words[k].Letters is not ("a" or "an")) && !IsPiece(text, words, i, k, last) && (IsLonger(words, i, k) || words[k].Capital && (context == MentionNeed.Kind || !MentionContext.IsCommon(words[k].Letters)));
            if (usable) ends[count++] = k + 1;
            if (!goesOn) break;
        }
        return count;
    }

    /// <summary>"Rajo: three killed": a name and a colon at the head of a line.</summary>
    private static bool IsHeadline(string text, List<TextWord> words, int i, int k) =>
        words[k].End < text.Length && text[words[k].End] == ':' && (i == 0 || text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Contains('\n'));

    /// <summary>"X IDP camp", "X refugee camp".</summary>
    private static bool IsForDisplaced(List<TextWord> words, int at) =>
        words[at].Letters is "idp" or "idps" or "refugee" or "displacement" && at + 1 < words.Count && words[at + 1].Joins && words[at + 1].Letters is "camp" or "camps";

    /// <summary>What the words before allow: the most demanding need that they meet.</summary>
    private static MentionNeed Context(List<TextWord> words, int i, bool listed)
    {
        if (Announced(words, i) || listed) return MentionNeed.Kind;
        if (words[i].Tagged) return MentionNeed.Place;
        return i > 0 && words[i].Joins && (MentionContext.IsPlace(words[i - 1].Letters) || IsBehindStriker(words, i))
            || words[i].Script == WordScript.Arabic && words[i].Letters[0] is 'ب' ? MentionNeed.Place : MentionNeed.Nothing;
    }

    /// <summary>استهدفت قوات النظام X, قصف جيش الاحتلال التركي X: between the verb and what was hit stands who hit it.</summary>
    private static bool IsBehindStriker(List<TextWord> words, int i)
    {
        if (!MentionContext.IsStriker(words[i - 1].Letters)) return false;
        for (var k = i - 2; k >= 0 && k >= i - LongestStriker && words[k + 1].Joins; k--)
            if (MentionContext.IsStrikeVerb(words[k].Letters)) return true;
        return false;
    }

    /// <summary>"مدينة X", "the town of X".</summary>
    private static bool Announced(List<TextWord> words, int i)
    {
        if (i == 0 || !words[i].Joins) return false;
        if (words[i - 1].Script != words[i].Script) return false;
        return MentionContext.IsKind(words[i - 1].Letters)
            || i > 1 && words[i - 1].Letters is "of" && MentionContext.IsKind(words[i - 2].Letters);
    }

    /// <summary>"Raqqa and Tabqa", "Raqqa &amp; Tabqa": the second is a place because the first is.</summary>
    private static bool FollowsAnd(string text, List<TextWord> words, int i, int lastEnd) =>
        i > 0 && (lastEnd == i - 1 && words[i - 1].Letters is "and" || lastEnd == i && text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Trim() is "&");

    private int ByResolving(string text, List<TextWord> words, int i, int last, List<ToponymMention> found, int past = 0)
    {
        if (MentionContext.IsKind(words[i].Letters) || MentionContext.IsPlace(words[i].Letters)) return i;
        last = Math.Min(last, i + 3);
        for (var k = i + 1; k < last; k++)
            if (MentionContext.IsKind(words[k].Letters)) last = k; // what follows says where the name lies
        for (var end = last; end > Math.Max(i, past); end--)
        {
            if (end == i + 1 && MentionContext.IsCommon(words[i].Letters)) continue;
            var name = text[words[i].Start..words[end - 1].End];
            if (name.Length < 4 || Resolve(name) is not { Status: ResolutionStatus.Resolved } answer) continue;
            if (answer.Candidates[0].Score < SureEnough || past > i && !IsHamlet(text[words[i].Start..words[past - 1].End], answer)) continue;
            found.Add(new(new TextSpan(words[i].Start, name.Length), name, answer));
            return end;
        }
        return i;
    }

    /// <summary>"Hamra" is a hamlet beside which "Hamra Balasim" may be meant; "Aleppo Syrias" is but Aleppo.</summary>
    private bool IsHamlet(string shorter, Resolution longer) =>
        Resolve(shorter).Best?.Place is { Accuracy: < GeolocationAccuracy.City } place && place != longer.Best?.Place;

    private Resolution Resolve(string name)
    {
        if (_remembered.TryGetValue(name, out var known)) return known;
        var answer = gazetteer.Resolve(new PlaceQuery(name), MostCandidates);
        if (_remembered.Count < MostRemembered) _remembered[name] = answer;
        return answer;
    }

    private bool Take(string text, List<TextWord> words, int i, int end, int cut, List<ToponymMention> found)
    {
        var start = StartAfter(text, words[i], cut);
        var stop = words[end - 1].End;
        var name = text[start..stop];
        var announced = Announced(words, i) && words[i - 1].Script == WordScript.Arabic && !MentionContext.IsOnlyAround(words[i - 1].Letters) ? text[words[i - 1].Start..stop] : name;
        var answer = Resolve(cut > 0 ? name : announced);
        if (answer.Status == ResolutionStatus.Unknown) answer = Resolve(name);
        if (words[i] is { Tagged: true, Script: WordScript.Latin }) answer = Resolve(TextWord.Spoken(name));
        if (answer.Status == ResolutionStatus.Unknown) return false;
        found.Add(new(new TextSpan(start, stop - start), name, answer with { Name = name }));
        return true;
    }

    private static int StartAfter(string text, TextWord word, int cut)
    {
        var at = word.Start;
        for (var letters = 0; at < word.End; at++)
        {
            if (!char.IsLetter(text[at]) || text[at] == 'ـ') continue;
            if (letters++ == cut) break;
        }
        return at;
    }

    /// <summary>Just past the words that a name which begins here may have; "T-4 airport" has a number, tied to its letter.</summary>
    private int Window(List<TextWord> words, int i)
    {
        var end = i + 1;
        while (end < words.Count && end - i < _names.LongestName && words[end].Joins && (words[end].Script == words[i].Script || words[end] is { Script: WordScript.Other, Start: var start } && words[i].Script == WordScript.Latin && start == words[end - 1].End + 1)) end++;
        return end;
    }

    private static int CapitalsEnd(List<TextWord> words, int i, int last)
    {
        var end = i + 1;
        while (end < last && (words[end].Capital || end + 1 < last && words[end + 1].Capital && LatinFold.IsArticle(words[end].Letters, words[end + 1].Letters))) end++;
        return end;
    }
}
