using System.Buffers.Binary;
using System.Reflection;
using IncidentMap.Exchange;
using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.GeoPackage;

/// <summary>A GeoPackage under writing, in one transaction.</summary>
internal sealed class GeoPackageFile : IDisposable
{
    private const int Wgs84 = 4326;

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly GeoPackageTable<SnapshotRow> _incidents;
    private readonly GeoPackageTable<Claim> _claims;
    private readonly GeoPackageTable<Figure> _figures;
    private readonly SqliteCommand _index, _incidentClaim, _claimFigure;
    private (double West, double South, double East, double North) _extent = (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    internal GeoPackageFile(string file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        Execute(_connection, Resource("geopackage.sql"));
        _transaction = _connection.BeginTransaction();
        _incidents = new(_connection, "incidents", IncidentTable.Columns, ("geom", "POINT"));
        _claims = new(_connection, "claims", ClaimTable.Columns, ("incident_code", "TEXT"));
        _figures = new(_connection, "figures", ClaimTable.FigureColumns, ("incident_code", "TEXT"), ("claim_id", "TEXT"));
        _index = Command("INSERT INTO rtree_incidents_geom VALUES ($a, $b, $b, $c, $c)", "$a", "$b", "$c");
        _incidentClaim = Command("INSERT INTO incidents_claims VALUES ($a, $b)", "$a", "$b");
        _claimFigure = Command("INSERT INTO claims_figures VALUES ($a, $b)", "$a", "$b");
    }

    internal static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Adds an incident with its claims and figures.</summary>
    internal void Add(SnapshotRow row)
    {
        var point = row.PublicWhere.Point;
        var incident = _incidents.Add(row, point is { } p ? Blob(p) : null);
        if (point is { } indexed) Index(incident, indexed);
        foreach (var claim in row.Incident.Claims)
        {
            var id = _claims.Add(claim, row.Incident.Code);
            Run(_incidentClaim, incident, id);
            foreach (var figure in claim.Figures) Run(_claimFigure, id, _figures.Add(figure, row.Incident.Code, claim.Id));
        }
    }

    /// <summary>Writes what the file says about its tables and about itself.</summary>
    internal void Finish(ExportContent content)
    {
        var notes = AboutExport.Readme(content.Filter, content.Selected.Length, content.Notes);
        Describe("incidents", "features", content.Filter.Describe("en", id => content.Notes.PlaceName?.Invoke(id, "en")), content.Notes.GeneratedText);
        Describe("claims", "attributes", "What each source says of an incident, related to incidents.", content.Notes.GeneratedText);
        Describe("figures", "attributes", "The numbers of each claim, related to claims.", content.Notes.GeneratedText);
        Run(Command("INSERT INTO gpkg_geometry_columns VALUES ('incidents', 'geom', 'POINT', $a, 0, 0)", "$a"), Wgs84);
        Run(Command("INSERT INTO gpkg_metadata VALUES (1, 'dataset', $a, 'text/plain', $b)", "$a", "$b"), content.Notes.Method, notes);
        Run(Command("INSERT INTO gpkg_metadata_reference (reference_scope, timestamp, md_file_id) VALUES ('geopackage', $a, 1)", "$a"), Instant(content.Notes.GeneratedText));
        Execute(_connection, Resource("rtree-triggers.sql"));
        _transaction.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var part in new IDisposable[] { _incidents, _claims, _figures, _index, _incidentClaim, _claimFigure, _transaction, _connection }) part.Dispose();
    }

    private void Describe(string table, string type, string description, string generated)
    {
        var (hasPoints, hasPlace) = (_extent.West <= _extent.East, type == "features");
        Run(
            Command("INSERT INTO gpkg_contents VALUES ($a, $b, $a, $c, $d, $e, $f, $g, $h, $i)", "$a", "$b", "$c", "$d", "$e", "$f", "$g", "$h", "$i"),
            table, type, description, Instant(generated),
            hasPlace && hasPoints ? _extent.West : null, hasPlace && hasPoints ? _extent.South : null,
            hasPlace && hasPoints ? _extent.East : null, hasPlace && hasPoints ? _extent.North : null, hasPlace ? Wgs84 : null);
    }

    /// <summary>The standard wants milliseconds.</summary>
    private static string Instant(string toTheSecond) => toTheSecond.Replace("Z", ".000Z", StringComparison.Ordinal);

    private void Index(long incident, LonLat point)
    {
        Run(_index, incident, point.Lon, point.Lat);
        _extent = (Math.Min(_extent.West, point.Lon), Math.Min(_extent.South, point.Lat), Math.Max(_extent.East, point.Lon), Math.Max(_extent.North, point.Lat));
    }

    /// <summary>GeoPackageBinary (OGC 12-128r17, 2.1.3): header without an envelope, little-endian, then the point as ISO WKB.</summary>
    private static byte[] Blob(LonLat point)
    {
        var blob = new byte[8 + 21];
        (blob[0], blob[1], blob[2], blob[3]) = ((byte)'G', (byte)'P', 0, 1);
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(4), Wgs84);
        blob[8] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(blob.AsSpan(9), 1);
        BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(13), point.Lon);
        BinaryPrimitives.WriteDoubleLittleEndian(blob.AsSpan(21), point.Lat);
        return blob;
    }

    private SqliteCommand Command(string sql, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters) command.Parameters.Add(new SqliteParameter(parameter, null));
        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"IncidentMap.Storage.GeoPackage.{name}")!);
        return reader.ReadToEnd();
    }
}
