namespace IncidentMap.Exchange.Import;

/// <summary>What an import did, or would do.</summary>
/// <param name="Accepted">Records that became new incidents.</param>
/// <param name="Unchanged">Records that are already there just so.</param>
/// <param name="Refused">Records that were left out, each with its faults.</param>
/// <param name="Noted">Accepted records that a reader should look at.</param>
/// <param name="Guesses">What was guessed, each guess once, the most frequent first.</param>
/// <param name="Sums">Sums of the file beside those of what is stored.</param>
public sealed record ImportReport(
    int Accepted, int Unchanged, IReadOnlyList<ImportRow> Refused, IReadOnlyList<ImportRow> Noted, IReadOnlyList<ImportGuess> Guesses, IReadOnlyList<ImportSum> Sums)
{
    /// <summary>All records of the file.</summary>
    public int Records => Accepted + Unchanged + Refused.Count(r => r.Line > 0);
}

/// <summary>What was guessed of some records alike.</summary>
/// <param name="Field">The column.</param>
/// <param name="Message">What was taken for what.</param>
/// <param name="Records">Of how many records.</param>
/// <param name="FirstLine">The line of the first of them.</param>
public sealed record ImportGuess(string Field, string Message, int Records, long FirstLine);

/// <summary>The sum of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="InFile">Its sum over all records of the file.</param>
/// <param name="Refused">The part of it that stands in refused records.</param>
/// <param name="Stored">The sum over the incidents that the other records became, read from the store (of a dry run: that they would become).</param>
public sealed record ImportSum(string Column, long InFile, long Refused, long Stored)
{
    /// <summary>True when nothing was lost or added on the way.</summary>
    public bool Holds => InFile == Refused + Stored;
}
