using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Strikes that a text names and tells of none: those that did not come, and those of the time that a truce ends.</summary>
internal sealed class AbsentStrikes(WordList words)
{
    // "did not see any air strikes", لم تشهد مدينة X أي غارات: how far before the quantifier the denial may stand.
    private const int DenialReach = 5;

    // "aboard a Russian military transport".
    private const int CraftReach = 5;

    // "months of heavy shelling": how far before the strike the time may stand.
    private const int TimeReach = 2;

    private readonly HashSet<int> _none = [.. StrikeLexicon.None.All(words).SelectMany(n => Enumerable.Range(n.First, n.Count))];

    /// <summary>True within a phrase that holds a word of strikes and means something else, a ceasefire, a fire put out, and of an execution that is only demanded.</summary>
    internal bool IsOther(int at) => _none.Contains(at) || WishedKilling.Is(words, at) || IsAboard(at);

    // "on board a Russian military helicopter": where the harmed were.
    private bool IsAboard(int at)
    {
        if (words[at].Form is not ("helicopter" or "warplane" or "jet" or "aircraft")) return false;
        for (var i = at - 1; i >= 0 && i >= at - CraftReach && words[i].Sentence == words[at].Sentence; i--)
            if (words[i].Is("aboard") || words[i].Is("board") && i > 0 && words[i - 1].Is("on")) return true;
        return false;
    }

    /// <summary>True where the strike is denied, or is one of many of a time that is over. It stays one where its sentence counts somebody harmed.</summary>
    internal bool IsAbsent(int at) => IsDenied(at) || EndsTime(at);

    // "without any shelling", دون تسجيل أي قصف; "no shelling was recorded".
    private bool IsDenied(int at)
    {
        var first = Math.Max(0, at - 2);
        for (var i = at - 1; i >= first && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Is("no")) return true;
            if (words[i].Form is "any" or "اي") return Enumerable.Range(Math.Max(0, i - DenialReach), Math.Min(i, DenialReach)).Any(k => words[k].Sentence == words[at].Sentence && (HarmLexicon.NoneBefore.Has(words, k) || words[k].Is("not")));
        }
        return false;
    }

    // "The truce ends months of air strikes", بعد أسابيع من القصف والغارات.
    private bool EndsTime(int at)
    {
        for (var i = at - 1; i > Math.Max(0, at - 1 - TimeReach) && words[i].Sentence == words[at].Sentence; i--)
            if (words[i].Form is "of" or "من" && (IsLong(i - 1) || IsLong(i - 2))) return true;
        return words[at].HasAnd && words[at].IsArabic && at > 1 && StrikeLexicon.Strong.Has(words, at - 1) && EndsTime(at - 1);
    }

    // "a day of shelling" may be the act itself.
    private bool IsLong(int at) => TimeLexicon.Units.TryMatch(words, at, out var time) && time.Value.Value != 1;
}
