using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Evaluation;
using IncidentMap.Gazetteer.Indexed;
using IncidentMap.Gazetteer.Matching;

namespace IncidentMap.Benchmarks.Fitting;

/// <summary>
/// Searches a gazetteer for each question and takes down the features of what is found. The model is linear in its weights, so a
/// feature is what the model gives when its weight alone is 1: nothing of the model is written twice.
/// </summary>
internal sealed class ChoiceMaker
{
    /// <summary>Candidates taken down; the others weigh nothing.</summary>
    private const int Most = 60;

    /// <summary>How much a name that nothing found is right for counts: a wrong place is worse than a missing one.</summary>
    private const float NoneCounts = 1.7f;

    private readonly IReadOnlyList<Place> _places;
    private readonly Resolver _resolver;
    private readonly float[][][] _fame; // by what the name was found by, then weight, then place
    private readonly float[][] _byOtherName; // by weight, then place

    internal ChoiceMaker(GazetteerData data)
    {
        _places = data.Places;
        var ids = new PlaceIds(_places);
        _resolver = new Resolver(_places, ids, new PointIndex(_places, data.Outlines, ids.Find));
        _fame = [.. Enum.GetValues<FoundBy>().Select(by => Alone(() => _places.Select(p => MatchModel.Fame(p, _resolver.Coverage, by)).ToArray()))];
        _byOtherName = Alone(() => _places.Select(p => MatchModel.ByOtherName(p, _resolver.Coverage)).ToArray());
    }

    internal Choice Of(Question question)
    {
        var found = MatchList.Empty(_places.Count);
        var area = question.Within is null ? null : _resolver.Area(question.Within);
        var context = _resolver.Search(question.Name, new MatchContext(area, null, null, null), found);
        var matches = found.Matches.ToArray().Zip(found.Qualities.ToArray()).OrderByDescending(m => m.Second).Take(Most).Select(m => m.First).ToArray();
        var options = new float[matches.Length + 1][];
        for (var i = 0; i < options.Length; i++) options[i] = new float[Weights.Of.Length];
        Alone(k =>
        {
            for (var i = 0; i < matches.Length; i++) options[i][k] = FeatureOf(matches[i], found.Besides, context, k);
            options[^1][k] = MatchModel.None(_resolver.Coverage, context.Within is not null, context.Shape, found.HasSlip);
        });
        var right = matches.Select(m => question.Truth is { } truth && _places[m.Place].Point.DistanceTo(truth) <= GazetteerEvaluation.RightWithin).ToList();
        var isNone = !right.Contains(true);
        right.Add(isNone);
        return new(isNone ? question with { Weight = NoneCounts * question.Weight } : question, [.. options.Select(Sparse)], [.. right], NestOf(matches), _resolver.Coverage);
    }

    private float[]?[] NestOf(NameMatch[] matches)
    {
        var nest = matches.Select(m => m.By == FoundBy.Slip ? null : new float[NestFit.Nest.Length - 1]).ToArray();
        Alone(k =>
        {
            if (Array.IndexOf(NestFit.Nest, k) is not (> 0 and var at)) return;
            for (var i = 0; i < matches.Length; i++)
                if (nest[i] is { } of) of[at - 1] = MatchModel.AmongFound(1, matches[i], _resolver.Coverage) + MatchModel.AmongFound(_places[matches[i].Place], _resolver.Coverage);
        });
        return nest;
    }

    private float FeatureOf(in NameMatch match, Besides besides, in MatchContext context, int k) =>
        MatchModel.Quality(match) + MatchModel.Telling(match, _resolver.Coverage) + _fame[(int)match.By][k][match.Place]
        + (match.By == FoundBy.Slip ? MatchModel.SlipIn(context.Shape, match, besides, _resolver.Coverage) : 0)
        + (match.Kind == NameKind.Other ? _byOtherName[k][match.Place] : 0) + MatchModel.Fit(_places[match.Place], context);

    private static (byte, float)[] Sparse(float[] features) =>
        [.. features.Select((value, k) => ((byte)k, value)).Where(f => f.value != 0)];

    private static float[][] Alone(Func<float[]> take)
    {
        var taken = new float[Weights.Of.Length][];
        Alone(k => taken[k] = take());
        return taken;
    }

    /// <summary>Does something with each weight in turn alone at 1, and puts the weights back.</summary>
    private static void Alone(Action<int> take)
    {
        float[] kept = [.. Weights.Of];
        for (var k = 0; k < Weights.Of.Length; k++)
        {
            Array.Clear(Weights.Of);
            Weights.Of[k] = 1;
            take(k);
        }
        kept.CopyTo(Weights.Of, 0);
    }
}
