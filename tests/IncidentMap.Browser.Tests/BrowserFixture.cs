using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(IncidentMap.Browser.Tests.BrowserFixture))]

namespace IncidentMap.Browser.Tests;

/// <summary>One Chromium for all browser tests: the one that the system has, so nothing is downloaded.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Task<IBrowser>? _large;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync();
    }

    private Task<IBrowser> LaunchAsync(params string[] more) => _playwright!.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Chromium(),
        // Containers offer neither a sandbox nor much shared memory.
        Args = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--force-color-profile=srgb", .. more],
    });

    /// <summary>
    /// A fresh page in a context of its own (its cookies and storage go with it), which fails loudly: <see cref="WatchedPage.Faults"/>
    /// gathers script errors, failed requests and requests to other hosts.
    /// </summary>
    /// <param name="baseUrl">The server under test, such as http://127.0.0.1:1234.</param>
    /// <param name="options">Size, language, colour scheme and the like; null for a desktop of 1440 × 900.</param>
    public Task<WatchedPage> OpenAsync(string baseUrl, BrowserNewContextOptions? options = null) => OpenAsync(_browser!, baseUrl, options);

    /// <summary>The same in a browser whose reader has set letters of 32 pixels, twice the usual.</summary>
    /// <param name="baseUrl">The server under test.</param>
    /// <param name="options">As above.</param>
    public async Task<WatchedPage> OpenWithLargeTextAsync(string baseUrl, BrowserNewContextOptions options) =>
        await OpenAsync(await (_large ??= LaunchAsync("--blink-settings=defaultFontSize=32")), baseUrl, options);

    private static async Task<WatchedPage> OpenAsync(IBrowser browser, string baseUrl, BrowserNewContextOptions? options)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = baseUrl;
        options.ViewportSize ??= new ViewportSize { Width = 1440, Height = 900 };
        options.ReducedMotion ??= ReducedMotion.Reduce;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        return new WatchedPage(context, await context.NewPageAsync(), new Uri(baseUrl).Authority);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        if (_large is not null) await (await _large).CloseAsync();
        _playwright?.Dispose();
    }

    private static string Chromium() =>
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(File.Exists) ?? throw new FileNotFoundException("No Chromium: install Debian's package chromium, or name one in CHROMIUM.");
}
