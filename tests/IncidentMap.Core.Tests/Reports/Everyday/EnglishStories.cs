using System.Globalization;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>
/// One act as agencies, monitors and rescuers tell it in English in a few sentences: the news, under the head of who writes; what it tells once
/// more in other words; what lies behind it. The frames stand in <see cref="EnglishFrames"/>; <c>{K}</c> and <c>{J}</c> are the killed and the
/// hurt, <c>{k}</c> and <c>{j}</c> their numbers alone.
/// </summary>
internal sealed class EnglishStories(Dice dice)
{
    // Without their commas these are no English: lists, who spoke, a day of the month in a dateline.
    private static readonly string[] NeedsComma = [" dead were ", "killed are", "named as", "victims are", "source told", "monitor said", "activists said", "15 May 2018 —"];

    private int _dead;
    private int _hurt;
    private int _upTo;
    private bool _isCounted;
    private bool _least;
    private bool _areArmed;
    private readonly EnglishPeople _people = new(dice);
    private readonly (string Words, string Day) _time = EnglishTimes.Some(dice);
    private string _town = "";
    private string _killed = "-";
    private string? _day;
    private string _behind = "";
    private string? _civilians = "-";

    // Who was hurt, where nobody counted them.
    private string? _many;

    /// <summary>The report, with the numbers and the town that it tells.</summary>
    internal Report Story()
    {
        (_dead, _hurt) = dice.Pick<int>(0, 1, 1, 1, 2, 2) switch { 0 => (0, dice.Number()), 1 => (dice.Number(), dice.Number()), _ => (dice.Number(), 0) };
        _town = dice.Pick<string>(EnglishFrames.Towns);
        var news = News();
        var hurt = _hurt == 0 ? "-" : Written(_hurt);
        if (_dead > 0 && _hurt > 1 && news.Contains("{J}", StringComparison.Ordinal) && !news.Contains("{a}", StringComparison.Ordinal) && dice.Once(6)) (_many, hurt) = dice.Pick<(string, string)>(EnglishFrames.Uncounted);
        news = Fill(news);
        if (_civilians == "-" && news.Contains("civilians", StringComparison.Ordinal)) _civilians = null;
        _areArmed = _dead > 0 && EnglishPeople.AreArmed(news);
        if (_many is not null) _hurt = 0;
        _killed = _dead == 0 ? "-" : Written(_dead) + (_least ? "+" : "");
        _day = _time.Words.Length > 0 && news.Contains(_time.Words.TrimEnd(','), StringComparison.OrdinalIgnoreCase) ? _time.Day : news.Contains("on Wednesday", StringComparison.Ordinal) ? null : Days.None;
        if (_upTo > 0) _killed = Written(Math.Min(_dead, _upTo)) + "–" + Written(Math.Max(_dead, _upTo));
        var head = Head();
        var other = _upTo > 0 ? "" : Other(head, news);
        if (other.Length > 0 && head.StartsWith("Civilians", StringComparison.Ordinal)) _civilians = null;
        var text = head + news + (other.Length > 0 || _upTo > 0 ? other : Again() + (dice.Once(3) && _civilians is not null ? Again() : "") + Identified()) + Behind();
        if (text.Contains("SNHR", StringComparison.Ordinal) && _civilians == "-") _civilians = null; // it counts civilians only
        if (_isCounted && dice.Once(10) && !Array.Exists(NeedsComma, n => text.Contains(n, StringComparison.Ordinal))) text = text.Replace(",", "", StringComparison.Ordinal);
        if (dice.Once(3) && !text.Contains(". #", StringComparison.Ordinal)) text = text.Replace(". ", dice.Pick<string>(".\n", ".\n\n"), StringComparison.Ordinal);
        return new(text, [new Told(_killed, hurt, _town) { Day = _day, Civilians = _civilians }]) { MayRecall = MayRecall };
    }

