using System.Buffers;
using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>What can be told of a name from its letters, where the source does not name its language.</summary>
internal static class NameScript
{
    /// <summary>The letters of Arabic itself; Persian, Kurdish and Urdu names have others.</summary>
    private static readonly SearchValues<char> ArabicLetters = SearchValues.Create("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ـًٌٍَُِّْ-()");

    internal static bool IsArabic(string text) => Fold.IsArabic(text) && !text.AsSpan().ContainsAnyExcept(ArabicLetters);

    internal static string? LanguageOf(string text) => IsArabic(text) ? "ar" : null;

    /// <summary>
    /// The Arabic name that goes best with a Latin one: that of the same sound, without "governorate" before it, without vowel signs.
    /// </summary>
    internal static string? ChooseArabic(string latin, IEnumerable<string> names)
    {
        var wanted = Matching.SoundForm.Of(latin);
        return names.Where(IsArabic)
            .Where(n => !n.StartsWith("محافظة", StringComparison.Ordinal))
            .Select((n, i) => (Name: n, Cost: Matching.SoundDistance.Between(wanted, Matching.SoundForm.Of(n)), Order: i))
            .OrderBy(c => Math.Round(c.Cost, 1))
            .ThenByDescending(c => HasArticle(latin) == c.Name.StartsWith("ال", StringComparison.Ordinal))
            .ThenBy(c => c.Name.Any(ch => ch is >= '\u064B' and <= '\u0652'))
            .ThenBy(c => c.Order)
            .Select(c => c.Name)
            .FirstOrDefault();
    }

    private static bool HasArticle(string latin) =>
        latin.Split(' ', '-') is [var first, var next, ..] && LatinFold.IsArticle(Fold.Search(first), Fold.Search(next));
}
