using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>What a record of a data set says of its place, on the way to a <see cref="Where"/>.</summary>
internal sealed record RecordPlace
{
    /// <summary>Degrees by which longitude and latitude must differ before their exchange can be told.</summary>
    private const double Alike = 1.5;

    /// <summary>The point, if the record gives one.</summary>
    internal LonLat? Point { get; init; }

    /// <summary>The name in Latin script.</summary>
    internal string? Name { get; init; }

    /// <summary>The name in Arabic.</summary>
    internal string? NameAr { get; init; }

    /// <summary>The governorate, in any spelling.</summary>
    internal string? Admin1 { get; init; }

    /// <summary>How exact the record calls it; unknown where it says nothing.</summary>
    internal GeolocationAccuracy Accuracy { get; init; } = GeolocationAccuracy.Unknown;

    /// <summary>The radius in metres that the record's scheme gives.</summary>
    internal int? RadiusMetres { get; init; }

    /// <summary>True when the record says that the settlement is known and the point stands for it: then the kind of the place gives the accuracy.</summary>
    internal bool IsSettlement { get; init; }

    /// <summary>The column of the name, for what is told of it.</summary>
    internal required string NameColumn { get; init; }

    /// <summary>The column of the point, for what is told of it.</summary>
    internal string PointColumn { get; init; } = "longitude";

    /// <summary>
    /// The place with what the gazetteer knows of it. What the record says stands; a name without a point gets the point of the one place
    /// that it can mean, never as exact as the record's own tier if the place is coarser; an unclear name stays without a point.
    /// </summary>
    internal Where Read(RecordFields fields, PlaceLookup places)
    {
        if (Point is null && Name is null && NameAr is null)
        {
            if (!fields.HasFaults) fields.Fault(NameColumn, "is empty, and there is no point");
            return new Where();
        }
        var answer = places(new PlaceQuestion(null, Name, NameAr, Admin1, Point));
        return Point is null ? ByName(fields, answer) : AtPoint(fields, places, answer, Point.Value);
    }

    private Where AtPoint(RecordFields fields, PlaceLookup places, PlaceAnswer answer, LonLat point)
    {
        if (answer.Country != "SY") TellOutside(fields, places, answer.Country, point);
        return Told(answer.Where) with { Point = point, Accuracy = AccuracyAt(fields, answer) };
    }

    /// <summary>
    /// A point that would lie in Syria with its numbers exchanged is refused: which is wrong, the order or the place, only its maker can say.
    /// Near the border numbers so alike that both orders are good are only noted.
    /// </summary>
    private void TellOutside(RecordFields fields, PlaceLookup places, string? country, LonLat point)
    {
        var turned = new LonLat(point.Lat, point.Lon);
        if (Math.Abs(point.Lon - point.Lat) > Alike && turned.IsValid && places(new PlaceQuestion(null, null, null, null, turned)).Country == "SY")
            fields.Fault(PointColumn, "the point lies outside of Syria, and would lie in it with longitude and latitude exchanged");
        else fields.Note(PointColumn, country is null ? "the point lies in no governorate of Syria" : $"the point lies outside of Syria, in {country}");
    }

    private GeolocationAccuracy AccuracyAt(RecordFields fields, PlaceAnswer answer)
    {
        if (!IsSettlement) return Accuracy;
        if (answer is { IsNamed: true, Where.Accuracy: var known } && known <= GeolocationAccuracy.City) return Guessed(known);
        return Guessed(GeolocationAccuracy.Town);

        GeolocationAccuracy Guessed(GeolocationAccuracy tier)
        {
            fields.Guess(NameColumn, answer.IsNamed ? $"the accuracy is that of the gazetteer's place, {Token.Of(tier)}" : $"the kind of settlement is not known; its accuracy is taken as {Token.Of(tier)}");
            return tier;
        }
    }

    private Where ByName(RecordFields fields, PlaceAnswer answer)
    {
        if (answer is not { IsNamed: true, Where.Point: not null })
        {
            fields.Note(NameColumn, $"'{FilterText.Shown(Name ?? NameAr ?? "")}' {answer.Why ?? "is not known"}; kept without a point");
            return Told(null);
        }
        fields.Guess(NameColumn, "there is no point; it is that of the gazetteer's place of this name");
        var tier = Accuracy == GeolocationAccuracy.Unknown || answer.Where.Accuracy > Accuracy ? answer.Where.Accuracy : Accuracy;
        return Told(answer.Where) with { Point = answer.Where.Point, Accuracy = tier, RadiusMetres = RadiusMetres ?? (tier == answer.Where.Accuracy ? answer.Where.RadiusMetres : null) };
    }

    private Where Told(Where? known) => new()
    {
        PlaceId = known?.PlaceId,
        Within = known?.Within ?? [],
        ReportedName = Name ?? NameAr,
        Name = Name ?? known?.Name,
        NameAr = NameAr ?? known?.NameAr,
        Admin1 = known?.Admin1 ?? Admin1,
        Admin1Ar = known?.Admin1Ar,
        RadiusMetres = RadiusMetres,
    };
}
