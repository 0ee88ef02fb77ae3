using System.Text.Json;
using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Tests.Ogc;

/// <summary>Features with some of their properties, over incidents of every shape with hostile strings in them.</summary>
public sealed class ChosenPropertiesTests(ManyIncidents many) : IClassFixture<ManyIncidents>
{
    [Theory]
    [InlineData("incidents", 11)]
    [InlineData("incidents", 12)]
    [InlineData("claims", 13)]
    [InlineData("places", 14)]
    public async Task Whatever_is_chosen_each_feature_has_just_that_of_what_it_has(string collection, int seed)
    {
        var random = new Random(seed);
        var names = Collections.Find(collection)!.NamesInFeatures.ToList();
        var whole = await Properties(collection, "");
        for (var round = 0; round < 8; round++)
        {
            var chosen = names.Where(_ => random.Next(8) <= round).DefaultIfEmpty(names[^1]).ToHashSet(StringComparer.Ordinal);
            var some = await Properties(collection, $"&properties={string.Join(',', chosen)}");
            Assert.Equal(whole.Select(properties => string.Join(',', properties.Where(p => chosen.Contains(p.Name)).Select(p => p.Value.GetRawText()))),
                some.Select(properties => string.Join(',', properties.Select(p => p.Value.GetRawText()))));
        }
    }

    [Fact]
    public async Task A_whole_answer_tells_its_length_before_its_first_feature()
    {
        foreach (var query in new[] { "limit=300", "limit=7", "filter=FALSE", "limit=1" })
        {
            using var answer = await many.Http.GetAsync(new Uri($"/ogc/collections/incidents/items?{query}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            var length = answer.Content.Headers.ContentLength;
            var body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal(body.Length, length);
            Assert.Equal("FeatureCollection", JsonDocument.Parse(body).RootElement.GetProperty("type").GetString());
        }
    }

    private async Task<List<List<JsonProperty>>> Properties(string collection, string words)
    {
        var text = await many.Http.GetStringAsync(new Uri($"/ogc/collections/{collection}/items?limit=300{words}", UriKind.Relative), TestContext.Current.CancellationToken);
        return [.. JsonDocument.Parse(text).RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties").EnumerateObject().ToList())];
    }
}
