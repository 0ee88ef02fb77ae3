namespace IncidentMap.Exchange;

/// <summary>What the cells of a column hold.</summary>
public enum CellKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Real,

    /// <summary>A day of the calendar.</summary>
    Day,

    /// <summary>True or false.</summary>
    Flag,
}

/// <summary>A column of a table that a workbook, a database or a list of properties can hold.</summary>
/// <typeparam name="T">What a row of the table is made of.</typeparam>
/// <param name="Name">Its name, in snake case.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Value">The cell of a row as <see cref="string"/>, <see cref="int"/>, <see cref="double"/>, <see cref="DateOnly"/> or <see cref="bool"/>; null where nothing is known.</param>
public sealed record TableColumn<T>(string Name, CellKind Kind, Func<T, object?> Value);
