using System.Net.Sockets;
using IncidentMap.Incidents;
using IncidentMap.Web.Hosting;
using Microsoft.AspNetCore.Connections;

namespace IncidentMap.Web.Commands;

/// <summary>Turns what a user can mend into one sentence. Anything else keeps its stack trace: it is our fault.</summary>
internal static class StartupFault
{
    internal static string? Explain(Exception e) => e switch
    {
        StoreException or ProgramDataException or BadAddressException => e.Message,
        IOException { InnerException: AddressInUseException } =>
            $"The address is already in use: {e.Message.TrimEnd('.')}. Stop the other program or choose another with --urls http://localhost:PORT.",
        SocketException s => $"Cannot listen on that address: {s.Message}.",
        UnauthorizedAccessException => $"No permission: {e.Message} Choose another folder with --data DIR.",
        _ => null,
    };
}
