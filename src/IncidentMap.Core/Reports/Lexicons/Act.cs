using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>A noun for acts of violence of which several are counted.</summary>
/// <param name="IsApart">True where each is an event of its own; of raids several may be one.</param>
/// <param name="IsSingle">True for a singular, which means several only behind a number.</param>
internal sealed record Act(bool IsApart, bool IsSingle)
{
    internal static Result<Act> Parse(string meaning) => meaning switch
    {
        "apart" => Result<Act>.Ok(new Act(IsApart: true, IsSingle: false)),
        "apart single" => Result<Act>.Ok(new Act(IsApart: true, IsSingle: true)),
        "salvo" => Result<Act>.Ok(new Act(IsApart: false, IsSingle: false)),
        "salvo single" => Result<Act>.Ok(new Act(IsApart: false, IsSingle: true)),
        _ => Meaning.Unknown<Act>(meaning, "apart or salvo, and single for a singular"),
    };
}
