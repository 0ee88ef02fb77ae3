namespace IncidentMap.Gazetteer.Matching;

/// <summary>The places found for one question, each with its best match. Reused by its thread, so that asking makes no garbage.</summary>
internal sealed class MatchList
{
    [ThreadStatic]
    private static MatchList? _own;

    private int[] _asked = [];
    private int[] _slots = [];
    private int _question;
    private NameMatch[] _matches = new NameMatch[64];
    private float[] _qualities = new float[64];
    private float[] _chances = new float[64];

    /// <summary>The list of this thread, empty.</summary>
    internal static MatchList Empty(int places) => Emptied(_own ??= new MatchList(), places);

    /// <summary>A list of its own, for a question asked while another is answered.</summary>
    internal static MatchList New(int places) => Emptied(new MatchList(), places);

    private static MatchList Emptied(MatchList list, int places)
    {
        if (list._asked.Length < places) (list._asked, list._slots) = (new int[places], new int[places]);
        if (++list._question == int.MaxValue)
        {
            Array.Clear(list._asked);
            list._question = 1;
        }
        (list.Count, list.HasSlip, list.HasLetters, list.Besides) = (0, false, false, Besides.Nothing);
        return list;
    }

    internal int Count { get; private set; }

    /// <summary>True when one slip of the pen explains one of them.</summary>
    internal bool HasSlip { get; private set; }

    /// <summary>True when one of them bears the name by its very letters.</summary>
    internal bool HasLetters { get; private set; }

    /// <summary>What was found that explains the name without a slip.</summary>
    internal Besides Besides { get; private set; }

    internal ReadOnlySpan<NameMatch> Matches => _matches.AsSpan(0, Count);

    /// <summary>How well each name matches, in the model's units.</summary>
    internal ReadOnlySpan<float> Qualities => _qualities.AsSpan(0, Count);

    /// <summary>Room for the chance of each.</summary>
    internal Span<float> Chances => _chances.AsSpan(0, Count);

    internal void Offer(in NameMatch match)
    {
        var quality = MatchModel.Quality(match);
        HasSlip |= match.Slip != Slip.None;
        HasLetters |= match.Level == MatchLevel.Letters;
        if (match is { Level: MatchLevel.Plain, Slip: Slip.None }) Besides |= match.Nearness == Nearness.Article ? Besides.Article : Besides.Plain;
        if (_asked[match.Place] == _question)
        {
            var slot = _slots[match.Place];
            if (match.Slip != Slip.None || _matches[slot].Slip != Slip.None) Join(slot, match);
            else if (quality > _qualities[slot]) (_matches[slot], _qualities[slot]) = (match, quality);
            return;
        }
        if (Count == _matches.Length)
        {
            Array.Resize(ref _matches, 2 * Count);
            Array.Resize(ref _qualities, 2 * Count);
            Array.Resize(ref _chances, 2 * Count);
        }
        (_asked[match.Place], _slots[match.Place]) = (_question, Count);
        (_matches[Count], _qualities[Count]) = (match, quality);
        Count++;
    }

    /// <summary>What one slip explains is explained by it, even where the name sounds more alike by another of the place's names.</summary>
    private void Join(int slot, in NameMatch match)
    {
        var held = _matches[slot];
        if (held.Level == MatchLevel.Letters) return;
        var slip = held.Slip == Slip.None || match.Slip != Slip.None && match.Slip < held.Slip ? match : held;
        var (a, b) = (held with { Slip = slip.Slip, Name = slip.Name }, match with { Slip = slip.Slip, Name = slip.Name });
        var (first, second) = (MatchModel.Quality(a), MatchModel.Quality(b));
        (_matches[slot], _qualities[slot]) = first >= second ? (a, first) : (b, second);
    }
}
