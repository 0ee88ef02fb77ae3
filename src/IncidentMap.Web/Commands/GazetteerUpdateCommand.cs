using System.CommandLine;
using IncidentMap.Gazetteer.Import;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary>
/// <c>gazetteer update [--countries SY,…]</c>: fetches GeoNames' dumps of countries, checks them, and merges all of them or
/// none. The address is the setting <c>Gazetteer:Updates</c> (environment: <c>Gazetteer__Updates</c>), in which
/// <c>{country}</c> stands for the code.
/// </summary>
internal static class GazetteerUpdateCommand
{
    private const string Setting = "Gazetteer:Updates";
    private const string DefaultAddress = "https://download.geonames.org/export/dump/{country}.zip";

    private static readonly Option<string> Countries = new("--countries") { Description = "Codes of countries (ISO 3166-1 alpha-2), with commas.", DefaultValueFactory = _ => "SY" };

    internal static Command Create()
    {
        var command = new Command("update", "Fetch GeoNames' dumps of countries and merge them into the data folder's gazetteer.") { Countries };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, CancellationToken stop)
    {
        var countries = parse.GetValue(Countries)!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (countries.Length == 0 || !countries.All(c => c.Length == 2 && c.All(char.IsAsciiLetterUpper)))
            return Faults.Print([new Fault("countries", $"'{parse.GetValue(Countries)}' are no codes of countries, such as SY,IQ.")]);
        var template = ProgramSettings.Read()[Setting] ?? DefaultAddress;
        if (!template.Contains("{country}", StringComparison.Ordinal) || !Uri.TryCreate(template.Replace("{country}", "SY", StringComparison.Ordinal), UriKind.Absolute, out var example) || example.Scheme is not ("http" or "https"))
            return Faults.Print([new Fault(Setting, $"'{template}' is no address of the web with {{country}} in it, such as {DefaultAddress}.")]);
        var data = parse.GetValue(DataOption.Instance)!.FullName;
        var folder = Path.Combine(data, "gazetteer", $"download-{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        try
        {
            var fetched = await FetchAsync(countries, template, folder, stop);
            return fetched.Count > 0 ? Faults.Print(fetched) : Import(countries, data, folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<Fault>> FetchAsync(string[] countries, string template, string folder, CancellationToken stop)
    {
        using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("IncidentMap");
        var faults = new List<Fault>();
        await DownloadProgress.ShowAsync(async progressOf =>
        {
            foreach (var country in countries.TakeWhile(_ => !stop.IsCancellationRequested))
            {
                var address = new Uri(template.Replace("{country}", country, StringComparison.Ordinal));
                faults.AddRange((await new Download(http).ToAsync(address, FileOf(folder, country), progressOf(country), stop)).Faults);
            }
        });
        return faults;
    }

    private static int Import(string[] countries, string data, string folder)
    {
        var format = ImportFormats.Find("geonames")!;
        var reports = new OwnGazetteer(data, TimeProvider.System)
            .Import([.. countries.Select(c => new ImportRequest(FileOf(folder, c), format, $"geonames-{c}", WholeOnly: true))]);
        if (!reports.IsOk) return Faults.Print(reports.Faults);
        foreach (var report in reports.Value) GazetteerImportCommand.Tell(report);
        return 0;
    }

    private static string FileOf(string folder, string country) => Path.Combine(folder, country + ".zip");
}
