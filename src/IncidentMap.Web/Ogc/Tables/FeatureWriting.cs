using System.Buffers;
using System.Globalization;
using System.Text.Json;
using IncidentMap.Cql;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Ogc.Tables;

/// <summary>Writes features whose properties are the columns that filters ask about, so that both cannot differ.</summary>
internal static class FeatureWriting
{
    /// <summary>Features one after the other in one buffer; each memory is valid until the next.</summary>
    internal static IEnumerable<ReadOnlyMemory<byte>> Each(int[] rows, Action<Utf8JsonWriter, int> write)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using var json = new Utf8JsonWriter(buffer, GeoJsonFeature.WriterOptions);
        foreach (var row in rows)
        {
            buffer.ResetWrittenCount();
            json.Reset();
            write(json, row);
            json.Flush();
            yield return buffer.WrittenMemory;
        }
    }

    /// <summary>One property of a row; the point is the geometry and stands elsewhere.</summary>
    internal static void Property(Utf8JsonWriter json, CqlColumn column, FeatureProperty property, int row)
    {
        switch (column)
        {
            case CqlTexts texts:
                json.WriteString(column.Name, texts.Value(row));
                break;
            case CqlTruths truths:
                json.WriteBoolean(column.Name, truths.Value(row));
                break;
            case CqlDays days:
                var day = days.Value(row);
                json.WriteString(column.Name, day == int.MinValue ? null : DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case CqlNumbers numbers when double.IsNaN(numbers.Value(row)):
                json.WriteNull(column.Name);
                break;
            case CqlNumbers numbers when property.Kind == PropertyKind.Integer:
                json.WriteNumber(column.Name, (long)numbers.Value(row));
                break;
            case CqlNumbers numbers:
                json.WriteNumber(column.Name, numbers.Value(row));
                break;
            case CqlLists lists:
                json.WriteStartArray(column.Name);
                foreach (var item in lists.Value(row)) json.WriteStringValue(item);
                json.WriteEndArray();
                break;
        }
    }
}
