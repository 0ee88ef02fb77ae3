namespace IncidentMap.Web.Pages.Text;

/// <summary>
/// Faults of an editor's form in the language of the page. The sentences of the library are English; in Arabic each field says what it
/// expects, which covers all that can be wrong with it.
/// </summary>
public static class FaultWords
{
    private static readonly string Counted = $"عدد غير مفهوم؛ المتوقع 57 أو {Isolate.Ltr("42..70")} أو {Isolate.Ltr("5..")} أو {Isolate.Ltr("unknown")}، أو فارغ للعودة إلى القاعدة.";
    private const string Day = "يوم غير صالح؛ المتوقع yyyy-MM-dd، ليس بعد الغد.";
    private const string Token = "رمز غير صالح؛ المتوقع أحرف لاتينية صغيرة وأرقام وشرطات مفردة.";

    private static readonly Dictionary<string, string> Arabic = new(StringComparer.Ordinal)
    {
        ["date_start"] = Day,
        ["date_end"] = "يوم غير صالح؛ المتوقع yyyy-MM-dd، ليس قبل اليوم الأول ولا بعد الغد.",
        ["part_of_day"] = "وقت غير معروف؛ اختر من القائمة.",
        ["kind"] = "وسيلة غير معروفة؛ اختر من القائمة.",
        ["target"] = Token,
        ["parties"] = "جهات غير مفهومة؛ المتوقع رمز:أساس يفصل بينها |، والأساس alleged أو acknowledged أو denied أو contested.",
        ["place"] = "لا مكان صالحًا؛ المتوقع معرّف من المعجم الجغرافي، والمنشورة لا تبقى بلا مكان إلا بقرار.",
        ["lon"] = "نقطة غير صالحة؛ المتوقع خط طول من -180 إلى 180 وخط عرض من -90 إلى 90، قرب المكان المذكور بجانبها.",
        ["lat"] = "المتوقع رقم من -90 إلى 90، مع خط الطول.",
        ["accuracy"] = "دقة غير معروفة؛ اختر من القائمة.",
        ["published_place"] = "المكان المنشور يجب أن يكون أقل دقة من المعروف وأن يضمّه.",
        ["published_accuracy"] = "لا مكان معروفًا بهذه الدقة يضمّ المكان؛ سمِّ واحدًا.",
        ["title_en"] = "العنوان لا يكون فارغًا.",
        ["title_ar"] = "العنوان لا يكون فارغًا.",
        ["grade"] = "درجة غير معروفة؛ اختر من القائمة.",
        ["reason"] = "السبب فارغ؛ اذكره في كلمات قليلة.",
        ["by"] = "الاسم فارغ.",
        ["version"] = "غيّرها شخص آخر في أثناء ذلك؛ لم يُكتب شيء.",
        ["into"] = "لا يمكن الضمّ إليها: ليست موجودة، أو مسحوبة، أو غير منشورة بينما هذه منشورة.",
        ["claim"] = "لا قول كهذا.",
        ["claims"] = "اختر قولًا واحدًا على الأقل، ولا تفصلها كلها؛ وما ضُمّ معًا يُفصل معًا.",
        ["change"] = "لا يُعاد هذا التغيير: أنشأ الحادثة، أو فوقه ضمّ أو فصل لاحق يُعاد أولًا.",
        ["id"] = "لا يسمح حال الحادثة بهذا القرار.",
        ["fields"] = "لم يتغير أي حقل.",
    };

    /// <summary>What is wrong with a field.</summary>
    public static string Of(Fault fault, Language language)
    {
        if (fault.Where == "fields") return ReviewText.NothingChanged.In(language);
        if (language == Language.En) return fault.Message;
        return Arabic.GetValueOrDefault(fault.Where) ?? (fault.Where.EndsWith("killed", StringComparison.Ordinal) || fault.Where == "injured" ? Counted : ReviewText.FaultText.Ar);
    }
}
