using System.Runtime.CompilerServices;
using IncidentMap.Gazetteer.Indexed;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>Finds the places that a name may mean: by its letters, and where these do not suffice by everything else.</summary>
internal sealed class Resolver
{
    /// <summary>A chance from which nothing farther is looked for.</summary>
    private const float Enough = 0.5f;

    /// <summary>The same where one slip of the pen explains a name: it goes before what is two or more changes away.</summary>
    private const float EnoughBySlip = 0.1f;

    private readonly NameIndex _names;
    private readonly Areas _areas;
    private readonly Ranking _ranking;
    private readonly int _places;

    internal Resolver(IReadOnlyList<Place> places, PlaceIds ids, PointIndex points) : this(places, ids, points, new NameIndex(places), null)
    {
    }

    internal Resolver(IReadOnlyList<Place> places, PlaceIds ids, PointIndex points, IndexReader reader) : this(places, ids, points, new NameIndex(reader), reader)
    {
    }

    private Resolver(IReadOnlyList<Place> places, PlaceIds ids, PointIndex points, NameIndex names, IndexReader? reader)
    {
        _places = places.Count;
        _names = names;
        _ranking = reader is null ? new Ranking(places, names.Names) : new Ranking(places, names.Names, reader);
        _areas = new Areas(places, ids, points, text => Named(text, places));
    }

    internal void Save(IndexWriter writer)
    {
        _names.Save(writer);
        _ranking.Save(writer);
    }

    /// <summary>How much of Syria the gazetteer holds, in the model's units.</summary>
    internal float Coverage => _ranking.Coverage;

    internal Surroundings? Area(string words) => _areas.Of(words);

    internal Resolution Resolve(string name, PlaceQuery query, int limit)
    {
        var asked = string.IsNullOrWhiteSpace(query.Within) ? null : _areas.Of(query.Within);
        var found = MatchList.Empty(_places);
        var context = Search(name, new MatchContext(asked, query.Near, query.Others, null), found);
        var answer = _ranking.Answer(name, found, context, limit);
        return asked is null && !string.IsNullOrWhiteSpace(query.Within) ? answer with { WithinUnknown = true } : answer;
    }

    /// <summary>Fills the list with all places that the name may mean; the context comes back with what the name itself said of it.</summary>
    [SkipLocalsInit]
    internal MatchContext Search(string name, MatchContext context, MatchList found)
    {
        Span<char> characters = stackalloc char[NameForms.Characters];
        var forms = NameForms.Of(name, characters);
        if (forms.Words.IsEmpty) return context;
        context = context with { Shape = NameShape.Of(forms), Kind = Designation.Of(forms.Words).Kind };
        _names.Exact(forms, found);
        if (!_ranking.Suffices(found, context)) return Loosely(name, forms, context, found);
        if (found.HasLetters) return context;
        _names.Slips(forms, found);
        return context with { Shape = context.Shape with { Odd = _names.Oddness(forms) } };
    }

    /// <summary>The name without its designation, by sound, with slips of the pen; then farther off.</summary>
    [SkipLocalsInit]
    private MatchContext Loosely(string name, in NameForms whole, MatchContext context, MatchList found)
    {
        var (head, within) = Designation.Split(name);
        Span<char> characters = stackalloc char[NameForms.Characters];
        var forms = within is null ? whole : NameForms.Of(name.AsSpan(0, head), characters);
        if (forms.Words.IsEmpty) return context;
        if (within is not null && context.Within is null) context = context with { Within = _areas.Of(within) };
        var said = Designation.Of(forms.Words);
        Span<char> more = stackalloc char[NameForms.Characters];
        if (said.Kind is not null || said.Bare.Length < forms.Words.Length) forms = NameForms.OfWords(said.Bare, more);
        context = context with { Kind = said.Kind, Shape = NameShape.Of(forms) with { Odd = _names.Oddness(forms) } };
        if (forms.Words.Length < whole.Words.Length) _names.Exact(forms, found);
        WithoutParticles(forms.Words, forms.Arabic, found);
        forms.Hear(stackalloc byte[Sounds.Longest]);
        _names.Slips(forms, found);
        if (!forms.Sounds.IsEmpty) _names.Alike(forms, found);
        if (forms.Words.Length < whole.Words.Length) _names.Slips(whole, found); // "منطقة المالكية" is a name, too
        if (forms.Sounds.IsEmpty || _ranking.Any(found, context) >= (found.HasSlip ? EnoughBySlip : Enough)) return context;
        _names.Wide(forms, found);
        _names.ByWords(forms, found);
        return context;
    }

    /// <summary>What Arabic writes joined to the head of a name (و ف ب ل ك), and a romanised article fused with it.</summary>
    [SkipLocalsInit]
    private void WithoutParticles(ReadOnlySpan<char> words, bool arabic, MatchList found)
    {
        Span<char> characters = stackalloc char[NameForms.Characters];
        if (!arabic)
        {
            if (words.Length >= 6 && words[1] == 'l' && words[0] is 'a' or 'e' && words[2] != ' ') _names.Exact(NameForms.OfWords(words[2..], characters), found, stripped: true);
            return;
        }
        for (var n = 0; n < 2 && words.Length >= 4 && words[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك'; n++)
        {
            if (n == 1 && words[0] is 'و' or 'ف') return;
            // للميادين is ل with الميادين; the article counts for nothing here.
            words = words.StartsWith("لل") && words.Length >= 5 ? words[2..] : words[1..];
            _names.Exact(NameForms.OfWords(words, characters), found, stripped: true);
        }
    }

    /// <summary>The places that bear a name, by its letters or else by its sound, for <see cref="Areas"/>.</summary>
    private List<Place> Named(string text, IReadOnlyList<Place> places)
    {
        var found = MatchList.New(_places);
        var forms = NameForms.Of(text, stackalloc char[NameForms.Characters]);
        if (forms.Words.IsEmpty) return [];
        Span<char> more = stackalloc char[NameForms.Characters];
        _names.Exact(forms, found);
        var bare = NameForms.OfWords(Designation.Of(forms.Words).Bare, more);
        _names.Exact(bare, found);
        if (found.Count == 0)
        {
            bare.Hear(stackalloc byte[Sounds.Longest]);
            if (!bare.Sounds.IsEmpty) _names.Alike(bare, found);
        }
        var named = new List<Place>();
        foreach (var match in found.Matches)
            if (match.Level < MatchLevel.Sound || match.Distance * 4 <= 25 * match.Length / 2) named.Add(places[match.Place]);
        return named;
    }
}
