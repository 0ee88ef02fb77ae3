namespace IncidentMap.Gazetteer.Matching;

/// <summary>What is known of a name besides its characters, side by side: the way to memory takes longer than what is done with it.</summary>
/// <param name="Hash">Hash of its letters.</param>
/// <param name="Starts">A bit for each sound that begins a word.</param>
/// <param name="Left">Of these, the words that may be left out.</param>
/// <param name="Common">Of these, the words that alone tell nothing.</param>
/// <param name="Place">Index of its place.</param>
/// <param name="Start">Where its sounds begin.</param>
/// <param name="Qualifiers">What was taken off before it was heard.</param>
/// <param name="Length">Number of sounds.</param>
/// <param name="Letters">Letters of the name, blanks not counted.</param>
/// <param name="Own">Consonants of the words that tell something alone, of all words where none does.</param>
/// <param name="Kind">What it is to its place.</param>
/// <param name="Arabic">True for Arabic script.</param>
/// <param name="Rarity">How rare it is.</param>
internal readonly record struct NameEntry(
    ulong Hash, ulong Starts, ulong Left, ulong Common, int Place, int Start, Qualifier Qualifiers, byte Length, byte Letters, byte Own, NameKind Kind, bool Arabic,
    NameRarity Rarity = default);
