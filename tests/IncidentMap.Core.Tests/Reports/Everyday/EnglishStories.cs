using System.Globalization;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>
/// One act as agencies, monitors and rescuers tell it in English in a few sentences: the news, under the head of who writes; what it tells once
/// more in other words; what lies behind it. The frames stand in <see cref="EnglishFrames"/>; <c>{K}</c> and <c>{J}</c> are the killed and the
/// hurt, <c>{k}</c> and <c>{j}</c> their numbers alone.
/// </summary>
internal sealed class EnglishStories(Dice dice)
{
    private int _dead;
    private int _hurt;
    private bool _least;
    private string _noun = "";
    private string _town = "";
    private string _killed = "-";

    // Who was hurt, where nobody counted them.
    private string? _many;

    /// <summary>The report, with the numbers and the town that it tells.</summary>
    internal Report Story()
    {
        (_dead, _hurt) = dice.Pick<int>(0, 1, 1, 1, 2, 2) switch { 0 => (0, dice.Number()), 1 => (dice.Number(), dice.Number()), _ => (dice.Number(), 0) };
        _town = dice.Pick<string>(EnglishFrames.Towns);
        _noun = dice.Pick<string>(EnglishFrames.Nouns);
        var news = News();
        var hurt = _hurt == 0 ? "-" : Written(_hurt);
        if (_dead > 0 && _hurt > 1 && news.Contains("{J}", StringComparison.Ordinal) && !news.Contains("{a}", StringComparison.Ordinal) && dice.Once(6)) (_many, hurt) = dice.Pick<(string, string)>(EnglishFrames.Uncounted);
        news = Fill(news);
        if (_many is not null) _hurt = 0;
        _killed = _dead == 0 ? "-" : Written(_dead) + (_least ? "+" : "");
        var head = Head();
        var other = Other(head, news);
        var text = head + news + (other.Length > 0 ? other : Again() + (dice.Once(3) ? Again() : "") + Identified()) + Behind();
        if (dice.Once(3)) text = text.Replace(". ", dice.Pick<string>(".\n", ".\n\n"), StringComparison.Ordinal);
        return new(text, [new Told(_killed, hurt, _town)]);
    }

    // The first sentence; some kinds of it say by themselves how many there were.
    private string News() => dice.Pick<int>(0, 0, 0, 1, 2, 3, 4) switch
    {
        1 => Kin(),
        2 => Named(),
        3 => TakenApart(),
        4 => Toll(),
        _ => Counted(),
    };

    private string Counted()
    {
        var frame = _hurt == 0 ? dice.Pick<string>(EnglishFrames.OfDead) : _dead == 0 ? dice.Pick<string>(EnglishFrames.OfHurt) : dice.Pick<string>(EnglishFrames.OfBoth);
        _least = _dead > 1 && frame.Contains("{K}", StringComparison.Ordinal) && dice.Once(6);
        return frame;
    }

    // "A father and his two sons were killed".
    private string Kin()
    {
        var (who, count) = dice.Pick<(string, int)>(EnglishFrames.Kin);
        (_dead, _noun) = (count, "people");
        return (_hurt == 0 ? dice.Pick<string>(EnglishFrames.OfDead) : dice.Pick<string>(EnglishFrames.OfBoth)).Replace("{K}", who, StringComparison.Ordinal).Replace("{k}", Number(count), StringComparison.Ordinal);
    }

    // "A farmer named A. B. was killed".
    private string Named()
    {
        (_dead, _noun) = (1, "people");
        var who = dice.Pick<string>(EnglishFrames.Called).Replace("{name}", Name(), StringComparison.Ordinal);
        return (_hurt == 0 ? dice.Pick<string>(EnglishFrames.OfNamedDead) : dice.Pick<string>(EnglishFrames.OfNamedDeadAndHurt)).Replace("{K}", who, StringComparison.Ordinal);
    }

    // "Three people (two men and a woman) were killed".
    private string TakenApart()
    {
        var (parts, count) = dice.Pick<(string, int)>(EnglishFrames.Parts);
        (_dead, _noun) = (count, "people");
        var who = dice.Pick<string>(EnglishFrames.WithParts).Replace("{parts}", parts, StringComparison.Ordinal);
        return (_hurt == 0 ? dice.Pick<string>(EnglishFrames.OfDead) : dice.Pick<string>(EnglishFrames.OfBoth)).Replace("{K}", who, StringComparison.Ordinal);
    }

    // "… died of their wounds, bringing the toll to five": then the toll is five.
    private string Toll()
    {
        (_dead, _hurt) = (dice.Number() + 3, 0);
        return dice.Pick<string>(EnglishFrames.OfToll).Replace("{more}", Number(2), StringComparison.Ordinal);
    }

    private string Head()
    {
        var head = dice.Pick<int>(0, 0, 1, 2, 3) switch
        {
            1 => dice.Pick<string>(EnglishFrames.Datelines),
            2 when _dead > 0 && _hurt > 0 && dice.Once(2) => dice.Pick<string>(EnglishFrames.HeadlinesOfBoth),
            2 when _dead > 0 => dice.Pick<string>(EnglishFrames.Headlines),
            3 => dice.Pick<string>(EnglishFrames.Topics),
            _ => "",
        };
        return _least && head.StartsWith("SOHR", StringComparison.Ordinal) ? "" : Fill(head);
    }

