namespace IncidentMap.Core.Tests;

public sealed class TokenTests
{
    [Fact]
    public void Every_token_of_every_vocabulary_reads_back_to_its_value()
    {
        ReadsBack<IncidentKind>();
        ReadsBack<GeolocationAccuracy>();
        ReadsBack<Grade>();
        ReadsBack<Response>();
        ReadsBack<DatePrecision>();
        ReadsBack<PartOfDay>();
    }

    [Fact]
    public void Tokens_are_kebab_case_and_within_100_metres_is_written_100m()
    {
        Assert.Equal("drone-strike", Token.Of(IncidentKind.DroneStrike));
        Assert.Equal("100m", Token.Of(GeolocationAccuracy.Within100M));
        Assert.Null(Token.Parse<Grade>("certain"));
    }

    private static void ReadsBack<T>() where T : struct, Enum =>
        Assert.All(Enum.GetValues<T>(), v => Assert.Equal(v, Token.Parse<T>(Token.Of(v))));
}
