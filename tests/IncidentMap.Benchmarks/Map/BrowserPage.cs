using System.Globalization;
using System.Text.Json;

namespace IncidentMap.Benchmarks.Map;

/// <summary>A page moved by a mouse. A step's time is what the page's main thread was busy with it: script, style, layout and paint together.</summary>
internal sealed class BrowserPage(DevTools tools, Func<Task> close, Func<Task<int[]>> renderers) : IAsyncDisposable
{
    /// <summary>From one move of the mouse to the next, and the time for which a page may stay busy with one before it is waited for.</summary>
    private const int Rest = 60, Busy = 40;

    /// <summary>Shows an address.</summary>
    internal Task GoAsync(string url) => tools.SendAsync("Page.navigate", new { url });

    /// <summary>Runs a script in every document of the page before its own.</summary>
    internal Task BeforeAsync(string source) => tools.SendAsync("Page.addScriptToEvaluateOnNewDocument", new { source });

    /// <summary>Lets scripts of others in.</summary>
    internal Task IgnorePolicyAsync() => tools.SendAsync("Page.setBypassCSP", new { enabled = true });

    /// <summary>What an expression gives, or what its promise comes to.</summary>
    /// <exception cref="InvalidOperationException">It threw.</exception>
    internal async Task<JsonElement> EvaluateAsync(string expression)
    {
        var answer = await tools.SendAsync("Runtime.evaluate", new { expression, awaitPromise = true, returnByValue = true });
        if (answer.TryGetProperty("exceptionDetails", out var fault)) throw new InvalidOperationException(fault.ToString());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>Waits until an expression is true.</summary>
    /// <exception cref="TimeoutException">It is not so within two minutes.</exception>
    internal async Task UntilAsync(string expression)
    {
        for (var end = DateTime.UtcNow.AddMinutes(2); DateTime.UtcNow < end; await Task.Delay(250))
            if ((await EvaluateAsync($"Boolean({expression})")).GetBoolean()) return;
        throw new TimeoutException(expression);
    }

    /// <summary>Where an element stands.</summary>
    internal async Task<Box> BoxAsync(string selector)
    {
        var box = await EvaluateAsync($"(() => {{ const b = document.querySelector({JsonSerializer.Serialize(selector)}).getBoundingClientRect(); return [b.x, b.y, b.width, b.height]; }})()");
        return new(box[0].GetDouble(), box[1].GetDouble(), box[2].GetDouble(), box[3].GetDouble());
    }

    /// <summary>Drags the mouse, step by step.</summary>
    /// <param name="from">Where it is pressed.</param>
    /// <param name="steps">How many steps.</param>
    /// <param name="at">Where it is at a step; at 0 before the first one that is counted.</param>
    internal async Task<Times> DragAsync((double X, double Y) from, int steps, Func<int, (double X, double Y)> at)
    {
        await MouseAsync("mouseMoved", from, 0);
        await MouseAsync("mousePressed", from, 1);
        await MouseAsync("mouseMoved", at(0), 1);
        await Task.Delay(5 * Rest);
        var times = new List<double>();
        for (var i = 1; i <= steps; i++)
        {
            var before = await BusyAsync();
            await MouseAsync("mouseMoved", at(i), 1);
            times.Add(await RestedAsync(before) - before);
        }
        await MouseAsync("mouseReleased", at(steps), 1);
        return new Times(times);
    }

    /// <summary>Turns the wheel a notch and waits.</summary>
    internal async Task WheelAsync(Box over, int delta, int milliseconds)
    {
        await tools.SendAsync("Input.dispatchMouseEvent", new { type = "mouseWheel", x = over.X + over.Width / 2, y = over.Y + over.Height / 2, deltaX = 0, deltaY = delta });
        await Task.Delay(milliseconds);
    }

    /// <summary>Milliseconds that the page's main thread has been busy with since it began (TaskDuration).</summary>
    internal async Task<double> BusyAsync()
    {
        var metrics = (await tools.SendAsync("Performance.getMetrics")).GetProperty("metrics");
        return 1_000 * metrics.EnumerateArray().First(m => m.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble();
    }

    /// <summary>The proportional set size of the page's renderer in megabytes, after a collection of garbage.</summary>
    internal async Task<double> MemoryAsync()
    {
        await tools.SendAsync("HeapProfiler.collectGarbage");
        await Task.Delay(2_000);
        return File.ReadLines($"/proc/{await RendererAsync()}/smaps_rollup").Where(line => line.StartsWith("Pss:", StringComparison.Ordinal))
            .Select(line => double.Parse(line[4..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024).First();
    }

    public async ValueTask DisposeAsync()
    {
        await tools.DisposeAsync();
        await close();
    }

    private async Task<double> RestedAsync(double before)
    {
        while (true)
        {
            await Task.Delay(Rest);
            var now = await BusyAsync();
            if (now - before < Busy) return now;
            before = now;
        }
    }

    private Task<JsonElement> MouseAsync(string type, (double X, double Y) at, int buttons) => tools.SendAsync("Input.dispatchMouseEvent", new
    {
        type,
        x = at.X,
        y = at.Y,
        buttons,
        button = buttons == 0 && type == "mouseMoved" ? "none" : "left",
        clickCount = type == "mouseMoved" ? 0 : 1,
    });

    /// <summary>The process that works when the page does: others belong to pages that the browser keeps ready.</summary>
    private async Task<int> RendererAsync()
    {
        var all = await renderers();
        var before = all.Select(Ticks).ToArray();
        await EvaluateAsync("for (const end = performance.now() + 300; performance.now() < end;);");
        return all.Zip(before).MaxBy(r => Ticks(r.First) - r.Second).First;
    }

    /// <summary>What a process has computed so far, in the kernel's ticks (proc(5), fields 14 and 15; the name before them may hold anything but ends with a bracket).</summary>
    private static long Ticks(int process)
    {
        var stat = File.ReadAllText($"/proc/{process}/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
    }

    /// <summary>A box of the page, in CSS pixels.</summary>
    internal readonly record struct Box(double X, double Y, double Width, double Height);
}
