using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>How many a noun means by its form alone.</summary>
internal enum NounNumber
{
    Singular,
    Dual,
    Plural,
}

/// <summary>What a noun says of the people it names.</summary>
internal sealed record PersonNoun(NounNumber Number, Outcome? Outcome, VictimStatus Status, string? Role, VictimGroup? Group, bool IsOther);

/// <summary>Nouns for people, with the harm, side, role and group that they carry.</summary>
internal static class PersonLexicon
{
    internal static readonly Lexicon<PersonNoun> Nouns = Table.Lexicon("""
        # people in general
        s: شخص, شخصاً, فرد, ضحية, person, victim, individual, relative
        d: شخصان, شخصين, فردان, فردين, ضحيتان, ضحيتين
        p: أشخاص, أفراد, ضحايا, people, persons, victims, individuals, members of the same family, family members, members, relatives, souls, lives, أرواح
        s other: آخر, أخرى, أحدهم, أحدهما, ثالث, ثالثة, رابع, رابعة, خامس, خامسة, another
        d other: آخران, أخريان
        p other: آخرين, آخرون, أخريات, others, other

        # harm
        s killed: قتيل, قتيلاً, شهيد, شهيداً, شهيدة, جثة, جثمان, قتيلة, martyr, body, death, fatality
        d killed: قتيلان, قتيلين, شهيدان, شهيدين, جثتان, جثتين, جثماني
        p killed: قتلى, شهداء, جثث, جثامين, dead, deaths, martyrs, bodies, corpses, fatalities
        s injured: جريح, جريحاً, جريحة, مصاب, مصاباً, مصابة, injury
        d injured: جريحان, جريحين, مصابان
        p injured: جرحى, مصابون, مصابين, إصابات, injuries, wounded, injured, wounded people
        s missing: مفقود, مفقوداً
        p missing: مفقودين, مفقودون, عالقين, عالقون, missing, missing people

        # civilians
        s civilian: مدني, مدنياً, مدنية, مواطن, مواطناً, مواطنة, civilian, citizen, resident
        d civilian: مدنيان, مواطنان, مواطنتان, مواطنتين
        p civilian: مدنيين, مدنيون, مواطنين, مواطنون, civilians, citizens, residents, villagers
        s civilian child: طفل, طفلاً, طفلة, رضيع, رضيعاً, رضيعة, فتى, صبي, صبياً, فتاة, طفلها, طفله, child, boy, girl, infant, baby, toddler, minor
        d civilian child: طفلان, طفلين, طفلتان, طفلتين, رضيعان, طفليه, طفليها, طفلاها, طفلاه, فتاتان, فتاتين
        p civilian child: أطفال, أطفالاً, طفلات, أطفاله, أطفالها, أطفالهما, فتيان, children, boys, girls, infants, babies, kids, minors
        s civilian woman: امرأة, إمرأة, سيدة, زوجته, زوجة, والدته, woman, wife, mother, grandmother
        d civilian woman: امرأتان, امرأتين, إمرأتان, إمرأتين, سيدتان, سيدتين
        p civilian woman: نساء, سيدات, نسوة, women, mothers
        s man: رجل, رجلاً, شاب, شاباً, مسن, مسناً, شيخ, man, young man, elderly man, husband, father, youth
        d man: رجلان, رجلين, شابان, شابين
        p man: رجال, شبان, شباب, شباناً, men, young men, elderly men
        s: ابن, ابنه, ابنها, ابنهما, ابنته, ابنتها, ابنة, شقيقه, شقيقته, شقيقها, والده, والدها, حفيده, حفيدته, حفيدها, حفيدتها, عمه, خاله, صهره, قريبه, son, daughter, brother, sister, nephew, niece, grandson, granddaughter, sibling
        d: ابنيه, ابنيها, ابنتيه, ابنتيها, ولديه, ولديها, شقيقان, شقيقين
        p: أبنائه, أبنائها, أبنائهما, أولاده, أولادها, أحفاده, أحفادها, إخوته, أشقائه, أشقاء, أشقاؤه, sons, daughters, brothers, sisters, siblings, grandchildren

        # roles
        s prisoner: سجين, سجيناً, أسير, أسيراً, معتقل, معتقلاً, نزيل, نزيلاً, محتجز, محتجزاً, prisoner, detainee, inmate, captive
        d prisoner: سجينان, سجينين, أسيران, أسيرين, معتقلان
        p prisoner: سجناء, أسرى, معتقلين, معتقلون, نزلاء, محتجزين, محتجزون, prisoners, detainees, inmates, captives
        s guard: حارس, حارساً, سجان, سجاناً, guard, warden
        d guard: حارسان, حارسين
        p guard: حراس, حرس, حراساً, سجانين, guards, wardens
        s civilian medic: مسعف, مسعفاً, طبيب, طبيباً, طبيبة, ممرض, ممرضاً, ممرضة, صيدلي, medic, doctor, nurse, paramedic, medical worker
        d civilian medic: مسعفان, طبيبان, طبيبين, ممرضان, ممرضتان
        p civilian medic: مسعفين, مسعفون, أطباء, ممرضين, ممرضون, medics, doctors, nurses, paramedics, medical workers
        s civilian rescuer: متطوع, متطوعاً, rescuer, rescue worker, volunteer
        d civilian rescuer: متطوعان
        p civilian rescuer: متطوعين, متطوعون, rescuers, rescue workers, volunteers
        s civilian journalist: صحفي, صحفياً, صحافي, صحافياً, صحفية, إعلامي, إعلامياً, مصور, مصوراً, journalist, reporter, photographer, media activist
        d civilian journalist: صحفيان, صحفيين اثنين, إعلاميان
        p civilian journalist: صحفيين, صحفيون, صحافيين, إعلاميين, journalists, reporters
        s civilian teacher: معلم, معلماً, معلمة, مدرسة أطفال, teacher
        p civilian teacher: معلمين, معلمون, معلمات, teachers
        s civilian student: طالب, طالباً, طالبة, تلميذ, تلميذة, student, pupil, schoolchild
        d civilian student: طالبان جامعيان, تلميذان, تلميذين
        p civilian student: طلاب, طلاباً, طالبات, تلاميذ, تلميذات, students, pupils, schoolchildren
        s civilian displaced: نازح, نازحاً, نازحة, displaced person
        p civilian displaced: نازحين, نازحون, نازحات, مهجرين, displaced people, displaced
        s civilian worker: عامل, عاملاً, موظف, موظفاً, مزارع, مزارعاً, فلاح, سائق, راعي, راعي أغنام, worker, employee, farmer, driver, shepherd, civilian worker
        d civilian worker: عاملان, عاملين اثنين, مزارعان
        p civilian worker: عمال, عاملين, موظفين, مزارعين, رعاة, workers, employees, farmers, shepherds

        # fighters
        s belligerent: عنصر, عنصراً, مقاتل, مقاتلاً, مسلح, مسلحاً, جندي, جندياً, عسكري, ضابط, ضابطاً, إرهابي, مرتزق, مرتزقاً, قيادي, قيادياً, fighter, militant, soldier, gunman, terrorist, commander, mercenary, officer, militiaman
        d belligerent: عنصران, عنصرين, مقاتلان, مقاتلين اثنين, جنديان, جنديين, مسلحان, ضابطان, ضابطين, قياديان, قياديين اثنين
        p belligerent: عناصر, عناصراً, مقاتلين, مقاتلون, مسلحين, مسلحون, جنود, عسكريين, ضباط, إرهابيين, مرتزقة, قياديين, قيادات, fighters, militants, soldiers, gunmen, terrorists, troops, mercenaries, officers, militiamen, commanders
        s: نائب, رئيس, مدير, عضو, ناشط, مختار, قائد, deputy, head, activist
        """, Parse);

