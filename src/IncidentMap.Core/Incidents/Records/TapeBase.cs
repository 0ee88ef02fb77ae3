using Microsoft.Win32.SafeHandles;

namespace IncidentMap.Incidents;

/// <summary>The first bytes of a <see cref="ByteTape"/>, which lie in a file that is only read.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Where they begin in it.</param>
/// <param name="Length">How many they are.</param>
internal sealed record TapeBase(SafeFileHandle File, long Start, long Length);
