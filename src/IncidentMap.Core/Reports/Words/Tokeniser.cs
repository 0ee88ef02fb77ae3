using System.Buffers;
using System.Globalization;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Text;

namespace IncidentMap.Reports.Words;

/// <summary>Cuts a text into words, numbers and marks, and these into sentences and lines. One pass, any text.</summary>
internal sealed class Tokeniser
{
    // "Ahmad &amp; Ali": as pages and posts that were copied have it.
    private const string Ampersand = "&amp;";

    // Longer runs of letters are no words; cutting them keeps every later step linear.
    private const int LongestWord = 64;

    // With the blank behind it; most texts have fewer words than that makes.
    private const int ShortWord = 5;

    // A name with its title and age, before the next item of the list.
    private const int LongestItem = 120;

    // Digits of a count in brackets and the bracket before them.
    private const int LongestCount = 5;

    // What may stand within a word that is broken against filters.
    private static readonly SearchValues<char> Between = SearchValues.Create(".,- *|");

    private static readonly string[] Marks = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    private readonly FoldedText _folded;
    private readonly List<Word> _words;
    private int _sentence;
    private int _line;

    // The last item of the numbered list in which the text is.
    private int _item;

    // Nothing of the line was taken yet; a picture, which is no mark, stands at its beginning.
    private bool _isLineOpen = true;
    private bool _isBulleted;

    private Tokeniser(FoldedText folded) => (_folded, _words) = (folded, new List<Word>(folded.Text.Length / ShortWord));

    internal static WordList Cut(string text)
    {
        var tokeniser = new Tokeniser(FoldedText.Of(text));
        tokeniser.Run();
        var words = new WordList([.. tokeniser._words]);
        LineOfOutlet.PassOver(words);
        RunOnHeadline.PartFromLead(words);
        BrokenLine.Join(words);
        return words;
    }

