namespace IncidentMap.Benchmarks.Map;

/// <summary>Times in milliseconds.</summary>
internal sealed class Times(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    internal double Median => At(0.5);

    internal double P99 => At(0.99);

    private double At(double share) => _sorted.Length == 0 ? double.NaN : _sorted[Math.Min(_sorted.Length - 1, (int)(share * _sorted.Length))];
}
