using System.Globalization;
using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Ingest;
using IncidentMap.Reports;

namespace IncidentMap.Core.Tests.Reports;

/// <summary>
/// Short reports in the manners of agencies, monitors, rescuers and armies, with what each says, in <c>wordings.tsv</c>.
/// They were written for these tests and tell of nothing that happened. "-" is a measure that the text does not give, "?"
/// one that is not looked at, "//" a new line; of several days the first may stand alone. Killed, civilians and injured are those of the first incident.
/// </summary>
public sealed class WordingTests
{
    private const string NotLookedAt = "?";

    private static readonly ReportReader Reader = new(Compiled.Gazetteer);

    public static TheoryData<string> Tried => TextTable.Names("wordings.tsv");

    [Theory]
    [MemberData(nameof(Tried))]
    public void A_report_is_read_as_it_means_whatever_its_wording(string tried)
    {
        var row = TextTable.Row("wordings.tsv", tried);
        var reading = Reader.Read(TextTable.Text(row[7], row[1]));
        Assert.Equal(row[2], reading.Incidents.Count.ToString(CultureInfo.InvariantCulture));
        var read = reading.Incidents[0];
        var casualties = ReadingMeasures.Of(read).Casualties;
        string[] got = [Day(read.DateStart) + (row[3].Contains('–', StringComparison.Ordinal) ? "–" + Day(read.DateEnd) : ""), Text(casualties.Killed), Text(casualties.CiviliansKilled), Text(casualties.Injured)];
        Assert.Equal(Looked(row[3..7], row), Looked(got, row));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Our_own_sample_reports_of_the_prison_strike_give_the_sums_that_they_tell(string language)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "geodata", "reports", $"2017-06-27-mayadin-prison-{language}.txt"));
        var reading = Reader.Read(new ReportText(text, new DateOnly(2017, 6, 27)));
        var main = reading.Incidents[0];
        var casualties = ReadingMeasures.Of(main).Casualties;
        Assert.Equal(("57", "42", "15"), (casualties.Killed?.ToString(), casualties.CiviliansKilled?.ToString(), casualties.BelligerentsKilled?.ToString()));
        var claim = main.Claims.Single(c => c.Figures.Count > 0);
        Assert.Equal(["57 = 42 + 15", "15 = 11 + 4"], claim.Sums.Where(s => s.Holds).Select(s => $"{Number(claim, s.Whole)} = {string.Join(" + ", s.Parts.Select(p => Number(claim, p)))}"));
        Assert.Contains(main.Claims, c => c.Response == Response.WillAssess);
        Assert.Equal(2, reading.Incidents.Count);
        var cleric = reading.Incidents[1];
        Assert.Equal((new DateOnly(2017, 5, 31), "1"), (cleric.DateStart, ReadingMeasures.Of(cleric).Casualties.Killed?.ToString()));
        Assert.Equal((Party.UsLedCoalition, PartyBasis.Acknowledged), (cleric.Parties.Single().Name, cleric.Parties.Single().Basis));
    }

    [Theory]
    [InlineData("تعادل الجيش مع تشرين بهدفين لكل منهما، وأصيب لاعبان في الشوط الأول وخرج حارس المرمى مصاباً من ملعب الجلاء في دمشق.")]
    [InlineData("سجل سعر الصرف في حلب 15 ألف ليرة للدولار، وارتفعت أسعار الخبز بنسبة 20 بالمئة، وفق تجار في سوق المدينة.")]
    [InlineData("The goalkeeper was injured in the 30th minute, and the home side lost three points after two goals in Aleppo stadium.")]
    [InlineData("The council executed a project of 30 houses in Raqqa; four men were hired, and two died of old age in the same week.")]
    [InlineData("Wheat prices in Hasakah rose by 12 percent this season, traders in the market of Qamishli said, and shares fell.")]
    [InlineData("A ceasefire took hold in Idlib on Friday, the first day without air strikes since March. Some 300,000 people have been displaced since December, the UN says.")]
    [InlineData("دخلت قافلة مساعدات تضم 43 شاحنة عبر معبر باب الهوى، وقال مدير المعبر إن المساعدات تكفي 80 ألف شخص.")]
    [InlineData("مقتل امرأة حامل وجنينها وإصابة 4 أطفال أشقاء بانفجار مدفأة في مخيم قرب دركوش.")]
    [InlineData("وصل عدد قتلى الزلزال في شمال غرب سوريا إلى 4500 شخص وفق الدفاع المدني.")]
    [InlineData("تشييع رفات شهداء قضوا عام 2013 في مدينة داريا.")]
    [InlineData("شيع أهالي مدينة سلمية جثمان الفنان خالد العمر اليوم.")]
    [InlineData("اعترف عناصر الخلية الذين ألقي القبض عليهم في مدينة الحسكة بعدة أعمال إرهابية، منها استهدافهم حاجزاً حيث تسبب في استشهاد عدد من عناصر قوى الأمن.")]
    [InlineData("The earthquake struck Jindires on Monday and killed 403 people, the ministry said.\nThe death toll rose to 410 after the quake.")]
    [InlineData("Seven people were killed and 20 injured when a bus overturned on the Damascus-Homs highway.")]
    [InlineData("Heavy rain flooded 200 tents in camps near Atma, killing a child.")]
    [InlineData("The truce ends months of airstrikes on Idlib, residents said on Monday.")]
    [InlineData("Calm prevailed in Idlib on Sunday with no shelling recorded, the monitor said.")]
    [InlineData("ساد الهدوء مدينة إدلب اليوم دون تسجيل أي قصف.")]
    [InlineData("دخلت الهدنة حيز التنفيذ في حلب بعد أسابيع من القصف والغارات، وعاد الهدوء إلى المدينة.")]
    [InlineData("لم تشهد مدينة درعا أي غارات جوية اليوم.")]
    [InlineData("Lightning strikes killed two shepherds near Salamiyah on Sunday.")]
    public void Sport_trade_truce_aid_and_accidents_give_no_incident(string text) =>
        Assert.Empty(Reader.Read(new ReportText(text, new DateOnly(2018, 3, 8))).Incidents);

    [Theory]
    [InlineData("The SDF denied reports that its forces had shelled Azaz on Monday.")]
    [InlineData("Russia's defence ministry on Tuesday denied carrying out air strikes on Binnish.")]
    [InlineData("نفت قوات سوريا الديمقراطية قصف مدينة اعزاز أمس.")]
    [InlineData("نفت وزارة الدفاع شن غارات على بلدة حيش أمس أو سقوط قتلى مدنيين.")]
    public void An_act_of_which_no_more_is_told_than_that_it_is_denied_gives_no_incident(string text) =>
        Assert.Empty(Reader.Read(new ReportText(text, new DateOnly(2018, 3, 8))).Incidents);

    [Theory]
    [InlineData("Kurdish-led force says five members killed in attack on checkpoint\nThe Syrian Democratic Forces said that five of its members had been killed in an attack by the Islamic State on a checkpoint in the town of Hajin.")]
    [InlineData("A member of the internal security forces (Asayish) was killed when a landmine exploded in the city of Raqqa on Monday.")]
    [InlineData("The observatory documented the death of 18 Syrian government forces in an ambush near the town of al-Sukhnah.")]
    [InlineData("Clashes | First lieutenant killed in rural Latakia\nSOHR activists documented the death of a first lieutenant of the regime in clashes on the frontlines of Kabani in the countryside of Latakia.")]
    [InlineData("Security member kil-led in Daraa\nA security member was kil-led by gunmen in the city of Daraa on Monday.")]
    [InlineData("A young man accused of working with ISIS was killed by gunmen in the town of Tafas in western Daraa.\nThe dead man is accused of membership of an ISIS cell.")]
    [InlineData("Coalition forces carried out a raid on a house in the town of al-Busayrah and killed a man suspected of belonging to ISIS.")]
    [InlineData("An \"ISIS\" member was shot dead after he was found wounded by members of the \"National Defence\", east of al-Sukhnah.")]
    [InlineData("The Asayish said that four of its personnel lost their lives when their vehicle came under fire in the town of al-Suwar.")]
    [InlineData("Three people were killed by a drone in the city of Idlib on Monday. All three were commanders of Hayat Tahrir al-Sham.")]
    [InlineData("Two of the National Army were killed by a sniper near the city of Manbij.")]
    [InlineData("Eight SAA killed in a missile strike near Saraqib.")]
    [InlineData("Six regime elements died in an ambush east of al-Sukhnah.")]
    [InlineData("Four PKK/YPG members were killed by a drone strike on a pickup near Manbij.")]
    [InlineData("An air strike near Saraqib killed five \"terrorists\", the agency said.")]
    [InlineData("A suicide bomber blew himself up at a checkpoint of the Asayish in Qamishli, killing three members.")]
    [InlineData("A drone near Damascus killed a member of the \"Golan File\", affiliated with the Lebanese Hezbollah.")]
    [InlineData("A raid by US forces near Qamishli killed an ISIS man said to bring arms over the border.")]
    [InlineData("Two men, alleged to be members of ISIS, were killed in a raid on the town of Dhiban.")]
    [InlineData("قتل ثلاثة من مقاتلينا في ضربة جوية على مدينة القامشلي، بحسب بيان لقوات سوريا الديمقراطية.")]
    [InlineData("قتل ملازم أول في قوات النظام برصاص قناص على جبهة كبانة بريف اللاذقية.")]
    [InlineData("قتل شاب متهم بالانتماء لتنظيم داعش برصاص مجهولين في بلدة طفس بريف درعا.")]
    [InlineData("مقتل تسعة من قوات النظام بينهم ضابطان في هجوم على نقطة قرب مدينة السخنة.")]
    [InlineData("قتل شخصان ينتميان إلى هيئة تحرير الشام بضربة لطائرة مسيرة قرب مدينة حارم.")]
    [InlineData("هاجم انتحاري مقراً لقوات سوريا الديمقراطية في مدينة منبج ما أسفر عن سقوط قتلى وجرحى في صفوف هذه القوات.")]
    [InlineData("سقط قتلى وجرحى في صفوف القوات المهاجمة خلال اشتباكات في بلدة كفرنبودة.")]
    [InlineData("قتل شابان أجنبيان كانا يقاتلان إلى جانب الوحدات الكردية في غارة تركية على مدينة عفرين.")]
    [InlineData("Unknown gunmen shot dead three people in Tafas on Monday. According to a local source, they worked for the Military Security.")]
    [InlineData("Unknown gunmen shot a man dead in Tafas on Monday. The source named the victim as Ahmad al-Hassan, who was a member of the Eighth Brigade.")]
    [InlineData("A drone struck a car near Suluk on Monday and three people were killed. The bodies belong to two members of HTS and a leader.")]
    [InlineData("Three people were killed by a mine near Hajin on Monday. All of the victims were members of the regime forces.")]
    [InlineData("قتل شخص برصاص مجهولين في جاسم اليوم. وينتمي القتيل لهيئة تحرير الشام.")]
    [InlineData("قتل ثلاثة أشخاص بانفجار لغم قرب هجين اليوم. وجميعهم من مرتبات الفرقة الرابعة.")]
    [InlineData("قتل شخص برصاص مجهولين في جاسم اليوم. وبحسب المصدر فإن الشاب مقاتل في صفوف قسد.")]
    [InlineData("قتل شخص برصاص مجهولين في جاسم اليوم. وقالت المصادر إن القتيل هو أحمد الحسن وينتمي للفيلق الخامس.")]
    [InlineData("An IED exploded in a car in Nawa on Monday, which led to the death of its driver, a member of the SDF.")]
    [InlineData("A man was shot dead in Tafas on Monday. Ahmad al-Hassan was a member of the General Security.")]
    [InlineData("Ahmad al-Hassan, who is a fighter in the Eighth Brigade, was shot dead in Tafas on Monday.")]
    [InlineData("قُتل الشاب أحمد الحسن برصاص مجهولين في مدينة طفس اليوم. وأحمد الحسن عنصر في الفيلق الخامس.")]
    public void Members_of_an_armed_force_and_those_accused_of_working_with_one_are_combatants(string text)
    {
        var casualties = ReadingMeasures.Of(Reader.Read(new ReportText(text, new DateOnly(2021, 3, 10))).Incidents[0]).Casualties;
        Assert.Equal(casualties.Killed?.ToString(), casualties.BelligerentsKilled?.ToString());
        Assert.True(casualties is { Killed.Min: > 0, CiviliansKilled: null });
    }

    [Theory]
    [InlineData("A drone hit the office of a council in Qamishli on Monday, killing two of its members.")]
    [InlineData("The White Helmets said that two of their members were killed in an air strike on Saraqib.")]
    [InlineData("Three members of one family were killed by shelling of the city of Idlib, the Syrian army's rockets falling on their house.")]
    public void Members_of_no_armed_force_are_no_combatants(string text) =>
        Assert.Null(ReadingMeasures.Of(Reader.Read(new ReportText(text, new DateOnly(2021, 3, 10))).Incidents[0]).Casualties.BelligerentsKilled);

    private static int Number(ClaimReading claim, string id) => claim.Figures.Single(f => f.Id == id).Count.Min;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Looked(string[] values, string[] row) =>
        string.Join(" | ", values.Select((value, i) => row[3 + i] == NotLookedAt ? NotLookedAt : value));

    private static string Text(Count? count) => count?.ToString() ?? "-";
}
