using System.Runtime.CompilerServices;
using System.Text.Json;
using IncidentMap.Cql;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Ogc.Tables;

/// <summary>The places of the gazetteer, in the order of their ids.</summary>
internal sealed class PlaceTable : FeatureTable
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Place>, PlaceTable> ByPlaces = [];

    private readonly Place[] _places;

    private PlaceTable(IReadOnlyList<Place> places) => _places = [.. places.OrderBy(p => p.Id, StringComparer.Ordinal)];

    private static IReadOnlyList<FeatureProperty<PlaceTable>> All { get; } =
    [
        Text("id", "Id", "المعرّف", p => p.Id),
        Text("name", "Name, in Latin script", "الاسم بالحروف اللاتينية", p => p.Name),
        Text("nameAr", "Name, in Arabic", "الاسم بالعربية", p => p.NameAr),
        new(new("names", PropertyKind.Texts, new("All names", "كل الأسماء")), t => new CqlLists("names", row => [.. t._places[row].Names.Select(n => n.Text)])),
        Text("feature", "Kind of place", "نوع المكان", p => p.Feature),
        Text("country", "Country (ISO 3166)", "البلد (ISO 3166)", p => p.Country),
        Text("admin1", "Governorate", "المحافظة", p => p.Admin1),
        Text("admin1Ar", "Governorate, in Arabic", "المحافظة بالعربية", p => p.Admin1Ar),
        Text("admin1Pcode", "P-code of the governorate", "رمز المحافظة", p => p.Admin1Pcode),
        Text("admin2", "District", "المنطقة", p => p.Admin2),
        Text("admin2Pcode", "P-code of the district", "رمز المنطقة", p => p.Admin2Pcode),
        Text("admin3", "Subdistrict", "الناحية", p => p.Admin3),
        Text("admin3Pcode", "P-code of the subdistrict", "رمز الناحية", p => p.Admin3Pcode),
        Text("pcode", "P-code of the place", "رمز المكان", p => p.Pcode),
        Number("population", "Population", "عدد السكان", p => p.Population),
        Number("radiusMetres", "Radius in metres", "نصف القطر بالأمتار", p => p.RadiusMetres),
        new(new("accuracy", PropertyKind.Token, new("Accuracy that a mention of it gives", "الدقة التي يعطيها ذكره"), Token.All<GeolocationAccuracy>()),
            t => CqlTexts.Coded("accuracy", Token.All<GeolocationAccuracy>(), row => (int)t._places[row].Accuracy)),
        new(new("geometry", PropertyKind.Point, new("Representative point", "نقطة ممثلة")), t => new CqlPoints("geometry", row => t._places[row].Point.Lon, row => t._places[row].Point.Lat)),
    ];

    internal static CollectionInfo About { get; } = new(
        "places",
        new("Places", "الأماكن"),
        new("The places of the gazetteer by which reports are located. They have no date: datetime leaves all of them in.", "أماكن المعجم الجغرافي التي تُحدد بها مواقع التقارير. لا تاريخ لها، فلا يستبعد datetime شيئًا منها."),
        [.. All.Select(c => c.Property)],
        [new("id", "id"), new("name", "nameAr"), new("nameAr", "name"), new("feature", "feature"), new("admin1", "admin1Ar")],
        [],
        TakesFilterWords: false);

    internal override CollectionInfo Info => About;

    internal override int Count => _places.Length;

    internal override IncidentSnapshot? Snapshot => null;

    internal override (DateOnly First, DateOnly Last)? Days => null;

    internal static PlaceTable Of(IGazetteer gazetteer) => ByPlaces.GetValue(gazetteer.Places, static places => new PlaceTable(places));

    /// <summary>All: the words of the map's filter ask for incidents.</summary>
    internal override int[] Select(IncidentFilter filter) => [.. Enumerable.Range(0, Count)];

    internal override int RowOf(string id)
    {
        var row = Array.BinarySearch(_places, id, ById.Instance);
        return row >= 0 ? row : -1;
    }

    internal override string IdOf(int row) => _places[row].Id;

    internal override IEnumerable<ReadOnlyMemory<byte>> Features(int[] rows) => FeatureWriting.Each(rows, Write);

    protected override IEnumerable<CqlColumn> MakeColumns() => All.Select(c => c.Column(this));

    private void Write(Utf8JsonWriter json, int row)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Feature"u8);
        json.WriteString("id"u8, _places[row].Id);
        GeoJsonFeature.WriteGeometry(json, _places[row].Point);
        json.WriteStartObject("properties"u8);
        foreach (var property in All) FeatureWriting.Property(json, Columns.Find(property.Property.Name)!, property.Property, row);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static FeatureProperty<PlaceTable> Text(string name, string en, string ar, Func<Place, string?> value) =>
        new(new(name, PropertyKind.Text, new(en, ar)), t => new CqlTexts(name, row => value(t._places[row])));

    private static FeatureProperty<PlaceTable> Number(string name, string en, string ar, Func<Place, int?> value) =>
        new(new(name, PropertyKind.Integer, new(en, ar)), t => new CqlNumbers(name, row => value(t._places[row]) ?? double.NaN));

    private sealed class ById : System.Collections.IComparer
    {
        internal static ById Instance { get; } = new();

        public int Compare(object? x, object? y) => string.CompareOrdinal(x as string ?? ((Place)x!).Id, y as string ?? ((Place)y!).Id);
    }
}
