using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Number words of both languages, in both genders and all cases.</summary>
internal static class NumberLexicon
{
    /// <summary>Words with a value; "x" before it multiplies what stands before.</summary>
    internal static readonly Lexicon<string> Values = Table.Lexicon("""
        1: واحد, واحدة, one
        2: اثنان, اثنين, اثنتان, اثنتين, إثنان, إثنين, إثنتين, two
        3: ثلاثة, ثلاث, three
        4: أربعة, أربع, four
        5: خمسة, خمس, five
        6: ستة, ست, six
        7: سبعة, سبع, seven
        8: ثمانية, ثماني, ثمان, eight
        9: تسعة, تسع, nine
        10: عشرة, عشر, ten
        11: أحد عشر, إحدى عشرة, أحد عشرة, احدى عشر, حادي عشر, eleven
        12: اثنا عشر, اثني عشر, اثنتا عشرة, اثنتي عشرة, twelve
        13: ثلاثة عشر, ثلاث عشرة, ثلاث عشر, thirteen
        14: أربعة عشر, أربع عشرة, أربع عشر, fourteen
        15: خمسة عشر, خمس عشرة, خمس عشر, fifteen
        16: ستة عشر, ست عشرة, ست عشر, sixteen
        17: سبعة عشر, سبع عشرة, سبع عشر, seventeen
        18: ثمانية عشر, ثماني عشرة, ثمان عشرة, ثماني عشر, eighteen
        19: تسعة عشر, تسع عشرة, تسع عشر, nineteen
        20: عشرون, عشرين, twenty
        30: ثلاثون, ثلاثين, thirty
        40: أربعون, أربعين, forty
        50: خمسون, خمسين, fifty
        60: ستون, ستين, sixty
        70: سبعون, سبعين, seventy
        80: ثمانون, ثمانين, eighty
        90: تسعون, تسعين, ninety
        100: مئة, مائة, مية
        200: مئتان, مئتين, مائتان, مائتين, مئتا, مئتي, مائتا, مائتي
        300: ثلاثمئة, ثلاثمائة, ثلاث مئة, ثلاث مائة
        400: أربعمئة, أربعمائة, أربع مئة, أربع مائة
        500: خمسمئة, خمسمائة, خمس مئة, خمس مائة
        600: ستمئة, ستمائة, ست مئة, ست مائة
        700: سبعمئة, سبعمائة, سبع مئة, سبع مائة
        800: ثمانمئة, ثمانمائة, ثمانيمئة, ثماني مئة, ثماني مائة, ثمان مئة, ثمان مائة
        900: تسعمئة, تسعمائة, تسع مئة, تسع مائة
        2000: ألفان, ألفين, ألفا, ألفي
        x12: dozen
        x100: hundred
        x1000: ألف, آلاف, ألفاً, thousand
        x1000000: مليون, ملايين, million
        """);

    /// <summary>Words before a number that say how it is meant.</summary>
    internal static readonly Lexicon<string> Before = Table.Lexicon("""
        about: نحو, قرابة, حوالي, زهاء, ما يقارب, ما يقرب من, بحدود, قريب من, about, around, approximately, roughly, nearly, almost, some, an estimated, estimated
        least: ما لا يقل عن, مالا يقل عن, لا يقل عن, على الأقل, at least, no fewer than, no less than, not less than, a minimum of
        more: أكثر من, ما يزيد عن, ما يزيد على, يزيد عن, ما ينوف عن, more than, over, upwards of, in excess of
        most: ما يصل إلى, نحو ما يصل إلى, up to, as many as
        less: أقل من, less than, fewer than
        """);

    /// <summary>Words after a number that leave it open.</summary>
    internal static readonly Lexicon<string> After = Table.Lexicon("""
        least: على الأقل, كحد أدنى, فأكثر, at least, or more
        about: تقريباً, approximately
        """);

    /// <summary>Plurals without a number; the lowest number they can mean.</summary>
    internal static readonly Lexicon<int> Uncounted = Table.Lexicon("""
        1: عدد من, عدداً من, أعداد من, عدد كبير من, عدد آخر من, عدة, عدّة, بضعة, مجموعة من, a number of, several, many, some, multiple, a few, numerous, various, number of
        20: عشرات, tens of, tens
        24: dozens of, dozens
        40: scores of
        200: مئات, مئات من, مائات, hundreds of, hundreds
        2000: آلاف من, thousands of, thousands
        """, int.Parse);
}
