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
        var act = Act(dice.Pick<string>(Towns), EnglishTimes.Some(dice));
        return new(Headline(act.Told) + act.Text + Background(act.Told), [act.Told]);
    }

    /// <summary>Two acts of one day in two towns, each with its own toll.</summary>
    internal Report TwoActs()
    {
        var when = dice.Pick<(string, string)>(EnglishTimes.All);
        if (dice.Once(8)) return Gapped(dice.Pick<string>(Towns.AsSpan(0, 5)), dice.Pick<string>(Towns.AsSpan(5)), when);
        return new EnglishPairs(dice).Of(Act(dice.Pick<string>(Towns.AsSpan(0, 5)), when), Act(dice.Pick<string>(Towns.AsSpan(5)), ("", "")), when);
    }

    // "Three civilians were killed in an air strike on X, and four in shelling on Y": one verb for both.
    private Report Gapped(string town, string other, (string Words, string Day) when)
    {
        _people = new(dice);
        var (one, two, isHurt) = (dice.Number() + 1, dice.Number() + 1, dice.Once(3));
        var who = _people.Some(one, false, true);
        var text = $"{who.Text} were {(isHurt ? "wounded" : "killed")} {when.Words} in {Means()} on {town}" + dice.Pick<string>(", and ", " and ") + dice.Pick<string>("{0}", "{0}", "another {0}", "{0} others", "{0} more").Replace("{0}", _people.Number(two), StringComparison.Ordinal) + dice.Pick<string>($" in {Means()} on {other}", $" in {Means()} {In(other)}");
        Told Of(int n, string where, string? civilians) => new(isHurt ? "-" : Told.Of(n), isHurt ? Told.Of(n) : "-", where) { Day = when.Day, Civilians = isHurt ? "-" : civilians };
        return new(Said(English.Tidy(text + ".")), [Of(one, town, who.Civilians), Of(two, other, null)]);
    }

    private (string Text, Told Told) Act(string town, (string Words, string Day) when)
    {
        _people = new(dice);
        var (dead, hurt) = dice.Pick<int>(0, 1, 1, 1, 2, 2) switch { 0 => (0, dice.Number()), 1 => (dice.Number(), dice.Number()), _ => (dice.Number(), 0) };
        var least = dead > 1 && dice.Once(8);
        var who = _people.Some(Math.Max(1, dead), least, hurt > 0);
        var text = hurt == 0 ? Dead(dead, who.Text, town) : dead == 0 ? Hurt(hurt, town) : Both(dead, who.Text, hurt, town);
        text = English.Tidy(text.Replace("{T}", when.Words, StringComparison.Ordinal));
        return (Said(text), new(dead == 0 ? "-" : dead.ToString(CultureInfo.InvariantCulture) + (least ? "+" : ""), hurt == 0 ? "-" : hurt.ToString(CultureInfo.InvariantCulture), town) { Day = when.Day.Length == 0 ? null : when.Day, Civilians = dead > 0 && (who.Civilians != "-" || !text.Contains("civilians", StringComparison.Ordinal)) ? who.Civilians : null });
    }

    private string Both(int dead, string k, int hurt, string town)
    {
        var j = Others(hurt);
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

    private string Dead(int dead, string k, string town) =>
        dice.Pick<string>(
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

    private string Hurt(int hurt, string town)
    {
        var j = _people.Some(hurt, false).Text;
        return dice.Pick<string>(
            $"{j} {Were(hurt)} wounded {{T}} in {Means()} on {town}.",
            $"{j} {Were(hurt)} injured {{T}} when {Happening()} {In(town)}.",
            $"{Means()} on {town} {{T}} wounded {j}.",
            $"{Means()} on {town} {{T}} left {j} wounded.",
            $"{Means()} {In(town)} {{T}} resulted in the injury of {j}.",
            $"{Force()} {dice.Pick<string>("shelled", "bombed", "bombarded")} {town} {{T}}, injuring {j}.");
    }

    private string Others(int n) => _people.Others(n);

    private EnglishPeople _people = new(dice);

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
