using System.Net;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Tests.Review;

/// <summary>The pages for editors as they work without script: plain forms, answered by a redirect.</summary>
public sealed class ReviewPageTests(ReviewDesk desk) : IClassFixture<ReviewDesk>
{
    [Fact]
    public async Task The_queue_lists_what_is_proposed_newest_first_and_narrows_it()
    {
        var (first, second) = (desk.Take(3, 2001), desk.Take(40, 2002));
        var html = await desk.GetAsync("/review?lang=en");
        Assert.True(html.IndexOf(second.Code, StringComparison.Ordinal) is > 0 and var at && at < html.IndexOf(first.Code, StringComparison.Ordinal));
        Assert.Contains(first.Code, await desk.GetAsync("/review?report=en"), StringComparison.Ordinal);
        Assert.DoesNotContain(first.Code, await desk.GetAsync("/review?report=ar"), StringComparison.Ordinal);
        Assert.DoesNotContain(first.Code, await desk.GetAsync("/review?place=unknown"), StringComparison.Ordinal);
        Assert.DoesNotContain(first.Code, await desk.GetAsync("/review?likely=1"), StringComparison.Ordinal);
        Assert.Contains("dir=\"rtl\"", await desk.GetAsync("/review?lang=ar"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_stands_there_marked_and_is_no_markup()
    {
        var html = await desk.GetAsync($"/review/{desk.Take(5, 2003).Code}?lang=en");
        Assert.Contains("class=\"marked-count\" data-mark=\"c1.", html, StringComparison.Ordinal);
        Assert.Contains("class=\"marked-place\"", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Paper <b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_and_an_acceptance_are_kept_in_the_history_and_answered_by_a_redirect()
    {
        var path = Path(desk.Take(6, 2004), out var code);
        var saved = await desk.SendAsync(path, ReviewDesk.Form(await desk.GetAsync(path), "edit"), ("target", "school"), ("killed", "6..9"), ("reason", "the video"), ("by", "zeina"));
        Assert.Equal(HttpStatusCode.Found, saved.Status);
        Assert.Contains($"/review/{code}", saved.Location, StringComparison.Ordinal);
        var incident = desk.Store.FindByCode(code)!;
        Assert.Equal(("school", "6–9"), (incident.Target, CasualtyRules.Derive(incident).Killed?.ToString()));

        var page = await desk.GetAsync(path);
        Assert.Equal("zeina", ReviewDesk.Form(page, "decide")["by"]);
        Assert.Equal(HttpStatusCode.Found, (await desk.SendAsync(path, ReviewDesk.Form(page, "decide"), ("decision", "accept"))).Status);
        Assert.Equal(IncidentState.Published, desk.Store.FindByCode(code)!.State);
        Assert.Equal(["ingest", "edit", "accept"], desk.Store.History(incident.Id).Select(c => c.Action));
        var told = await desk.GetAsync($"/review/{incident.Code}?lang=ar");
        Assert.All(["قُرئت من تقرير", "تصحيح", "قبول"], action => Assert.Contains($"<bdi>{action}</bdi>", told, StringComparison.Ordinal));
        Assert.Equal(("the video", "zeina"), (desk.Store.History(incident.Id)[1].Reason, desk.Store.History(incident.Id)[1].By));

        Assert.Equal(HttpStatusCode.Found, (await desk.SendAsync(path, ReviewDesk.Form(await desk.GetAsync(path), "undo"), ("change", "2"), ("reason", "another video"))).Status);
        Assert.Equal((IncidentState.Proposed, "market"), (desk.Store.FindByCode(code)!.State, desk.Store.FindByCode(code)!.Target));
    }

    [Theory]
    [InlineData("en", "x&#x27; is not a count", "lies in the future", "The reason is empty")]
    [InlineData("ar", "عدد غير مفهوم", "ليس بعد الغد", "السبب فارغ")]
    public async Task All_faults_stand_beside_their_fields_in_the_pages_language_and_what_was_entered_is_kept(string language, params string[] faults)
    {
        var path = Path(desk.Take(7, language == "ar" ? 2005 : 2006), out var code) + $"?lang={language}";
        var answer = await desk.SendAsync(path, ReviewDesk.Form(await desk.GetAsync(path), "edit"), ("killed", "x"), ("date_start", "2999-01-01"), ("reason", ""), ("title_en", "A title by hand"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.All(faults, fault => Assert.Contains(fault, answer.Html, StringComparison.Ordinal));
        Assert.Contains("id=\"edit-killed-fault\"", answer.Html, StringComparison.Ordinal);
        var again = ReviewDesk.Form(answer.Html, "edit");
        Assert.Equal(("x", "2999-01-01", "A title by hand"), (again["killed"], again["date_start"], again["title_en"]));
        Assert.Equal(["ingest"], desk.Store.History(desk.Store.FindByCode(code)!.Id).Select(c => c.Action));
    }

    [Fact]
    public async Task Days_and_counts_may_be_typed_in_Arabic_digits_and_a_title_keeps_its_own()
    {
        var path = Path(desk.Take(70, 2009), out var code);
        var answer = await desk.SendAsync(path, ReviewDesk.Form(await desk.GetAsync(path), "edit"), ("killed", "٤٢..٧٠"), ("injured", "۵.."), ("title_ar", "غارة ٢٦ حزيران"), ("reason", "the list"));
        Assert.Equal(HttpStatusCode.Found, answer.Status);
        var incident = desk.Store.FindByCode(code)!;
        Assert.Equal([Count.Range(42, 70), Count.AtLeast(5)], incident.EditedFigures.OrderBy(f => f.Measure).Select(f => f.Count! with { Words = null }));
        Assert.Equal("غارة ٢٦ حزيران", incident.TitleAr);
    }

    [Fact]
    public async Task Two_editors_do_not_overwrite_each_other_unseen()
    {
        var path = Path(desk.Take(8, 2007), out var code);
        var (zeina, omar) = (ReviewDesk.Form(await desk.GetAsync(path), "edit"), ReviewDesk.Form(await desk.GetAsync(path), "edit"));
        Assert.Equal(HttpStatusCode.Found, (await desk.SendAsync(path, zeina, ("target", "school"), ("title_en", "Zeina's title"), ("reason", "the video"), ("by", "zeina"))).Status);

        var late = await desk.SendAsync(path, omar, ("target", "hospital"), ("reason", "the photograph"), ("by", "omar"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal("school", desk.Store.FindByCode(code)!.Target);
        var again = ReviewDesk.Form(late.Html, "edit");
        Assert.Equal(("hospital", "the photograph", "omar"), (again["target"], again["reason"], again["by"]));
        Assert.Contains("stored now: <bdi>school</bdi>", late.Html, StringComparison.Ordinal);
        // What the second editor never touched shows what the first one wrote, and the next press keeps it.
        Assert.Equal("Zeina's title", again["title_en"]);
        Assert.Equal(HttpStatusCode.Found, (await desk.SendAsync(path, again)).Status);
        Assert.Equal(("hospital", "Zeina's title"), (desk.Store.FindByCode(code)!.Target, desk.Store.FindByCode(code)!.TitleEn));
    }

    [Fact]
    public async Task Two_incidents_are_joined_the_old_address_leads_on_and_the_join_is_undone()
    {
        var first = desk.Take(9, 2008);
        var second = desk.Take(90, 2008, "hospital");
        var page = await desk.GetAsync($"/review/{second.Code}?lang=en");
        Assert.Contains("the same place", page, StringComparison.Ordinal);
        var joined = await desk.SendAsync($"/review/{second.Code}", ReviewDesk.Form(page, "join"), ("into", first.Code), ("reason", "one market"));
        Assert.Contains($"/review/{first.Code}", joined.Location, StringComparison.Ordinal);
        Assert.Equal(2, desk.Store.Find(first.Id)!.Claims.Count);
        Assert.Contains($"href=\"/review/{first.Code}", await desk.GetAsync($"/review/{second.Code}"), StringComparison.Ordinal);
        using var old = await desk.Browser.GetAsync(new Uri($"/incidents/{second.Code}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Found, $"/incidents/{first.Code}"), (old.StatusCode, old.Headers.Location?.ToString()));

        var parted = await desk.SendAsync($"/review/{first.Code}", ReviewDesk.Form(await desk.GetAsync($"/review/{first.Code}"), "claims"), ("claim", "c2"), ("decision", "part"), ("reason", "two markets"));
        Assert.Equal(HttpStatusCode.Found, parted.Status);
        Assert.Equal(IncidentState.Proposed, desk.Store.Find(second.Id)!.State);
        Assert.Single(desk.Store.Find(first.Id)!.Claims);
    }

    [Fact]
    public async Task A_form_without_its_token_or_from_another_site_is_refused()
    {
        var path = Path(desk.Take(10, 2009), out var code);
        var form = ReviewDesk.Form(await desk.GetAsync(path), "decide");
        form.Remove("__RequestVerificationToken");
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.SendAsync(path, form, ("decision", "accept"))).Status);
        var foreign = await desk.SendAsync(path + "?lang=ar", form, ("decision", "accept"), ("__RequestVerificationToken", "made-up"));
        Assert.Equal(HttpStatusCode.BadRequest, foreign.Status);
        Assert.Contains("لم يتغير شيء", foreign.Html, StringComparison.Ordinal);
        Assert.Equal(IncidentState.Proposed, desk.Store.FindByCode(code)!.State);
    }

    [Fact]
    public async Task Nothing_of_a_place_that_was_made_coarser_is_told_to_the_public()
    {
        var path = Path(desk.Take(11, 2010), out var code);
        var form = ReviewDesk.Form(await desk.GetAsync(path), "edit");
        Assert.Equal(HttpStatusCode.Found, (await desk.SendAsync(path, form, ("published_accuracy", "governorate"), ("lon", "39.0123"), ("lat", "35.9512"), ("title_en", "A strike in Raqqa (the old market)"), ("reason", "the family of Raqqa asked"))).Status);
        Assert.Equal(HttpStatusCode.Found, (await desk.SendAsync(path, ReviewDesk.Form(await desk.GetAsync(path), "decide"), ("decision", "accept"))).Status);
        Assert.Contains(desk.Store.History(desk.Store.FindByCode(code)!.Id), c => c.Summary.Contains("published place: as it is known → coarser (governorate)", StringComparison.Ordinal));
        var exact = desk.Store.FindByCode(code)!.Where;
        Assert.Equal((39.0123, 35.9512), (exact.Point!.Value.Lon, exact.Point.Value.Lat));
        foreach (var address in new[] { $"/incidents/{code}?lang=en", $"/incidents/{code}?lang=ar", $"/api/incidents/{code}", "/api/incidents.geojson?from=2010-06-01&to=2010-06-30", "/api/incidents.csv?from=2010-06-01&to=2010-06-30", $"/?id={code}&from=2010-06-01&to=2010-06-30" })
        {
            var told = await desk.GetAsync(address);
            Assert.True(told.Contains(code, StringComparison.Ordinal), address);
            Assert.All(["39.0123", "35.9512", exact.PlaceId!, "alert(11)"], secret => Assert.DoesNotContain(secret, told, StringComparison.Ordinal));
        }
        var page = await desk.GetAsync(path);
        Assert.Contains("39.0123", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_exist_answers_404_with_the_way_back()
    {
        using var answer = await desk.Browser.GetAsync(new Uri("/review/SY-0000-00-00-0?lang=en", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("href=\"/review?lang=en\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string Path(Incident incident, out string code)
    {
        code = incident.Code;
        return $"/review/{code}";
    }
}
