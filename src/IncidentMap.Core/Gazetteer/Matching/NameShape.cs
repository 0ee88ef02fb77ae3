namespace IncidentMap.Gazetteer.Matching;

/// <summary>What a name itself says of how many places may bear it, those that no gazetteer lists among them.</summary>
/// <param name="Letters">Letters in plain spelling: short names are shared by more.</param>
/// <param name="IsOneWord">True when it is one word, articles not counted.</param>
/// <param name="IsNisba">True when it ends in -iyah: "those of Aziz" are a hamlet in every district.</param>
/// <param name="BeginsCommon">True when it begins with a word such as Tall or Kafr.</param>
/// <param name="Odd">How much of it stands in no name that is known, in letters (<see cref="LetterTriples"/>): what looks like no name is rather a slip of the pen.</param>
internal readonly record struct NameShape(int Letters, bool IsOneWord, bool IsNisba, bool BeginsCommon, float Odd = 0)
{
    internal static NameShape Of(in NameForms forms)
    {
        var plain = forms.Plain;
        var end = plain.IndexOf(' ');
        return new(plain.Length, end < 0, plain.EndsWith("iya") || plain.EndsWith("يا"), end > 0 && CommonWords.IsCommon(plain[..end]));
    }
}
