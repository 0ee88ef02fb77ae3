using IncidentMap.Exchange.Import.Files;
using Spectre.Console;

namespace IncidentMap.Web.Commands;

/// <summary>A bar of how much of a file has been read.</summary>
internal static class ImportProgress
{
    internal static T Show<T>(DataFile file, Func<T> work) =>
        ProgressBars.With(new PercentageColumn(), new RemainingTimeColumn()) is { } bars ? bars.Start(context => Show(file, work, context)) : work();

    private static T Show<T>(DataFile file, Func<T> work, ProgressContext context)
    {
        var bar = context.AddTask(Markup.Escape(file.Name), maxValue: Math.Max(1, file.Length));
        using var ticking = new Timer(_ => bar.Value = file.Position, null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));
        return work();
    }
}
