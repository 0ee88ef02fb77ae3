using System.Globalization;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>Everyday reports in English, put together from the parts that agencies, monitors and networks use.</summary>
internal sealed class EnglishReports(Dice dice)
{
    private static readonly string[] Towns = ["Idlib", "Saraqib", "Azaz", "Manbij", "Tafas", "Binnish", "Qamishli", "Afrin", "Mayadin", "Jisr al-Shughur"];

    /// <summary>One act in one to three sentences.</summary>
    internal Report OneAct()
    {
        if (!dice.Once(4)) return new EnglishStories(dice).Story();
        var act = Act(dice.Pick<string>(Towns), dice.Pick<string>("on Monday", "on Tuesday morning", "late on Thursday", "at dawn on Saturday", "today", ""));
        return new(Headline(act.Told) + act.Text + Background(act.Told), [act.Told]);
    }

    /// <summary>Two acts of one day in two towns, each with its own toll.</summary>
    internal Report TwoActs()
    {
        var when = dice.Pick<string>("on Monday", "on Tuesday morning", "today");
        return new EnglishPairs(dice).Of(Act(dice.Pick<string>(Towns.AsSpan(0, 5)), when), Act(dice.Pick<string>(Towns.AsSpan(5)), ""), when);
    }

    private (string Text, Told Told) Act(string town, string when)
    {
        var (dead, hurt) = dice.Pick<int>(0, 1, 1, 1, 2, 2) switch { 0 => (0, dice.Number()), 1 => (dice.Number(), dice.Number()), _ => (dice.Number(), 0) };
        var least = dead > 1 && dice.Once(8);
        var text = hurt == 0 ? Dead(dead, least, town) : dead == 0 ? Hurt(hurt, town) : Both(dead, least, hurt, town);
        text = English.Tidy(text.Replace("{T}", when, StringComparison.Ordinal));
        return (Said(text), new(dead == 0 ? "-" : dead.ToString(CultureInfo.InvariantCulture) + (least ? "+" : ""), hurt == 0 ? "-" : hurt.ToString(CultureInfo.InvariantCulture), town));
    }

    private string Both(int dead, bool least, int hurt, string town)
    {
        var (k, j) = (People(dead, least, true), Others(hurt));
        return dice.Pick<string>(
            $"{k} {Were(dead)} killed and {j} wounded {{T}} in {Means()} on {town}.",
            $"{k} {Were(dead)} killed and {j} {Were(hurt)} injured {{T}} when {Happening()} {In(town)}.",
            $"{Means()} on {town} {{T}} killed {k} and wounded {j}.",
            $"{Means()} {In(town)} {{T}} killed {k} and injured {j}.",
            $"{Force()} {dice.Pick<string>("shelled", "bombed", "bombarded")} {town} {{T}}, killing {k} and wounding {j}.",
            $"{Means()} on {town} {{T}} left {k} dead and {j} wounded.",
            $"{Means()} on {town} {{T}} resulted in the death of {k} and the injury of {j}.",
            $"{Means()} {In(town)} {{T}} led to the death of {k} and injured {j}.",
            $"{Means()} on {town} {{T}} claimed the {(dead == 1 ? "life" : "lives")} of {k} and wounded {j}.",
            $"SOHR activists documented the death of {k} and the injury of {j} in {Means()} on {town} {{T}}.",
            $"{k} lost {(dead == 1 ? "his life" : "their lives")} and {j} {Were(hurt)} wounded in {Means()} on {town} {{T}}.",
            $"{k} {Were(dead)} killed {{T}} in {Means()} on {town}, while {j} {Were(hurt)} injured.",
            $"{k} {Were(dead)} killed {{T}} in {Means()} on {town}. {j} {Were(hurt)} also wounded.",
            $"{k} {Were(dead)} shot dead by unidentified gunmen {In(town)} {{T}}, and {j} {Were(hurt)} wounded.",
            $"{Happening()} {In(town)} {{T}}, killing {k} and injuring {j}.");
    }

    private string Dead(int dead, bool least, string town)
    {
        var k = People(dead, least, false);
        return dice.Pick<string>(
            $"{k} {Were(dead)} killed {{T}} in {Means()} on {town}.",
            $"{k} {Were(dead)} killed {{T}} when {Happening()} {In(town)}.",
            $"{Means()} on {town} {{T}} killed {k}.",
            $"{Force()} {dice.Pick<string>("shelled", "bombed", "bombarded")} {town} {{T}}, killing {k}.",
            $"{Means()} on {town} {{T}} left {k} dead.",
            $"{Means()} {In(town)} {{T}} resulted in the death of {k}.",
            $"{Means()} on {town} {{T}} claimed the {(dead == 1 ? "life" : "lives")} of {k}.",
            $"{k} died {{T}} in {Means()} on {town}.",
            $"Unidentified gunmen shot dead {k} {In(town)} {{T}}.",
            $"{k} {Were(dead)} killed by {Means()} {In(town)} {{T}}.");
    }

