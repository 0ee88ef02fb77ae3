using System.Globalization;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>Everyday reports in Arabic, put together from the parts that agencies, monitors and networks use; numbers agree with their nouns.</summary>
internal sealed class ArabicReports(Dice dice)
{
    private static readonly string[] Towns = ["إدلب", "سراقب", "اعزاز", "منبج", "طفس", "بنش", "القامشلي", "عفرين", "الميادين", "جسر الشغور"];

    // The governorate of each.
    private static readonly string[] Governorates = ["إدلب", "إدلب", "حلب", "حلب", "درعا", "إدلب", "الحسكة", "حلب", "دير الزور", "إدلب"];

    // An act by its noun, without and with the article.
    private static readonly (string One, string The)[] Means =
    [
        ("قصف مدفعي", "القصف المدفعي"),
        ("قصف جوي روسي", "القصف الجوي الروسي"),
        ("غارة جوية", "الغارة الجوية"),
        ("غارات جوية", "الغارات الجوية"),
        ("قصف صاروخي لقوات النظام", "القصف الصاروخي لقوات النظام"),
        ("هجوم بطائرة مسيّرة", "الهجوم بطائرة مسيّرة"),
        ("قصف", "القصف"),
        ("قصف للطيران الحربي", "قصف الطيران الحربي"),
        ("قصف براجمات الصواريخ", "القصف براجمات الصواريخ"),
    ];

    private readonly ArabicPeople _people = new(dice);

    /// <summary>One act in one to three sentences.</summary>
    internal Report OneAct()
    {
        var town = dice.Pick<string>(Towns);
        var act = dice.Once(20) ? Mixed(town, ArabicTime.Any(dice)) : Act(town, ArabicTime.Any(dice));
        var (again, told) = Again(act.Told, MayBeRange(act.Text));
        // Below a bare list of the dead another act, told with its day and town, is taken for the one meant.
        var background = act.Text.Contains("الشهداء:", StringComparison.Ordinal) ? "" : Background(told);
        return new((background.Length == 0 && act.Text.Contains("الشهداء:", StringComparison.Ordinal) ? "" : Before(told)) + act.Text + (act.Text[^1] == '.' ? "" : ".") + again + background, [told]);
    }

    /// <summary>Two acts of one day in two towns, each with its own toll.</summary>
    internal Report TwoActs() => new ArabicPairs(dice, InOneSentence).Two();

    /// <summary>One act that the text tells twice.</summary>
    internal Report ToldTwice() => new ArabicPairs(dice, Act).Again();

    // A toll in a sentence or line of its own, with another act before or behind it, is often taken for that one's.
    private (string Text, Told Told) InOneSentence(string town, ArabicTime when)
    {
        while (true)
            if (Act(town, when) is var act && act.Text.TrimEnd('.').AsSpan().IndexOfAny(".:\n") < 0 && !act.Text.Contains("عدد القتلى", StringComparison.Ordinal)) return act;
    }

    private (string Text, Told Told) Act(string town, ArabicTime when)
    {
        var (dead, hurt) = dice.Pick<int>(0, 1, 1, 1, 2, 2) switch { 0 => (0, dice.Number()), 1 => (dice.Number(), dice.Number()), _ => (dice.Number(), 0) };
        var frames = hurt == 0 ? ArabicFrames.Dead : dead == 0 ? ArabicFrames.Hurt : ArabicFrames.Both;
        var frame = dice.Pick<string>(dead == 1 || hurt == 1 ? [.. frames.Where(ArabicFrames.MayTellOfOne)] : frames);
        var (k, j) = (dead == 0 ? null : Who(dead, frame), hurt == 0 ? null : dead == 0 ? _people.Some(hurt) : _people.Others(hurt));
        var text = Fill(frame, town, when, k, j, dead, hurt);
        var isNamed = k is not null && Names(frame, "{k}", "{K}", "{x}");
        return (text, new(frame.Contains("ولم يسقط قتلى", StringComparison.Ordinal) ? "0" : !isNamed ? Told.Of(dead) : k!.Told, j is null || !Names(frame, "{j}", "{J}", "{y}") ? Told.Of(hurt) : j.Told, town)
        {
            Day = DayOf(frame, when),
            Civilians = isNamed ? k!.Civilians : frame.Contains("ولم يسقط قتلى", StringComparison.Ordinal) ? "0" : dead == 0 ? "-" : ArabicFrames.MayTellOfCivilians(frame) ? null : "-",
        });
    }

