using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IncidentMap;

/// <summary>
/// The written form of an enum everywhere outside the code: lower-case kebab English
/// (<c>drone-strike</c>), or the name given by <see cref="JsonStringEnumMemberNameAttribute"/>.
/// </summary>
public static class Token
{
    /// <summary>The token of a value.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Names<T>.ByValue[value];

    /// <summary>The value of a token; null for an unknown one. Case is ignored.</summary>
    public static T? Parse<T>(string? token) where T : struct, Enum =>
        token is not null && Names<T>.ByToken.TryGetValue(token.Trim(), out var value) ? value : null;

    /// <summary>All tokens of an enum, in the order of their declaration.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Names<T>.Ordered;

    private static class Names<T> where T : struct, Enum
    {
        internal static readonly FrozenDictionary<T, string> ByValue =
            Enum.GetValues<T>().ToFrozenDictionary(v => v, NameOf);

        internal static readonly FrozenDictionary<string, T> ByToken =
            Enum.GetValues<T>().ToFrozenDictionary(NameOf, v => v, StringComparer.OrdinalIgnoreCase);

        internal static readonly IReadOnlyList<string> Ordered = [.. Enum.GetValues<T>().Select(NameOf)];

        private static string NameOf(T value) =>
            typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
            ?? JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
    }
}
