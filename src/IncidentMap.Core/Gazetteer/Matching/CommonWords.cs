using System.Collections.Frozen;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// Words that hundreds of village names begin with. Alone they tell nothing; and some of them are left out as often as
/// they are written (Salhab is Tall Salhab), while others are the name (Kafr Zayta is no Zayta).
/// </summary>
internal static class CommonWords
{
    private static readonly FrozenSet<string> Left = Set(
        "تل تله خربا مزرعا مزارع جب بير قلعا حي قريا مدينا جبل نهر وادي رسم مشتا حوش شيخ ارض مخيم بلدا مغارا عرب " +
        "tal tel tel tol tala talat tull khirbat khirbet kherbet kheurbet kheurbe kharbet khirba kherba kharba khirbit mazraat mazrat mazra mazraa mazari jub jib jeb gub bir bier beer bayr " +
        "qalat kalat qala hay qarya qaryat madinat madina jabal jebel djebel gebel jbal nahr wadi uadi rasm resm mashta mashtat mchta hawsh hosh huch hush shaykh shekh sheikh chaykh cheikh ard camp arab");

    private static readonly FrozenSet<string> Kept = Set(
        "كفر دير ام ابو بيت عين معرا خان برج قصر جسر راس بني ظهر بسا عبد ابن شير ضهر قره " +
        "kafr kfar kafar kefr kufr kafra dayr der um abu bayt bet ayn ain en marat maarat mart khan burj borj qasr kasr jisr jesr ras bani beni zahr dahr abd ibn ben qara kara kara san saint");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LeftLookup = Left.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KeptLookup = Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a word that is as often left out.</summary>
    internal static bool MayBeLeftOut(ReadOnlySpan<char> plainWord) => LeftLookup.Contains(plainWord);

    /// <summary>True for a word that alone tells nothing.</summary>
    internal static bool IsCommon(ReadOnlySpan<char> plainWord) => MayBeLeftOut(plainWord) || KeptLookup.Contains(plainWord);

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
