using IncidentMap.Cql;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Ogc.Tables;

/// <summary>
/// What may be asked about claims; all but the address, which nobody compares. What the feature of the incident says of a claim is read from
/// there; for sums of its figures the claim itself is.
/// </summary>
internal static class ClaimProperties
{
    /// <summary>A member that every claim has, and nothing else.</summary>
    private static readonly byte[] OfEach = IncidentProperties.Member("countsCiviliansOnly");

    internal static IReadOnlyList<FeatureProperty<ClaimTable>> All { get; } =
    [
        new(new("id", PropertyKind.Text, new("Id", "المعرّف")), t => new CqlTexts("id", t.IdOf)),
        OfIncident("incidentId", "Id of the incident", "معرّف الحادثة", s => row => s.Columns.Id[row].ToString()),
        OfIncident("incidentCode", "Code of the incident", "رمز الحادثة", s => s.Columns.Codes.Text),
        Day("dateStart", "First possible day of the incident", "أول يوم ممكن للحادثة", IncidentProperties.StartDay),
        Day("dateEnd", "Last possible day of the incident", "آخر يوم ممكن للحادثة", IncidentProperties.EndDay),
        Written("speaker", "Who says so", "من يقول ذلك"),
        Written("origin", "Where the knowledge comes from", "مصدر المعلومة"),
        Written("publisher", "Publisher", "الناشر"),
        Written("recordId", "Id in its data set", "المعرّف في مجموعة بياناته"),
        new(new("assertedOn", PropertyKind.Date, new("Day of the claim", "يوم القول")), t => new CqlDays("assertedOn", AssertedOn(t))),
        Written("response", "Response of a belligerent", "رد طرف محارب", Token.All<Response>()),
        Written("respondingParty", "The belligerent that responds", "الطرف المحارب الذي يرد"),
        .. Range(Measure.Killed, "killed", "Killed", "القتلى"),
        .. Range(Measure.CiviliansKilled, "civiliansKilled", "Civilians killed", "القتلى المدنيون"),
        .. Range(Measure.BelligerentsKilled, "belligerentsKilled", "Belligerents killed", "القتلى المقاتلون"),
        .. Range(Measure.ChildrenKilled, "childrenKilled", "Children killed", "القتلى الأطفال"),
        .. Range(Measure.WomenKilled, "womenKilled", "Women killed", "القتيلات"),
        .. Range(Measure.Injured, "injured", "Injured", "الجرحى"),
        new(new("countsCiviliansOnly", PropertyKind.Truth, new("Counts civilians only", "يحصي المدنيين فقط")), t => new CqlTruths("countsCiviliansOnly", row => FeatureWindow.IsTrue(Of(t, row, OfEach), OfEach))),
        new(new("discounted", PropertyKind.Truth, new("Left out of the ranges", "مستثنى من النطاقات")), t => Texts(t, "discountedBecause") is var why ? new CqlTruths("discounted", row => why(row) is not null) : null!),
        Written("discountedBecause", "Why it is left out", "سبب الاستثناء"),
        new(new("kind", PropertyKind.Token, new("Kind of attack", "نوع الهجوم"), Token.All<IncidentKind>()), t => CqlTexts.Coded("kind", Token.All<IncidentKind>(), row => t.Snapshot!.Columns.Kind[t.IncidentRow(row)])),
        OfIncident("placeName", "Place, in Latin script", "المكان بالحروف اللاتينية", s => IncidentProperties.TextOf(s, "placeName")),
        OfIncident("placeNameAr", "Place, in Arabic", "المكان بالعربية", s => IncidentProperties.TextOf(s, "placeNameAr")),
        OfIncident("admin1", "Governorate", "المحافظة", s => IncidentProperties.TextOf(s, "admin1")),
        new(new("parties", PropertyKind.Texts, new("Parties of the incident, as attributed", "الجهات المنسوب إليها في الحادثة")), t => new CqlLists("parties", row => t.Snapshot!.Columns.Parties.Of(t.IncidentRow(row)))),
        new(new("geometry", PropertyKind.Point, new("The published point of the incident", "النقطة المنشورة للحادثة")), t => new CqlPoints("geometry", At(t, IncidentProperties.Lon), At(t, IncidentProperties.Lat))),
    ];

    /// <summary>How many claims a feature holds.</summary>
    internal static int CountIn(ReadOnlySpan<byte> feature) => feature.Count(OfEach);

    private static Func<int, TValue> At<TValue>(ClaimTable table, Func<IncidentSnapshot, Func<int, TValue>> column)
    {
        var of = column(table.Snapshot!);
        return row => of(table.IncidentRow(row));
    }

    /// <summary>The feature of the claim's incident from just before this member of this claim on.</summary>
    private static ReadOnlySpan<byte> Of(ClaimTable table, int row, ReadOnlySpan<byte> member)
    {
        var json = FeatureWindow.After(FeatureWindow.Mine.Feature(table.Snapshot!, table.IncidentRow(row)), "\"claims\":["u8);
        for (var before = table.Number(row); before > 0; before--) json = FeatureWindow.After(json, member);
        return json;
    }

    private static Func<int, string?> Texts(ClaimTable table, string name)
    {
        var member = IncidentProperties.Member(name);
        return row => FeatureWindow.Text(Of(table, row, member), member);
    }

    private static Func<int, int> AssertedOn(ClaimTable table)
    {
        var written = Texts(table, "assertedOn");
        return row => written(row) is { } day ? CqlInstant.Parse(day)!.Value.Day.DayNumber : int.MinValue;
    }

    private static FeatureProperty<ClaimTable> Written(string name, string en, string ar, IReadOnlyList<string>? tokens = null) =>
        new(new(name, tokens is null ? PropertyKind.Text : PropertyKind.Token, new(en, ar), tokens), t => new CqlTexts(name, Texts(t, name)));

    private static FeatureProperty<ClaimTable> OfIncident(string name, string en, string ar, Func<IncidentSnapshot, Func<int, string?>> column) =>
        new(new(name, PropertyKind.Text, new(en, ar)), t => new CqlTexts(name, At(t, column)));

    private static FeatureProperty<ClaimTable> Day(string name, string en, string ar, Func<IncidentSnapshot, Func<int, int>> column) =>
        new(new(name, PropertyKind.Date, new(en, ar)), t => new CqlDays(name, At(t, column)));

    private static IEnumerable<FeatureProperty<ClaimTable>> Range(Measure measure, string name, string en, string ar)
    {
        yield return Of(name + "Min", $"{en}, lowest", $"{ar}، الأدنى", c => c?.Min);
        yield return Of(name + "Max", $"{en}, highest", $"{ar}، الأعلى", c => c?.Max);

        FeatureProperty<ClaimTable> Of(string property, string title, string titleAr, Func<Count?, int?> end) =>
            new(new(property, PropertyKind.Integer, new(title, titleAr)), t => new CqlNumbers(property, row => end(ClaimCounts.Of(t.ClaimOf(row), measure)) ?? double.NaN));
    }
}
