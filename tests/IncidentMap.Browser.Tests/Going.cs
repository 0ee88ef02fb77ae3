using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
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

    // As long as other waits have.
    private const int LongestWay = 15_000;

    /// <summary>
    /// Waits until the browser has come to another page and has it whole. The page is asked again and again: on a slow machine the event that
    /// says so may fire before anybody waits for it.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="address">What its address holds at last.</param>
    internal static async Task ArriveAsync(this IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(address), new() { Timeout = LongestWay });
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
    }
}
