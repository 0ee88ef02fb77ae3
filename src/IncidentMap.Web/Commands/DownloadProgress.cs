using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace IncidentMap.Web.Commands;

/// <summary>A bar for each file that is fetched, begun by its first bytes: an address that answers with an error shows none.</summary>
internal static class DownloadProgress
{
    /// <summary>Does the work, which asks for the progress of each file by its name.</summary>
    internal static Task ShowAsync(Func<Func<string, Action<long, long?>>, Task> work) =>
        ProgressBars.With(new BytesColumn(), new TransferSpeedColumn()) is { } bars ? bars.StartAsync(context => work(name => Of(name, context))) : work(_ => (_, _) => { });

    private static Action<long, long?> Of(string name, ProgressContext context)
    {
        ProgressTask? bar = null;
        return (bytes, of) =>
        {
            bar ??= context.AddTask(Markup.Escape(name));
            // A server that does not say how long its file is gets a bar that only moves.
            (bar.IsIndeterminate, bar.MaxValue, bar.Value) = (of is null, of ?? bytes + 1, bytes);
        };
    }

    /// <summary>Megabytes so far, and of how many where that is known.</summary>
    private sealed class BytesColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Markup(task.IsIndeterminate ? Megabytes(task.Value) : $"{Megabytes(task.Value)} of {Megabytes(task.MaxValue)}");

        private static string Megabytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000:0.0} MB");
    }
}
