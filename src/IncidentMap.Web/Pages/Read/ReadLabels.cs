using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.Read;

/// <summary>The texts of the page that reads a report.</summary>
public static class ReadLabels
{
#pragma warning disable CS1591 // Each label says itself what it is.
    public static Bilingual Title { get; } = new("Read a report", "قراءة تقرير");
    public static Bilingual Intro { get; } = new("Paste a report in Arabic or English, or give a file. You get back who says how many, where, when and by whom, each number tied to its words.",
        "ألصق تقريرًا بالعربية أو الإنكليزية، أو أعطِ ملفًا. تعود إليك الأعداد بقائليها، وأين ومتى ومن نُسب إليه، وكل رقم مربوط بكلماته.");
    public static Bilingual NothingStored { get; } = new("Nothing is stored: neither the text nor what was read in it, here or in the address.", "لا يُحفظ شيء: لا النص ولا ما قُرئ فيه، لا هنا ولا في العنوان.");
    public static Bilingual HowItReads { get; } = new("How counts, grades and places are made", "كيف تُصنع الأعداد والدرجات والأماكن");
    public static Bilingual Examples { get; } = new("Try it with a text of our own:", "جرّبها بنص من عندنا:");
    public static Bilingual ExampleArabic { get; } = new("an Arabic one", "نص عربي");
    public static Bilingual ExampleEnglish { get; } = new("an English one", "نص إنكليزي");
    public static Bilingual TheText { get; } = new("Text of the report", "نص التقرير");
    public static Bilingual TextHint { get; } = new("Paste the words here, or drop a file.", "ألصق الكلمات هنا، أو أفلت ملفًا.");
    public static Bilingual TheFile { get; } = new("Or a file", "أو ملف");
    public static Bilingual FileHint { get; } = new("Text, web page, Word or mail (.txt, .html, .docx, .eml), 2 MB at most.", "نص أو صفحة ويب أو وورد أو بريد (‎.txt, .html, .docx, .eml)، حتى 2 ميغابايت.");
    public static Bilingual DropHere { get; } = new("Drop the file to read it", "أفلت الملف لقراءته");
    public static Bilingual Published { get; } = new("Day of publication", "يوم النشر");
    public static Bilingual PublishedHint { get; } = new("\"On Monday\" and \"last night\" need it.", "تحتاجه عبارات مثل «الاثنين» و«مساء أمس».");
    public static Bilingual Publisher { get; } = new("Publisher", "الناشر");
    public static Bilingual Address { get; } = new("Address", "العنوان");
    public static Bilingual Optional { get; } = new("optional", "اختياري");
    public static Bilingual Read { get; } = new("Read it", "اقرأه");
    public static Bilingual ReadAgain { get; } = new("Read again", "اقرأه من جديد");
    public static Bilingual ChangeText { get; } = new("Change the text, its day or publisher", "تغيير النص أو يومه أو ناشره");
    public static Bilingual NewReport { get; } = new("New report", "تقرير جديد");
    public static Bilingual ToResult { get; } = new("To what was read", "إلى ما قُرئ");

