using System.Net;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.ReferenceData;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Systems;

public sealed class ChangeTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_NameAndContact_AreSavedAndTold()
    {
        var system = (await app.CreateSystemAsync()).PublicId;
        var browser = await app.SignInLwiaAsync();

        await browser.ChangeAsync(system, ("Name", "Dawn Tracker"), ("ContactPhone", "217-555-0148"), ("IsAllOrNothing", "true"));

        var saved = await app.SystemAsync(system);
        Assert.Equal(("Dawn Tracker", "Dawn Tracker", "2175550148", true, 1), (saved.Name, saved.Account.DisplayName, saved.ContactPhone, saved.IsAllOrNothing, saved.Version));
        Assert.Equal(["""{"fields":["Name","ContactPhone","IsAllOrNothing"]}"""], await app.SystemEventsAsync<SystemChanged>(system));
        Assert.Contains("Name of the system, Contact’s phone, All or nothing", browser.Text);
        Assert.NotNull(saved.ApprovedAt);

        await browser.ChangeAsync(system);
        Assert.Contains("No changes to save.", browser.Text);
        Assert.Single(await app.SystemEventsAsync<SystemChanged>(system));
    }

    [Fact]
    public async Task Post_OtherEvidence_KeepsTheApproval()
    {
        var system = (await app.CreateSystemAsync()).PublicId;
        var browser = await app.SignInLwiaAsync();

        await browser.ChangeAsync(system, ("LoadsWeekly.Evidence", "Contract of May 4."));

        Assert.Equal(SystemStanding.MayLoad, (await app.SystemAsync(system)).Standing);
        Assert.Equal(["""{"fields":["LoadsWeeklyEvidence"]}"""], await app.SystemEventsAsync<SystemChanged>(system));
        Assert.Empty(await app.SystemEventsAsync<ChecklistAnswered>(system));
    }

    [Fact]
    public async Task Post_NoAndBackToYes_NeedsANewApproval()
    {
        var system = (await app.CreateSystemAsync()).PublicId;
        var (lwia, oet) = (await app.SignInLwiaAsync(), await app.SignInStateAsync());

        await lwia.ChangeAsync(system, ("LoadsWeekly.Answer", "No"));

        Assert.Contains("Its approval ended, because an answer is another than the one that OET approved.", lwia.Text);
        Assert.Contains("This system may not be used (Policy 1.11.2, item 4.2): It does not load at least weekly.", lwia.Text);
        Assert.Equal(["""{"point":"LoadsWeekly","before":true,"after":false}"""], await app.SystemEventsAsync<ChecklistAnswered>(system));
        Assert.Single(await app.SystemEventsAsync<SystemApprovalWithdrawn>(system));
        await oet.OpenAsync($"/systems/{system}");
        Assert.Null(oet.Page.QuerySelector("form[action$='/approval']"));

        await lwia.ChangeAsync(system, ("LoadsWeekly.Answer", "Yes"));
        Assert.Equal(SystemStanding.NotApproved, (await app.SystemAsync(system)).Standing);
        await oet.OpenAsync($"/systems/{system}");
        await oet.SubmitAsync("form[action$='/approval']");
        Assert.Equal(SystemStanding.MayLoad, (await app.SystemAsync(system)).Standing);
    }

    [Fact]
    public async Task Post_OldVersion_ShowsBothThenSavesMine()
    {
        var system = (await app.CreateSystemAsync()).PublicId;
        var (mine, theirs) = (await app.SignInLwiaAsync(), await app.SignInStateAsync());
        await mine.OpenAsync($"/systems/{system}/edit");
        await theirs.ChangeAsync(system, ("ContactName", "Their Choice"));

        await mine.SubmitAsync(SystemPages.EditForm(system), ("ContactName", "My Choice"));

        Assert.Equal(HttpStatusCode.Conflict, mine.Status);
        Assert.Contains("Someone else saved this system first", mine.Text);
        Assert.Equal(["Contact|Their Choice|My Choice"], mine.Differences());
        Assert.Equal("Their Choice", (await app.SystemAsync(system)).ContactName);
        await mine.SubmitAsync(SystemPages.EditForm(system));
        Assert.Equal("My Choice", (await app.SystemAsync(system)).ContactName);
    }

    [Fact]
    public async Task Post_InvalidChange_KeepsWhatWasTyped()
    {
        var system = (await app.CreateSystemAsync()).PublicId;
        var browser = await app.SignInLwiaAsync();

        await browser.ChangeAsync(system, ("ContactEmail", "x"), ("Name", "Typed"), ("LoadsWeekly.Answer", "No"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal("Typed", browser.Page.GetElementById("Name")!.GetAttribute("value"));
        Assert.NotNull(browser.Page.QuerySelector("input[name='LoadsWeekly.Answer'][value=No][checked]"));
        Assert.Equal(0, (await app.SystemAsync(system)).Version);
    }
}
