namespace IncidentMap.Reports.Words;

/// <summary>What a stretch of text is made of.</summary>
internal enum WordKind
{
    /// <summary>Letters.</summary>
    Letters,

    /// <summary>ASCII digits after folding.</summary>
    Digits,

    /// <summary>One punctuation mark.</summary>
    Mark,
}

/// <summary>One word, number or mark of a text, folded, with its place in the original.</summary>
internal sealed class Word
{
    internal required WordKind Kind { get; init; }

    /// <summary>The folded form.</summary>
    internal required string Form { get; init; }

    /// <summary>What is known of its form; null for a number or a mark.</summary>
    internal WordForm? Letters { get; init; }

    /// <summary>Where in the original.</summary>
    internal required TextSpan Span { get; init; }

    /// <summary>Number of its sentence.</summary>
    internal required int Sentence { get; set; }

    /// <summary>Number of its line.</summary>
    internal required int Line { get; set; }

    /// <summary>True when nothing, not even a blank, stands between it and the one before.</summary>
    internal required bool Joined { get; init; }

    /// <summary>True when the original writes a fatha before a ya near the end, which marks a dual.</summary>
    internal bool FathaBeforeYa { get; init; }

    /// <summary>True when the original ends in a fathatan: an indefinite singular, never a broken plural such as سجناء.</summary>
    internal bool HasFathatan { get; init; }

    /// <summary>True when its first letter is a capital.</summary>
    internal bool IsCapital { get; init; }

    /// <summary>True when its first two letters are capitals: US, not us.</summary>
    internal bool IsAcronym { get; init; }

    /// <summary>True when a hash sign stands before it.</summary>
    internal bool IsTagged { get; init; }

    /// <summary>True when it is the first of its line and a picture stands before it, as a bullet does.</summary>
    internal bool IsBulleted { get; init; }

    /// <summary>True when an underscore ties it to the word before.</summary>
    internal bool ContinuesTag { get; init; }

    /// <summary>True for letters of the Arabic script.</summary>
    internal bool IsArabic => Letters is { IsArabic: true };

    /// <summary>True when it carries the conjunction و or ف, or looks so.</summary>
    internal bool HasAnd => IsArabic && Form.Length > 1 && Form[0] is 'و' or 'ف';

    /// <summary>The forms under which a lexicon may hold it, the fullest first: itself, then without article and particles.</summary>
    internal string[] Variants => Letters?.Variants ?? [Form];

    /// <summary>True when one of these lexicons holds an entry that begins with it.</summary>
    internal bool IsInAny(in LexiconBits lexicons) => Letters is { } letters && letters.IsInAny(lexicons);

    /// <summary>The marks of the forms under which a lexicon may hold it: <see cref="FormMark.Of"/>.</summary>
    internal ulong Marks => Letters?.Marks ?? ulong.MaxValue;

    /// <summary>True when it stands so, nothing taken off; of several forms, ask <c>Form is "a" or "b"</c>, which the compiler unrolls.</summary>
    internal bool Is(string form) => Form == form;
}
