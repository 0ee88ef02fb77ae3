namespace BlazorLeaflet.TestHost;

/// <summary>By hand: <c>dotnet run --project tests/BlazorLeaflet.TestHost -- http://localhost:PORT</c>.</summary>
internal static class Program
{
    private static Task Main(string[] args) => InteractiveHost.Create(args is [var url, ..] ? url : "http://127.0.0.1:0").RunAsync();
}
