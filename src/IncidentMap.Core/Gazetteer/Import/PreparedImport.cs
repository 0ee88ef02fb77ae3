using System.Globalization;
using System.Text.RegularExpressions;

namespace IncidentMap.Gazetteer.Import;

/// <summary>A file that was read and checked and can be merged.</summary>
/// <param name="Layer">What is kept of it.</param>
/// <param name="Rows">Its rows, with those that were refused.</param>
internal sealed partial record PreparedImport(ImportLayer Layer, ImportedRows Rows)
{
    /// <summary>The least share of what is there from the same source that a whole file gives: no source drops a fifth of its places at once.</summary>
    private const double LeastShare = 0.8;

    internal static Result<PreparedImport> Of(ImportRequest request, GazetteerData known, IReadOnlyList<ImportLayer> kept, DateTimeOffset now)
    {
        var file = ImportFile.Open(request.Path);
        if (!file.IsOk) return Fail(file.Faults);
        var rows = request.Format.Read(file.Value, known.Places);
        if (!rows.IsOk) return Fail(rows.Faults);
        var possible = InPlace(rows.Value, known, file.Value.Name);
        if (!possible.IsOk) return Fail(possible.Faults);
        var name = request.Name ?? $"{request.Format.Name}-{NotInNames().Replace(file.Value.Stem, "-")}";
        if (request.WholeOnly && TooFew(possible.Value, kept.FirstOrDefault(l => l.Import.Name == name), known) is { } least)
            return Fail([new Fault(file.Value.Name, string.Create(CultureInfo.InvariantCulture, $"It gives {possible.Value.Places.Count} places where at least {least} were expected, so it is likely not whole. Nothing was imported."))]);
        var import = new GazetteerImport(name, request.Format.Name, file.Value.Name, file.Value.Sha256, now, possible.Value.Places.Count);
        return Result<PreparedImport>.Ok(new(new ImportLayer(import, possible.Value.Places), possible.Value));
    }

    /// <summary>The rows whose positions can be; the others are refused.</summary>
    private static Result<ImportedRows> InPlace(ImportedRows rows, GazetteerData known, string file)
    {
        var checks = new ImportChecks(known.Places, new AreaIndex(known.Places, known.Outlines));
        var set = new RowSet(file);
        foreach (var row in rows.Places)
        {
            if (checks.Of(row) is { } fault) set.Refuse(fault);
            else set.Add(row);
        }
        foreach (var fault in rows.Refused) set.Refuse(fault);
        var finished = set.Finish();
        return finished.IsOk ? Result<ImportedRows>.Ok(finished.Value with { Skipped = rows.Skipped }) : finished;
    }

    /// <summary>How many places a whole file would give at the least, when this one gives fewer; else null.</summary>
    private static int? TooFew(ImportedRows rows, ImportLayer? before, GazetteerData known)
    {
        var source = rows.Places[0].Id[..(rows.Places[0].Id.IndexOf(':', StringComparison.Ordinal) + 1)];
        var countries = rows.Places.CountBy(p => p.Country).MaxBy(c => c.Value).Key;
        var there = before?.Places.Count ?? known.Places.Count(p => p.Country == countries && p.Id.StartsWith(source, StringComparison.Ordinal));
        var least = (int)(there * LeastShare);
        return rows.Places.Count < least ? least : null;
    }

    private static Result<PreparedImport> Fail(IReadOnlyList<Fault> faults) => Result<PreparedImport>.Fail(faults);

    [GeneratedRegex("[^A-Za-z0-9_-]+")]
    private static partial Regex NotInNames();
}
