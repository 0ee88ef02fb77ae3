using System.CommandLine;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary>The addresses to listen on cannot be used: the message says in one sentence which, and what to do.</summary>
internal sealed class BadAddressException(string message, Exception inner) : Exception(message, inner);

/// <summary><c>serve [--urls URL] [--data DIR]</c>: starts the map.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Addresses to listen on, separated by semicolons.",
        DefaultValueFactory = _ => "http://localhost:5080",
    };

    internal static Command Create(string[] hostArgs)
    {
        var command = new Command("serve", "Serve the map.") { Urls };
        command.SetAction((parse, stop) => RunAsync(parse, hostArgs, stop));
        return command;
    }

    internal static void MakeDefaultOf(RootCommand root, string[] hostArgs)
    {
        root.Options.Add(Urls);
        root.SetAction((parse, stop) => RunAsync(parse, hostArgs, stop));
    }

    private static async Task<int> RunAsync(ParseResult parse, string[] hostArgs, CancellationToken stop)
    {
        var settings = new HostSettings(parse.GetValue(DataOption.Instance)!.FullName, parse.GetValue(Urls)!);
        await using var app = MapHost.Create(settings, hostArgs);
        try
        {
            await app.StartAsync(stop);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            // What Kestrel says of an address that is none, of a port beyond 65535, of https without a certificate.
            throw new BadAddressException($"The program cannot listen on '{settings.Urls}': {e.Message.Split('\n')[0].Trim().TrimEnd('.')}. Give an address such as --urls http://localhost:5080.", e);
        }
        Console.WriteLine($"IncidentMap: open {string.Join(" or ", app.Urls)} in a browser (Ctrl+C stops it).");
        var warm = FirstAnswers.AskAsync(app);
        await app.WaitForShutdownAsync(stop);
        await warm;
        return 0;
    }
}
