using System.Net;

using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

/// <summary>What reviewers and LWIAs see of a form that was sent more than once. Today is Monday, 03/02/2026.</summary>
public sealed class ResubmittedFormTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Resubmitted_ShowsWhatWasCorrectedAndEachSubmission()
    {
        var lwia = await app.LwiaAsync(3);
        var form = await app.SubmitNewAsync(lwia, "Sent twice");
        var oet = await app.OetAsync();
        await oet.ReturnAsync(form, ("Comment", "Whose phone is it?"));
        await lwia.OpenAsync($"/locations/forms/{form.PublicId}");

        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("Phone", "(217) 555-0199"), ("EventOn", "02/24/2026"));

        await oet.ReviewAsync(form);
        var corrected = oet.Page.QuerySelector("section[aria-labelledby=corrected-title]")!.TextContent;
        Assert.Contains("(217) 555-0199 (before: (217) 555-0142)", corrected, StringComparison.Ordinal);
        Assert.Contains("02/24/2026 (before: 02/23/2026)", corrected, StringComparison.Ordinal);
        Assert.DoesNotContain("Decatur", corrected, StringComparison.Ordinal);
        foreach (var browser in new[] { oet, await lwia.OpenAsync($"/locations/forms/{form.PublicId}") })
        {
            var submissions = browser.Page.QuerySelectorAll("section[aria-labelledby=thread-title] details").Select(each => each.TextContent).ToList();
            Assert.Equal(2, submissions.Count);
            Assert.Contains("(217) 555-0142", submissions[0], StringComparison.Ordinal);
            Assert.Contains("(217) 555-0199 (before: (217) 555-0142)", submissions[1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task StaleTab_AfterSubmission_ShowsTheFormAsItStandsAndWhatWasTyped()
    {
        var one = await app.LwiaAsync(21);
        await one.OpenAsync("/locations/forms/new");
        await one.SubmitAsync(FormScene.Form, [.. FormScene.Complete("Two tabs").Where(entry => entry.Name != "Act"), ("Act", "draft")]);
        var form = await app.StoredFormAsync("Two tabs");
        var tabs = new[] { ("draft", await app.LwiaAsync(21)), ("submit", await app.LwiaAsync(21)) };
        foreach (var (_, tab) in tabs)
        {
            await tab.OpenAsync($"/locations/forms/{form.PublicId}");
        }

        await one.SubmitAsync(FormScene.Form, ("Act", "submit"));
        Assert.Contains("Form submitted.", one.Text);

        foreach (var (act, tab) in tabs)
        {
            await tab.SubmitAsync(FormScene.Form, ("Act", act), ("City", "Joliet"), ("Phone", act == "submit" ? "bad" : "(217) 555-0100"));

            Assert.Equal(HttpStatusCode.Conflict, tab.Status);
            Assert.Contains("This form has already been submitted. Nothing was saved.", tab.Text);
            Assert.Equal("Submitted", tab.Page.QuerySelector(".rr-title .rr-tag")!.TextContent);
            Assert.Null(tab.Page.QuerySelector(FormScene.Form));
            Assert.Contains("Joliet", tab.Page.QuerySelector("section[aria-labelledby=not-saved-title]")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Resubmitted_RoomChangedMeanwhile_ReviewShowsTheRoomOfTheDay()
    {
        var room = await app.CreateRoomAsync(20, row => row.Facts = row.Facts with { Hours = Arrangements.Weekdays(new(8, 30), new(17, 0)) });
        var lwia = await app.LwiaAsync(20);
        var form = await app.SubmitAboutAsync(lwia, LocationFormKind.Change, room, ("EventOn", "02/20/2026"), ("Street", "9 New Street"));
        var oet = await app.OetAsync();
        await oet.ReturnAsync(form, ("Comment", "Which city?"));
        var faster = await app.SubmitAboutAsync(await app.LwiaAsync(20), LocationFormKind.Change, room, ("EventOn", "02/10/2026"), ("Computers", "30"));
        await (await app.OetAsync()).AcceptAsync(faster);

        await lwia.OpenAsync($"/locations/forms/{form.PublicId}");
        Assert.Contains("The room has “30” since this form was begun; the form leaves that as it is.", lwia.Text);
        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("City", "Pekin"));

        await oet.ReviewAsync(form);
        var computers = oet.Page.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == "Public computers").QuerySelectorAll("td").Select(cell => cell.TextContent.Trim());
        Assert.Equal(["30 (the LWIA saw “12” when it began the form)", "30"], computers);
        await oet.SubmitAsync("#review-form");
        Assert.Equal((30, "9 New Street"), (await app.RoomAsync(room.Id)) is { } now ? (now.Computers, now.Facts.Street) : default);
    }

    [Fact]
    public async Task Change_OfADayBeforeAnAcceptedChange_SaysWhatWasSoOnThatDay()
    {
        var room = await app.CreateRoomAsync(20, row => row.Facts = row.Facts with { Hours = Arrangements.Weekdays(new(8, 30), new(17, 0)) });
        var accepted = await app.SubmitAboutAsync(await app.LwiaAsync(20), LocationFormKind.Change, room, ("EventOn", "02/20/2026"), ("Computers", "30"));
        await (await app.OetAsync()).AcceptAsync(accepted);
        var lwia = await app.LwiaAsync(20);
        await lwia.OpenAsync($"/locations/forms/new?kind=Change&room={room.Code}");

        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("EventOn", "02/10/2026"));

        Assert.Contains("This form changes nothing yet. Change a field, or choose below which fields it sets as shown.", lwia.Text);
        Assert.Contains("On 02/10/2026 these fields were not as this form shows them.", lwia.Text);
        Assert.Contains("Public computers: was “12” on that day", lwia.Text);
        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("Restore", "Computers"));
        Assert.Contains("Form submitted.", lwia.Text);
    }
}
