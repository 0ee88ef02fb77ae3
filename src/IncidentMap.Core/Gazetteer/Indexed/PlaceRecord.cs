namespace IncidentMap.Gazetteer.Indexed;

/// <summary>A place as one record of the index file.</summary>
internal static class PlaceRecord
{
    internal static void Write(Place place, BinaryWriter to, SharedStrings shared)
    {
        void Shared(string? text) => to.Write7BitEncodedInt(shared.NumberOf(text));
        void Optional(int? number) => to.Write7BitEncodedInt64(number is { } n ? n + (1L << 32) : 0);

        to.Write(place.Id);
        to.Write(place.Name);
        to.Write(place.NameAr is not null);
        if (place.NameAr is { } arabic) to.Write(arabic);
        to.Write7BitEncodedInt(place.Names.Count);
        foreach (var name in place.Names)
        {
            to.Write(name.Text);
            Shared(name.Language);
            Shared(name.Source);
        }
        Shared(place.Feature);
        to.Write(place.Point.Lon);
        to.Write(place.Point.Lat);
        foreach (var text in new[] { place.Country, place.Admin1, place.Admin1Ar, place.Admin1Pcode, place.Admin2, place.Admin2Pcode, place.Admin3, place.Admin3Pcode, place.Pcode }) Shared(text);
        Optional(place.ReportCount);
        Optional(place.Population);
        to.Write7BitEncodedInt(place.Parents.Count);
        foreach (var parent in place.Parents) Shared(parent);
        to.Write((byte)place.Accuracy);
        to.Write(place.RadiusMetres);
    }

    internal static Place Read(BinaryReader from, string?[] shared)
    {
        string? Shared() => shared[from.Read7BitEncodedInt()];
        int? Optional() => from.Read7BitEncodedInt64() is not 0 and var n ? (int)(n - (1L << 32)) : null;

        return new Place
        {
            Id = from.ReadString(),
            Name = from.ReadString(),
            NameAr = from.ReadBoolean() ? from.ReadString() : null,
            Names = Many(from, () => new PlaceName(from.ReadString(), Shared(), Shared()!)),
            Feature = Shared()!,
            Point = new LonLat(from.ReadDouble(), from.ReadDouble()),
            Country = Shared()!,
            Admin1 = Shared(),
            Admin1Ar = Shared(),
            Admin1Pcode = Shared(),
            Admin2 = Shared(),
            Admin2Pcode = Shared(),
            Admin3 = Shared(),
            Admin3Pcode = Shared(),
            Pcode = Shared(),
            ReportCount = Optional(),
            Population = Optional(),
            Parents = Many(from, () => Shared()!),
            Accuracy = (GeolocationAccuracy)from.ReadByte(),
            RadiusMetres = from.ReadInt32(),
        };
    }

    internal static string?[] ReadShared(byte[] bytes)
    {
        var shared = new List<string?> { null };
        using var from = new BinaryReader(new MemoryStream(bytes, writable: false));
        while (from.BaseStream.Position < bytes.Length) shared.Add(from.ReadString());
        return [.. shared];
    }

    private static T[] Many<T>(BinaryReader from, Func<T> read)
    {
        var many = new T[from.Read7BitEncodedInt()];
        for (var i = 0; i < many.Length; i++) many[i] = read();
        return many;
    }
}
