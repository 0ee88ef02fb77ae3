using System.Collections.Frozen;

namespace IncidentMap.Gazetteer.Mentions;

/// <summary>The words before a name that tell that it is a place, and the names that need them.</summary>
internal static class MentionContext
{
    /// <summary>Words that announce a place by its kind, folded.</summary>
    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(
    [
        "مدينه", "مدينتي", "مدن", "بلده", "بلدتي", "بلدات", "قريه", "قريتي", "قري", "ريف", "ارياف", "حي", "حيي", "احياء", "محافظه", "محافظتي", "منطقه", "منطقتي",
        "ناحيه", "مخيم", "مطار", "سد", "معبر", "حقل", "ضاحيه", "مزارع", "مزرعه", "باديه", "جرود", "محور", "مفرق", "سجن", "جسر", "محيط", "اطراف", "مشارف", "جبهه", "بلديه",
        "city", "town", "towns", "village", "villages", "cities", "district", "neighbourhood", "neighborhood", "province", "governorate", "camp", "subdistrict", "outskirts", "suburb", "suburbs", "countryside", "area", "axis", "frontline", "junction", "crossing",
    ], StringComparer.Ordinal);

    /// <summary>Prepositions of place: enough for a short name that is no common word, not for one that is.</summary>
    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(
    [
        "في", "علي", "ع", "سوق", "طال", "طالت", "قرب", "شمال", "جنوب", "شرق", "غرب", "شرقي", "غربي", "شمالي", "جنوبي", "باتجاه", "نحو", "الي", "بين", "قصف", "استهدف", "استهدفت",
        "in", "near", "at", "outside", "around", "towards", "of", "from", "between", "on", "north", "south", "east", "west", "targeted", "hit", "struck",
        "inside", "targeting", "attacked", "attacking", "bombed", "shelled", "bombarded", "pounded", "hitting", "bombing", "shelling", "striking",
    ], StringComparer.Ordinal);

    /// <summary>
    /// Names of Syrian and Iraqi places that are everyday words, persons' names or names of groups: only after a word of
    /// <see cref="Kinds"/> are they places. Folded.
    /// </summary>
    private static readonly FrozenSet<string> Common = FrozenSet.ToFrozenSet(
    [
        "النور", "الشرقيه", "الغربيه", "السلام", "الثوره", "الحريه", "الوحده", "النصر", "الصور", "القصر", "الحصن", "الجديده", "المزرعه", "العباس", "خالد", "الحسن",
        "حسن", "محمد", "علي", "عمر", "احمد", "ابراهيم", "الشيخ", "الحاره", "الكرامه", "الجزيره", "السد", "المنصوره", "الزهراء", "الشهداء", "المدينه", "القريه", "البلد",
        "الشيوخ", "الحاج", "الامام", "الخان", "الصناعه", "الفرقان", "الاسد", "عاصي", "التل", "الدار", "المحطه", "الجسر", "العشاره", "الرمل", "الحجر", "العزيز",
        "المالكيه", "صالح", "سليمان", "منصور", "الصفراء", "الكبير", "الصغير", "المركز", "المخرم", "شيخون", "الفقير", "ناصر", "العمر", "مصر", "اوروبا", "القدس", "جمعه",
        "السويس", "الشام", "النهر", "البحر", "الدوله", "الساحل", "الضاحيه", "القلعه", "سلمي", "ساره", "مريم", "بكر", "سعد", "دعاء", "الفيحاء", "حياه", "السبت", "الاحد", "الجمعه",
        "جروح", "زياره", "مزرعه", "عدوان", "عثمان", "مظلوم", "ملح", "محطه", "الاربعين", "حضر", "جاسم", "الجامعه", "المدرسه", "معسكر", "النظام", "الصفا", "بشار", "محمود", "خليل", "مراد", "حسين", "الحسين", "اذار", "سلسله", "مقبره", "الربيع", "القوات",
        "ان", "وان", "مفرق", "المفرق", "سليماني", "السجن", "الاشاره", "اشاره", "العماره", "الحمره", "النجف", "الرياض", "القائم", "المشاريع", "الحمام", "حمام",
        "تل", "كفر", "خربه", "معره", "دير", "عين", "شيخ", "خان", "جبل", "وادي", "بير", "بئر", "راس", "ام", "ابو", "بيت", "باب", "قصر", "برج", "مرج", "حوش", "رسم",
        "جروح", "عدوان", "صراع", "خطاب", "الصوره", "العباره", "اسكان", "الهامه", "القطعه", "العريضه", "عقرب", "مظلوم", "الحصان", "نافعه", "جمله", "بليون", "الاربعين",
        "عطشان", "العاليه", "المشهد", "الشعار", "الفردوس", "الصالحين", "المعادي", "البدو", "الجامعه", "الاذاعه", "المامون", "المنصور", "القادسيه", "المفتي", "التضامن",
        "القدم", "التصحيح", "الميدان", "السكري", "المهاجرين", "القصور", "النهضه", "جراد", "الطوب", "حور", "الطريف", "غريبه", "بلاط", "البلاط", "متين", "المشرفه",
        "الجراده", "المسرب", "حيط", "الحسرات", "الطيبه", "العلوش",
        "bala", "mazloum", "mashhad", "adla",
        "may", "march", "islam", "ali", "hassan", "hasan", "khalid", "muhammad", "mohammad", "mohammed", "ahmad", "ahmed", "ibrahim", "omar", "sham", "nur", "noor", "salam", "islamic",
        "syrian", "khan", "sharif", "salah", "nasr", "assad", "asad", "saleh", "jumaa", "sara", "salma", "port", "or", "van", "us", "uk", "thawra", "shuhada", "kafr", "tell", "tall", "tel", "tal", "dayr", "deir", "sheikh",
        "khalil", "hussein", "murad", "bashar", "mahmoud", "osman", "yusuf", "youssef", "hamas", "assyria", "share", "man", "sana", "riyad", "riyadh", "ain", "ayn", "ras", "abu", "umm", "beit", "bab", "jabal", "mount", "wadi", "who", "un", "isis", "sdf", "ana", "asia", "tartar",
    ], StringComparer.Ordinal);

