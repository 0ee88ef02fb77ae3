using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"killed Ahmad and his son", "killed little Rimas and her grandmother": somebody by his first name alone, known for one by whose kin follow.</summary>
internal static class OneBeforeKin
{
    internal static (int First, int End, int Count)? At(WordList words, int at, int end)
    {
        if (at < end && words[at].Form is "little" or "young" or "old") at++;
        var past = at;
        while (past < end && past < at + 2 && words[past].IsCapital && !words[past].IsArabic && PersonName.IsPart(words, past)) past++;
        if (past == at || past + 2 >= end || !words[past].Is("and") || words[past + 1].Form is not ("his" or "her")) return null;
        return PersonPhraseReader.TryRead(words, past + 1) is { HasNoun: true } or { Group: not null } || PersonPhraseReader.TryRead(words, past + 2) is { HasNoun: true } ? (at, past, 1) : null;
    }
}
