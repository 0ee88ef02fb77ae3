using System.Collections.Frozen;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Those who speak in reports, by the token of their origin.</summary>
internal static class SpeakerLexicon
{
    internal static readonly Lexicon<string> Names = Table.Lexicon("""
        sohr: المرصد السوري, المرصد السوري لحقوق الإنسان, المرصد, رامي عبد الرحمن, رامي عبدالرحمن, syrian observatory for human rights, syrian observatory, sohr, rami abdulrahman, rami abdel rahman, observatory
        snhr: الشبكة السورية لحقوق الإنسان, شبكة سورية لحقوق الإنسان, الشبكة السورية, snhr, syrian network for human rights
        white-helmets: الدفاع المدني, دفاع مدني سوري, الخوذ البيضاء, خوذ بيضاء, white helmets, syria civil defence, syrian civil defence, syria civil defense, civil defence, civil defense
        sana: سانا, وكالة سانا, sana
        anha: وكالة هاوار, وكالة أنباء هاوار, anha, hawar news
        airwars: إيروورز, airwars
        us-led-coalition: التحالف الدولي, التحالف, coalition, us led coalition
        russian-mod: وزارة الدفاع الروسية, russian ministry of defence, russian defence ministry, russian defense ministry
        turkish-mod: وزارة الدفاع التركية, turkish defence ministry, turkish defense ministry
        centcom: القيادة المركزية الأمريكية, القيادة المركزية الأميركية, سنتكوم, centcom, us central command
        sdf: قسد, قوات سوريا الديمقراطية, مجلس منبج العسكري, sdf, syrian democratic forces, asayish, manbij military council
        rsd-watch: شبكة رصد سوريا, شبكة رصد سوريا لحقوق الإنسان
        ric: rojava information centre, rojava information center
        local-sources: مصادر محلية, مصدر محلي, ناشطون, نشطاء, شهود عيان, مصادر طبية, مصدر طبي, أهالي, local source, local sources, eyewitnesses, eye witnesses, activists, residents, medical source, medical sources, witnesses
        """);

    /// <summary>Words of saying, before or after the speaker.</summary>
    internal static readonly Lexicon<bool> Saying = Table.Lexicon("""
        x: قال, قالت, أفاد, أفادت, ذكر, ذكرت, أعلن, أعلنت, أكد, أكدت, أوضح, أوضحت, أضاف, أضافت, وثق, وثقت, نقل, نقلت, أشار, أشارت, وفق, وفقاً, وفقا ل, بحسب, حسب, تابع, صرح, نقلاً عن, بيان, said, says, reported, reports, announced, stated, told, according to, documented, noted, notes, added, confirmed, statement, revealed, per
        """, _ => true);

    /// <summary>Display names of the origins.</summary>
    internal static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        ["sohr"] = "Syrian Observatory for Human Rights",
        ["snhr"] = "Syrian Network for Human Rights",
        ["white-helmets"] = "White Helmets (Syria Civil Defence)",
        ["sana"] = "SANA",
        ["anha"] = "ANHA",
        ["airwars"] = "Airwars",
        ["us-led-coalition"] = "US-led Coalition",
        ["russian-mod"] = "Russian Ministry of Defence",
        ["turkish-mod"] = "Turkish Ministry of National Defence",
        ["centcom"] = "US Central Command",
        ["sdf"] = "Syrian Democratic Forces",
        ["rsd-watch"] = "Syria Monitor Network for Human Rights",
        ["ric"] = "Rojava Information Center",
        ["local-sources"] = "Local sources",
    }.ToFrozenDictionary();
}