    private static string DayOf(string frame, ArabicTime when) => frame.Contains("{T}", StringComparison.Ordinal) ? when.Day : Days.None;

    private static bool Names(string frame, params ReadOnlySpan<string> people)
    {
        foreach (var who in people)
            if (frame.Contains(who, StringComparison.Ordinal)) return true;
        return false;
    }

    // A family or one by name stands where their number would.
    private Counted Who(int dead, string frame) =>
        dice.Once(5) && Names(frame, "{k}", "{K}", "{x}") && !Names(frame, "نعى", "تشييع") && ArabicFrames.MayTellOfOne(frame) ? _people.Family() : _people.Some(dead);

    // So many "between dead and wounded": some of each, and how many nobody knows.
    private (string Text, Told Told) Mixed(string town, ArabicTime when) =>
        (Fill(dice.Pick<string>(ArabicFrames.Mixed), town, when, null, null, 11 + dice.Number(), 0), new("1+", "1+", town) { Day = when.Day });

    private string Fill(string frame, string town, ArabicTime when, Counted? k, Counted? j, int dead, int hurt)
    {
        var (one, the) = dice.Pick<(string, string)>(Means);
        var (d, m, w) = (_people.DeadOnes(dead), _people.MartyredOnes(dead), _people.WoundedOnes(hurt));
        var filled = Agreeing(Agreeing(frame, "{k}", k), "{j}", j)
            .Replace("{x}", k?.Accusative, StringComparison.Ordinal).Replace("{y}", j?.Accusative, StringComparison.Ordinal)
            .Replace("{k}", k?.Nominative, StringComparison.Ordinal).Replace("{K}", k?.Oblique, StringComparison.Ordinal)
            .Replace("{v}", k?.Verb, StringComparison.Ordinal).Replace("{h}", k?.Whose, StringComparison.Ordinal)
            .Replace("{j}", j?.Nominative, StringComparison.Ordinal).Replace("{J}", j?.Oblique, StringComparison.Ordinal)
            .Replace("{u}", j?.Verb, StringComparison.Ordinal).Replace("{g}", j?.Whose, StringComparison.Ordinal)
            .Replace("{d}", d.Nominative, StringComparison.Ordinal).Replace("{D}", d.Oblique, StringComparison.Ordinal)
            .Replace("{a}", _people.DeadAsObject(dead), StringComparison.Ordinal).Replace("{c}", _people.WoundedAsObject(hurt), StringComparison.Ordinal)
            .Replace("{m}", m.Nominative, StringComparison.Ordinal).Replace("{M}", m.Oblique, StringComparison.Ordinal)
            .Replace("{w}", w.Nominative, StringComparison.Ordinal).Replace("{W}", w.Oblique, StringComparison.Ordinal)
            .Replace("{n}", _people.Number(dead), StringComparison.Ordinal).Replace("{i}", _people.Number(hurt), StringComparison.Ordinal)
            .Replace("{by}", By() + " " + one, StringComparison.Ordinal).Replace("{head}", one, StringComparison.Ordinal).Replace("{of}", the, StringComparison.Ordinal)
            .Replace("{struck}", Struck(), StringComparison.Ordinal).Replace("{blast}", Blast(), StringComparison.Ordinal).Replace("{who}", Speaker(), StringComparison.Ordinal)
            .Replace("{at}", Of(town), StringComparison.Ordinal).Replace("{city}", "مدينة " + town, StringComparison.Ordinal).Replace("{T}", when.Words, StringComparison.Ordinal);
        return Tidy(ArabicFrames.Results.Aggregate(filled, static (said, verb) => said.Replace($"{verb.Man} الغار", $"{verb.Woman} الغار", StringComparison.Ordinal)).Replace("أصيبن", "أصبن", StringComparison.Ordinal));
    }

