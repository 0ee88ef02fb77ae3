using System.Diagnostics;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using IncidentMap.Reports;

namespace IncidentMap.Web.Pages.Read.Texts;

/// <summary>The article of a web page: what stands around it (menus, forms, tickers of other news) is left out.</summary>
internal static partial class WebPageText
{
    /// <summary>
    /// How long a page may take to parse. Press pages take a tenth of a second; the parser's time grows with the square of the depth
    /// of elements within elements (measured: 4 s for 20,000, 2026-11), so that two million bytes could keep it busy for an hour.
    /// </summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);

    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "iframe", "object", "svg", "button", "select", "head", "dialog", "menu",
        "textarea", "datalist", "canvas", "audio", "video",
        "del", "s", "strike", // what a correction took back
    };

    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "em", "font", "i", "ins", "mark", "q", "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
    };

    /// <summary>Text, day, publisher and address as far as the page gives them.</summary>
    internal static FileReading Of(string html)
    {
        var start = Stopwatch.GetTimestamp();
        var options = new HtmlParserOptions
        {
            SkipComments = true,
            OnToken = (_, _) =>
            {
                if (Stopwatch.GetElapsedTime(start) > Longest) throw new TimeoutException();
            },
        };
        try
        {
            return Of(new HtmlParser(options).ParseDocument(html));
        }
        catch (TimeoutException)
        {
            return ReadLabels.FileTooDeep;
        }
    }

    private static FileText Of(IHtmlDocument page)
    {
        var article = Article(page);
        var text = TextOf(article);
        var title = OneLine(Meta(page, "og:title") ?? page.QuerySelector("h1")?.TextContent);
        return new FileText(title is null || text.Contains(title, StringComparison.Ordinal) ? text : $"{title}\n{text}".Trim())
        {
            PublishedOn = Published(page, article),
            Publisher = OneLine(Meta(page, "og:site_name")),
            Url = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(page, "og:url"),
        };
    }

    /// <summary>The article with the most text, since lists of other news are articles too; else the main part; else everything.</summary>
    private static INode Article(IDocument page)
    {
        var articles = page.QuerySelectorAll("article, [itemprop=articleBody]").Take(200).ToList();
        if (articles.Count > 0) return articles.MaxBy(a => TextOf(a).Length)!;
        return (INode?)page.QuerySelector("main, [role=main]") ?? (INode?)page.Body ?? page;
    }

    private static DateOnly? Published(IDocument page, INode article)
    {
        string?[] said =
        [
            Meta(page, "article:published_time"),
            page.QuerySelector("meta[itemprop=datePublished]")?.GetAttribute("content"),
            (article as IElement)?.QuerySelector("time[datetime]")?.GetAttribute("datetime"),
            page.QuerySelector("time[datetime]")?.GetAttribute("datetime"),
        ];
        return said.Select(PublicationDay.Parse).FirstOrDefault(day => day is not null);
    }

    private static string? Meta(IDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}'], meta[name='{name}']")?.GetAttribute("content");

    private static string? OneLine(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Walks the tree without recursion, whatever its depth.</summary>
    private static string TextOf(INode root)
    {
        var flow = new TextFlow();
        for (INode? node = root; node is not null;)
        {
            if (node is IText words) flow.Add(words.Data);
            var into = IsLeftOut(node, root) ? null : node.FirstChild;
            if (node is IElement start && !Inline.Contains(start.LocalName)) flow.NewLine();
            node = into ?? Next(node, root, flow);
        }
        return flow.ToString();
    }

    private static INode? Next(INode node, INode root, TextFlow flow)
    {
        for (INode? at = node; at is not null && at != root; at = at.Parent)
        {
            if (at is IElement end && !Inline.Contains(end.LocalName)) flow.NewLine();
            if (at.NextSibling is { } next) return next;
        }
        return null;
    }

    /// <summary>A header names the site; within an article it holds the headline.</summary>
    private static bool IsLeftOut(INode node, INode root) => node is IElement element && node != root
        && (LeftOut.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
            || (element.GetAttribute("style") is { } style && Unseen().IsMatch(style))
            || (element.LocalName == "header" && root is IElement { LocalName: "body" }));

    [GeneratedRegex(@"(?:^|[;\s/])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0*\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:;|!|$))", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Unseen();
}
