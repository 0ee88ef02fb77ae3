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

    /// <summary>
    /// Waits until the browser has come to another page and has it whole. The page is asked again and again: on a slow machine the event that
    /// says so may fire before anybody waits for it.
    /// </summary>
    internal static async Task ArriveAsync(this IPage page, string address)
    {
        await page.WaitForURLAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
    }
}
