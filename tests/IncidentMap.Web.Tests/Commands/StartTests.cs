using System.Net;
using System.Net.Sockets;

namespace IncidentMap.Web.Tests.Commands;

/// <summary>A start that cannot succeed says why in one sentence and shows no stack.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-start-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_told()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        await OneSentence(["serve", "--data", file], "is a file");
    }

    [Fact]
    public Task A_data_folder_that_cannot_be_made_is_told() => OneSentence(["serve", "--data", "/proc/incidentmap"], "/proc/incidentmap");

    [Fact]
    public async Task A_damaged_data_file_is_told()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "incidentmap.db"), new string('x', 5000), TestContext.Current.CancellationToken);
        await OneSentence(["serve", "--data", _folder], "damaged");
        await OneSentence(["review", "--data", _folder], "damaged");
    }

    [Fact]
    public async Task A_port_in_use_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await OneSentence(["serve", "--data", _folder, "--urls", $"http://127.0.0.1:{port}"], "already in use");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("https://127.0.0.1:0")]
    [InlineData("ftp://127.0.0.1:0")]
    public Task An_address_that_cannot_be_listened_on_is_told(string url) => OneSentence(["serve", "--data", _folder, "--urls", url], url);

    [Fact]
    public Task An_export_into_a_folder_that_is_not_there_is_told() =>
        OneSentence(["export", Path.Combine(_folder, "none", "a.geojson"), "--data", _folder], "Cannot write");

    private static async Task OneSentence(string[] arguments, string words)
    {
        var run = await ProgramProcess.RunAsync(arguments);
        Assert.Equal(2, run.ExitCode);
        var line = Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(words, line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
