namespace IncidentMap.Gazetteer.Matching;

/// <summary>A name as sounds, for names that are laid beside each other one by one.</summary>
/// <param name="Sounds">In codes of <see cref="Matching.Sounds.Alphabet"/>; empty for a name in another script.</param>
/// <param name="IsArabic">True when it was written in Arabic script.</param>
internal readonly record struct SoundForm(byte[] Sounds, bool IsArabic)
{
    internal static SoundForm Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var forms = NameForms.Of(name, stackalloc char[NameForms.Characters]);
        forms.HearAll(stackalloc byte[Matching.Sounds.Longest]);
        return new(forms.Sounds.ToArray(), forms.Arabic);
    }

    /// <summary>Number of consonants, by which distances are judged; ha, which romanisations drop, is none.</summary>
    internal int Consonants => Sounds.Count(s => Matching.Sounds.IsConsonant(s) && s != Matching.Sounds.Ha);
}
