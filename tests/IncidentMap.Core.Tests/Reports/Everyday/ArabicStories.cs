using System.Globalization;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>
/// One act as rescuers, monitors, agencies and networks post it in Arabic: people by their names, ages and homes, ambushes, mines, gunmen and clashes, under the head of who
/// writes and above what else he has to say. The frames stand in <see cref="ArabicManners"/>.
/// </summary>
internal sealed class ArabicStories(Dice dice)
{
    private readonly ArabicPeople _people = new(dice);

    /// <summary>The story, with what it tells.</summary>
    internal Report Story()
    {
        var town = dice.Pick<(string Name, string Kind, string Governorate)>(ArabicManners.Towns);
        var when = ArabicTime.Any(dice);
        var (news, told) = News();
        var (again, then) = Again(told);
        var tail = told.Injured is not ("-" or "0" or "1") && dice.Once(3) ? dice.Pick<string>(ArabicManners.TailsOfHurt) : dice.Pick<string>(ArabicManners.Tails);
        // What was struck, or whom a later total counts, may say of the dead that they were civilians.
        var saysWho = ArabicManners.SayWho.Any(w => news.Contains(w, StringComparison.Ordinal) || tail.Contains(w, StringComparison.Ordinal));
        return new(Fill(dice.Pick<string>(ArabicManners.Heads) + news + again + tail, town, when), [then with { Town = town.Name, Day = when.Day, Civilians = saysWho && then.Civilians == "-" ? null : then.Civilians }]);
    }

    /// <summary>A bulletin of two or three acts, a line each, in different governorates.</summary>
    internal Report Bulletin()
    {
        var acts = new List<(string Text, Told Told)>();
        var governorates = new HashSet<string>();
        while (acts.Count < 3)
        {
            var town = dice.Pick<(string Name, string Kind, string Governorate)>(ArabicManners.Towns);
            if (governorates.Contains(town.Governorate)) continue;
            var when = dice.Once(2) ? ArabicTime.Untold : ArabicTime.Any(dice);
            var (news, told) = News();
            // Of two lines with the same numbers one may tell the other once more.
            if (told.Killed is "-" or "0" && told.Injured is "-" or "0" || acts.Exists(a => (a.Told.Killed, a.Told.Injured) == (told.Killed, told.Injured))) continue;
            governorates.Add(town.Governorate);
            acts.Add((Fill(news, town, when), told with { Town = town.Name, Day = when.Day == Days.None ? null : when.Day, Civilians = null }));
            if (acts.Count == 2 && dice.Once(2)) break;
        }
        var mark = dice.Pick<string>("• ", "- ", "🔹 ", "▪️ ", "");
        return new(dice.Pick<string>(ArabicManners.BulletinHeads) + string.Join('\n', acts.Select(a => mark + a.Text)), [.. acts.Select(a => a.Told)]);
    }

    private (string Text, Told Told) News() => dice.Pick<int>(0, 0, 0, 1, 1, 2, 3, 4) switch
    {
        0 => Named(),
        1 => Counted(ArabicManners.OfBoth, dice.Number(), dice.Number()),
        2 => Counted(ArabicManners.OfDead, dice.Number(), 0),
        3 => Counted(ArabicManners.OfHurt, 0, dice.Number()),
        _ => Nobody(),
    };

    // The same dead by their names, or a toll that rose.
    private (string Text, Told Told) Again(Told told)
    {
        if (!dice.Once(3) || !int.TryParse(told.Killed, CultureInfo.InvariantCulture, out var dead) || dead is < 2 or > 12) return ("", told);
        if (dead is 2 or 3 && dice.Once(2)) return (dice.Pick<string>(dead == 2 ? ArabicManners.NamesOfTwo : ArabicManners.NamesOfThree), told);
        if (told.Injured == "-" && dice.Once(2)) return (dice.Pick<string>(ArabicManners.Risen).Replace("{d}", _people.DeadOnes(dead + 1).Oblique, StringComparison.Ordinal).Replace("{more}", _people.NumberAsObject(dead + 1), StringComparison.Ordinal), told with { Killed = Written(dead + 1), Civilians = null });
        return (dice.Pick<string>(ArabicManners.Same).Replace("{d}", _people.DeadOnes(dead).Oblique, StringComparison.Ordinal).Replace("{more}", _people.NumberAsObject(dead), StringComparison.Ordinal), told);
    }

