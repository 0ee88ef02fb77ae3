namespace IncidentMap.Web.Commands;

/// <summary>Faults on the command line: each on a line of standard error.</summary>
internal static class Faults
{
    internal static int Print(IEnumerable<Fault> faults)
    {
        foreach (var fault in faults) Console.Error.WriteLine(fault);
        return CommandTree.BadInput;
    }
}
