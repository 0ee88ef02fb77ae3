namespace IncidentMap.Gazetteer.Matching;

/// <summary>Which words two names share.</summary>
/// <param name="Own">Shared words that are not common ones.</param>
/// <param name="Distance">Sum of the distances of the shared words.</param>
/// <param name="Length">Consonants of the shared words on both sides.</param>
/// <param name="LostCommon">Words on one side only, such as may be left out.</param>
/// <param name="LostOwn">Other words on one side only.</param>
internal readonly record struct SharedWords(int Own, int Distance, int Length, byte LostCommon, byte LostOwn)
{
    /// <summary>Lays each word of the one beside the nearest of the other, in any order.</summary>
    internal static SharedWords Of(in NameForms name, in NameEntry heard, ReadOnlySpan<byte> sounds)
    {
        var (own, distance, length, lostCommon, lostOwn) = (0, 0, 0, 0, 0);
        ulong taken = 0;
        foreach (var word in new WordRanges(name.Starts, name.Sounds.Length))
        {
            var asked = name.Sounds[word];
            var (best, at, consonants) = (int.MaxValue, 0, Sounds.Consonants(asked));
            foreach (var other in new WordRanges(heard.Starts, heard.Length))
            {
                if ((taken >> other.Start.Value & 1) != 0) continue;
                var there = sounds[other];
                var both = consonants + Sounds.Consonants(there);
                var limit = 15 * both; // beyond that another word
                var far = SoundDistance.Between(asked, name.Arabic, there, heard.Arabic, limit);
                if (far <= limit && far < best) (best, at) = (far, other.Start.Value);
            }
            var common = (name.Common >> word.Start.Value & 1) != 0;
            if (best == int.MaxValue)
            {
                if ((name.Left >> word.Start.Value & 1) != 0) lostCommon++;
                else lostOwn++;
                continue;
            }
            taken |= 1UL << at;
            distance += best;
            length += 2 * consonants;
            if (!common) own++;
        }
        foreach (var other in new WordRanges(heard.Starts & ~taken, heard.Length))
        {
            if ((heard.Left >> other.Start.Value & 1) != 0) lostCommon++;
            else lostOwn++;
        }
        return new(own, distance, length, (byte)lostCommon, (byte)lostOwn);
    }
}
