using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>
/// Asks for names that only the word beside them shows to be names: "the town of …", "… village", مدينة …, قريتي … و…, where the name
/// alone could be a plain word or carries a hash sign. A village that nothing answers to stays in the list without a candidate.
/// </summary>
internal sealed class SettlementFinder(PlaceMemo memo, string text, WordList words)
{
    // Each question costs as much as reading a sentence.
    private const int MostQuestions = 300;

    private const int LongestName = 3;

    // How many villages are looked for behind "the villages of".
    private const int LongestList = 8;

    private const double Sure = 0.5;

    // A plain word at the head of a line is a town only where nothing else bears the name.
    private const double SureHead = 0.9;

    private const double SureBehind = 0.8;

    // "the Syrian capital, Damascus".
    private const int NamedReach = 2;

    // Words of a day with its year.
    private const int LongestDay = 5;

    private readonly List<ToponymMention> _added = [];
    private List<ToponymMention> _found = [];
    private int _questions;

    /// <summary>The mentions with those added that no mention covers, in the order of the text.</summary>
    internal IReadOnlyList<ToponymMention> Complete(IReadOnlyList<ToponymMention> found)
    {
        _found = [.. found];
        for (var i = 0; i + 1 < words.Count && _questions < MostQuestions; i++)
        {
            if (i == 0 || words[i - 1].Line != words[i].Line) AddHead(i);
            if (IsCapital(i)) AddCapital(i);
            if (words[i].IsTagged) AddTag(i);
            if (words[i].Is(":") && i > 0 && words[i - 1].Form is "المكان" or "الموقع") AddHead(i + 1, isField: true);
            if (words[i].Form is "طريق" or "باديه" or "بباديه" or "مجزره" or "بمجزره") AddBehind(i);
            if (SettlementLexicon.Heads.TryMatch(words, i, out var head)) AddNames(head.Value);
            else if (SettlementLexicon.Tails.Has(words, i)) AddBefore(i);
        }
        if (words.Count > 0 && words[words.Count - 1].IsTagged) AddTag(words.Count - 1);
        return _added.Count == 0 ? found : [.. _found.Concat(_added).OrderBy(m => m.Span.Start)];
    }

    // "#KafrNabl": by that very name, since a tag may be of anything.
    private void AddTag(int at)
    {
        if (CoveredUntil(at) is not null) return;
        foreach (var name in TagName.Of(words[at], text))
            if (_questions++ < MostQuestions && memo.Resolve(name) is { Candidates: [{ Score: >= Sure } best, ..] } answer && Text.Fold.Name(best.MatchedName) == Text.Fold.Name(name))
            {
                _added.Add(new ToponymMention(words[at].Span, words[at].Span.In(text), answer));
                return;
            }
    }

    // "the Syrian capital", بالعاصمة السورية.
    private bool IsCapital(int at) =>
        words[at + 1].Form is "capital" or "السوريه" && words[at].Form is "syrian" or "العاصمه" or "بالعاصمه" or "للعاصمه";

    // Damascus, unless it is named right behind: "the Syrian capital, Damascus".
    private void AddCapital(int at)
    {
        for (var i = at + 2; i < words.Count && i < at + 2 + NamedReach; i++)
            if (words[i].Form is "damascus" or "دمشق") return;
        var span = words.Span(at, at + 2);
        if (CoveredUntil(at) is null && memo.Resolve("Damascus") is { Candidates.Count: > 0 } damascus) _added.Add(new ToponymMention(span, text.Substring(span.Start, span.Length), damascus));
    }

    /// <summary>True where a line begins with a name and goes on as a report under its head: "X:", "X/", "X 17 July 2021:".</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">The first word of the name, and of the line.</param>
    /// <param name="end">The word behind the name.</param>
    internal static bool IsHead(WordList words, int first, int end)
    {
        if (end >= words.Count || words[end].Line != words[first].Line) return false;
        if (words[end].Form is ":" or "/" or "|") return true;
        if (words[end].Kind != WordKind.Digits && words[end].Form is not ("–" or "-")) return false;
        for (var i = end + 1; i < words.Count && i <= end + LongestDay && words[i].Line == words[first].Line; i++)
            if (words[i].Is(":")) return true;
        return false;
    }

