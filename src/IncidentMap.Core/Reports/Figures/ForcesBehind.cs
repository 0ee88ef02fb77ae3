using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;

namespace IncidentMap.Reports.Figures;

/// <summary>Passes the forces that people are of, whose names of several words would part a list: قائد جيش الإسلام فلان الفلاني وخمسة من رفاقه, 36 مقاتلاً من الدولة الإسلامية في العراق والشام و17 من غيرها.</summary>
internal sealed class ForcesBehind(FigureWalk walk)
{
    // As long a name parts a list.
    private const int LongestGap = 3;

    /// <summary>Where to go on behind people met.</summary>
    /// <param name="person">Those who were taken; the end of one who is named is moved behind his force.</param>
    internal int Past(CountMention person)
    {
        if (!person.Counts || person.End + 1 >= walk.End) return person.End;
        if (!walk.Words[person.End].IsArabic) return walk.Words[person.End].Is("from") && PastForce(person.End) is { } pastForce ? pastForce : person.End;
        var title = walk.Words[person.End].Form is "السابق" or "السابقه" ? person.End + 1 : person.End;
        var at = walk.Words[title].Form is "في" or "من" or "لدي" ? title + 1 : title;
        if (at > person.End && PastBody(at) is { } past) return past;
        if (!PartyLexicon.Names.TryMatch(walk.Words, at, out var force) || force.Value.End >= walk.End) return person.End;
        if (!person.IsImplied) return at > person.End && force.Value.End - person.End > LongestGap ? force.Value.End : person.End;
        if (PersonName.ListAt(walk.Words, force.Value.End, walk.End, isList: true) is not null) person.End = force.Value.End;
        return person.End;
    }

    // "six fighters from A and four from B": just past the force behind "from" that parts two numbers; null elsewhere.
    private int? PastForce(int from)
    {
        var name = walk.Words[from + 1].Is("the") ? from + 2 : from + 1;
        if (!PartyLexicon.Names.TryMatch(walk.Words, name, out var force)) return null;
        var and = force.Value.End;
        return and + 2 < walk.End && walk.Words[and].Form is "and" or "," && walk.IsNumber(walk.Words[and + 1].Is("and") ? and + 2 : and + 1) ? and : null;
    }

    // عنصر من قوات النظام ومدني, ضابط في المخابرات الجوية وطفل: just past the force, with its adjective, that parts two of a list; null elsewhere.
    private int? PastBody(int at)
    {
        var isQuoted = at + 2 < walk.End && walk.Words[at].Is("\""); // مقتل 4 من "قسد" وعنصر
        if (isQuoted) at++;
        var end = PartyLexicon.Names.TryMatch(walk.Words, at, out var party) ? party.Value.End : PersonLexicon.ArmedBodies.TryMatch(walk.Words, at, out var body) ? body.Value.End : walk.End;
        if (end < walk.End && !walk.Words[end].HasAnd && (walk.Words[end].Form.StartsWith("ال", StringComparison.Ordinal) || isQuoted && walk.Words[end].Is("\""))) end++;
        if (end >= walk.End) return null;
        return walk.Words[end].HasAnd && PersonLexicon.Nouns.Has(walk.Words, end) ? AreGuards(end) ? PastBodiesBeside(end) ?? end : end : PastBodiesBeside(end);
    }

    // 14 عنصراً من قسد و12 من قوات النظام, من الهيئة والفصائل الموالية لها، و12 من قوات النظام: to the number of the next force's men.
    private int? PastBodiesBeside(int end)
    {
        while (end < walk.End && walk.Words[end].HasAnd && (Membership.IsForceAt(walk.Words, end) || IsAllied(end) || AreGuards(end)))
        {
            end++;
            while (end < walk.End && (walk.Words[end].Form.StartsWith("ال", StringComparison.Ordinal) || walk.Words[end].Form is "له" or "لها" or "لهم") && !walk.Words[end].HasAnd) end++;
        }
        if (end + 2 >= walk.End) return null;
        var and = walk.Words[end].Is(",") ? end + 1 : end;
        if (walk.Words[and].Is("و")) and++;
        else if (!walk.Words[and].HasAnd) return null;
        return NumberReader.TryRead(walk.Words, and) is { IsUncounted: false } many && AreMen(many.End) ? and : null;
    }

    // والتشكيلات التابعة لها, والمجموعات الموالية له.
    private bool IsAllied(int at) =>
        at + 1 < walk.End && walk.Words[at].Form.StartsWith("وال", StringComparison.Ordinal) && walk.Words[at + 1].Form is "التابعه" or "المواليه" or "الموالين" or "المتحالفه" or "المنضويه" or "المرتبطه";

    // من قوى الأمن وحراس السجن: of the same number.
    private bool AreGuards(int at) => walk.Words[at].Form is "وحراس" or "والحراس" or "وعناصر" or "ومقاتلي" or "ومسلحي" && at + 1 < walk.End && walk.Words[at + 1].Form.StartsWith("ال", StringComparison.Ordinal);

    // "12" من قوات النظام, من عناصر التنظيم, عنصراً.
    private bool AreMen(int at) =>
        at < walk.End && (walk.Words[at].Is("من") ? at + 1 < walk.End && (Membership.IsForceAt(walk.Words, at + 1) || PersonLexicon.Nouns.Has(walk.Words, at + 1)) : PersonLexicon.Nouns.Has(walk.Words, at));
}
