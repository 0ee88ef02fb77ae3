using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Native;

/// <summary>
/// The place of a record in a form of our own. What the file says stands. A record with an id of ours was exported by this program, so nothing
/// that it leaves empty is filled in but what no export holds; a stranger's record gets point, accuracy and names from the gazetteer where it has none.
/// </summary>
/// <param name="Where">The place.</param>
/// <param name="Note">What a reader should look at; null for nothing.</param>
/// <param name="Guess">What was added from the gazetteer; null for nothing.</param>
internal readonly record struct NativePlace(Where Where, string? Note, string? Guess)
{
    internal static NativePlace Of(Where told, GeolocationAccuracy? accuracy, bool isOurs, PlaceLookup places)
    {
        if (isOurs)
        {
            var held = Held(told, places);
            return new(told with { ReportedName = told.Name, Within = held?.Within ?? [], Admin1Ar = held?.Admin1Ar, Accuracy = accuracy ?? GeolocationAccuracy.Unknown }, null, null);
        }
        var answer = places(new(told.PlaceId, told.Name, told.NameAr, told.Admin1, told.Point));
        var known = answer.Where;
        var reported = told.Name ?? told.NameAr;
        if (known is null)
        {
            var note = told.Point is null && reported is not null ? $"'{FilterText.Shown(reported)}' {answer.Why ?? "is not known"}; kept without a point" : null;
            return new(told with { ReportedName = reported, Accuracy = accuracy ?? GeolocationAccuracy.Unknown }, note, null);
        }
        var where = new Where
        {
            Point = told.Point ?? known.Point,
            PlaceId = told.PlaceId ?? known.PlaceId,
            Within = known.Within,
            ReportedName = reported,
            Name = told.Name ?? known.Name,
            NameAr = told.NameAr ?? known.NameAr,
            Admin1 = told.Admin1 ?? known.Admin1,
            Admin1Ar = known.Admin1Ar,
            Accuracy = accuracy ?? known.Accuracy,
            RadiusMetres = accuracy is null ? known.RadiusMetres : told.RadiusMetres,
        };
        return new(where, null, told.Point is null && known.Point is not null ? "there is no point; it is that of the gazetteer's place of this name" : null);
    }

    /// <summary>What holds the place of a record of ours: that of its place id, or of its point where the record names the same governorate. A name alone would be guessed at.</summary>
    private static Where? Held(Where told, PlaceLookup places)
    {
        if (told.PlaceId is not null) return places(new(told.PlaceId, told.Name, told.NameAr, told.Admin1, told.Point)).Where;
        if (told.Admin1 is null || told.Point is null) return null;
        return places(new(null, null, null, null, told.Point)).Where is { } around && around.Admin1 == told.Admin1 ? around : null;
    }
}
