using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>What belligerents answer: they acknowledge, deny, or will assess.</summary>
internal sealed class ResponseFinder(Context context)
{
    private const int Reach = 25;

    private readonly Deeds _deeds = new(context.Words);

    internal List<ClaimReading> Find(Event told)
    {
        var found = new List<ClaimReading>();
        foreach (var sentence in told.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (PartyLexicon.Responses.TryMatch(context.Words, i, out var hit) && Respondent(sentence, i) is { } party
                    && !IsKnown(found, party.Value, hit.Value.Value))
                    found.Add(Claim(sentence, party.Value, hit.Value.Value));
        if (Announced(told) is { } own && !found.Exists(c => c.RespondingParty == own.RespondingParty)) found.Add(own);
        return found;
    }

    // A method of its own, since its closure would be made for every word.
    private static bool IsKnown(List<ClaimReading> found, string party, Response response) => found.Exists(c => c.RespondingParty == party && c.Response == response);

    private Hit<string>? Respondent(Sentence sentence, int at)
    {
        Hit<string>? nearest = null;
        foreach (var party in sentence.Parties)
        {
            if (party.Value is "is" || Math.Abs(party.First - at) > Reach || !IsSubject(sentence, party)) continue;
            if (nearest is null || Math.Abs(party.First - at) < Math.Abs(nearest.Value.First - at)) nearest = party;
        }
        return nearest;
    }

    // A party speaks when a word of saying or of answering stands beside it: "told Reuters that the Coalition".
    private bool IsSubject(Sentence sentence, Hit<string> party)
    {
        for (var i = Math.Max(sentence.First, party.First - 5); i < Math.Min(sentence.End, party.End + 4); i++)
            if (SpeakerLexicon.Saying.Has(context.Words, i) || PartyLexicon.Responses.Has(context.Words, i)) return true;
        return false;
    }

    // "The Coalition announced the killing of … in a strike": it speaks of a strike of its own.
    private ClaimReading? Announced(Event told)
    {
        foreach (var sentence in told.Sentences)
        {
            if (!sentence.HasHarm || !sentence.HasStrike) continue;
            foreach (var party in sentence.Parties)
                if (party.First > sentence.First && !PartyFinder.TellsOfItsOwnDead(context.Words, sentence, party) && !_deeds.AnnouncesItsOwnLoss(party) && context.Words.Any(party.First - 2, party.End + 2, w => w.Variants.Any(v => v is "اعلن" or "اعلنت" or "announced"))
                    && sentence.Parties.TrueForAll(p => p.Value == party.Value || p.Value == "is" || context.Words[p.First].IsTagged))
                    return Claim(sentence, party.Value, Response.Acknowledged);
        }
        return null;
    }

    private ClaimReading Claim(Sentence sentence, string party, Response response) => new()
    {
        Speaker = SpeakerLexicon.Titles.GetValueOrDefault(party) ?? party,
        Origin = party,
        Span = context.Words.Span(sentence.First, sentence.End),
        Response = response,
        RespondingParty = party,
    };
}
