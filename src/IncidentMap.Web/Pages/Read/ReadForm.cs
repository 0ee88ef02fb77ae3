using IncidentMap.Ingest;
using IncidentMap.Reports;
using IncidentMap.Text;
using IncidentMap.Web.Pages.Read.Texts;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.Read;

/// <summary>Something wrong with a field of the form.</summary>
/// <param name="Field">The field's name: text, file, published, publisher or url.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record FieldFault(string Field, Bilingual Message);

/// <summary>The form as it was sent, with what a file added to it: what was typed is never overwritten by what a file says.</summary>
public sealed record ReadForm
{
    private const int LongestName = 300;

    /// <summary>The text as pasted, or as the file gave it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The day of publication as typed, or as the file gave it.</summary>
    public string Published { get; init; } = "";

    /// <summary>The publisher.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>The report's address.</summary>
    public string Url { get; init; } = "";

    /// <summary>What was found out or decided on the way, to be said beside the text.</summary>
    public IReadOnlyList<Bilingual> Notes { get; init; } = [];

    /// <summary>What is wrong; empty for a form that can be read.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>The report; only to be asked for when there are no faults.</summary>
    internal ReportText Report => new(Text, PublicationDay.Parse(Published), Publisher.Length > 0 ? Publisher : null, Url.Length > 0 ? Url : null);

    /// <summary>A form that was sent.</summary>
    internal static async Task<ReadForm> OfAsync(IFormCollection form, CancellationToken stop)
    {
        var typed = new ReadForm
        {
            Text = form["text"].ToString().ReplaceLineEndings("\n"),
            Published = ArabicDigits.ToAscii(Plain(form["published"])),
            Publisher = Plain(form["publisher"]),
            Url = form["url"].ToString().Trim(),
        };
        if (form.Files.GetFiles("file").Count > 1) return typed with { Faults = [new FieldFault("file", ReadLabels.OneFile)] };
        var file = form.Files.GetFile("file");
        if (file is null || (file.Length == 0 && file.FileName.Length == 0)) return typed.Checked();
        return typed.With(await ReadAsync(file, stop)).Checked();
    }

    /// <summary>A form filled in with a report of our own.</summary>
    internal static ReadForm Of(Incidents.Report sample) => new()
    {
        Text = sample.Text,
        Published = sample.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "",
        Publisher = sample.Publisher ?? "",
    };

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public Bilingual? FaultOf(string field) => Faults.FirstOrDefault(f => f.Field == field)?.Message;

    private static async Task<FileReading> ReadAsync(IFormFile file, CancellationToken stop)
    {
        if (file.Length > ReportFile.MaxBytes) return ReadLabels.FileTooLarge;
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, stop);
        return ReportFile.Read(file.FileName, bytes.ToArray());
    }

    private ReadForm With(FileReading file)
    {
        if (file.Read is not { } read) return this with { Faults = [new FieldFault("file", file.Fault!)] };
        var notes = new List<Bilingual>();
        if (Text.Trim().Length > 0 && Text.Trim() != read.Text.Trim()) notes.Add(ReadLabels.FileBeforeText);
        if (read.AssumedEncoding is { } encoding) notes.Add(new Bilingual($"{ReadLabels.AssumedEncoding.En} {encoding}.", $"{ReadLabels.AssumedEncoding.Ar} {Isolate.Ltr(encoding)}."));
        var found = this with
        {
            Text = read.Text.ReplaceLineEndings("\n"),
            Published = Published.Length > 0 ? Published : read.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "",
            Publisher = Publisher.Length > 0 ? Publisher : Plain(read.Publisher is { Length: <= LongestName } name ? name : ""),
            Url = Url.Length > 0 ? Url : WebAddress.IsSafe(read.Url) && read.Url!.Length <= 2000 ? read.Url : "",
        };
        if (found.Published != Published || found.Publisher != Publisher) notes.Add(Taken(found));
        return found with { Notes = notes };
    }

    private Bilingual Taken(ReadForm found)
    {
        var names = new[] { found.Published != Published ? Isolate.Ltr(found.Published) : "", found.Publisher != Publisher ? $"\u2068{found.Publisher}\u2069" : "" }.Where(n => n.Length > 0).ToList();
        return new Bilingual($"{ReadLabels.FromFile.En} {string.Join(", ", names)}.", $"{ReadLabels.FromFile.Ar} {string.Join("، ", names)}.");
    }

    private ReadForm Checked()
    {
        if (Faults.Count > 0) return this;
        var faults = new List<FieldFault>();
        if (string.IsNullOrWhiteSpace(Text)) faults.Add(new FieldFault("text", ReadLabels.TextMissing));
        else if (Text.Length > ReportCheck.MaxLength) faults.Add(new FieldFault("text", ReadLabels.TooLong));
        else if (IncidentMap.Text.VisualOrder.IsBackwards(Text)) faults.Add(new FieldFault("text", ReadLabels.TextBackwards));
        else if (ReportCheck.Faults(new ReportText(Text)).Count > 0) faults.Add(new FieldFault("text", ReadLabels.TextBinary));
        if (Published.Length > 0 && PublicationDay.Parse(Published) is null) faults.Add(new FieldFault("published", ReadLabels.DayUnknown));
        if (Publisher.Length > LongestName) faults.Add(new FieldFault("publisher", ReadLabels.NameTooLong));
        if (Url.Length > 0 && (Url.Length > 2000 || !WebAddress.IsSafe(Url))) faults.Add(new FieldFault("url", ReadLabels.AddressUnsafe));
        return this with { Faults = faults };
    }

    /// <summary>Names stand in sentences of the page: signs that turn or break a line are left out of them.</summary>
    private static string Plain(string? name) =>
        new string([.. (name ?? "").Where(c => char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control
            or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator))]).Trim();
}
