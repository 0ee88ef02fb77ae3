using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>شيع المئات من الأهالي جثمان الشهيد فلان, نعت نقابة الصحفيين الصحفي فلان: who mourns stands between the verb and the dead.</summary>
internal sealed class Mourners(FigureWalk walk, NamedPeople names)
{
    // شيعت حشود غفيرة من أهالي المدينة وريفها، ظهر اليوم الجمعة، جثمان.
    private const int Reach = 16;

    /// <summary>Where the dead begin behind a verb of mourning, past who mourns; null for other words and where the dead follow at once.</summary>
    /// <param name="hit">The word of harm.</param>
    internal int? DeadBehind(Hit<HarmWord> hit)
    {
        if (!HarmLexicon.Mourns.Has(walk.Words, hit.First) || hit.End >= walk.End || walk.Words[hit.End].Form is "كل" or "كلا") return null;
        var next = PersonPhraseReader.TryRead(walk.Words, hit.End);
        if (next is { Outcome: not null } or { IsUncounted: false }) return null;
        for (var i = next?.End ?? hit.End; i < walk.End && i < hit.End + Reach; i++)
        {
            if (walk.PastDate(i) is { } past)
            {
                i = past - 1;
                continue;
            }
            if (PersonPhraseReader.TryRead(walk.Words, i) is { } dead)
            {
                if (dead.Outcome == Outcome.Killed || dead is { Min: 1, Max: 1, Outcome: null } && !walk.Words[i].HasAnd && IsNamedBehind(dead.End)) return names.TitledNames(Outcome.Killed, hit.First, i) ?? i;
                if (dead.Outcome is not null) break;
                i = dead.End - 1;
            }
            else if (!walk.Words[i].HasAnd && PersonLexicon.GivenNames.Has(walk.Words, i) && names.NamedPersons(i) is { } named) return names.TitledNames(Outcome.Killed, hit.First, i) ?? names.AddNamed(Outcome.Killed, hit.First, named);
            else if (walk.Words[i].Kind == WordKind.Mark && walk.Words[i].Form is not ("," or "\"") || HarmLexicon.Words.Has(walk.Words, i)) break;
        }
        if (next is null) return null;
        walk.Harm = null;
        return next.End;
    }

    // نعى ناشطون الإعلامي "فلان الفلاني", المتطوع في الدفاع المدني فلان الفلاني.
    private bool IsNamedBehind(int end)
    {
        var at = end + 2 < walk.End && walk.Words[end].Is("في") && walk.Words[end + 1].Is("الدفاع") ? end + 3 : end < walk.End && walk.Words[end].Is("\"") ? end + 1 : end;
        return PersonName.ListAt(walk.Words, at, walk.End) is not null;
    }
}