    public static Bilingual Mend { get; } = new("This could not be read yet:", "تعذّرت القراءة بعد:");
    public static Bilingual TextMissing { get; } = new("There is no text. Paste a report, or choose a file.", "لا نص هنا. ألصق تقريرًا أو اختر ملفًا.");
    public static Bilingual TooLong { get; } = new("The text has more than 1,000,000 characters. Give the part that tells of the incident.", "في النص أكثر من 1,000,000 حرف. أعطِ الجزء الذي يروي الحادثة.");
    public static Bilingual TextBackwards { get; } = new("The words of this text run backwards, as some programs take Arabic from a PDF. Copy the text from the page itself, or take it from the PDF with another program.", "كلمات هذا النص معكوسة، كما تُخرج بعض البرامج العربية من ملفات PDF. انسخ النص من الصفحة نفسها أو استخرجه ببرنامج آخر.");
    public static Bilingual TextBinary { get; } = new("This holds signs that are no letters, as if it were a picture or a program. Paste plain text.", "في هذا رموز ليست حروفًا، كأنه صورة أو برنامج. ألصق نصًا عاديًا.");
    public static Bilingual DayUnknown { get; } = new("This is no day of the calendar. Expected: year-month-day, such as 2017-06-27.", "هذا ليس يومًا في التقويم. المتوقع: سنة-شهر-يوم، مثل 2017-06-27.");
    public static Bilingual NameTooLong { get; } = new("A name of at most 300 characters is expected.", "يُتوقع اسم لا يزيد على 300 حرف.");
    public static Bilingual AddressUnsafe { get; } = new("An address that begins with http:// or https:// is expected.", "يُتوقع عنوان يبدأ بـ http:// أو https://.");
    public static Bilingual OneFile { get; } = new("Several files came together. Give one: the figures of two reports do not belong in one reading.", "وصلت عدة ملفات معًا. أعطِ ملفًا واحدًا: أرقام تقريرين لا تُقرأ معًا.");
    public static Bilingual FileEmpty { get; } = new("The file is empty.", "الملف فارغ.");
    public static Bilingual FileTooLarge { get; } = new("The file is larger than 2 MB, or unpacks to far more. Paste the part that tells of the incident.", "الملف أكبر من 2 ميغابايت، أو يُفك إلى أكثر من ذلك بكثير. ألصق الجزء الذي يروي الحادثة.");
    public static Bilingual FileUnknown { get; } = new("Files of this kind cannot be read. Give .txt, .html, .docx or .eml; of a PDF or an old .doc, copy the text.", "لا تُقرأ ملفات من هذا النوع. أعطِ ‎.txt أو .html أو .docx أو .eml؛ ومن PDF أو ‎.doc القديم انسخ النص.");
    public static Bilingual FileBinary { get; } = new("The file holds no text, whatever its name says.", "لا نص في الملف، أيًّا كان اسمه.");
    public static Bilingual FileTooDeep { get; } = new("The page is nested too deeply to be read in a few seconds. Paste its text.", "الصفحة متداخلة إلى حد لا تُقرأ معه في ثوانٍ. ألصق نصها.");
    public static Bilingual FileNoWord { get; } = new("The file is no Word document, or a damaged one. Save it again as .docx, or paste its text.", "الملف ليس مستند وورد، أو هو تالف. احفظه من جديد بصيغة ‎.docx أو ألصق نصه.");
    public static Bilingual FileLocked { get; } = new("The file is locked with a password, or an old .doc under a new name. Save it as .docx without a password, or paste its text.", "الملف مقفل بكلمة مرور، أو هو ‎.doc قديم باسم جديد. احفظه بصيغة ‎.docx دون كلمة مرور أو ألصق نصه.");
    public static Bilingual FileNoMail { get; } = new("The file is no mail, or a damaged one. Save the mail again as .eml, or paste its text.", "الملف ليس رسالة بريد، أو هو تالف. احفظ الرسالة من جديد بصيغة ‎.eml أو ألصق نصها.");
    public static Bilingual FileWithoutText { get; } = new("The file holds no words. If it is a picture of a text, type them.", "لا كلمات في الملف. إن كان صورة لنص فاكتب كلماته.");

