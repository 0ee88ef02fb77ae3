using IncidentMap.Gazetteer.Indexed;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>Weighs what was found: how well each name matches, what the place is, and how it fits what is known around it.</summary>
internal sealed class Ranking
{
    /// <summary>The score from which an answer is called resolved.</summary>
    private const float SureEnough = 0.6f;

    /// <summary>By how many times an answer must be likelier than all else that bears the name: with one in three against it, a person should look.</summary>
    private const float ClearBy = 3;

    /// <summary>When the chance that it is any of these is less, an answer would be a guess, and none is given.</summary>
    private const float Least = 0.2f;

    /// <summary>Candidates weighed in full; what is less likely than so many others is not shown anyway.</summary>
    private const int Most = 100;

    /// <summary>A chance that no score shows.</summary>
    private const float Nil = 0.00005f;

    /// <summary>Metres within which two places are one answer.</summary>
    private const double SamePlace = 5_000;

    private readonly IReadOnlyList<Place> _places;
    private readonly NameTable _names;
    private readonly Standing[] _standings; // by place
    private readonly float _coverage;

    internal Ranking(IReadOnlyList<Place> places, NameTable names)
    {
        (_places, _names) = (places, names);
        _coverage = MatchModel.Coverage(places.Count(p => p.Country == "SY" && p.Feature is "city" or "town" or "village"));
        _standings = [.. places.Select(p => Standing.Of(p, _coverage))];
    }

    internal Ranking(IReadOnlyList<Place> places, NameTable names, IndexReader reader)
    {
        (_places, _names) = (places, names);
        (_standings, _coverage) = (reader.Array<Standing>(), reader.Array<float>()[0]);
    }

    internal void Save(IndexWriter writer)
    {
        writer.Array<Standing>(_standings);
        writer.Array<float>([_coverage]);
    }

    /// <summary>How much of Syria the gazetteer holds, in the model's units.</summary>
    internal float Coverage => _coverage;

    /// <summary>True when the letters alone answer: something bears the name, and where it was said to lie.</summary>
    internal bool Suffices(MatchList found, in MatchContext context)
    {
        if (found.Count == 0) return false;
        if (context.Within is null) return true;
        foreach (var match in found.Matches)
            if (context.Within.Of(_places[match.Place]) == Lying.Inside) return true;
        return false;
    }

    /// <summary>The chance that it is any of these.</summary>
    internal float Any(MatchList found, in MatchContext context)
    {
        Weigh(found, context, found.Chances);
        return Sum(found.Chances);
    }

    internal Resolution Answer(string name, MatchList found, in MatchContext context, int limit)
    {
        var chances = found.Chances;
        if (chances.IsEmpty) return new Resolution(name, ResolutionStatus.Unknown, []);
        Weigh(found, context, chances);
        if (chances.Length > 1) Share(found.Matches, chances);
        Span<int> order = chances.Length <= Most ? stackalloc int[chances.Length] : new int[chances.Length];
        Sort(order, chances);
        order = order[..Math.Min(Math.Min(order.Length, Most), Math.Max(Math.Clamp(limit, 1, 100), Likely(order, chances)))];
        Span<float> scores = stackalloc float[order.Length];
        Gather(order, chances, found.Matches, scores);
        Span<int> ranks = stackalloc int[order.Length];
        Sort(ranks, scores);
        if (Sum(chances) < Least) return new Resolution(name, ResolutionStatus.Unknown, []);
        var candidates = new Candidate[Math.Min(Math.Clamp(limit, 1, 100), ranks.Length)];
        for (var i = 0; i < candidates.Length; i++)
        {
            var match = found.Matches[order[ranks[i]]];
            candidates[i] = new Candidate(_places[match.Place], _names.Text(match.Name), Math.Round(Math.Min(1, scores[ranks[i]]), 3));
        }
        var sure = Sure(candidates[0].Place, order, chances, found.Matches);
        var isClear = sure >= SureEnough && (Sum(chances) - sure) * ClearBy <= sure;
        return new Resolution(name, isClear ? ResolutionStatus.Resolved : ResolutionStatus.Ambiguous, candidates);
    }