    // حاس – …, إحسم 17 تموز, المكان: حاس: the name of a town that is a plain word as well, at the head of its line or in the field for places.
    private void AddHead(int first, bool isField = false)
    {
        if (!words[first].IsArabic || CoveredUntil(first) is not null || !isField && !IsHead(words, first, first + 1) || words[first].Form.Length < 3 || words[first].HasAnd) return;
        if (Sole(first, SureHead) is { Resolution.Candidates: [{ Place.IsWrittenOf: true }, ..] } mention) _added.Add(mention);
    }

    // طريق الصبورة, بادية السعن, مجزرة معان: a village whose name nothing else announces.
    private void AddBehind(int at)
    {
        if (words[at + 1] is { IsArabic: true, Letters.IsInLexicon: false } name && name.Form.Length > 3 && name.Sentence == words[at].Sentence && CoveredUntil(at + 1) is null && Sole(at + 1, SureBehind) is { } mention) _added.Add(mention);
    }

    // The village or town of this very name; null where another is as likely meant.
    private ToponymMention? Sole(int at, double least) =>
        Ask(at, at + 1, isListed: false) is { } mention && mention.Resolution.Candidates[0] is var best && best.Score >= least && best.Place is { Country: "SY", Accuracy: <= GeolocationAccuracy.Town }
        && Text.Fold.Arabic(best.MatchedName) == Text.Fold.Arabic(mention.Text) ? mention : null;

    // The names behind a head: one, or the list behind a plural.
    private void AddNames(Hit<SettlementHead> head)
    {
        if (words[head.First].IsArabic && words[head.First].Form.StartsWith("ال", StringComparison.Ordinal)) return;
        var at = head.End;
        for (var k = 0; k < (head.Value == SettlementHead.Several ? LongestList : 1) && _questions < MostQuestions; k++)
        {
            if (at < words.Count && words[at].Is("\"")) at++;
            // "the village of al- Hwayja", as the Observatory writes.
            if (at + 1 < words.Count && words[at].Form is "al" or "el" && words[at + 1].Is("-")) at += 2;
            if (!IsName(head.First, at) || NameEnd(head, at, isListed: k > 0) is not { } end) return;
            var next = Next(end);
            if (next == end && !(next < words.Count && words[next].HasAnd)) return;
            at = next;
        }
    }

    // Where the name ends that stands at a word: one known already, one that answers now, or one that the gazetteer lacks.
    private int? NameEnd(Hit<SettlementHead> head, int at, bool isListed)
    {
        if (CoveredUntil(at) is not { } end) return Add(head, at, isListed);
        if (!words[at].IsArabic) return Lengthened(at, end);
        // قرية خراب عشك, where others are called خراب.
        if (end == at + 1 && end < words.Count && SettlementLexicon.Beginnings.Has(words, at) && !words[end].HasAnd && IsName(at, end) && CoveredUntil(end) is null && CanBeLacking(end) && Ask(at, end + 1, isListed) is { } longer)
        {
            _found.RemoveAll(m => m.Span.Start >= words[at].Span.Start && m.Span.End <= words[end - 1].Span.End);
            _added.Add(longer);
            return end + 1;
        }

        // "the villages of A B and C", A being known: the name is A B. So it is where a hamlet's name goes on with the article.
        if (end >= words.Count || words[end].HasAnd || CoveredUntil(end) is not null || !IsName(at, end) || !CanBeLacking(end)) return end;
        if (head.Value != SettlementHead.Several && !(words[end].IsArabic && words[end].Form.StartsWith("ال", StringComparison.Ordinal) && IsHamlet(words[at].Span.Start))) return end;
        _found.RemoveAll(m => m.Span.Start >= words[at].Span.Start && m.Span.End <= words[end - 1].Span.End);
        return AddLacking(at, end + 1, isListed);
    }

    // "the village of Tal Sbat", where a place is called Tal: the capital behind it is of the name.
    private int Lengthened(int at, int end)
    {
        if (end >= words.Count || !GoesOnName(at, end) || CoveredUntil(end) is not null || SettlementLexicon.NotNames.Has(words, end) || PlaceLexicon.After.Has(words, end) || PlaceLexicon.Before.Has(words, end)) return end;
        _found.RemoveAll(m => m.Span.Start >= words[at].Span.Start && m.Span.End <= words[end - 1].Span.End);
        AddNamed(at, end + 1);
        return end + 1;
    }

