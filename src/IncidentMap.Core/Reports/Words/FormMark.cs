namespace IncidentMap.Reports.Words;

/// <summary>One of 64 marks of a form. Apart from <see cref="WordForm"/>, which waits for all lexicons: they need the marks while they load.</summary>
internal static class FormMark
{
    /// <summary>The same mark for the same letters: a word without the mark of a form is not that form.</summary>
    /// <param name="form">A form of at least one letter.</param>
    internal static ulong Of(string form) => 1ul << (form[0] * 31 + form[^1] * 7 + form.Length);
}
