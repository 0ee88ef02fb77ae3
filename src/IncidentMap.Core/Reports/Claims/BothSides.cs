using IncidentMap.Reports.Events;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"…, killing three members of the cell. One security officer was killed": what two sentences count on the two sides of one clash.</summary>
internal static class BothSides
{
    // "three members of the cell of the group", عنصر من قوى الأمن الداخلي: how far behind the number the words for the side may stand.
    private const int SideReach = 4;

    private const int Widest = 2;

    /// <summary>Puts the dead of the other side beside those of whom was told before, unless the text gives a number that may hold both.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="statements">The statements of one event, in their order.</param>
    internal static void Add(WordList words, List<Statement> statements)
    {
        for (var at = 1; at < statements.Count; at++)
        {
            var late = statements[at];
            if (!IsPlain(late) || !IsOfTheClash(late.Sentence) || Side(words, late) is not { } side) continue;
            var before = statements.FindLast(s => s.Outcome == late.Outcome && s.Sentence.First < late.Sentence.First && late.Sentence.Index - s.Sentence.Index <= Widest && IsPlain(s) && DiedSince.IsOfOne(s.Origin, late.Origin) && IsThere(late.Sentence, s.Sentence));
            if (before is null || Side(words, before) is not { } other || other == side || statements.Exists(s => s != before && s != late && s.Outcome == late.Outcome && !s.IsUncounted && (s.IsUpdate || s.Min >= before.Min + late.Min || Side(words, s) == side && s.Sentence.First < late.Sentence.First))) continue;
            before.Tops.AddRange(late.Tops);
            before.Tops[0].IsProvenSum = true;
            foreach (var top in before.Tops)
                if (top.Status == VictimStatus.Unknown) top.Status = VictimStatus.Belligerent;
            statements.RemoveAt(at--);
        }
    }

    // A mine or a shell is another act.
    private static bool IsOfTheClash(Sentence late) => late.Strikes.TrueForAll(s => s.Value is IncidentKind.Raid or IncidentKind.Shooting or IncidentKind.Unknown);

    // With neither a day nor a place of its own.
    private static bool IsThere(Sentence late, Sentence before)
    {
        foreach (var place in late.Places)
            if (place.Place is { Accuracy: <= GeolocationAccuracy.City } its && !before.Places.Exists(p => p.Place?.Id == its.Id)) return false;
        foreach (var date in late.Dates)
            if (date is { IsDateline: false, IsSince: false } && !before.Dates.Exists(d => d.Start == date.Start)) return false;
        return true;
    }

    private static bool IsPlain(Statement statement) =>
        statement is { Outcome: Outcome.Killed, IsExact: true, IsUncounted: false, IsAmong: false, IsUpdate: false, Min: > 0, Tops: [{ Status: not VictimStatus.Civilian }] };

    private static string? Side(WordList words, Statement statement)
    {
        var figure = statement.Tops[0];
        string? side = null;
        for (var i = figure.First; i < statement.Sentence.End && i < figure.End + SideReach; i++)
        {
            if (i >= figure.End && (words[i].Kind == WordKind.Mark || HarmLexicon.Words.Has(words, i) || words[i].Form is "by" or "in" or "with" or "during" or "في" or "خلال" or "مع")) break;
            if (!PersonLexicon.Law.TryMatch(words, i, out var law)) continue;
            if (side is not null && side != law.Value.Value) return null;
            side = law.Value.Value;
        }
        return side;
    }
}
