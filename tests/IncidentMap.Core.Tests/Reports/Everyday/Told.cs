using System.Globalization;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>An act as a sentence was made to tell it: how many died and how many were hurt, "-" where it says nothing, and the town.</summary>
internal sealed record Told(string Killed, string Injured, string Town)
{
    internal static string Of(int number) => number == 0 ? "-" : number.ToString(CultureInfo.InvariantCulture);

    public override string ToString() => $"{Town}: killed {Killed}, injured {Injured}";
}

/// <summary>A made-up report with the acts that it tells, in the order in which it tells them.</summary>
internal sealed record Report(string Text, IReadOnlyList<Told> Acts);
