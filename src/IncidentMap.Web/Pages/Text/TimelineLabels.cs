namespace IncidentMap.Web.Pages.Text;

/// <summary>What the timeline says beside its bars.</summary>
public static class TimelineLabels
{
    /// <summary>The lines of incidents without a single day.</summary>
    public static Bilingual Uncertain { get; } = new("Day not certain: a line over the days that it may have been", "اليوم غير مؤكد: خط على الأيام المحتملة");

    /// <summary>The lines of the sources.</summary>
    public static Bilingual Coverage { get; } = new("Months of which a source tells anything", "الأشهر التي يروي عنها المصدر");

    /// <summary>How playback goes on.</summary>
    public static Bilingual PlayMode { get; } = new("Playback", "التشغيل");

    /// <summary>A span of the same length moves on.</summary>
    public static Bilingual Moving { get; } = new("Span moves", "تتحرك الفترة");

    /// <summary>The first day stays, the last moves on.</summary>
    public static Bilingual Growing { get; } = new("Span grows", "تنمو الفترة");

    /// <summary>How fast playback is.</summary>
    public static Bilingual Speed { get; } = new("Speed", "السرعة");
}
