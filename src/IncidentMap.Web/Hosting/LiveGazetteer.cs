using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Suggest;

namespace IncidentMap.Web.Hosting;

/// <summary>
/// The gazetteer of a running server. When <c>gazetteer import</c> or <c>update</c> has put another file in place, it is read
/// in the background and then answers; until then, and when the new file is damaged, the one that is held does. The file's
/// time and length are looked at on use, at most once a second, which costs a question nothing that can be measured.
/// </summary>
internal sealed class LiveGazetteer : IGazetteer
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly string _dataFolder;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Lock _gate = new();
    private volatile IGazetteer _held;
    private (string, DateTime, long)? _stamp;
    private long _looked;

    /// <exception cref="ProgramDataException">The file is missing or damaged.</exception>
    internal LiveGazetteer(string dataFolder, TimeProvider time, ILogger<LiveGazetteer> log)
    {
        (_dataFolder, _time, _log) = (dataFolder, time, log);
        var path = DataGazetteer.Path(dataFolder);
        _stamp = Stamp();
        _held = DataGazetteer.Load(path);
        _looked = time.GetTimestamp();
    }

    public string Version => Now.Version;

    public IReadOnlyList<GazetteerSource> Sources => Now.Sources;

    public IReadOnlyList<Place> Places => Now.Places;

    public Place? Find(string id) => Now.Find(id);

    public Place? FindByPcode(string pcode) => Now.FindByPcode(pcode);

    public Resolution Resolve(PlaceQuery query, int limit = 10) => Now.Resolve(query, limit);

    public IReadOnlyList<Suggestion> Suggest(string typed, int limit = 8) => Now.Suggest(typed, limit);

    public IReadOnlyList<Place> Namesakes(Place place, int limit = 20) => Now.Namesakes(place, limit);

    public IReadOnlyList<Distinction> TellApart(IReadOnlyList<Place> places, bool namesakes = false) => Now.TellApart(places, namesakes);

    public IReadOnlyList<Place> Nearby(LonLat point, double metres, int limit = 10) => Now.Nearby(point, metres, limit);

    public IReadOnlyList<ToponymMention> FindMentions(string text) => Now.FindMentions(text);

    public PointPlace At(LonLat point) => Now.At(point);

    private IGazetteer Now
    {
        get
        {
            var looked = Volatile.Read(ref _looked);
            if (_time.GetElapsedTime(looked) >= Between && Interlocked.CompareExchange(ref _looked, _time.GetTimestamp(), looked) == looked && Changed() is { } stamp)
                _ = Task.Run(() => Replace(stamp));
            return _held;
        }
    }

    private (string, DateTime, long)? Changed()
    {
        var stamp = Stamp();
        lock (_gate) return stamp is null || stamp == _stamp ? null : stamp;
    }

    private void Replace((string Path, DateTime, long) stamp)
    {
        lock (_gate)
        {
            if (stamp == _stamp) return;
            _stamp = stamp; // a damaged file is not read again until it changes
        }
        var loaded = GazetteerFile.Load(stamp.Path);
        if (loaded.IsOk) _held = loaded.Value;
        else _log.LogWarning("The new gazetteer cannot be used, the old one stays: {Fault}", loaded.Faults[0]);
    }

    private (string, DateTime, long)? Stamp()
    {
        var file = new FileInfo(GazetteerFile.PathFor(_dataFolder));
        return file.Exists ? (file.FullName, file.LastWriteTimeUtc, file.Length) : null;
    }
}
