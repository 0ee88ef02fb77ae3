using IncidentMap.Gazetteer.Matching;
using IncidentMap.Text;
using NetTopologySuite.Geometries;

namespace IncidentMap.Gazetteer.Import;

/// <summary>A place while imports are merged: what came first keeps its position and display names, later ones add what is missing.</summary>
internal sealed class MergedPlace
{
    /// <summary>The sound distance for each consonant within which two names are spellings of one.</summary>
    private const double SameSound = 0.12;

    private readonly List<PlaceName> _names;
    private readonly List<string> _keys; // a place has few names: a list is searched faster than a set is built
    private SoundForm[]? _sounds;

    internal MergedPlace(Place place)
    {
        Place = place;
        _names = [.. place.Names];
        _keys = [.. Keys(place.Names)];
    }

    /// <summary>A place that no other import has.</summary>
    internal MergedPlace(Place place, ImportedPlace row)
    {
        (Place, Outline, Parent) = (place, row.Outline, (row.Parent, row.ParentName));
        _names = [.. row.Names];
        _keys = [.. row.Keys];
    }

    internal Place Place { get; private set; }

    /// <summary>All names gathered so far.</summary>
    internal IReadOnlyList<PlaceName> Names => _names;

    /// <summary>Outline that an import brought; null where none did.</summary>
    internal MultiPolygon? Outline { get; private set; }

    /// <summary>P-code or id of the town that it is a part of, and the town's name, as an import says.</summary>
    internal (string? Code, string? Name) Parent { get; private set; }

    internal void Merge(ImportedPlace other)
    {
        foreach (var name in other.Names)
            if (_names.TrueForAll(n => n.Text != name.Text)) _names.Add(name);
        _keys.AddRange(other.Keys.Where(k => !_keys.Contains(k)));
        Outline = other.Outline ?? Outline;
        Parent = (Parent.Code ?? other.Parent, Parent.Name ?? other.ParentName);
        Place = Place with
        {
            NameAr = Place.NameAr ?? other.NameAr,
            Pcode = Place.Pcode ?? other.Pcode,
            Population = Place.Population ?? other.Population,
            Admin1Pcode = Place.Admin1Pcode ?? other.Admin1Pcode,
            Admin2Pcode = Place.Admin2Pcode ?? other.Admin2Pcode,
            Admin3Pcode = Place.Admin3Pcode ?? other.Admin3Pcode,
        };
    }

    /// <summary>True when a name of both is the same after folding, in either script.</summary>
    internal bool SharesName(IReadOnlyList<string> keys)
    {
        foreach (var key in keys)
            if (_keys.Contains(key)) return true;
        return false;
    }

    /// <summary>True when a display name of both is the same after folding.</summary>
    internal bool IsCalled(string? name, string? nameAr) => Same(name, Place.Name) || Same(nameAr, Place.NameAr);

    /// <summary>True when a display name of both sounds the same, in one script or across the two.</summary>
    internal bool SoundsLike(IReadOnlyList<SoundForm> others)
    {
        _sounds ??= Sounds(Place.Name, Place.NameAr);
        return _sounds.Any(a => others.Any(b => a.Consonants >= 2 && b.Consonants >= 2 && SoundDistance.Between(a, b) <= SameSound * Math.Max(a.Consonants, b.Consonants)));
    }

    /// <param name="parent">Id of the town that it is a part of; null for none.</param>
    /// <param name="stand">Where it stands.</param>
    internal Place Finished(string? parent, LonLat stand) => Place with
    {
        Point = stand,
        Names = _names,
        Parents = parent is null || Place.Parents.Contains(parent) ? Place.Parents : [parent, .. Place.Parents],
        RadiusMetres = Outline is { } outline && Place.Feature is "district" or "subdistrict" ? Reach(stand, outline) : Place.RadiusMetres,
    };

    /// <summary>Metres from the point of an area to its farthest corner: somewhere within them is what its name says.</summary>
    private static int Reach(LonLat stand, MultiPolygon outline) => (int)Math.Ceiling(outline.Coordinates.Max(c => stand.DistanceTo(new LonLat(c.X, c.Y))) / 100) * 100;

    internal static IEnumerable<string> Keys(IEnumerable<PlaceName> names) => names.Select(n => Fold.Name(n.Text)).Where(k => k.Length >= 2).Distinct(StringComparer.Ordinal);

    internal static SoundForm[] Sounds(params string?[] names) => [.. names.OfType<string>().Select(SoundForm.Of)];

    private static bool Same(string? a, string? b) => a is not null && b is not null && Fold.Name(a) is { Length: >= 2 } key && key == Fold.Name(b);
}
