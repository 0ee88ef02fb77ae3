namespace IncidentMap.Web.Hosting;

/// <summary>The settings of verbs and server alike: <c>appsettings.json</c> beside the program, then environment variables.</summary>
internal static class ProgramSettings
{
    internal static IConfiguration Read() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .Build();
}
