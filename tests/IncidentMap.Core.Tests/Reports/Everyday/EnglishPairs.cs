namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>How English reports go on from one act to another of the same day, in a sentence of its own, a paragraph, a list or a clause.</summary>
internal sealed class EnglishPairs(Dice dice)
{
    // These say outright that another act follows.
    private static readonly string[] Apart = ["In a separate incident, ", "Separately, ", "Elsewhere, ", "In another attack, ", "In another incident, ", "In a separate attack, "];

    private static readonly string[] GoingOn = ["", "", "Meanwhile, ", "Also {T}, ", "On the same day, ", "Hours later, ", "Later in the day, ", "In a related context, ", "The Observatory added that ", "It added that ", "The same source said that ", "Local sources also reported that ", "Further east, ", "According to local activists, ", "On Sunday, ", "A day earlier, ", "In a second attack, ", "In the meantime, ", "In a similar incident, ", "At the same time, ", "Minutes later, ", "Also, "];

    // Behind these the act is of the day told before.
    private static readonly string[] SameDay = ["Meanwhile, ", "Also {T}, ", "On the same day, ", "In the meantime, ", "At the same time, ", "Minutes later, "];

    private static readonly string[] InOneSentence = ["; ", ", while ", ", and "];

    private static readonly string[][] Governorates = [["Idlib", "Saraqib", "Binnish", "Jisr al-Shughur"], ["Azaz", "Manbij", "Afrin"]];

    /// <summary>Both acts in one text.</summary>
    /// <param name="first">The act told first, with its day.</param>
    /// <param name="second">The other one, without a day.</param>
    /// <param name="when">That day, in words and as it is looked at.</param>
    internal Report Of((string Text, Told Told) first, (string Text, Told Told) second, (string Words, string Day) when)
    {
        var pair = Joined(first, second, when);
        return new(Headline(first.Told, second.Told) + pair.Text + Tail(second.Told), pair.Acts);
    }

    private Report Joined((string Text, Told Told) first, (string Text, Told Told) second, (string Words, string Day) when)
    {
        Told[] told = [first.Told, second.Told];
        if (MayBeOne(first.Told, second.Told)) return new(Told(first.Text, dice.Pick<string>(Apart), second.Text), told);
        if (IsPlain(first.Text) && IsPlain(second.Text) && dice.Once(4)) return new(first.Text[..^1] + dice.Pick<string>(InOneSentence) + EnglishReports.Lower(second.Text), told);
        return dice.Pick<int>(0, 0, 0, 1, 1, 1, 2, 3) switch
        {
            0 => new(Told(first.Text, dice.Pick<string>(Apart), second.Text), told),
            1 => OnwardTo(first, dice.Pick<string>(GoingOn), second, when),
            2 => new(first.Text + dice.Pick<string>("\n", "\n\n") + second.Text, told),
            _ => new("- " + first.Text + "\n- " + second.Text, told),
        };
    }

    private static Report OnwardTo((string Text, Told Told) first, string onward, (string Text, Told Told) second, (string Words, string Day) when) =>
        new(Told(first.Text, onward.Replace("{T}", when.Words.TrimEnd(','), StringComparison.Ordinal), second.Text), [first.Told, second.Told with { Day = DayBehind(onward, when.Day) }]);

    // Null where the words may mean this day or another, and for today: that of publication is the same.
    private static string? DayBehind(string onward, string day) => onward switch
    {
        "On Sunday, " => Days.Last(DayOfWeek.Sunday),
        "A day earlier, " => Days.BeforeThat(day),
        _ => SameDay.Contains(onward) && day != Days.Today ? day : null,
    };

    private string Headline(Told first, Told second) => dice.Pick<int>(0, 0, 0, 0, 1, 2, 3) switch
    {
        1 when !MayBeOne(first, second) => $"Attacks on {first.Town} and {second.Town}\n",
        2 when first.Killed != "-" => $"{first.Killed.TrimEnd('+')} killed in attack on {first.Town}\n",
        3 => $"Syria: attack on {first.Town}\n",
        _ => "",
    };

    private string Tail(Told second) => dice.Pick<string>("", "", "",
        " No group has claimed responsibility for either attack.",
        " Rescue teams were still searching the rubble.",
        second.Killed is "-" or "1" or "2" || second.Civilians == "-" ? "" : " Two of the dead were children.",
        second.Killed is "-" or "1" or "2" or "1+" or "2+" || second.Civilians == "-" ? "" : " The dead included a woman and her two children.",
        second.Injured == "-" ? "" : $" The wounded were taken to a hospital in {second.Town}.",
        " The death toll is expected to rise.",
        " Since the beginning of the year, 230 people have been killed in such attacks.",
        " Several houses were damaged in both towns.",
        "\nSource: Syrian Observatory for Human Rights");

    private static string Told(string first, string between, string second) => first + " " + between + (between.Length == 0 ? second : EnglishReports.Lower(second));

    // "Idlib" may be the governorate in which the other town lies, and equal numbers in one governorate may be one toll told again.
    private static bool MayBeOne(Told first, Told second) =>
        Array.Exists(Governorates, g => g.Contains(first.Town) && g.Contains(second.Town)) && (first.Town == "Idlib" || IsSame(first.Killed, second.Killed) || IsSame(first.Injured, second.Injured));

    private static bool IsSame(string one, string other) => one != "-" && one.TrimEnd('+') == other.TrimEnd('+');

    // One sentence without a speaker.
    private static bool IsPlain(string text) => !text[..^1].Contains('.', StringComparison.Ordinal) && !text.Contains("said", StringComparison.Ordinal) && !text.Contains("according", StringComparison.Ordinal) && !text.Contains("while", StringComparison.Ordinal);
}
