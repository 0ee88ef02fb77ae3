namespace IncidentMap.Benchmarks.Map;

/// <summary>Where Chromium lies.</summary>
internal static class Chromium
{
    internal static string Path { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("No Chromium: install Debian's package chromium, or name one in CHROMIUM.");
}
