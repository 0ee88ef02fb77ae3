using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

/// <summary>Pages are complete without their scripts, which begin after the first paint; what acts at once waits for them.</summary>
internal static class Going
{
    /// <summary>Opens an address and waits until its scripts have begun, where the browser runs any.</summary>
    internal static async Task<IResponse?> GoAsync(this IPage page, string address, PageGotoOptions? options = null)
    {
        var answer = await page.GotoAsync(address, options);
        await page.WaitForFunctionAsync("() => document.documentElement.classList.contains('scripted') || matchMedia('(scripting: none)').matches");
        return answer;
    }
}
