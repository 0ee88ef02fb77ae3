using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.SecondReader;

/// <summary>
/// What the words of a text prove of that which is no number, day or quote: parties and their answers, means and target, who speaks, and
/// what became of whom. The lexicons say what a word means; what the rules read is proved by the words too.
/// </summary>
internal sealed class Proofs(string text, ReportReading rules)
{
    // "the Observatory, a monitor, said": how far from a speaker's name the word of saying may stand.
    private const int SayingReach = 3;

    private readonly WordList _words = Tokeniser.Cut(text);

    /// <summary>True where the words at a place name this party, place, target, means or speaker.</summary>
    internal bool Names(TextSpan span, MentionKind kind, string? value = null)
    {
        foreach (var mention in rules.Mentions)
            if (mention.Kind == kind && mention.Span.Start < span.End && span.Start < mention.Span.End && (value is null || mention.Value == value)) return true;
        return false;
    }

    internal bool IsKind(IncidentKind kind) =>
        kind == IncidentKind.Unknown || rules.Mentions.Any(m => m.Kind == MentionKind.Strike && m.Value == Token.Of(kind)) || rules.Incidents.Any(i => i.Kind == kind);

    internal bool IsTarget(string target) =>
        rules.Mentions.Any(m => m.Kind == MentionKind.Target && m.Value == target) || rules.Incidents.Any(i => i.Target == target);

    /// <summary>An answer stands in words of the sentence beside the party that gives it, or the rules read it.</summary>
    internal bool IsAnswer(TextSpan span, Response response, string party)
    {
        if (rules.Incidents.Any(i => i.Claims.Any(c => c.Response == response && c.RespondingParty == party))) return true;
        var (first, end) = SentencesOf(span);
        var isSaid = false;
        for (var i = first; i < end; i++) isSaid |= PartyLexicon.Responses.TryMatch(_words, i, out var hit) && hit.Value.Value == response;
        return isSaid && first < end && Names(_words.Span(first, end), MentionKind.Party, party);
    }

    /// <summary>Who is named as a speaker, or has a word of saying at his side.</summary>
    internal bool Speaks(TextSpan span)
    {
        if (Names(span, MentionKind.Speaker)) return true;
        var (first, end) = WordsOf(span);
        if (first == end) return false;
        return IsSaying(Math.Max(0, first - SayingReach), first) || IsSaying(end, Math.Min(_words.Count, end + SayingReach));

        bool IsSaying(int from, int to)
        {
            for (var i = from; i < to; i++)
                if (_words[i].Sentence == _words[first].Sentence && SpeakerLexicon.Saying.Has(_words, i)) return true;
            return false;
        }
    }

    /// <summary>False where the words, or what the rules read in them, say that somebody else was harmed.</summary>
    internal bool IsStatus(TextSpan span, VictimStatus status)
    {
        if (status == VictimStatus.Unknown) return true;
        var isOther = false;
        var (first, end) = WordsOf(span);
        for (var i = first; i < end; i++)
            if (PersonLexicon.Nouns.TryMatch(_words, i, out var noun) && noun.Value.Value.Status is not VictimStatus.Unknown and var said)
            {
                if (said == status) return true;
                isOther = true;
            }
        return !isOther && !FiguresAt(span).Any(f => f.Status != VictimStatus.Unknown && f.Status != status);
    }

    /// <summary>True where the words say so by themselves; else where the rules read so, or, where they read nothing there, where the sentence has such a word.</summary>
    internal bool IsOutcome(TextSpan span, Outcome outcome)
    {
        var (first, end) = WordsOf(span);
        var (isSaid, isOther) = HarmIn(first, end, outcome);
        if (isSaid != isOther) return isSaid;
        var read = FiguresAt(span).ToList();
        if (read.Count > 0) return read.Exists(f => f.Outcome == outcome);
        var sentence = SentencesOf(span);
        return HarmIn(sentence.First, sentence.End, outcome).IsSaid;
    }

    private (bool IsSaid, bool IsOther) HarmIn(int first, int end, Outcome outcome)
    {
        var (isSaid, isOther) = (false, false);
        for (var i = first; i < end; i++)
        {
            Outcome? harm = HarmLexicon.Words.TryMatch(_words, i, out var word) ? word.Value.Value.Outcome
                : PersonLexicon.Nouns.TryMatch(_words, i, out var noun) ? noun.Value.Value.Outcome : null;
            isSaid |= harm == outcome;
            isOther |= harm is { } other && other != outcome;
        }
        return (isSaid, isOther);
    }

    private IEnumerable<FigureReading> FiguresAt(TextSpan span) =>
        rules.Incidents.SelectMany(i => i.Claims).SelectMany(c => c.Figures).Where(f => f.Span.Start < span.End && span.Start < f.Span.End);

    private (int First, int End) WordsOf(TextSpan span)
    {
        var first = 0;
        while (first < _words.Count && _words[first].Span.End <= span.Start) first++;
        var end = first;
        while (end < _words.Count && _words[end].Span.Start < span.End) end++;
        return (first, end);
    }

    private (int First, int End) SentencesOf(TextSpan span)
    {
        var (first, end) = WordsOf(span);
        if (first == end) return (first, end);
        while (first > 0 && _words[first - 1].Sentence == _words[first].Sentence) first--;
        while (end < _words.Count && _words[end].Sentence == _words[end - 1].Sentence) end++;
        return (first, end);
    }
}