    public static Bilingual FromFile { get; } = new("Taken from the file:", "أُخذ من الملف:");
    public static Bilingual AssumedEncoding { get; } = new("The file is not in UTF-8 and does not say its encoding; it was read as", "الملف ليس بترميز UTF-8 ولا يذكر ترميزه؛ قُرئ على أنه");
    public static Bilingual FileBeforeText { get; } = new("The file was read; the pasted text was left aside.", "قُرئ الملف، وتُرك النص الملصق جانبًا.");
    public static Bilingual TextCut { get; } = new("The text is long: all of it was read, but only its beginning is shown.", "النص طويل: قُرئ كله، ولا يُعرض إلا أوله.");
    public static Bilingual MarksLeftOut { get; } = new("Not all words found are marked, so that the page stays quick; what counts comes first. Found in all:", "لم تُعلَّم كل الكلمات كي تبقى الصفحة سريعة؛ وما يُعدّ أولًا. وُجد في المجموع:");
    public static Bilingual ByRules { get; } = new("Read by the rules.", "قرأته القواعد.");
    public static Bilingual ReadBy { get; } = new("Read by another reader, each quote and sum checked against the text:", "قرأه قارئ آخر، وفُحص كل اقتباس وجمع على النص:");
    public static Bilingual Refused { get; } = new("A second reader was asked; its reading does not stand. Why:", "سُئل قارئ ثانٍ ولم تُعتمد قراءته. السبب:");
    public static Bilingual Found { get; } = new("Found in the text", "ما وُجد في النص");
    public static Bilingual ReportText { get; } = new("The text, with what was found marked", "النص وقد عُلّم ما وُجد فيه");
    public static Bilingual PublishedOn { get; } = new("published", "نُشر");
    public static Bilingual Original { get; } = new("original", "الأصل");
    public static Bilingual Incident { get; } = new("Incident", "الحادثة");
    public static Bilingual IncidentsRead { get; } = new("Incidents read", "الحوادث المقروءة");
    public static Bilingual When { get; } = new("When", "متى");
    public static Bilingual Where { get; } = new("Where", "أين");
    public static Bilingual Blamed { get; } = new("Attributed to", "من نُسب إليه");
    public static Bilingual What { get; } = new("What", "ماذا");
    public static Bilingual NoDay { get; } = new("The text gives no day that can be resolved. Give the day of publication above.", "لا يذكر النص يومًا يمكن تحديده. أعطِ يوم النشر.");
    public static Bilingual InTheText { get; } = new("in the text:", "في النص:");
    public static Bilingual InReportOf { get; } = new("in a report published on", "في تقرير نُشر يوم");
    public static Bilingual NoPlace { get; } = new("No place that the gazetteer knows is named for it.", "لا يُذكر لها مكان يعرفه المعجم الجغرافي.");
    public static Bilingual Namesakes { get; } = new("Places of that name:", "أماكن بهذا الاسم:");
    public static Bilingual NotInGazetteer { get; } = new("not in the gazetteer, which does not guess", "ليس في المعجم الجغرافي، وهو لا يخمّن");
    public static Bilingual MapOf { get; } = new("Map of the place", "خريطة المكان");
    public static Bilingual NoCounts { get; } = new("The text gives no number of people harmed.", "لا يذكر النص عدد متضررين.");
    public static Bilingual OfThem { get; } = new("of them", "منهم");
    public static Bilingual Sums { get; } = new("Sums", "الجمع");
    public static Bilingual SumHolds { get; } = new("holds", "يستقيم");
    public static Bilingual SumQuestion { get; } = new("The parts give {0}, the text says {1}. Is one counted elsewhere?", "الأجزاء {0} والنص يقول {1}. هل حُسب بعضهم في موضع آخر؟");
    public static Bilingual StatedAgain { get; } = new("Stated again, counted once", "ذُكر مرة أخرى وحُسب مرة واحدة");
    public static Bilingual WhoSaysWhat { get; } = new("Who says what", "من يقول ماذا");
    public static Bilingual ItsOwnWords { get; } = new("The text itself", "النص نفسه");
    public static Bilingual NotADenial { get; } = new("which is neither a denial nor an acknowledgement", "وهذا ليس نفيًا ولا إقرارًا");
    public static Bilingual GivesNoNumber { get; } = new("gives no number", "بلا عدد");
    public static Bilingual NotCounted { get; } = new("Mentioned, and doesn't count", "ذُكر ولا يُعدّ");
    public static Bilingual AndMore { get; } = new("All of them", "كل ما ذُكر");
    public static Bilingual Json { get; } = new("As JSON", "بصيغة JSON");
    public static Bilingual JsonHint { get; } = new("The same as the API gives", "كما يعطيه واجهة البرمجة");
    public static Bilingual NoIncident { get; } = new("The text tells of no act of armed violence", "لا يروي النص عملًا من أعمال العنف المسلح");
    public static Bilingual LookedFor { get; } = new("Looked for were strikes, shelling, explosions, mines, shootings and raids with people harmed or feared harmed, in Arabic and English. Nothing in these words says that such a thing happened. If you read it otherwise, tell us which words say so: the lists of words are open files.",
        "بُحث عن غارات وقصف وانفجارات وألغام وإطلاق نار ومداهمات مع متضررين أو خشية وقوعهم، بالعربية والإنكليزية. ولا شيء في هذه الكلمات يقول إن ذلك وقع. إن كنت تقرؤه على غير ذلك فأخبرنا بالكلمات: قوائمها ملفات مفتوحة.");
    public static Bilingual ProposedOnly { get; } = new("Read by machine; nobody has looked at it", "قرأته آلة ولم يراجعه أحد");
#pragma warning restore CS1591
}