    // A verb before a woman ends as she does; before several women it may stay as it is.
    private static string Agreeing(string frame, string people, Counted? who) => who?.Verb is "ت" or "تا" or "ن"
        ? ArabicFrames.Verbs.Aggregate(frame, (said, verb) => (" " + said).Replace($" {verb.Man} {people}", $" {verb.Woman} {people}", StringComparison.Ordinal)[1..].Replace($"و{verb.Man} {people}", $"و{verb.Woman} {people}", StringComparison.Ordinal))
        : frame;

    // What is left where a part is empty, or ends with the comma of an aside.
    internal static string Tidy(string text) =>
        text.Replace("  ", " ", StringComparison.Ordinal).Replace(" ،", "،", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Replace("،،", "،", StringComparison.Ordinal).Replace("،.", ".", StringComparison.Ordinal).Replace("، و", " و", StringComparison.Ordinal);

    private string By() => dice.Pick<string>("جراء", "إثر", "نتيجة", "في");

    private string Struck() => dice.Pick<string>("قصفت قوات النظام بالمدفعية", "شنت طائرات حربية روسية غارات على", "استهدفت طائرة مسيّرة", "قصف الطيران الحربي", "استهدف قصف صاروخي", "ألقت المروحيات براميل متفجرة على", "استهدفت قوات النظام بصواريخ الغراد");

    private string Blast() => dice.Pick<string>("انفجرت سيارة مفخخة", "انفجرت عبوة ناسفة", "انفجرت دراجة نارية مفخخة");

    private string Speaker() => dice.Pick<string>("المرصد السوري لحقوق الإنسان", "الدفاع المدني السوري", "مصدر طبي", "مراسلنا");

    private string Of(string town)
    {
        var rural = Governorate(town) == town ? "" : $" بريف {Governorate(town)}";
        return dice.Pick<string>($"مدينة {town}", town, $"أطراف مدينة {town}", $"ريف {town}", $"مدينة {town}{rural}", $"الأحياء السكنية في مدينة {town}", $"السوق الشعبي في مدينة {town}{rural}", $"مدينة #{town.Replace(' ', '_')}{rural}");
    }

    private static string Governorate(string town) => Governorates[Array.IndexOf(Towns, town)];

    // A mark of haste, a dateline, a headline, or none.
    private string Before(Told told) => dice.Pick<int>(0, 0, 0, 0, 1, 2, 3, 4, 5) switch
    {
        1 => $"هجوم على مدينة {told.Town}\n",
        2 => $"قصف يستهدف {told.Town}\n",
        3 => dice.Pick<string>("عاجل | ", "🔴 عاجل: ", "#عاجل ", "⭕️ ", "‼️ "),
        4 => dice.Pick<string>("دمشق-سانا\n", $"{Governorate(told.Town)} - سانا\n", $"{Governorate(told.Town)}-سانا\n", "وكالة هاوار - مركز الأخبار\n"),
        5 => dice.Pick<string>($"محافظة {Governorate(told.Town)}: ", $"{told.Town}\n", $"#{Governorate(told.Town).Replace(' ', '_')}: "),
        _ => "",
    };

    // Women, children or medics counted by one speaker may be some of those whom another counts, and two whom nobody names are one origin.
    private static bool MayBeRange(string act) => !Array.Exists(["امرأ", "نساء", "طفل", "أطفال", "مسعف", "صحفي", "راع", "رعاة", "مزارع", "مصدر طبي", "مراسلنا"], word => act.Contains(word, StringComparison.Ordinal));

    // The same toll in other words, or what another speaker counts.
    private (string Text, Told Told) Again(Told told, bool mayBeRange)
    {
        if (!dice.Once(3) || !int.TryParse(told.Killed, CultureInfo.InvariantCulture, out var dead) || dead < 2) return ("", told);
        var hurt = int.TryParse(told.Injured, CultureInfo.InvariantCulture, out var injured) ? injured : 0;
        var number = _people.NumberAsObject(dead);
        if (hurt > 0 && dice.Once(2)) return (Tidy(dice.Pick<string>(
            $" وقال {Speaker()} إن القصف أسفر عن مقتل {number} وإصابة {_people.NumberAsObject(hurt)}.",
            $" وأوضح {Speaker()} أن عدد القتلى بلغ {number} فيما بلغ عدد الجرحى {_people.NumberAsObject(hurt)}.",
            $" وبلغت الحصيلة {_people.DeadOnes(dead).Oblique} و{_people.WoundedOnes(hurt).Oblique}.")), told);
        var more = dead + dice.Pick<int>(1, 1, 2, 3, 4);
        // Children are none of the fighters; of others they say that they were no fighters alone.
        if (dead > 4 && told.Civilians is null && dice.Once(4)) return (" وبين القتلى ثلاثة أطفال.", told);
        return dice.Pick<int>(0, mayBeRange ? 1 : 0, 2) switch
        {
            0 => (dice.Pick<string>($" وأضاف {Speaker()} أن عدد القتلى بلغ {number}.", $" وأكد ناشطون أن القصف أودى بحياة {number}.", dead > 3 ? $" وكانت حصيلة أولية أشارت إلى مقتل {_people.NumberAsObject(dead - 1)}." : "", dead > 3 ? " وعرف من القتلى أحمد العلي ومحمد الحسن." : ""), told),
            1 => ($"{dice.Pick<string>(" من جهته قال", " بينما قال", " في حين قال")} {dice.Pick<string>("مدير المشفى", "ناشط محلي")} إن عدد القتلى بلغ {_people.NumberAsObject(more)}.", told with { Killed = $"{dead}–{more}", Civilians = null }),
            _ => ($" ثم ارتفعت الحصيلة إلى {_people.DeadOnes(more).Oblique}.", told with { Killed = Told.Of(more), Civilians = null }),
        };
    }

    private string Background(Told told) => dice.Pick<string>("", "", "", "",
        " وتضم المدينة نحو 40 ألف نازح.",
        " وما زالت فرق الإنقاذ تبحث تحت الأنقاض.",
        " ولا يزال خمسة أشخاص تحت الأنقاض.",
        " وفقد شخصان.",
        " ومنذ بداية العام قتل 230 شخصاً في هجمات مماثلة.",
        " ووثق المرصد السوري مقتل 312 مدنياً منذ بدء الحملة العسكرية في نيسان الماضي.",
        " وفي 3 آذار قتل أربعة مدنيين بغارة جوية على مدينة الأتارب.",
        " وكان سبعة مدنيين قد قتلوا الأسبوع الماضي بقصف على مدينة الأتارب.",
        " وقبل أيام قتل ثلاثة أطفال بانفجار لغم في مدينة تدمر.",
        told.Injured == "-" ? "" : $" ونقل المصابون إلى مشفى في {told.Town}.",
        told.Injured is "-" or "1" ? "" : " وأشار المصدر إلى أن حالة اثنين من المصابين خطرة.",
        " ولم تتبن أي جهة الهجوم.",
        " والحصيلة مرشحة للارتفاع.",
        " ويبلغ عدد سكان المدينة 30 ألف نسمة.",
        " وقال شهود عيان إن القصف استمر ثلاث ساعات.",
        " واستهدف القصف قرى مجاورة دون وقوع إصابات.",
        " يذكر أن المدينة تعرضت الشهر الماضي لقصف أدى إلى مقتل 51 مدنياً.",
        " وبلغ عدد القتلى في المحافظة منذ مطلع الشهر 87 مدنياً.",
        " وارتفع عدد الضحايا منذ بداية الحملة إلى 540 قتيلاً.",
        " ووصل عدد النازحين إلى 12 ألفاً.",
        " واعتقلت القوات سبعة أشخاص.",
        " وألقت المروحيات خمسة براميل متفجرة.",
        " ويعيش في المنطقة أكثر من مليون مدني.",
        " كما تضرر منزل وسيارتان.",
        " وسقطت 12 قذيفة على المدينة خلال ساعتين.",
        " ونفذت الطائرات أكثر من 20 غارة على المنطقة.",
        " ونزحت نحو 300 عائلة من المدينة.",
        " وتبعد المدينة 15 كم عن خط الجبهة.",
        "\n#سوريا #عاجل",
        "\n#الخوذ_البيضاء #إدلب");
}