    // The same once more: it adds nobody.
    private string Again()
    {
        var fitting = Array.FindAll(EnglishFrames.Again, f => _dead >= f.Dead && _hurt >= f.Hurt && !(_least && EnglishFrames.Speakers.Any(s => f.Frame.Contains(s, StringComparison.Ordinal))));
        return dice.Once(2) && fitting.Length > 0 ? " " + Fill(dice.Pick<(int, int, string Frame)>(fitting).Frame) : "";
    }

    // The names of two or three dead; each has one of his own.
    private string Identified()
    {
        if (_dead is not (2 or 3) || _least || !dice.Once(3)) return "";
        var first = dice.Pick<int>(0, 2, 4, 6);
        var names = Enumerable.Range(first, _dead).Select(i => EnglishFrames.FirstNames[i] + " " + EnglishFrames.LastNames[i]).ToList();
        return " " + dice.Pick<string>(EnglishFrames.Identified).Replace("{names}", string.Join(", ", names[..^1]) + " and " + names[^1], StringComparison.Ordinal);
    }

    // Another speaker with another number: the text tells a range. Where the news is itself somebody's, both might be without a name.
    private string Other(string head, string news)
    {
        if (_dead < 3 || _least || !dice.Once(5) || head.Contains("SANA", StringComparison.Ordinal) || head.Contains("SOHR", StringComparison.Ordinal) || EnglishFrames.Speakers.Any(s => news.Contains(s, StringComparison.Ordinal))) return "";
        var other = _dead + dice.Pick<int>(-1, 1, 2, 3);
        _killed = Written(Math.Min(_dead, other)) + "–" + Written(Math.Max(_dead, other));
        return " " + Fill(dice.Pick<string>(EnglishFrames.OtherTolls).Replace("{other}", Number(other), StringComparison.Ordinal));
    }

    private string Behind()
    {
        var behind = dice.Once(2) ? dice.Pick<string>(EnglishFrames.Behind) : "";
        return behind.Length == 0 || _dead < 2 && behind.Contains("{k}", StringComparison.Ordinal) ? "" : " " + Fill(behind);
    }

    private string Fill(string frame)
    {
        string Put(string into, string key, Func<string> what) => into.Contains(key, StringComparison.Ordinal) ? into.Replace(key, what(), StringComparison.Ordinal) : into;
        frame = Put(frame, "{K}", () => People(_dead, _least));
        frame = Put(frame, "{J}", () => _many ?? (_dead == 0 ? People(_hurt, false) : Others(_hurt)));
        if (_hurt < 3) frame = frame.Replace(", {a} of them seriously,", "", StringComparison.Ordinal);
        frame = Put(frame, "{a}", () => Number(Math.Max(1, _hurt / 2)));
        frame = Put(Put(frame, "{k}", () => Number(_dead)), "{j}", () => Number(_hurt));
        frame = frame.Replace("{wasK}", _dead == 1 ? "was" : "were", StringComparison.Ordinal).Replace("{wasJ}", _hurt == 1 ? "was" : "were", StringComparison.Ordinal).Replace("{life}", _dead == 1 ? "life" : "lives", StringComparison.Ordinal).Replace("{bodies}", _dead == 1 ? "body" : "bodies", StringComparison.Ordinal).Replace("{people}", _dead == 1 ? "person" : "people", StringComparison.Ordinal);
        frame = Put(Put(Put(Put(frame, "{means}", () => dice.Pick<string>(EnglishFrames.Means)), "{thing}", () => dice.Pick<string>(EnglishFrames.Things)), "{force}", () => dice.Pick<string>(EnglishFrames.Forces)), "{bombed}", () => dice.Pick<string>(EnglishFrames.Bombed));
        frame = Put(Put(frame, "{in}", () => dice.Pick<string>(EnglishFrames.Where)), "{T}", () => dice.Pick<string>(EnglishFrames.Times));
        return English.Tidy(Put(Put(frame, "{name}", Name), "{name2}", Name).Replace("{town}", _town, StringComparison.Ordinal));
    }

    private string People(int n, bool least) =>
        n == 1 ? dice.Pick<string>(EnglishFrames.One) : (least ? dice.Pick<string>("at least ", "no fewer than ", "more than ") : "") + Number(n) + " " + _noun + (n > 3 && EnglishFrames.Mixed.Contains(_noun) && dice.Once(4) ? dice.Pick<string>(EnglishFrames.Among) : "");

    private string Others(int n) => n == 1 ? dice.Pick<string>("another", "one other", "one person", "a child", "another person") : Number(n) + dice.Pick<string>(" others", " people", "", " other people", " civilians", " more");

    private string Name() => dice.Pick<string>(EnglishFrames.FirstNames) + " " + dice.Pick<string>(EnglishFrames.LastNames);

    private string Number(int n) => n > 12 || dice.Once(3) ? Written(n) : SpokenNumbers.InEnglish(n);

    private static string Written(int n) => n.ToString(CultureInfo.InvariantCulture);
}
