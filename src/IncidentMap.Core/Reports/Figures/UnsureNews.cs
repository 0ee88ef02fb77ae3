using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// ارتقاء سيدة وأنباء عن استشهاد شاب: beside what is told for sure, news that nobody has confirmed adds no number. Where it is all that a post tells it is what was reported.
/// </summary>
internal sealed class UnsureNews(FigureWalk walk)
{
    // What is told before the news for sure; null where nothing waits for its end.
    private CountMention? _sure;

    /// <summary>Just past such words; null elsewhere.</summary>
    /// <param name="i">Index of the word.</param>
    internal int? Take(int i)
    {
        if (_sure is not null && IsOfTheSure(i)) (walk.IgnoreNext, _sure) = (null, null);
        if (!walk.Words[i].IsArabic || !walk.Words[i].Variants.Any(static v => v is "انبا") || PastAbout(i + 1) is not { } past || IsUncounted(past)) return null;
        if (walk.Found.Find(static f => f is { Counts: true, Parent: null, Min: > 0 }) is not { } sure) return null;
        if (walk.IgnoreNext is null) (walk.IgnoreNext, _sure) = (Ignored.NotKnown, sure);
        return past;
    }

    // ارتقاء سيدة وأنباء عن استشهاد شاب وإصابة ستة آخرين: another harm than what was told for sure goes on with that.
    private bool IsOfTheSure(int i) =>
        walk.Words[i].HasAnd && HarmLexicon.Words.TryMatch(walk.Words, i, out var harm) && harm.Value.Value.Outcome is var outcome && !walk.Found.Exists(f => f.Ignored is null && f.Outcome == outcome);

    private int? PastAbout(int at)
    {
        if (at < walk.End && walk.Words[at].Is("اوليه")) at++;
        return at < walk.End && walk.Words[at].Is("عن") ? at + 1 : null;
    }

    // أنباء عن سقوط شهداء: some of them, which says no number.
    private bool IsUncounted(int at)
    {
        if (at < walk.End && walk.Words[at].Form is "سقوط" or "وقوع" or "وجود" or "ارتقا") at++;
        return at < walk.End && PersonPhraseReader.TryRead(walk.Words, at) is { IsBarePlural: true };
    }
}
