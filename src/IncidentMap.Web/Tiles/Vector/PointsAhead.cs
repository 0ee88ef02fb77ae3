using IncidentMap.Incidents;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>Sorts the points of a new snapshot for tiles behind the answers: the first tile of it need not wait for that.</summary>
internal sealed class PointsAhead : ISnapshotFollower
{
    /// <inheritdoc/>
    public void Take(IncidentSnapshot snapshot) => Task.Run(() => WorldPoints.Of(snapshot));
}