    internal static bool IsKind(string letters) => Kinds.Contains(letters) || WithoutPrefix(letters) is { } rest && Kinds.Contains(rest);

    /// <summary>بادية X, محور X: a kind of place that is no part of the name of any town.</summary>
    internal static bool IsOnlyAround(string letters) => letters is "باديه" or "بباديه" or "جرود" or "بجرود" or "محور" or "بمحور" or "مفرق" or "بمفرق";

    /// <summary>"the X front": behind a name only.</summary>
    internal static bool IsKindBehind(string letters) => letters is "front" or "checkpoint" or "roundabout" or "intersection";

    internal static bool IsPlace(string letters) => Places.Contains(letters) || WithoutPrefix(letters) is { } rest && Places.Contains(rest);

    /// <summary>Small words of English that end no name: "Haas in" is not Hasin.</summary>
    internal static bool IsPreposition(string letters) => letters is "in" or "on" or "at" or "of" or "by" or "to" or "is" or "as" or "an";

    /// <summary>Words behind which stands what was hit: a name of several capitals there is a place or nothing.</summary>
    internal static bool IsHit(string letters) => letters is "on" or "inside" or "targeted" or "targeting" or "hit" or "hitting" or "struck" or "bombed" or "shelled" or "bombarded" or "pounded";

    /// <summary>The last word of those who hit something, in Arabic: قوات النظام, الطيران الحربي الروسي.</summary>
    internal static bool IsStriker(string letters) => letters is "النظام" or "الاسد" or "الروسي" or "الروسيه" or "التركي" or "التركيه" or "الحربي" or "الحربيه" or "المروحي" or "الاسرائيلي" or "الاحتلال" or "قسد" or "المسير" or "مسيره" or "تركيه" or "روسيه";

    /// <summary>A verb of hitting, behind which stands who did it and then what was hit.</summary>
    internal static bool IsStrikeVerb(string letters) => letters is "قصف" or "قصفت" or "استهدف" or "استهدفت" or "وقصف" or "وقصفت" or "واستهدف" or "واستهدفت";

    /// <summary>"The shelling of al-Bab": behind such a word "of" names what was hit.</summary>
    internal static bool IsBlow(string letters) => letters is "shelling" or "bombardment" or "bombing" or "targeting" or "siege" or "raiding" or "storming";

    /// <summary>Heads of Syrian village names, as romanised: what follows one with a capital belongs to the name.</summary>
    private static readonly FrozenSet<string> Heads = FrozenSet.ToFrozenSet(
        ["tel", "tal", "tell", "tall", "kafr", "kfar", "kafar", "khan", "deir", "dayr", "ain", "ayn", "ras", "umm", "um", "abu", "maarat", "beit", "bayt", "khirbet", "khirbat", "sheikh", "shaykh", "hawsh", "tir"],
        StringComparer.Ordinal);

    /// <summary>"western Ghouta", "rural Damascus": written small, the word still belongs to the name of a region.</summary>
    internal static bool IsBearing(string letters) => letters is "eastern" or "western" or "northern" or "southern" or "east" or "west" or "north" or "south" or "rural";

    /// <summary>First words of village names in Arabic, folded, that are written apart from the second.</summary>
    internal static bool IsArabicHead(string letters) => letters is "تل" or "كفر" or "بيت" or "عين" or "دير" or "خان" or "حوش" or "مرج";

    internal static bool IsHead(string letters) => Heads.Contains(letters);

    internal static bool IsCommon(string letters) => Common.Contains(letters);

    /// <summary>The designator without what Arabic joins to it: بمدينة, المدينة, وريف, لمحافظة.</summary>
    private static string? WithoutPrefix(string letters) => letters switch
    {
        ['و' or 'ف' or 'ب' or 'ل' or 'ك', .. var rest] when letters.Length >= 4 => rest,
        _ => null,
    };
}
