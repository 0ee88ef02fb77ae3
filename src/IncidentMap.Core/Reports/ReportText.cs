namespace IncidentMap.Reports;

/// <summary>A text to be read, with what is known about it from outside.</summary>
/// <param name="Text">The text as received; spans point into it.</param>
/// <param name="PublishedOn">Local day of publication in Damascus; relative dates need it.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Its address.</param>
/// <param name="Language">BCP 47; null lets the reader decide by script.</param>
public sealed record ReportText(string Text, DateOnly? PublishedOn = null, string? Publisher = null, string? Url = null, string? Language = null);