    // The first sentence; some kinds of it say by themselves how many there were.
    private string News() => dice.Pick<int>(0, 0, 0, 0, 1, 2, 3, 4, 5, 6) switch
    {
        1 => Kin(),
        2 => Named(),
        3 => TakenApart(),
        4 => Toll(),
        5 => Between(),
        6 => TwoPlaces(),
        _ => Counted(),
    };

    private string Counted()
    {
        _isCounted = true;
        var frame = _hurt == 0 ? OneOf(EnglishFrames.OfDead, EnglishManners.OfDead) : _dead == 0 ? OneOf(EnglishFrames.OfHurt, EnglishManners.OfHurt) : OneOf(EnglishFrames.OfBoth, EnglishManners.OfBoth);
        _least = _dead > 1 && frame.Contains("{K}", StringComparison.Ordinal) && dice.Once(6);
        return frame;
    }

    // Both lie in one part of a governorate.
    private string TwoPlaces()
    {
        if (Part is not { } part || Array.FindAll(EnglishManners.Parts, p => p.Governorate == part.Governorate && p.Town != _town) is not { Length: > 0 } others) return Counted();
        if (_dead == 0) _dead = 1;
        var frame = dice.Pick<string>(EnglishManners.OfTwoPlaces).Replace("{second}", dice.Pick<(string, string, string)>(others).Item1, StringComparison.Ordinal);
        if (!frame.Contains("{J}", StringComparison.Ordinal)) _hurt = 0;
        else if (_hurt == 0) _hurt = dice.Number();
        return frame;
    }

    // "A father and his two sons were killed".
    private string Kin()
    {
        var (who, count) = dice.Pick<(string, int)>(EnglishFrames.Kin);
        (_dead, _civilians) = (count, Written(count));
        return Told(who).Replace("{k}", Number(count), StringComparison.Ordinal);
    }

    // "A farmer named A. B. was killed".
    private string Named()
    {
        _dead = 1;
        (var who, _civilians) = dice.Pick<(string, string?)>(EnglishFrames.Called);
        who = who.Replace("{name}", Name(), StringComparison.Ordinal);
        return (_hurt == 0 ? dice.Pick<string>(EnglishFrames.OfNamedDead) : dice.Pick<string>(EnglishFrames.OfNamedDeadAndHurt)).Replace("{K}", who, StringComparison.Ordinal);
    }

    // "Three people (two men and a woman) were killed".
    private string TakenApart()
    {
        (var parts, _dead, _civilians) = dice.Pick<(string, int, string?)>(EnglishFrames.Parts);
        var who = dice.Pick<string>(EnglishFrames.WithParts).Replace("{parts}", parts, StringComparison.Ordinal);
        return Told(who);
    }

    // A bare toll does not say who they were, and bodies are counted over those of both sides.
    private string Told(string who)
    {
        var frame = _hurt == 0 ? OneOf(EnglishFrames.OfDead, EnglishManners.OfDead) : OneOf(EnglishFrames.OfBoth, EnglishManners.OfBoth);
        if (frame.Contains("{them}", StringComparison.Ordinal)) return Told(who);
        if (!frame.Contains("{K}", StringComparison.Ordinal) || _civilians != Written(_dead) && frame.Contains("{bodies}", StringComparison.Ordinal)) _civilians = null;
        return frame.Replace("{K}", who, StringComparison.Ordinal);
    }

    // "… died of their wounds, bringing the toll to five": then the toll is five.
    private string Toll()
    {
        (_dead, _hurt) = (dice.Number() + 3, 0);
        return dice.Pick<string>(EnglishFrames.OfToll).Replace("{more}", Number(2), StringComparison.Ordinal);
    }