    /// <summary>The chance of each place found.</summary>
    private void Weigh(MatchList found, in MatchContext context, Span<float> chances)
    {
        var matches = found.Matches;
        var qualities = found.Qualities;
        var none = MatchModel.None(_coverage, context.Within is not null, context.Shape, found.HasSlip);
        var most = none;
        var areaMayBeWrong = context.Within is { } asked && !IsNamedWithin(found, asked);
        for (var i = 0; i < chances.Length; i++)
        {
            var place = matches[i].Place;
            var by = matches[i].By;
            ref readonly var standing = ref _standings[place];
            var fame = standing.Fame(by) + (by == FoundBy.Slip ? MatchModel.SlipIn(context.Shape, matches[i], found.Besides, _coverage) : 0);
            if (matches[i].Kind == NameKind.Other) fame += standing.ByOtherName;
            chances[i] = qualities[i] + MatchModel.Telling(matches[i], _coverage) + fame + (context.IsPlain ? 0 : MatchModel.Fit(_places[place], context));
            // A preference, no wall: Raqqa is not unknown for a wrong governorate, but no surer than that it is none.
            if (areaMayBeWrong && matches[i] is { Level: MatchLevel.Letters, Kind: NameKind.Display } && MatchModel.IsWellKnown(_places[place])) chances[i] = Math.Max(chances[i], none);
            most = Math.Max(most, chances[i]);
        }
        var sum = MathF.Exp(none - most);
        for (var i = 0; i < chances.Length; i++) sum += chances[i] = MathF.Exp(chances[i] - most);
        for (var i = 0; i < chances.Length; i++) chances[i] /= sum;
    }

    /// <summary>
    /// Deals the chance of what was found without a slip of the pen anew, by what counts among it alone. A slip takes no part: which
    /// name it was made of says how it was made, not which places bear the name. What has no chance to speak of takes none either.
    /// </summary>
    private void Share(ReadOnlySpan<NameMatch> matches, Span<float> chances)
    {
        Span<float> shares = chances.Length <= Most ? stackalloc float[chances.Length] : new float[chances.Length];
        var (before, after) = (0f, 0f);
        for (var i = 0; i < chances.Length; i++)
        {
            if (!TakesPart(matches[i], chances[i])) continue;
            before += chances[i];
            after += shares[i] = MathF.Exp(MatchModel.AmongFound(chances[i], matches[i], _coverage) + _standings[matches[i].Place].AmongFound);
        }
        for (var i = 0; i < chances.Length; i++)
            if (TakesPart(matches[i], chances[i])) chances[i] = shares[i] / after * before;
    }

    private static bool TakesPart(in NameMatch match, float chance) => chance >= Nil && match.By != FoundBy.Slip;

    /// <summary>True when something in the area bears the name by its letters.</summary>
    private bool IsNamedWithin(MatchList found, Surroundings area)
    {
        foreach (var match in found.Matches)
            if (match.Level <= MatchLevel.Stripped && area.Of(_places[match.Place]) != Lying.Outside) return true;
        return false;
    }

    /// <summary>How many of those in order have a chance that shows.</summary>
    private static int Likely(ReadOnlySpan<int> order, ReadOnlySpan<float> chances)
    {
        var n = 0;
        while (n < order.Length && chances[order[n]] >= Nil) n++;
        return n;
    }

    /// <summary>A candidate is right, too, when its neighbour within 5 km is meant: its score is the chance of either.</summary>
    private void Gather(Span<int> order, Span<float> chances, ReadOnlySpan<NameMatch> matches, Span<float> scores)
    {
        for (var i = 0; i < order.Length; i++) scores[i] = chances[order[i]];
        for (var i = 0; i < order.Length; i++)
            for (var j = i + 1; j < order.Length; j++)
                if (Beside(_standings[matches[order[i]].Place].Point, _standings[matches[order[j]].Place].Point))
                {
                    scores[i] += chances[order[j]];
                    scores[j] += chances[order[i]];
                }
    }

    /// <summary>The chance of what is the same answer as the best: itself, its neighbours, and the areas that hold it.</summary>
    private float Sure(Place best, Span<int> order, Span<float> chances, ReadOnlySpan<NameMatch> matches)
    {
        var sure = 0f;
        foreach (var i in order)
        {
            var other = _places[matches[i].Place];
            if (ReferenceEquals(best, other) || Beside(best.Point, other.Point) || best.Parents.Contains(other.Id) || other.Parents.Contains(best.Id)
                || other.Feature is "governorate" or "district" && best.Admin1Pcode is not null && best.Admin1Pcode == other.Admin1Pcode)
                sure += chances[i];
        }
        return sure;
    }

    private static float Sum(ReadOnlySpan<float> chances)
    {
        var sum = 0f;
        foreach (var chance in chances) sum += chance;
        return sum;
    }

    /// <summary>Greatest first; of equals the first found.</summary>
    private static void Sort(Span<int> order, ReadOnlySpan<float> by)
    {
        for (var i = 0; i < order.Length; i++)
        {
            var at = i;
            if (order.Length > 40)
            {
                order[i] = i;
                continue;
            }
            for (; at > 0 && by[order[at - 1]] < by[i]; at--) order[at] = order[at - 1];
            order[at] = i;
        }
        if (order.Length <= 40) return;
        var keys = new float[by.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = -by[i];
        keys.AsSpan().Sort(order);
    }

    /// <summary>Within 5 km of each other; degrees first, since most are far apart.</summary>
    private static bool Beside(LonLat a, LonLat b) =>
        Math.Abs(a.Lat - b.Lat) < 0.05 && Math.Abs(a.Lon - b.Lon) < 0.07 && a.DistanceTo(b) <= SamePlace;
}
