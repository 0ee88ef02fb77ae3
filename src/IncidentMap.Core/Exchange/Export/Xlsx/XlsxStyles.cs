namespace IncidentMap.Exchange;

/// <summary>The few styles that cells of our workbooks have, by their number.</summary>
internal static class XlsxStyles
{
    internal const int Plain = 0;
    internal const int Bold = 1;
    internal const int Day = 2;

    /// <summary>Text that stays text when the cell is edited.</summary>
    internal const int Quoted = 3;

    /// <summary>164 is the first number that is free for formats of one's own.</summary>
    internal const string Xml =
        """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border/></borders>
        <cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf quotePrefix="1"/></cellXfs>
        </styleSheet>
        """;
}
