using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Figures;

/// <summary>People whom an Arabic verb with a word for "also" before it tells of beside those told before.</summary>
/// <param name="walk">The walk over the sentence.</param>
internal sealed class ToldAlso(FigureWalk walk)
{
    /// <summary>، كما قتل مسلحان, إصابة آخر، إضافة إلى إصابة طفل, and as a sentence of its own of the other side: beside those told before.</summary>
    /// <param name="person">The people.</param>
    internal bool Is(CountMention person) =>
        person is { Outcome: Outcome.Killed or Outcome.Injured, IsUncounted: false, IsNamed: false, Trigger: > 1 } && walk.Words[person.Trigger].IsArabic && IsBehindAlso(person.Trigger)
        && (person is { Status: VictimStatus.Belligerent, Outcome: Outcome.Killed } || IsOneMoreAtHead(person) || walk.Found.Exists(f => f is { Counts: true, Parent: null } && f.Outcome == person.Outcome && f.Trigger != person.Trigger));

    // كما أصيبت امرأة برصاصة طائشة خلال الاقتتال: one by herself, at the head of a sentence, in the act told before.
    private bool IsOneMoreAtHead(CountMention person)
    {
        if (person is not { Min: 1, Max: 1, IsImplied: true, Status: not VictimStatus.Belligerent } || person.Trigger != walk.First + 1) return false;
        for (var i = person.End; i < walk.End; i++)
            if (!walk.Words[i].Form.Contains("رصاص", StringComparison.Ordinal) && (StrikeLexicon.Has(walk.Words, i) || EventLexicon.Clashes.Has(walk.Words, i))) return walk.Words[i].Form.StartsWith("ال", StringComparison.Ordinal);
        return false;
    }

    // كما, إضافة إلى, فضلاً عن.
    private bool IsBehindAlso(int verb) =>
        walk.Words[verb - 1].Is("كما") || (walk.Words[verb - 2].Form, walk.Words[verb - 1].Form) is ("اضافه" or "بالاضافه" or "واضافه", "الي") or ("فضلا" or "ناهيك", "عن");
}
