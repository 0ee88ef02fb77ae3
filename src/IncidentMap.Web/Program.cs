using IncidentMap.Web.Commands;

return await CommandTree.RunAsync(args);

/// <summary>The one program: no argument or <c>serve</c> starts the map, the verbs do the rest.</summary>
public sealed partial class Program;
