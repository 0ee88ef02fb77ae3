using System.Globalization;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>An act as a sentence was made to tell it: how many died and how many were hurt, "-" where it says nothing, and the town.</summary>
internal sealed record Told(string Killed, string Injured, string Town)
{
    /// <summary>The day as <see cref="Days"/> writes it; null where it is not looked at.</summary>
    internal string? Day { get; init; }

    /// <summary>How many of the dead were civilians, "-" where the text does not say; null where it is not looked at.</summary>
    internal string? Civilians { get; init; }

    internal static string Of(int number) => number == 0 ? "-" : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>True where a reading says of the act what this tells of it.</summary>
    internal bool IsReadIn(Told read) => this with { Day = Day ?? read.Day, Civilians = Civilians ?? read.Civilians } == read;

    public override string ToString() => $"{Town}: killed {Killed}{(Civilians is null ? "" : $" (civilians {Civilians})")}, injured {Injured}{(Day is null ? "" : $", {Day}")}";
}

/// <summary>A made-up report with the acts that it tells, in the order in which it tells them.</summary>
internal sealed record Report(string Text, IReadOnlyList<Told> Acts)
{
    /// <summary>What else may be read of it: an act of another time that it recalls; null where that is not looked at.</summary>
    internal Func<Told, bool>? MayRecall { get; init; }
}
