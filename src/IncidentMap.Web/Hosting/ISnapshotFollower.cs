using IncidentMap.Incidents;

namespace IncidentMap.Web.Hosting;

/// <summary>Makes something of each new snapshot, behind the answers.</summary>
internal interface ISnapshotFollower
{
    /// <summary>A new snapshot stands. Who follows must not wait here.</summary>
    void Take(IncidentSnapshot snapshot);
}