    private (string Text, Told Told) Nobody()
    {
        var (frame, number) = dice.Pick<(string, string)>(ArabicManners.OfNobody);
        return (frame, new Told(number, number, ""));
    }

    private (string Text, Told Told) Named()
    {
        var (nominative, oblique, number, civilians) = dice.Pick<(string, string, int, int?)>(ArabicManners.Named);
        var of = dice.Pick<string>(ArabicManners.OfNamed);
        if (of.Contains("وقد قضى", StringComparison.Ordinal) && (number > 1 || oblique.StartsWith("طفلة", StringComparison.Ordinal))) of = ArabicManners.OfNamed[0];
        var frame = of.Replace("{p}", nominative, StringComparison.Ordinal).Replace("{P}", oblique, StringComparison.Ordinal);
        return (frame, new Told(Written(number), "-", "") { Civilians = civilians is { } c ? Told.Of(c) : null });
    }

    private (string Text, Told Told) Counted(string[] frames, int dead, int hurt)
    {
        var frame = dice.Pick<string>(dead == 1 ? [.. frames.Where(f => !ArabicManners.OfMany.Any(m => f.Contains(m, StringComparison.Ordinal)))] : frames);
        var (k, j) = (dead == 0 ? null : _people.Some(dead), hurt == 0 ? null : dead == 0 ? _people.Some(hurt) : _people.Others(hurt));
        var text = frame.Replace("{k}", k?.Nominative, StringComparison.Ordinal).Replace("{K}", k?.Oblique, StringComparison.Ordinal).Replace("{x}", k?.Accusative, StringComparison.Ordinal).Replace("{j}", j?.Nominative, StringComparison.Ordinal).Replace("{J}", j?.Oblique, StringComparison.Ordinal);
        if (frame.Contains("{m}", StringComparison.Ordinal)) return (text.Replace("{m}", _people.MartyredOnes(dead).Nominative, StringComparison.Ordinal).Replace("{w}", _people.WoundedOnes(hurt).Nominative, StringComparison.Ordinal), new Told(Written(dead), Written(hurt), "") { Civilians = "-" });
        return (text, new Told(k?.Told ?? (frame.Contains("دون وقوع قتلى", StringComparison.Ordinal) ? "0" : "-"), j?.Told ?? "-", "") { Civilians = k?.Civilians });
    }

    private string Fill(string text, (string Name, string Kind, string Governorate) town, ArabicTime when)
    {
        var names = Enumerable.Range(0, 3).Select(_ => (First: dice.Pick<string>(ArabicManners.First), Last: dice.Pick<string>(ArabicManners.Last))).ToArray();
        var filled = text.Replace("{act}", dice.Pick<string>(ArabicManners.Acts), StringComparison.Ordinal).Replace("{on}", On(town), StringComparison.Ordinal).Replace("{city}", town.Name, StringComparison.Ordinal).Replace("{desert}", (town.Governorate is "دير الزور" or "حمص" or "الرقة" ? "بادية " : "محيط ") + town.Name, StringComparison.Ordinal)
            .Replace("{gov}", town.Governorate.Replace(' ', '_'), StringComparison.Ordinal).Replace("{home}", dice.Pick<string>(ArabicManners.Homes), StringComparison.Ordinal).Replace("{T}", when.Words, StringComparison.Ordinal)
            .Replace("{n}", $"{names[0].First} {names[0].Last}", StringComparison.Ordinal).Replace("{n2}", $"{names[1].First} {names[1].Last}", StringComparison.Ordinal).Replace("{n3}", $"{names[2].First} {names[2].Last}", StringComparison.Ordinal)
            .Replace("{f}", names[1].First, StringComparison.Ordinal).Replace("{f2}", names[2].First, StringComparison.Ordinal).Replace("{l}", names[0].Last, StringComparison.Ordinal).Replace("{a}", Written(dice.Pick<int>(4, 5, 6, 7, 8)), StringComparison.Ordinal);
        return ArabicReports.Tidy(filled).TrimStart('،', ' ');
    }

    private string On((string Name, string Kind, string Governorate) town)
    {
        var kind = $"{town.Kind} {town.Name}";
        return dice.Pick<string>(kind, kind, town.Name, $"{kind} بريف {town.Governorate}", $"{kind} في ريف {town.Governorate}", $"ريف {town.Name}", $"أطراف {kind}", $"محيط {kind}", $"#{town.Name.Replace(' ', '_')} بريف {town.Governorate}", $"الأحياء السكنية في {kind}");
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
