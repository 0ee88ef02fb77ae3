namespace IncidentMap.Reports.Figures;

/// <summary>A number of people met in a text, and what became of it while the sentence was read.</summary>
internal sealed class CountMention
{
    /// <summary>Index of its first word.</summary>
    internal required int First { get; init; }

    /// <summary>Index just past its last word.</summary>
    internal required int End { get; set; }

    internal required int Sentence { get; init; }

    internal required int Min { get; set; }

    internal required int? Max { get; set; }

    internal bool IsApproximate { get; init; }

    /// <summary>True for a plural without a number: its count is the least that the form can mean.</summary>
    internal bool IsUncounted { get; set; }

    /// <summary>True for a plural with neither number nor "several".</summary>
    internal bool IsBarePlural => IsUncounted && HasNoun && !HasNumberWord;

    internal bool HasNumberWord { get; init; }

    /// <summary>True for a singular noun that stands for one.</summary>
    internal bool IsImplied { get; init; }

    internal bool HasNoun { get; init; }

    /// <summary>True for "the wounded" of whom a text tells without counting them: worth something only where nothing else is said.</summary>
    internal bool IsSpokenOf { get; set; }

    /// <summary>True for "the dead were fifty prisoners …": what is listed behind belongs to the harmed as well.</summary>
    internal bool IsOfTheHarmed { get; init; }

    /// <summary>True for a zero of killed and injured alike.</summary>
    internal bool IsOfBoth { get; init; }

    /// <summary>True for "two others", "three more", اثنان آخران: people beside those told of before.</summary>
    internal bool IsBesides { get; set; }

    /// <summary>True for a number that stands alone behind a word of saying: another speaker's, for the harm told before.</summary>
    internal bool IsSaidAlone { get; init; }

    /// <summary>True for one of those wounded before, who has died since, and for those of whom a text says that they "also died".</summary>
    internal bool HasDiedSince { get; set; }

    /// <summary>True for "10 شهداء وجرحى", whose number may be of the dead alone or of both.</summary>
    internal bool IsPerhapsOfBoth { get; set; }

    /// <summary>True where the words are the name of the person.</summary>
    internal bool IsNamed { get; init; }

    /// <summary>True for the names of "the dead were identified as …": others may have died with them.</summary>
    internal bool IsListOfNames { get; set; }

    /// <summary>True where its number is that of the names behind it: "the injured are: A. B., C. D.".</summary>
    internal bool IsRoll { get; set; }

    /// <summary>True for people of whom only their care says that they are wounded.</summary>
    internal bool IsUnderCare { get; set; }

    /// <summary>True when numbers elsewhere in the text add up to it.</summary>
    internal bool IsProvenSum { get; set; }

    /// <summary>True when its parts are said to be all of it ("they are 11 prisoners and 4 guards").</summary>
    internal bool IsDividedWhole { get; set; }

    /// <summary>True where the text only says that they were among those harmed.</summary>
    internal bool IsAmong { get; set; }

    internal Outcome? Outcome { get; set; }

    internal VictimStatus Status { get; set; }

    internal string? Role { get; set; }

    internal VictimGroup? Group { get; set; }

    /// <summary>True for a word of kinship or neighbourhood.</summary>
    internal bool IsKin { get; set; }

    /// <summary>The figure of the same sentence of which the text calls it a part.</summary>
    internal CountMention? Parent { get; set; }

    /// <summary>Index of the word of harm that governs it; parts of one list share it.</summary>
    internal int Trigger { get; set; } = -1;

    /// <summary>Why it does not count; null when it does.</summary>
    internal string? Ignored { get; set; }

    /// <summary>The same figure, for another speaker who adds to it.</summary>
    internal CountMention Copy() => (CountMention)MemberwiseClone();

    internal bool Counts => Ignored is null && Outcome is not null;

    /// <summary>True for people counted whole: with a number, and no part of others.</summary>
    internal bool IsCountedWhole => Counts && Parent is null && !IsUncounted;

    internal bool IsExact => Max == Min;
}
