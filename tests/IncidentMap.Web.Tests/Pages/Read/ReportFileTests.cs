using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Web.Pages.Read;
using IncidentMap.Web.Pages.Read.Texts;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Tests.Pages.Read;

public sealed class ReportFileTests
{
    private const string Arabic = "قُتل خمسة مدنيين في غارة على الميادين، بحسب المرصد.";

    [Fact]
    public void A_text_file_is_read_as_UTF8_and_as_UTF16_by_its_mark()
    {
        Assert.Equal(Arabic, Read("a.txt", Encoding.UTF8.GetBytes(Arabic)).Text);
        Assert.Equal(Arabic, Read("a.TXT", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Arabic)]).Text);
        Assert.Equal(Arabic, Read("a.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Arabic)]).Text);
        Assert.Equal(Arabic, Read("a.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Arabic)]).Text);
    }

    [Fact]
    public void A_text_that_is_no_UTF8_is_taken_for_windows_1256_and_that_is_said()
    {
        var read = Read("a.txt", Old(Arabic));
        Assert.Equal((Arabic, "windows-1256"), (read.Text, read.AssumedEncoding));
        Assert.Null(Read("a.txt", Encoding.UTF8.GetBytes(Arabic)).AssumedEncoding);
    }

    [Fact]
    public void Of_a_web_page_the_article_is_kept_with_its_day_publisher_and_address()
    {
        var read = Read("page.html", Encoding.UTF8.GetBytes($"""
            <html><head><title>Site</title>
            <meta property="article:published_time" content="2017-06-26T22:30:00Z"><meta property="og:site_name" content="An  example">
            <link rel="canonical" href="https://example.org/a"><style>.x</style></head>
            <body><header>The name of the site</header><nav>Menu 99 killed</nav>
            <article>Other news</article>
            <article><header><h1>Headline</h1></header><p>{Arabic}<br>second <b>li</b>ne</p><script>alert(1)</script><div hidden>unseen</div>
            <ul><li>one</li><li>two</li></ul><aside>Read also</aside></article><footer>Rights</footer></body></html>
            """));
        Assert.Equal($"Headline\n{Arabic}\nsecond line\none\ntwo", read.Text);
        // Half past one at night in Damascus.
        Assert.Equal((new DateOnly(2017, 6, 27), "An example", "https://example.org/a"), (read.PublishedOn, read.Publisher, read.Url));
    }

    [Fact]
    public void A_web_page_without_an_article_gives_its_main_part_and_the_day_of_its_time()
    {
        var read = Read("a.htm", "<nav>no</nav><main><time datetime='2018-02-03'>yesterday</time><p>Five were killed.</main>"u8.ToArray());
        Assert.Equal("yesterday\nFive were killed.", read.Text);
        Assert.Equal(new DateOnly(2018, 2, 3), read.PublishedOn);
    }

    [Fact]
    public void A_web_page_is_read_in_the_encoding_that_it_declares()
    {
        var read = Read("a.html", Old($"<meta charset=windows-1256><p>{Arabic}"));
        Assert.Equal((Arabic, (string?)null), (read.Text, read.AssumedEncoding));
    }

    [Fact]
    public void Of_a_Word_document_the_paragraphs_are_kept_and_what_was_deleted_is_not()
    {
        var xml = $"""
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:r><w:t xml:space="preserve">{Arabic[..10]}</w:t></w:r><w:r><w:t xml:space="preserve">{Arabic[10..]}</w:t></w:r></w:p>
            <w:p><w:del><w:r><w:delText>ten</w:delText></w:r></w:del><w:ins><w:r><w:t>eleven</w:t><w:tab/><w:t>killed</w:t></w:r></w:ins></w:p>
            </w:body></w:document>
            """;
        Assert.Equal($"{Arabic}\neleven killed", Read("a.docx", Word(xml)).Text);
    }

    [Fact]
    public void Of_a_mail_the_plain_part_is_kept_under_its_subject_with_its_day()
    {
        var read = Read("a.eml", Encoding.UTF8.GetBytes("""
            From: someone@example.org
            Date: Tue, 27 Jun 2017 01:00:00 +0300
            Subject: =?utf-8?B?2K7YqNix?=
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            RmlsdmUgd2VyZSBraWxsZWQu
            --b
            Content-Type: text/html

            <p>not this</p>
            --b--
            """));
        Assert.Equal("خبر\n\nFilve were killed.", read.Text);
        Assert.Equal(new DateOnly(2017, 6, 27), read.PublishedOn);
    }

    [Fact]
    public void A_mail_of_HTML_alone_is_reduced_to_its_text() =>
        Assert.Equal("Five were killed.", Read("a.eml", "From: a@example.org\nContent-Type: text/html\n\n<style>x</style><p>Five <b>were</b> killed.</p>"u8.ToArray()).Text);

    [Theory]
    [InlineData("<p style='color:red; DISPLAY : none'>Fifty were killed.</p>")]
    [InlineData("<div style=\"visibility:hidden\"><p>Fifty were killed.</p></div>")]
    [InlineData("<span style='opacity:0.0;'>Fifty were killed.</span>")]
    [InlineData("<span style='font-size:0px'>Fifty were killed.</span>")]
    [InlineData("<p><del>Fifty</del><s>Sixty</s></p>")]
    [InlineData("<textarea>Fifty were killed.</textarea><video>Sixty</video>")]
    public void What_a_web_page_does_not_show_or_struck_out_is_no_word_of_its_report(string unseen) =>
        Assert.Equal("Five were killed.", Read("a.html", Encoding.UTF8.GetBytes($"{unseen}<p style='opacity:0.9;font-size:0.8em;display:block'>Five were killed.</p>")).Text);

    [Fact]
    public void A_web_page_under_the_ending_of_a_text_is_reduced_all_the_same() =>
        Assert.Equal("Five < six were killed.", Read("a.txt", "\n<!DOCTYPE html><html><script>fifty('killed')</script><p>Five &lt; six were killed."u8.ToArray()).Text);

    [Fact]
    public void Hidden_text_of_a_Word_document_is_not_read()
    {
        var xml = """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>Fifty were killed. </w:t></w:r><w:r><w:t xml:space="preserve">Five </w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>were killed.</w:t></w:r></w:p>
            </w:body></w:document>
            """;
        Assert.Equal("Five were killed.", Read("a.docx", Word(xml)).Text);
    }

    [Theory]
    [InlineData("text/plain", "windows-1256", null)]
    [InlineData("text/plain; charset=us-ascii", "windows-1256", null)]
    [InlineData("text/plain; charset=windows-1256", null, null)]
    [InlineData("text/html", null, "<meta charset=windows-1256>")]
    public void A_mail_in_the_old_encoding_is_read_whether_it_says_so_or_not(string type, string? assumed, string? before)
    {
        var read = Read("a.eml", [.. Encoding.ASCII.GetBytes($"From: a@example.org\nContent-Type: {type}\nContent-Transfer-Encoding: 8bit\n\n{before}"), .. Old(Arabic)]);
        Assert.Equal((Arabic, assumed), (read.Text, read.AssumedEncoding));
    }

    [Fact]
    public void Of_a_mail_whose_plain_part_is_blank_the_HTML_is_read() =>
        Assert.Equal("Five were killed.", Read("a.eml", Lines("From: a@example.org", "MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=b", "", "--b", "Content-Type: text/plain", "", "  ", "--b", "Content-Type: text/html", "", "<p>Five were killed.</p>", "--b--")).Text);

    [Fact]
    public void Of_a_mail_that_only_forwards_another_the_other_is_read_with_its_day()
    {
        var read = Read("a.eml", Lines(
            "From: a@example.org", "Date: Mon, 3 Jul 2017 10:00:00 +0300", "Subject: Fwd", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "",
            "--b", "Content-Type: message/rfc822", "", "From: b@example.org", "Date: Tue, 27 Jun 2017 10:00:00 +0300", "Subject: News", "Content-Type: text/plain", "", "Five were killed.", "--b--"));
        Assert.Equal(("News\n\nFive were killed.", (DateOnly?)new DateOnly(2017, 6, 27)), (read.Text, read.PublishedOn));
    }

    [Fact]
    public void What_cannot_be_read_says_why()
    {
        Assert.Same(ReadLabels.FileEmpty, Fault("a.txt", []));
        Assert.Same(ReadLabels.FileTooLarge, Fault("a.txt", new byte[ReportFile.MaxBytes + 1]));
        Assert.Same(ReadLabels.FileUnknown, Fault("a.pdf", "%PDF-1.7"u8.ToArray()));
        Assert.Same(ReadLabels.FileUnknown, Fault("text", "Five were killed."u8.ToArray()));
        Assert.Same(ReadLabels.FileBinary, Fault("a.txt", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
        Assert.Same(ReadLabels.FileWithoutText, Fault("a.txt", " \n\t"u8.ToArray()));
        Assert.Same(ReadLabels.FileWithoutText, Fault("a.html", "<script>words()</script>"u8.ToArray()));
        Assert.Same(ReadLabels.TooLong, Fault("a.txt", Encoding.ASCII.GetBytes(new string('a', 1_000_001))));
        Assert.Same(ReadLabels.FileNoWord, Fault("a.docx", "Five were killed."u8.ToArray()));
        Assert.Same(ReadLabels.FileLocked, Fault("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]));
        Assert.Same(ReadLabels.FileNoWord, Fault("a.docx", Zip(("other.txt", "x"))));
        Assert.Same(ReadLabels.FileNoWord, Fault("a.docx", Word("<w:document")));
        Assert.Same(ReadLabels.FileNoMail, Fault("a.eml", "Five were killed."u8.ToArray()));
    }

    [Fact]
    public void A_Word_document_that_unpacks_without_end_is_refused()
    {
        var bomb = Word(new string(' ', 70_000_000));
        Assert.InRange(bomb.Length, 1, ReportFile.MaxBytes);
        Assert.Same(ReadLabels.FileTooLarge, Fault("a.docx", bomb));
    }

    [Fact]
    public void A_Word_document_that_declares_entities_is_not_followed() =>
        Assert.Same(ReadLabels.FileNoWord, Fault("a.docx", Word("""
            <!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;&f;</w:t></w:r></w:p></w:body></w:document>
            """)));

    [Fact]
    public void A_web_page_nested_without_end_is_refused_within_seconds()
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Assert.Same(ReadLabels.FileTooDeep, Fault("a.html", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("<div>", 390_000)) + "Five were killed.")));
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void No_bytes_under_any_name_throw()
    {
        var names = Gen.Elements("a.txt", "a.html", "a.docx", "a.eml", "a", "", "\0.txt", "..\\a.html").ToArbitrary();
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), names, (bytes, name) =>
        {
            var reading = ReportFile.Read(name, bytes);
            Assert.True(reading.Read is null != reading.Fault is null);
        }).QuickCheckThrowOnFailure();
    }

    private static FileText Read(string name, byte[] bytes)
    {
        var reading = ReportFile.Read(name, bytes);
        Assert.Null(reading.Fault?.En);
        return reading.Read!;
    }

    private static Bilingual? Fault(string name, byte[] bytes) => ReportFile.Read(name, bytes).Fault;

    private static byte[] Lines(params string[] lines) => Encoding.ASCII.GetBytes(string.Join("\r\n", lines));

    private static byte[] Old(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        // The diacritics of the text are in the old encoding too.
        return Encoding.GetEncoding("windows-1256").GetBytes(text);
    }

    private static byte[] Word(string document) => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/document.xml", document));

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        return bytes.ToArray();
    }
}