    /// <summary>Bodies under arms that a text names by a common noun once it has named them.</summary>
    internal static readonly Lexicon<bool> ArmedBodies = Table.Lexicon("""
        x: التنظيم, الجماعة, الميليشيا, الميليشيات, الفصيل, الفصائل, the group, the militia, the organisation, the organization, the faction
        """, _ => true);

    /// <summary>Adjectives and particles that may stand between a number and its noun.</summary>
    internal static readonly Lexicon<bool> Between = Table.Lexicon("""
        x: من, من بين, من ال, of, of the, of its, of their, of them, more, young, local, unarmed, Syrian, other, innocent, elderly, additional, unidentified, wounded, injured, suspected, alleged, regime, government, male, female
        """, _ => true);

    private static PersonNoun Parse(string meaning)
    {
        var flags = meaning.Split(' ');
        Outcome? outcome = null;
        var status = VictimStatus.Unknown;
        string? role = null;
        VictimGroup? group = null;
        foreach (var flag in flags.Skip(1))
        {
            if (Token.Parse<Outcome>(flag) is { } harm) outcome = harm;
            else if (flag is "civilian") status = VictimStatus.Civilian;
            else if (flag is "belligerent") status = VictimStatus.Belligerent;
            else if (Token.Parse<VictimGroup>(flag) is { } kin) group = kin;
            else if (flag is not "other") role = flag;
        }
        var number = flags[0] switch { "s" => NounNumber.Singular, "d" => NounNumber.Dual, _ => NounNumber.Plural };
        return new PersonNoun(number, outcome, status, role, group, flags.Contains("other"));
    }
}