    private void Run()
    {
        var text = _folded.Text;
        var lastEnd = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c == '\n') NewLine();
            if (char.IsLetter(c)) Take(ref i, ref lastEnd, WordKind.Letters, EndOfWord(i));
            else if (char.IsAsciiDigit(c))
            {
                if (OpensItem(i)) _sentence++;
                Take(ref i, ref lastEnd, WordKind.Digits, EndOfDigits(i));
            }
            else
            {
                if (c is '(' or ')' or '/' && IsAroundCount(i)) i++;
                else if (c == '&') Take(ref i, ref lastEnd, WordKind.Letters, string.CompareOrdinal(text, i, Ampersand, 0, Ampersand.Length) == 0 ? i + Ampersand.Length : i + 1);
                else if (IsMark(i)) Take(ref i, ref lastEnd, WordKind.Mark, i + 1);
                else
                {
                    _isBulleted |= _isLineOpen && char.IsSurrogate(c);
                    i++;
                }
                if (EndsSentence(i - 1)) _sentence++;
            }
        }
    }

    private void NewLine()
    {
        _line++;
        _sentence++;
        (_isLineOpen, _isBulleted) = (true, false);
    }

    private void Take(ref int i, ref int lastEnd, WordKind kind, int end)
    {
        var span = _folded.OriginalSpan(i, end - i);
        var letters = kind == WordKind.Letters ? LettersOnly(i, end) : null;
        if (letters is { IsArabic: false } && JoinedWords.Before(_words, letters.Text) is >= 0 and var joined)
        {
            if (joined > 0) span = new TextSpan(_words[^joined].Span.Start, span.End - _words[^joined].Span.Start);
            _words.RemoveRange(_words.Count - joined, joined);
            letters = WordForm.Of("and");
        }
        _words.Add(new Word
        {
            Kind = kind,
            Form = letters?.Text ?? (kind == WordKind.Mark ? MarkOf(_folded.Text[i]) : _folded.Text[i..end]),
            Letters = letters,
            Span = span,
            FathaBeforeYa = HasFathaBeforeYa(span),
            HasFathatan = _folded.Original.AsSpan(span.Start, span.Length).Contains('\u064b'),
            IsCapital = kind == WordKind.Letters && char.IsUpper(_folded.Original[span.Start]),
            IsAcronym = kind == WordKind.Letters && IsAcronym(_folded.Original.AsSpan(span.Start, span.Length)),
            IsTagged = i > 0 && _folded.Text[i - 1] == '#',
            IsBulleted = _isBulleted,
            ContinuesTag = i > 0 && _folded.Text[i - 1] == '_',
            Sentence = _sentence,
            Line = _line,
            Joined = i == lastEnd && i > 0,
        });
        (lastEnd, _isLineOpen, _isBulleted) = (i = end, false, false);
    }

    // Writers who fear filters break a word: مقـ.ـتل, صـ ـاروخ. Elongation on both sides of a gap says that the word goes on; on one, a lexicon must.
    private int? Disguise(int start, int at)
    {
        var text = _folded.Text;
        var past = at;
        while (past < text.Length && past - at < 4 && (text[past] is '.' or ',' or ' ' or '-' or '*' or '|')) past++;
        if (past == at || past >= text.Length || !IsArabic(text[past]) || !char.IsLetter(text[past])) return null;
        var original = _folded.Original;
        var (before, after) = (_folded.OriginalSpan(at, 1).Start - 1, _folded.OriginalSpan(past, 1).Start - 1);
        return before >= 0 && original[before] == 'ـ' && (original[after] == 'ـ' || IsKnown(start, at, past)) ? past : null;
    }

    // مقـ تل: elongated before the gap alone, where both pieces together are a word of a lexicon.
    private bool IsKnown(int start, int gap, int past)
    {
        var end = past + 1;
        while (end < _folded.Text.Length && end - start < LongestWord && char.IsLetter(_folded.Text[end])) end++;
        return WordForm.Of(string.Concat(_folded.Text.AsSpan(start, gap - start), _folded.Text.AsSpan(past, end - past))).IsInLexicon;
    }

    // "her mother & two brothers": the sign is the word.
    private WordForm LettersOnly(int start, int end)
    {
        var stretch = _folded.Text.AsSpan(start, end - start);
        if (stretch is "&" or Ampersand) return WordForm.Of("and");
        if (MaskedWord.Read(stretch) is { } masked) return masked;
        if (!stretch.ContainsAny(Between)) return WordForm.Of(stretch);
        return WordForm.Of(string.Concat(stretch.ToString().Where(char.IsLetterOrDigit)));
    }

    private static string MarkOf(char mark) => mark < Marks.Length ? Marks[mark] : mark.ToString();

    // US, U.S.
    private static bool IsAcronym(ReadOnlySpan<char> written) =>
        written.Length > 1 && char.IsUpper(written[0]) && (char.IsUpper(written[1]) || written.Length > 2 && written[1] == '.' && char.IsUpper(written[2]));

    private bool HasFathaBeforeYa(TextSpan span)
    {
        var original = _folded.Original.AsSpan(span.Start, span.Length);
        var fatha = original.LastIndexOf('\u064e');
        return fatha >= 0 && fatha + 1 < original.Length && original[fatha + 1] == 'ي' && original.Length - fatha <= 5;
    }

    private int EndOfWord(int start)
    {
        var end = EndOfLetters(start);
        return start > 0 && _folded.Text[start - 1] is '#' or '_' && GluedTag.EndOf(_folded.Text.AsSpan(start, end - start)) is { } name ? start + name : end;
    }

    private int EndOfLetters(int start)
    {
        var text = _folded.Text;
        var arabic = IsArabic(text[start]);
        if (!arabic && EndOfDotted(start) is { } dotted) return dotted;
        var i = start + 1;
        while (i < text.Length && i - start < LongestWord)
        {
            if (char.IsLetter(text[i]) && IsArabic(text[i]) == arabic || !arabic && char.IsAsciiDigit(text[i])) i++;
            else if (arabic && Disguise(start, i) is { } past) i = past;
            else if (MaskedWord.EndOf(text, start, i) is { } unmasked) i = unmasked;
            else break;
        }
        return i;
    }

    // "U.S.", "U.N.", "a.m.": one word, whose letters stand each before a full stop.
    private int? EndOfDotted(int start)
    {
        var text = _folded.Text;
        var i = start;
        while (i + 1 < text.Length && char.IsAsciiLetter(text[i]) && text[i + 1] == '.') i += 2;
        return i - start >= 4 && (i >= text.Length || !char.IsLetterOrDigit(text[i])) ? i : null;
    }

    private int EndOfDigits(int start)
    {
        var text = _folded.Text;
        var i = start + 1;
        while (i < text.Length && i - start < LongestWord && char.IsAsciiDigit(text[i])) i++;
        return i;
    }

    // Hyphens, underscores and hash signs only part or adorn words; between digits a hyphen makes dates and ranges, and before a blank ("Damascus, SANA- A
    // shell …") it is a dash.
    private bool IsMark(int i)
    {
        var c = _folded.Text[i];
        if (c is '-' or '_') return c == '-' && (Digit(i - 1) || Digit(i + 1) || Blank(i - 1) || Blank(i + 1) && (_folded.Text[i - 1] == ')' || char.IsAsciiLetter(_folded.Text[i - 1])));
        return !char.IsWhiteSpace(c) && c is not ('#' or '@' or '\ufffd') && !char.IsSurrogate(c) && !(c == '.' && IsTitle(i));
    }

    // "Dr. A. B.": the full stop is of the word.
    private bool IsTitle(int dot) =>
        dot > 1 && Blank(dot + 1) && _words is [.., { Letters.Text: "dr" or "mr" or "mrs" or "ms" or "prof" or "eng" or "sgt" or "capt" or "maj" or "brig" } title] && title.Span.End == _folded.OriginalSpan(dot, 1).Start;

    // الشهداء: 1- فلان 2- فلان 3- فلان: each item of a numbered list in one line begins anew, as it would on a line of its own.
    private bool OpensItem(int i)
    {
        if (!IsItem(i, out var number)) return false;
        if (number == 1 ? HasSecond(i) : number == _item + 1) _item = number;
        else return false;
        return true;
    }

    private bool HasSecond(int first)
    {
        var second = _folded.Text.IndexOf('2', first + 1, Math.Min(LongestItem, _folded.Text.Length - first - 1));
        return second > 0 && IsItem(second, out var number) && number == 2;
    }

    // One or two digits behind a blank, a hyphen at once behind them, and an Arabic word.
    private bool IsItem(int i, out int number)
    {
        var (text, end) = (_folded.Text, EndOfDigits(i));
        number = 0;
        if (end - i > 2 || !Blank(i - 1) || end + 1 >= text.Length || text[end] != '-') return false;
        var word = text[end + 1] == ' ' ? end + 2 : end + 1;
        return word < text.Length && char.IsLetter(text[word]) && IsArabic(text[word]) && int.TryParse(text.AsSpan(i, end - i), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    // مقتل (8) مدنيين وإصابة /20/ آخرين: a habit of writing numbers, no aside; where no noun for people stands behind it, a bracket holds an age, and at the
    // head of a line before one of them the number of an item.
    private bool IsAroundCount(int i)
    {
        var text = _folded.Text;
        var (open, close) = (i, i);
        if (text[i] == '(' || text[i] == '/' && Blank(i - 1)) do close++; while (close < text.Length && char.IsAsciiDigit(text[close]));
        else do open--; while (open > 0 && char.IsAsciiDigit(text[open]));
        if (close - open is < 2 or > LongestCount || open < 0 || close + 2 >= text.Length || (text[open], text[close]) is not (('(', ')') or ('/', '/')) || !Blank(open - 1) || text[close + 1] != ' ' || !IsArabic(text[close + 2])) return false;
        var noun = text[(close + 2)..EndOfLetters(close + 2)];
        return open > 1 && text[open - 1] == ' ' && IsArabic(text[open - 2]) ? PersonLexicon.Nouns.HasForm(noun) : CountsMany(close - open, noun);
    }

    // (9) قتلى, (12) مدنياً.
    private static bool CountsMany(int width, string noun) =>
        PersonLexicon.Nouns.HasForm(noun, out var who) && (who.Number == NounNumber.Plural || width > 2 && who.Number == NounNumber.Singular);

    private bool EndsSentence(int i)
    {
        var c = _folded.Text[i];
        if (c is '!' or '?' or '\u2026') return true;
        if (c != '.' || Digit(i - 1) && Digit(i + 1)) return false;
        return !IsAbbreviation(i);
    }

    // "W. Idlib", "a.m.", "incl. 5 children", "Nov. 30".
    private bool IsAbbreviation(int dot)
    {
        var text = _folded.Text;
        var start = dot;
        while (start > 0 && dot - start < 5 && char.IsAsciiLetter(text[start - 1])) start--;
        var word = text.AsSpan(start, dot - start);
        return word.Length == 1 || word is "incl" or "inc" or "gov" or "gen" or "col" or "lt" or "dr" or "mr" or "mrs" or "ms" or "prof" or "eng" or "sgt" or "capt" or "maj" or "brig" or "st"
            or "jan" or "feb" or "mar" or "apr" or "jun" or "jul" or "aug" or "sep" or "sept" or "oct" or "nov" or "dec";
    }

    private bool Digit(int i) => i >= 0 && i < _folded.Text.Length && char.IsAsciiDigit(_folded.Text[i]);

    private bool Blank(int i) => i < 0 || i >= _folded.Text.Length || char.IsWhiteSpace(_folded.Text[i]);

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06ff';
}