    private string Hurt(int hurt, string town)
    {
        var j = People(hurt, false, false);
        return dice.Pick<string>(
            $"{j} {Were(hurt)} wounded {{T}} in {Means()} on {town}.",
            $"{j} {Were(hurt)} injured {{T}} when {Happening()} {In(town)}.",
            $"{Means()} on {town} {{T}} wounded {j}.",
            $"{Means()} on {town} {{T}} left {j} wounded.",
            $"{Means()} {In(town)} {{T}} resulted in the injury of {j}.",
            $"{Force()} {dice.Pick<string>("shelled", "bombed", "bombarded")} {town} {{T}}, injuring {j}.");
    }

    private string People(int n, bool least, bool plain)
    {
        if (n == 1) return dice.Pick<string>("a man", "a woman", "a child", "one person", "a civilian", "one civilian", "a farmer", "a young man", "a soldier");
        var noun = dice.Pick<string>("people", "civilians", "people", "civilians", "displaced people", "members of one family", "men", "children", "women", "farmers", "soldiers", "fighters");
        var among = plain || n < 4 || !dice.Once(4) || !Mixed.Contains(noun) ? "" : dice.Pick<string>(", including a child,", ", among them two children,", ", most of them women and children,", ", including a woman and her two children,");
        return (least ? dice.Pick<string>("at least ", "no fewer than ") : "") + Number(n) + " " + noun + among;
    }

    // Of these some may be women, children or neither.
    private static readonly string[] Mixed = ["people", "civilians", "displaced people", "members of one family"];

    private string Others(int n) => n == 1 ? dice.Pick<string>("another", "one other", "one person", "a child", "another person") : Number(n) + dice.Pick<string>(" others", " people", "", " other people", " civilians");

    private string Number(int n) => n > 12 || dice.Once(3) ? n.ToString(CultureInfo.InvariantCulture) : SpokenNumbers.InEnglish(n);

    private string Means() => dice.Pick<string>("an air strike", "a Russian airstrike", "artillery shelling by government forces", "a drone strike", "a rocket attack", "a car bomb attack", "a Turkish drone strike", "shelling", "an Israeli air raid", "a missile attack");

    private string Happening() => dice.Pick<string>("a car bomb exploded", "warplanes bombed a market", "a shell hit a house", "a landmine went off", "an explosive device detonated", "a rocket fell on a camp", "a motorcycle bomb blew up", "a drone struck a car");

    private string Force() => dice.Pick<string>("Government forces", "Russian warplanes", "The Syrian army", "Turkish forces", "Regime helicopters", "The Coalition");

    private string In(string town) => dice.Pick<string>($"in {town}", $"in the city of {town}", $"near {town}", $"on the outskirts of {town}", $"in the countryside of {town}");

    private string Said(string text) => dice.Pick<int>(0, 0, 0, 1, 2, 3, 4) switch
    {
        1 => $"The Syrian Observatory for Human Rights said {Lower(text)}",
        2 => $"{text[..^1]}, the Syrian Observatory for Human Rights said.",
        3 => $"{text[..^1]}, according to local sources.",
        4 => $"A medical source said that {Lower(text)}",
        _ => text,
    };

    private string Headline(Told told) => dice.Pick<int>(0, 0, 1, 2) switch
    {
        1 => $"Attack on {told.Town}\n",
        2 when told.Killed != "-" => $"{told.Killed.TrimEnd('+')} killed in attack on {told.Town}\n",
        2 => $"{told.Injured} wounded in attack on {told.Town}\n",
        _ => "",
    };

    private string Background(Told told) => dice.Pick<string>("", "", "",
        " The area is home to some 40,000 displaced people.",
        " Rescue teams were still searching the rubble.",
        " Since the beginning of the year, 230 people have been killed in such attacks.",
        " On 3 March, four civilians were killed in an air strike on Atarib.",
        " It was the third attack in two days.",
        told.Injured == "-" ? "" : $" The wounded were taken to a hospital in {told.Town}.",
        " No group has claimed responsibility.",
        " A house and two cars were damaged.");

    private static string Were(int n) => n == 1 ? "was" : "were";

    internal static string Lower(string text) => text.Length > 1 && char.IsUpper(text[0]) && !Names.Any(n => text.StartsWith(n, StringComparison.Ordinal)) ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static readonly string[] Names = ["SOHR", "Russian", "Turkish", "Regime", "The Syrian Observatory"];
}
