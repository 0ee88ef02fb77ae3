namespace IncidentMap.Reports.Numbers;

/// <summary>A number as written in a text, in digits or words.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index just past its last word.</param>
/// <param name="Min">The lowest number meant.</param>
/// <param name="Max">The highest; null when open.</param>
/// <param name="IsApproximate">True for "about 100".</param>
/// <param name="IsUncounted">True for a plural without a number ("dozens", "several").</param>
internal readonly record struct NumberPhrase(int First, int End, int Min, int? Max, bool IsApproximate = false, bool IsUncounted = false);
