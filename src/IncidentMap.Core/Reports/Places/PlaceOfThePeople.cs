using IncidentMap.Reports.Events;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>"The local council of X said that shells hit the town", أهالي س: القصف على البلدة: the place of those who speak, where the text names no other.</summary>
internal static class PlaceOfThePeople
{
    // "the members of the local council of X", "X's local council": how far from the name the word for the people may stand.
    private const int Before = 3, Behind = 3;

    /// <summary>Where it happened by that; null where the text does not say so, or names another town.</summary>
    /// <param name="context">The report.</param>
    /// <param name="told">The event, of which no place was found.</param>
    internal static Scene? Of(Context context, Event told)
    {
        if (!told.Sentences.Exists(s => IsToldOfTown(context.Words, s)) || Only(context, GeolocationAccuracy.Village, GeolocationAccuracy.Town) is not { } town) return null;
        var people = town.Find(p => IsBeside(context.Words, p, "people") || IsBeside(context.Words, p, "office"));
        return people is { Place: { } place } ? new Scene(people, place, SpokenTier.Of(place, PlaceContext.None)) : null;
    }

    // The mentions of the one town or village of the text, or of its one city where it names none.
    private static List<PlaceMention>? Only(Context context, GeolocationAccuracy least, GeolocationAccuracy most)
    {
        var named = context.Places.FindAll(p => p.Place is { Country: "SY" } place && place.Accuracy >= least && place.Accuracy <= most);
        if (named.Count == 0) return most == GeolocationAccuracy.Town ? Only(context, GeolocationAccuracy.City, GeolocationAccuracy.City) : null;
        return named.TrueForAll(p => p.Place!.Id == named[0].Place!.Id) && !context.Places.Exists(static p => p.IsLacking) ? named : null;
    }

    private static bool IsToldOfTown(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (PlaceLexicon.Peoples.TryMatch(words, i, out var there) && there.Value.Value is "there") return true;
        return false;
    }

    /// <summary>"The mayor of X was shot dead in the town of Y", اغتيال عضو المجلس المحلي لمدينة س في بلدة ص: whose office it is, where the sentence names a town of the act as well.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mention">The place of the office.</param>
    internal static bool IsOfOffice(WordList words, Sentence sentence, PlaceMention mention) =>
        IsBeside(words, mention, "office") && sentence.Places.Exists(p => p.First > mention.End && p.Place is { Country: "SY", Accuracy: <= GeolocationAccuracy.City } town && town.Id != mention.Place?.Id && p.Is(PlaceContext.Struck | PlaceContext.Settlement) && !p.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Road | PlaceContext.Area) && !IsBeside(words, p, "office"));

    private static bool IsBeside(WordList words, PlaceMention mention, string who)
    {
        for (var i = Math.Max(0, mention.First - Before); i < Math.Min(words.Count, mention.End + Behind); i++)
            if (words[i].Sentence == words[mention.First].Sentence && (i < mention.First || i >= mention.End && !words[mention.First].IsArabic) && PlaceLexicon.Peoples.TryMatch(words, i, out var people) && people.Value.Value == who) return true;
        return false;
    }
}
