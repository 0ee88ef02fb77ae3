using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Words for strikes and weapons; those that sport and business use too are weak evidence.</summary>
internal static class StrikeLexicon
{
    internal static readonly Lexicon<IncidentKind> Strong = Table.Lexicon("""
        chemical: سلاح كيميائي, أسلحة كيميائية, بالكيماوي, كيماوي, غاز الكلور, غازات سامة, غاز السارين, سارين, chemical attack, chlorine, sarin, chemical weapons, nerve agent
        cluster: قنابل عنقودية, ذخائر عنقودية, عنقودية, عنقودي, cluster munitions, cluster bombs, cluster bomb, cluster munition
        drone-strike: طائرة مسيرة, طائرة مسيّرة, طائرات مسيرة, طائرات مسيّرة, مسيرة, مسيّرة, طائرة بدون طيار, طائرة من دون طيار, طائرات بدون طيار, طيران مسير, الطيران المسير, مسيرات انتحارية, drone, drones, drone strike, drone attack, uav, unmanned aircraft
        helicopter: براميل متفجرة, برميل متفجر, برميلاً متفجراً, برميلين متفجرين, برميلان متفجران, طيران مروحي, مروحية, مروحيات, طائرة مروحية, barrel bomb, barrel bombs, helicopter, helicopters
        airstrike: غارة, غارات, غارة جوية, غارات جوية, قصف جوي, قصف للطيران, طيران حربي, طائرات حربية, طائرة حربية, طائرات, غارتين, غارتان, طيران روسي, الطيران الروسي, طيران التحالف, طيران النظام, طيران الاحتلال, مقاتلات, ضربة جوية, ضربات جوية, airstrike, airstrikes, air strike, air strikes, air raid, air raids, aerial bombardment, warplane, warplanes, fighter jets, jets, bombed
        missile: صاروخ, صواريخ, صاروخ موجه, صواريخ بالستية, صاروخ باليستي, صواريخ أرض أرض, missile, missiles, ballistic missile, ballistic missiles, cruise missile
        mortar: هاون, قذيفة هاون, قذائف هاون, قذائف الهاون, mortar, mortars, mortar shells, mortar fire
        artillery: قصف, قصفت, قصفوا, يقصف, تقصف, مدفعية, قصف مدفعي, قصف صاروخي, مدفعي, قذائف, قذيفة, قذائف مدفعية, قذائف صاروخية, راجمات, راجمات الصواريخ, استهداف بري, shelling, shelled, artillery, rocket, rockets, rocket fire, rocket attack, rocket attacks, shells, bombardment
        ied: سيارة مفخخة, دراجة نارية مفخخة, مفخخة, عبوة ناسفة, عبوات ناسفة, تفجير انتحاري, حزام ناسف, انتحاري, تفجير, car bomb, ied, suicide bomber, suicide attack, improvised explosive device, roadside bomb, booby trapped
        explosive-remnant: لغم, لغم أرضي, ألغام, مخلفات الحرب, مخلفات حرب, جسم متفجر, ذخيرة غير منفجرة, landmine, land mine, landmines, unexploded ordnance, remnants of war, explosive remnant
        shooting: رصاص, برصاص, إطلاق نار, إطلاق النار, نيران, رشاشات, رشاشات ثقيلة, قناص, قنص, قناصة, gunfire, gunshot, gunmen opened fire, opened fire, sniper, bullets, shot dead, machine gunfire, indiscriminate firing
        raid: إنزال جوي, عملية إنزال, إنزال, مداهمة, مداهمات, حملة مداهمات, حملة دهم, يداهم, تداهم, داهمت, عملية أمنية, airdrop operation, air landing, ground raid, raid by, landing operation
        unknown: عدوان, مذبحة, اشتباكات, اشتباك, انفجار, مجزرة, explosion, blast, clashes, massacre, اشتباكات مسلحة
        """, kind => Token.Parse<IncidentKind>(kind)!.Value);

    /// <summary>Words that mean a strike only among others: verbs and words that other fields use.</summary>
    internal static readonly Lexicon<bool> Weak = Table.Lexicon("""
        x: استهدف, استهدفت, استهدفوا, استهداف, يستهدف, تستهدف, مستهدف, هجوم, هجمات, ضربة, ضربات, عدوان, targeted, targeting, target, strike, strikes, attack, attacks, attacked, hit, struck, raid, operation, bombing, bomb, bombs, fired, shot, aggression, escalation
        """, _ => true);

    /// <summary>Fields whose language borrows that of war.</summary>
    internal static readonly Lexicon<bool> OtherFields = Table.Lexicon("""
        x: مباراة, المباراة, هدف, هدفين, أهداف المباراة, الدوري, دوري, منتخب, لاعب, لاعبين, كأس, مرمى, حارس المرمى, مدرب, نقاط, ملعب, شوط, هداف, نادي, تسديدة, ركلة, بورصة, أسهم, تضخم, أسعار, سوق المال, match, goal, goals, league, coach, striker, penalty, midfielder, defender, goalkeeper, football, stadium, squad, season, tournament, cup, scored, shares, stocks, inflation, market, investors, earnings, quarter
        """, _ => true);

    /// <summary>What was hit.</summary>
    internal static readonly Lexicon<string> Targets = Table.Lexicon("""
        prison: سجن, سجناً, معتقل تابع, مركز احتجاز, مركز اعتقال, prison, jail, detention centre, detention center
        hospital: مشفى, مستشفى, مستوصف, مركز صحي, نقطة طبية, hospital, clinic, medical point, health centre, health center
        school: مدرسة, مدارس, جامعة, معهد, روضة, school, schools, university, kindergarten
        mosque: مسجد, جامع, mosque
        church: كنيسة, church
        market: سوق, سوق شعبي, أسواق, market, souk, bazaar
        bakery: فرن, مخبز, أفران, bakery
        camp: مخيم, مخيماً, مخيمات, خيام, خيم, camp, camps, tents
        vehicle: سيارة, سيارات, سيارته, حافلة, دراجة نارية, شاحنة, عربة, موتور, car, vehicle, bus, truck, motorcycle, motorbike, van
        house: منزل, منزلاً, منازل, منزله, منزلهم, بيت, أحياء سكنية, بناء سكني, مبنى سكني, بناء, house, houses, home, homes, residential buildings, residential neighborhood, apartment
        airport: مطار, مطار مدني, airport
        air-base: مطار عسكري, قاعدة جوية, air base, airbase
        bridge: جسر, bridge
        dam: سد, سد تشرين, dam
        power-station: محطة كهرباء, محطة توليد, power station, power plant
        water-station: محطة مياه, water station, water plant
        oil: حقل نفط, مصفاة, حراقات, محطة وقود, محطة محروقات, oil field, refinery, fuel station, gas station
        farm: مزرعة, مزارع, أرض زراعية, أراض زراعية, farm, farmland
        factory: معمل, مصنع, منطقة صناعية, factory, workshop
        shelter: ملجأ, مركز إيواء, shelter
        ambulance: سيارة إسعاف, ambulance
        checkpoint: حاجز, نقطة عسكرية, موقع عسكري, مقر, مقرات, ثكنة, checkpoint, military site, headquarters, military position
        convoy: رتل, قافلة, convoy
        road: طريق, road, highway
        """);
}