    // Two numbers of two speakers, or of one who was not sure.
    private string Between()
    {
        (_dead, _hurt) = (dice.Number() + 2, 0);
        var isRange = dice.Once(2);
        _upTo = _dead + (isRange || !dice.Once(3) ? dice.Pick<int>(1, 2, 3) : -1);
        _civilians = "-";
        return dice.Pick<string>(isRange ? EnglishManners.OfRange : EnglishManners.OfTwoSpeakers).Replace("{k}", isRange ? Written(_dead) : "{k}", StringComparison.Ordinal).Replace("{other}", isRange ? Written(_upTo) : Number(_upTo), StringComparison.Ordinal);
    }

    private string OneOf(string[] one, string[] other) => dice.Pick<string>(dice.Once(2) ? one : other);

    private string Head()
    {
        var head = _upTo > 0 ? "" : dice.Pick<int>(0, 0, 1, 2, 3) switch
        {
            1 => Dateline(),
            2 when _dead > 0 && _hurt > 0 && dice.Once(2) => dice.Pick<string>(EnglishFrames.HeadlinesOfBoth),
            2 when _dead > 0 => OfThem(dice.Pick<string>(Array.FindAll(EnglishFrames.Headlines, MayTell))),
            3 => dice.Pick<string>(EnglishFrames.Topics),
            _ => "",
        };
        return _least && head.StartsWith("SOHR", StringComparison.Ordinal) ? "" : Fill(head);
    }

    // Behind one with a day "today" would be that day.
    private string Dateline()
    {
        if (!dice.Once(3) || !(_time.Words.Length == 0 || _time.Words.StartsWith("on ", StringComparison.Ordinal) && _time.Day != Days.Today)) return OneOf(EnglishFrames.Datelines, EnglishManners.Datelines);
        (var words, var day) = dice.Pick<(string, string)>(EnglishTimes.Datelines);
        if (_time.Words.Length > 0 && day != Days.None && string.CompareOrdinal(_time.Day, day) > 0) return "";
        if (_day == Days.None) _day = day;
        return words;
    }

    // No child is among soldiers.
    private bool MayTell(string frame) => _dead > 0 && !_areArmed || !EnglishFrames.OfUnarmed.Any(w => frame.Contains(w, StringComparison.Ordinal));

    // What a sentence behind the news says of people of whom it did not say who they were.
    private string OfThem(string frame)
    {
        if (EnglishFrames.AllUnarmed.Any(w => frame.Contains(w, StringComparison.Ordinal))) _civilians = _least ? null : Written(_dead);
        else if (_civilians == "-" && EnglishFrames.OfUnarmed.Any(w => frame.Contains(w, StringComparison.Ordinal))) _civilians = null;
        return frame;
    }

    // The same once more: it adds nobody.
    private string Again()
    {
        var fitting = Array.FindAll(EnglishFrames.Again, f => _dead >= f.Dead && _hurt >= f.Hurt && MayTell(f.Frame) && !(_least && EnglishFrames.Speakers.Any(s => f.Frame.Contains(s, StringComparison.Ordinal))));
        return dice.Once(2) && fitting.Length > 0 ? " " + Fill(OfThem(dice.Pick<(int, int, string Frame)>(fitting).Frame)) : "";
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
        var behind = dice.Once(2) ? OneOf(EnglishFrames.Behind, EnglishManners.Behind) : "";
        if (_hurt == 0 && behind.Contains("injur", StringComparison.Ordinal)) return "";
        return behind.Length == 0 || _dead < 2 && behind.Contains("{k}", StringComparison.Ordinal) ? "" : " " + (_behind = Fill(behind));
    }

    // What lies behind the news happened at Atarib, to so many; on the day that it gives, else at no time that is one day.
    private bool MayRecall(Told read) =>
        read.Town == "al-Atarib" && _behind.Contains("Atarib", StringComparison.Ordinal) && Array.Exists(_behind.Split(' ', '.', ',', '-'), w => w == read.Killed || w.Length > 1 && read.Killed != "-" && w.Equals(SpokenNumbers.InEnglish(int.Parse(read.Killed, CultureInfo.InvariantCulture)), StringComparison.OrdinalIgnoreCase))
        && (_behind.Contains("3 March", StringComparison.Ordinal) ? read.Day == "2018-03-03" : _behind.Contains(" after ", StringComparison.Ordinal) ? _day is null || read.Day == BeforeAct() : read.Day!.Contains('–', StringComparison.Ordinal));