    private bool IsHamlet(int position) => _found.Find(m => m.Span.Start <= position && position < m.Span.End) is { } found && found.Resolution.Candidates is [var first, ..] && !first.Place.IsWrittenOf;

    // Behind a comma, a closing quote or "and"; و is written as one word with the name.
    private int Next(int at)
    {
        while (at < words.Count && words[at].Form is "\"" or "," or "and" or "و") at++;
        return at;
    }

    // Behind the comma of a list another clause may begin: بين بلدتي س وص، ما أدى إلى.
    private bool IsName(int head, int first) =>
        first < words.Count && words[first].Kind == WordKind.Letters && words[first].Sentence == words[head].Sentence && words[first].Form.Length > 1 && words[first].Form is not ("ما" or "مما");

    // The word behind the mention that covers a word; null where none does.
    private int? CoveredUntil(int at)
    {
        var position = words[at].Span.Start;
        int low = 0, high = _found.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_found[middle].Span.End <= position) low = middle + 1;
            else high = middle - 1;
        }
        if (low >= _found.Count || _found[low].Span.Start >= words[at].Span.End) return null;
        var end = at + 1;
        while (end < words.Count && words[end].Span.Start < _found[low].Span.End) end++;
        return end;
    }

    // The end of the name that was added; null where the words are no name.
    private int? Add(Hit<SettlementHead> head, int first, bool isListed)
    {
        if (AddWithHead(head, first) is { } whole) return whole;
        for (var length = LongestName; length > 0; length--)
        {
            var end = first + length;
            if (end > words.Count || words[end - 1].Sentence != words[first].Sentence || words.Any(first, end, w => w.Kind != WordKind.Letters) || Enumerable.Range(first + 1, length - 1).Any(IsPastName)) continue;
            if (IsCutShort(first, end)) continue;
            if (Ask(first, end, isListed) is { } mention)
            {
                _added.Add(mention);
                return end;
            }
        }
        if (head.Value == SettlementHead.City || !CanBeLacking(first)) return null;
        var lackingEnd = EndOfLacking(first);
        return GoesOn(lackingEnd) ? null : AddLacking(first, lackingEnd, isListed);
    }

    // "the village of Tal X", "the town of al-X": no place called Tal, nor al.
    private bool IsCutShort(int first, int end) =>
        end == first + 1 && end < words.Count && !words[first].IsArabic && (words[first].Form is "al" or "el" or "tal" or "tel" or "tall" or "tell" or "umm" or "um" or "abu" or "kafr" or "khirbet" or "khirbat" or "ain" or "ayn" or "jubb" or "wadi" or "deir" or "bir") && words[end] is { IsCapital: true, IsArabic: false } && CoveredUntil(end) is null;

    // A camp is known by its whole name: مخيم X.
    private int? AddWithHead(Hit<SettlementHead> head, int first)
    {
        if (head.Value != SettlementHead.One || !words[head.First].IsArabic || !words[head.First].Variants.Contains("مخيم")) return null;
        _questions++;
        var answer = memo.Resolve("مخيم " + words[first].Span.In(text));
        if (answer.Candidates.Count == 0 || answer.Candidates[0].Score < Sure || answer.Candidates[0].Place.Feature != "camp") return null;
        var span = words.Span(first, first + 1);
        _added.Add(new ToponymMention(span, span.In(text), answer));
        return first + 1;
    }

    // "in the town of X a bomb exploded": the article is of what follows.
    private bool IsPastName(int at) => PlaceLexicon.Before.Has(words, at) || words[at].Form is "in" or "في" || words[at].Form is "a" or "an" && !words[at].IsCapital;

    private ToponymMention? Ask(int first, int end, bool isListed)
    {
        _questions++;
        var span = SpanOf(first, end, isListed);
        var answer = memo.Resolve(string.Join(' ', Enumerable.Range(first, end - first).Select(i => (i == first ? span.In(text)[..(words[i].Span.End - span.Start)] : words[i].Span.In(text)))));
        return answer.Candidates.Count > 0 && answer.Candidates[0].Score >= Sure ? new ToponymMention(span, span.In(text), answer) : null;
    }

    // In a list the conjunction is no letter of the name.
    private TextSpan SpanOf(int first, int end, bool isListed)
    {
        var span = words.Span(first, end);
        return isListed && words[first].HasAnd && text[span.Start] is 'و' ? new TextSpan(span.Start + 1, span.Length - 1) : span;
    }

    // A name that is known stands right behind, with no particle of place before it: the second word of one name.
    private bool GoesOn(int at) =>
        at < words.Count && CoveredUntil(at) is not null && !PlaceLexicon.Before.Has(words, at) && !words[at].HasAnd && _found.Exists(m => m.Span.Start == words[at].Span.Start);

    private int AddLacking(int first, int end, bool isListed)
    {
        var span = SpanOf(first, end, isListed);
        _added.Add(new ToponymMention(span, span.In(text), new Resolution(span.In(text), ResolutionStatus.Unknown, [])));
        return end;
    }

    // No name: "a village in …", قرية تابعة ل…, مخيم للنازحين.
    private bool CanBeLacking(int first)
    {
        var word = words[first];
        if (word.Form is "al" or "el") return first + 1 < words.Count && GoesOnName(first, first + 1);
        if (word.Form.Length < 3 || SettlementLexicon.NotNames.Has(words, first) || IsPastName(first)) return false;
        return word.IsArabic ? !word.Form.StartsWith("لل", StringComparison.Ordinal) && (!word.Letters!.IsInLexicon || IsQuoted(first) || IsDefiniteBehindVillage(first) || SettlementLexicon.Beginnings.Has(words, first) || PersonLexicon.GivenNames.Has(words, first)) : word.IsCapital;
    }

    // في قرية الصياد: with the article a name, though its letters are a plain word; none are قرية النازحين and those of other people.
    private bool IsDefiniteBehindVillage(int at) =>
        at > 0 && words[at].Form.Length > 4 && words[at].Form.StartsWith("ال", StringComparison.Ordinal) && !words[at].Form.EndsWith("ين", StringComparison.Ordinal) && !words[at].Form.EndsWith("ات", StringComparison.Ordinal)
        && words[at - 1].Form is "قريه" or "بقريه" or "لقريه" or "بلده" or "ببلده" or "لبلده" && at > 1 && words[at - 2].Kind == WordKind.Letters;

    private bool IsQuoted(int at) => at > 0 && words[at - 1].Is("\"");

    private int EndOfLacking(int first)
    {
        var end = first + 1;
        if (words[first].IsArabic) return SettlementLexicon.Beginnings.Has(words, first) && end < words.Count && IsName(first, end) && words[end].IsArabic ? end + 1 : end;
        while (end < words.Count && end - first < LongestName && GoesOnName(first, end)) end++;
        return end;
    }

    // A capital, but not the day of "in the city of Manbij Monday", nor who speaks behind it.
    private bool GoesOnName(int first, int at) =>
        words[at].Sentence == words[first].Sentence && words[at] is { IsCapital: true, IsAcronym: false, Kind: WordKind.Letters } && !SpeakerLexicon.Names.Has(words, at) && !TimeLexicon.Weekdays.Has(words, at) && !TimeLexicon.Months.Has(words, at);

    // "Khirbet Jalud village", "Khirbet Jalud, a village in …": the capitals before the word are its name.
    private void AddBefore(int word)
    {
        var tail = word > 2 && words[word - 1].Is("a") && words[word - 2].Is(",") ? word - 2 : word;
        var first = tail;
        while (first > 0 && tail - first < LongestName && words[first - 1].Sentence == words[tail].Sentence && words[first - 1].Kind == WordKind.Letters && (words[first - 1].IsCapital || words[first - 1].Is("al")) && !SettlementLexicon.NotNames.Has(words, first - 1) && !IsPastName(first - 1)) first--;
        if (first == tail || words[first].IsArabic || Enumerable.Range(first, tail - first).Any(i => CoveredUntil(i) is not null || IsAdded(i))) return;
        if (words[first].Sentence == (first > 0 ? words[first - 1].Sentence : -1) || tail - first > 1) AddNamed(first, tail);
    }

    private void AddNamed(int first, int end)
    {
        if (Ask(first, end, isListed: false) is { } mention) _added.Add(mention);
        else if (words[end - 1].Form.Length > 3) AddLacking(first, end, isListed: false);
    }

    private bool IsAdded(int at) => _added.Exists(m => m.Span.Start <= words[at].Span.Start && words[at].Span.Start < m.Span.End);
}
