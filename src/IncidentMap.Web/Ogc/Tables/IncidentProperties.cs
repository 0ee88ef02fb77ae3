using System.Text;
using IncidentMap.Cql;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Ogc.Tables;

/// <summary>
/// What may be asked about incidents, under the names of their GeoJSON properties. The columns of the snapshot answer where there is one;
/// other values are read from the features as they were encoded.
/// </summary>
internal static class IncidentProperties
{
    private static readonly int Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    internal static IReadOnlyList<FeatureProperty<IncidentSnapshot>> All { get; } =
    [
        new(new("id", PropertyKind.Text, new("Id", "المعرّف")), s => s.Columns is var c ? new CqlTexts("id", row => c.Id[row].ToString()) : null!),
        new(new("code", PropertyKind.Text, new("Code", "الرمز")), s => s.Columns is var c ? new CqlTexts("code", c.Codes.Text) : null!),
        Day("dateStart", "First possible day", "أول يوم ممكن", c => row => c.StartDay[row]),
        Day("dateEnd", "Last possible day", "آخر يوم ممكن", c => row => c.EndDay[row]),
        Written("datePrecision", "How precisely the date is known", "دقة التاريخ", Token.All<DatePrecision>()),
        Written("partOfDay", "Part of the day", "جزء من اليوم", Token.All<PartOfDay>()),
        new(new("lon", PropertyKind.Number, new("Longitude in degrees", "خط الطول بالدرجات")), s => new CqlNumbers("lon", Lon(s))),
        new(new("lat", PropertyKind.Number, new("Latitude in degrees", "خط العرض بالدرجات")), s => new CqlNumbers("lat", Lat(s))),
        Coded<GeolocationAccuracy>("accuracy", "Accuracy of the place", "دقة الموقع", c => row => c.Accuracy[row]),
        Column("radiusMetres", "Radius of the place in metres", "نصف قطر الموقع بالأمتار", c => row => c.Radius[row]),
        new(new("placeMadeCoarser", PropertyKind.Truth, new("The place was made coarser on purpose", "جُعل الموقع أقل دقة عمدًا")), s => new CqlTruths("placeMadeCoarser", TruthOf(s, "placeMadeCoarser"))),
        Written("placeId", "Id of the place", "معرّف المكان"),
        Written("placeName", "Place, in Latin script", "المكان بالحروف اللاتينية"),
        Written("placeNameAr", "Place, in Arabic", "المكان بالعربية"),
        Written("admin1", "Governorate", "المحافظة"),
        Coded<IncidentKind>("kind", "Kind of attack", "نوع الهجوم", c => row => c.Kind[row]),
        Written("target", "Target", "الهدف"),
        Column("killedMin", "Killed, lowest", "القتلى، الأدنى", c => row => c.KilledMin[row]),
        Column("killedMax", "Killed, highest", "القتلى، الأعلى", c => row => c.KilledMax[row]),
        Column("civiliansKilledMin", "Civilians killed, lowest", "القتلى المدنيون، الأدنى", c => row => c.CiviliansMin[row]),
        Column("civiliansKilledMax", "Civilians killed, highest", "القتلى المدنيون، الأعلى", c => row => c.CiviliansMax[row]),
        .. Range("belligerentsKilled", "Belligerents killed", "القتلى المقاتلون"),
        .. Range("childrenKilled", "Children killed", "القتلى الأطفال"),
        .. Range("womenKilled", "Women killed", "القتيلات"),
        .. Range("injured", "Injured", "الجرحى"),
        .. Range("concededCiviliansKilled", "Civilians killed, as conceded", "القتلى المدنيون المعترف بهم"),
        Coded<Grade>("grade", "Grade", "درجة الإثبات", c => row => c.Grade[row]),
        Written("titleEn", "Title in English", "العنوان بالإنجليزية"),
        Written("titleAr", "Title in Arabic", "العنوان بالعربية"),
        new(new("parties", PropertyKind.Texts, new("Parties, as attributed", "الجهات المنسوب إليها")), s => s.Columns is var c ? new CqlLists("parties", c.Parties.Of) : null!),
        new(new("geometry", PropertyKind.Point, new("The published point", "النقطة المنشورة")), s => new CqlPoints("geometry", Lon(s), Lat(s))),
    ];

    internal static Func<int, double> Lon(IncidentSnapshot snapshot)
    {
        var columns = snapshot.Columns;
        return row => columns.Lon[row];
    }

    internal static Func<int, double> Lat(IncidentSnapshot snapshot)
    {
        var columns = snapshot.Columns;
        return row => columns.Lat[row];
    }

    internal static Func<int, int> StartDay(IncidentSnapshot snapshot)
    {
        var columns = snapshot.Columns;
        return row => columns.StartDay[row] + Epoch;
    }

    internal static Func<int, int> EndDay(IncidentSnapshot snapshot)
    {
        var columns = snapshot.Columns;
        return row => columns.EndDay[row] + Epoch;
    }

    /// <summary>A text property of each row, read from its feature.</summary>
    internal static Func<int, string?> TextOf(IncidentSnapshot snapshot, string name)
    {
        var member = Member(name);
        return row => FeatureWindow.Text(FeatureWindow.Mine.Feature(snapshot, row), member);
    }

    internal static byte[] Member(string name) => Encoding.UTF8.GetBytes($"\"{name}\":");

    private static Func<int, bool> TruthOf(IncidentSnapshot snapshot, string name)
    {
        var member = Member(name);
        return row => FeatureWindow.IsTrue(FeatureWindow.Mine.Feature(snapshot, row), member);
    }

    private static FeatureProperty<IncidentSnapshot> Written(string name, string en, string ar, IReadOnlyList<string>? tokens = null) =>
        new(new(name, tokens is null ? PropertyKind.Text : PropertyKind.Token, new(en, ar), tokens), s => new CqlTexts(name, TextOf(s, name)));

    private static FeatureProperty<IncidentSnapshot> Day(string name, string en, string ar, Func<SnapshotColumns, Func<int, int>> column) =>
        new(new(name, PropertyKind.Date, new(en, ar)), s =>
        {
            var day = column(s.Columns);
            return new CqlDays(name, row => day(row) + Epoch);
        });

    /// <summary>A column of people or metres, whose unknown is no number.</summary>
    private static FeatureProperty<IncidentSnapshot> Column(string name, string en, string ar, Func<SnapshotColumns, Func<int, int>> column) =>
        new(new(name, PropertyKind.Integer, new(en, ar)), s =>
        {
            var value = column(s.Columns);
            return new CqlNumbers(name, row => value(row) is var number && number == SnapshotColumns.None ? double.NaN : number);
        });

    private static IEnumerable<FeatureProperty<IncidentSnapshot>> Range(string name, string en, string ar)
    {
        yield return Of(name + "Min", $"{en}, lowest", $"{ar}، الأدنى");
        yield return Of(name + "Max", $"{en}, highest", $"{ar}، الأعلى");

        static FeatureProperty<IncidentSnapshot> Of(string name, string en, string ar) => new(new(name, PropertyKind.Integer, new(en, ar)), s =>
        {
            var member = Member(name);
            return new CqlNumbers(name, row => FeatureWindow.Number(FeatureWindow.Mine.Feature(s, row), member));
        });
    }

    private static FeatureProperty<IncidentSnapshot> Coded<T>(string name, string en, string ar, Func<SnapshotColumns, Func<int, int>> column) where T : struct, Enum =>
        new(new(name, PropertyKind.Token, new(en, ar), Token.All<T>()), s => CqlTexts.Coded(name, Token.All<T>(), column(s.Columns)));
}