    private string? BeforeAct()
    {
        var day = Days.BeforeThat(_day == Days.None ? Days.Today : _day!);
        return day is not null && _behind.Contains("two days", StringComparison.Ordinal) ? Days.BeforeThat(day) : day;
    }

    private string Fill(string frame)
    {
        string Put(string into, string key, Func<string> what) => into.Contains(key, StringComparison.Ordinal) ? into.Replace(key, what(), StringComparison.Ordinal) : into;
        frame = Put(frame, "{K}", People);
        frame = Put(frame, "{J}", () => _many ?? (_dead == 0 ? _people.Some(_hurt, false).Text : _people.Others(_hurt)));
        if (_hurt < 3) frame = frame.Replace(", {a} of them seriously,", "", StringComparison.Ordinal);
        frame = Put(frame, "{a}", () => Number(Math.Max(1, _hurt / 2)));
        frame = Put(Put(frame, "{k}", () => Number(_dead)), "{j}", () => Number(_hurt));
        frame = frame.Replace("{wasK}", _dead == 1 ? "was" : "were", StringComparison.Ordinal).Replace("{wasJ}", _hurt == 1 ? "was" : "were", StringComparison.Ordinal).Replace("{them}", _dead == 1 ? "him" : "them", StringComparison.Ordinal).Replace("{life}", _dead == 1 ? "life" : "lives", StringComparison.Ordinal).Replace("{bodies}", _dead == 1 ? "body" : "bodies", StringComparison.Ordinal).Replace("{people}", _dead == 1 ? "person" : "people", StringComparison.Ordinal);
        frame = Put(Put(Put(Put(frame, "{means}", () => dice.Pick<string>(EnglishFrames.Means)), "{thing}", () => dice.Pick<string>(EnglishFrames.Things)), "{force}", () => dice.Pick<string>(EnglishFrames.Forces)), "{bombed}", () => dice.Pick<string>(EnglishFrames.Bombed));
        frame = Put(Put(frame, "{in}", () => dice.Pick<string>(EnglishFrames.Where)), "{T}", () => _time.Words);
        frame = Put(frame.Replace(", as The ", ", as the ", StringComparison.Ordinal), "{gov}", Governorate);
        frame = Put(frame, "{hash}", () => Part is (_, var part, var governorate) ? char.ToUpperInvariant(part[0]) + ". #" + governorate.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal) : "N. #Syria");
        frame = frame.Replace("{On}", _time.Words.Length == 0 ? "" : _time.Words.TrimEnd(',') + ",", StringComparison.Ordinal);
        return English.Tidy(Put(Put(frame, "{name}", Name), "{name2}", Name).Replace("{town}", _town, StringComparison.Ordinal));
    }

    private (string Town, string Part, string Governorate)? Part => Array.Find(EnglishManners.Parts, p => p.Town == _town) is { Town: not null } part ? part : null;

    private string Governorate() =>
        Part is (_, var part, var governorate) ? dice.Pick<string>(EnglishManners.Governorate).Replace("{part}", part, StringComparison.Ordinal).Replace("{name}", governorate, StringComparison.Ordinal) : "northern Syria";

    private string People()
    {
        (var text, _civilians) = _people.Some(_dead, _least);
        return text;
    }

    private string Name() => dice.Pick<string>(EnglishFrames.FirstNames) + " " + dice.Pick<string>(EnglishFrames.LastNames);

    private string Number(int n) => _people.Number(n);

    private static string Written(int n) => n.ToString(CultureInfo.InvariantCulture);
}
