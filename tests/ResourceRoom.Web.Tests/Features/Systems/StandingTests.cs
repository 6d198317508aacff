using System.Net;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Systems;

public sealed class StandingTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Approval = "form[action$='/approval']";
    private const string Withdrawal = "form[action$='/approval/withdrawal']";
    private const string Pause = "form[action$='/pause']";
    private const string Resume = "form[action$='/pause/end']";

    [Fact]
    public async Task Approve_CompleteSystem_MayLoad()
    {
        var system = (await app.CreateSystemAsync(change: row => row.ApprovedAt = null)).PublicId;
        var browser = await app.SignInStateAsync();

        await browser.OpenAsync($"/systems/{system}");
        await browser.SubmitAsync(Approval);

        Assert.Equal(SystemStanding.MayLoad, (await app.SystemAsync(system)).Standing);
        Assert.Contains("This system may load. OET approved it on 03/02/2026 (Policy 1.11.2, item 4).", browser.Text);
        Assert.Contains("Approved by Dana Oet", browser.Text);
        Assert.Single(await app.SystemEventsAsync<SystemApproved>(system));
    }

    [Fact]
    public async Task Approve_Twice_SaysSo()
    {
        var system = (await app.CreateSystemAsync(change: row => row.ApprovedAt = null)).PublicId;
        var (one, other) = (await app.SignInStateAsync(), await app.SignInStateAsync());
        await one.OpenAsync($"/systems/{system}");
        await other.OpenAsync($"/systems/{system}");

        await one.SubmitAsync(Approval);
        await other.SubmitAsync(Approval);

        Assert.Contains("The system is approved already. Nothing was changed.", other.Text);
        Assert.Single(await app.SystemEventsAsync<SystemApproved>(system));
    }

    [Fact]
    public async Task Approve_ChecklistChangedMeanwhile_IsRefused()
    {
        var system = (await app.CreateSystemAsync(change: row => row.ApprovedAt = null)).PublicId;
        var browser = await app.SignInStateAsync();
        await browser.OpenAsync($"/systems/{system}");
        await (await app.SignInLwiaAsync()).ChangeAsync(system, ("LoadsWeekly.Evidence", "Other evidence."));

        await browser.SubmitAsync(Approval);

        Assert.Contains("Someone changed this system after you opened the page.", browser.Text);
        Assert.Null((await app.SystemAsync(system)).ApprovedAt);
        await browser.SubmitAsync(Approval);
        Assert.NotNull((await app.SystemAsync(system)).ApprovedAt);
    }

    [Fact]
    public async Task Approve_WithANo_IsRefused()
    {
        var system = (await app.CreateSystemAsync(change: row =>
        {
            row.ApprovedAt = null;
            row.Answers.First(answer => answer.Point == ChecklistPoint.RequiresResponse).IsYes = false;
        })).PublicId;
        var browser = await app.SignInStateAsync();
        await browser.OpenAsync($"/systems/{system}");
        Assert.Null(browser.Page.QuerySelector(Approval));

        await browser.ForgeAsync($"/systems/{system}/approval", ("version", "0"));

        Assert.Contains("only when each point of its checklist is answered with yes", browser.Text);
        Assert.Null((await app.SystemAsync(system)).ApprovedAt);
    }

    [Fact]
    public async Task Approve_ByLwia_IsForbidden()
    {
        var system = (await app.CreateSystemAsync(change: row => row.ApprovedAt = null)).PublicId;
        var browser = await app.SignInLwiaAsync();
        await browser.OpenAsync($"/systems/{system}");
        Assert.Null(browser.Page.QuerySelector(Approval));

        await browser.ForgeAsync($"/systems/{system}/approval", ("version", "0"));

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
        Assert.Null((await app.SystemAsync(system)).ApprovedAt);
    }

    [Fact]
    public async Task Withdraw_WithReason_StopsLoadsAndSaysWhy()
    {
        var system = (await app.CreateSystemAsync()).PublicId;
        var browser = await app.SignInStateAsync();
        await browser.OpenAsync($"/systems/{system}");

        await browser.SubmitAsync(Withdrawal, ("Withdrawal", "no"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Enter why the approval is withdrawn", browser.Page.QuerySelector("#errors a[href='#Withdrawal']")!.TextContent);

        await browser.SubmitAsync(Withdrawal, ("Withdrawal", "Declines by default."));
        Assert.Equal((SystemStanding.NotApproved, "Declines by default."), await app.SystemAsync(system) is var saved ? (saved.Standing, saved.WithdrawnBecause) : default);
        Assert.Contains("OET withdrew its approval of this system (Policy 1.11.2, item 4): Declines by default.", browser.Text);
        Assert.Equal(["""{"reason":"Declines by default."}"""], await app.SystemEventsAsync<SystemApprovalWithdrawn>(system));

        await browser.SubmitAsync(Approval);
        Assert.Null((await app.SystemAsync(system)).WithdrawnBecause);
    }

    [Fact]
    public async Task Pause_AndResume_ByLwia()
    {
        var system = (await app.CreateSystemAsync()).PublicId;
        var (browser, rival) = (await app.SignInLwiaAsync(), await app.SignInLwiaAsync());
        await rival.OpenAsync($"/systems/{system}");
        await browser.OpenAsync($"/systems/{system}");

        await browser.SubmitAsync(Pause, ("Pause", "New release on Friday."));
        Assert.Equal(SystemStanding.Paused, (await app.SystemAsync(system)).Standing);
        Assert.Contains("Loads of this system are paused (Policy 1.11.2, item 4): New release on Friday.", browser.Text);
        Assert.Equal(["""{"reason":"New release on Friday."}"""], await app.SystemEventsAsync<SystemPaused>(system));

        await rival.SubmitAsync(Pause, ("Pause", "Another reason."));
        Assert.Contains("Its loads are paused already. Nothing was changed.", rival.Text);
        Assert.Equal("New release on Friday.", (await app.SystemAsync(system)).PausedBecause);

        await browser.SubmitAsync(Resume);
        Assert.Equal(SystemStanding.MayLoad, (await app.SystemAsync(system)).Standing);
        Assert.Single(await app.SystemEventsAsync<SystemResumed>(system));
        await rival.SubmitAsync(Resume);
        Assert.Contains("Its loads are not paused. Nothing was changed.", rival.Text);
    }

    [Fact]
    public async Task Pause_WithoutReason_IsRefusedAtTheField()
    {
        var system = (await app.CreateSystemAsync()).PublicId;
        var browser = await app.SignInLwiaAsync();
        await browser.OpenAsync($"/systems/{system}");

        await browser.SubmitAsync(Pause, ("Pause", "no"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal("no", browser.Page.GetElementById("Pause")!.GetAttribute("value"));
        Assert.Null((await app.SystemAsync(system)).PausedAt);
    }
}
