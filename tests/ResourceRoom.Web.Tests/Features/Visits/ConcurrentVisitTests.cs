using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

/// <summary>Two desks act on one visit, the second one between the first one's reading and saving.</summary>
public sealed class ConcurrentVisitTests(RivalApp app) : IClassFixture<RivalApp>
{
    [Fact]
    public async Task Close_CheckedOutBeforeSave_KeepsFirst()
    {
        var (desk, rival) = await TwoAsync();
        app.BeforeTheNextSave(() => ActAsync(rival, desk, "closure"));

        await ActAsync(desk.Browser, desk, "closure");

        Assert.Contains("is checked out.", rival.Text);
        Assert.Contains("was already checked out at", desk.Browser.Text);
        Assert.Single(await app.EventsAsync<VisitCheckedOut>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task Close_UndoneBeforeSave_IsRefused()
    {
        var (desk, rival) = await TwoAsync();
        app.BeforeTheNextSave(() => ActAsync(rival, desk, "undo"));

        await ActAsync(desk.Browser, desk, "closure");

        Assert.Contains("was undone, so there is nothing to check out", desk.Browser.Text);
        Assert.Empty(await app.EventsAsync<VisitCheckedOut>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task Undo_CheckedOutBeforeSave_IsRefused()
    {
        var (desk, rival) = await TwoAsync();
        app.BeforeTheNextSave(() => ActAsync(rival, desk, "closure"));

        await ActAsync(desk.Browser, desk, "undo");

        Assert.Contains("is already checked out", desk.Browser.Text);
        Assert.Null((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Void);
    }

    [Fact]
    public async Task AddServices_CheckedOutBeforeSave_IsRefused()
    {
        var (desk, rival) = await TwoAsync();
        app.BeforeTheNextSave(() => ActAsync(rival, desk, "closure"));

        await ActAsync(desk.Browser, desk, "services", ("services", "2"));

        Assert.Contains("is already checked out, so no services can be added", desk.Browser.Text);
        Assert.Equal(1, Assert.Single((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Services).ServiceId);
    }

    [Fact]
    public async Task AddServices_SameAddedBeforeSave_AddsOnce()
    {
        var (desk, rival) = await TwoAsync();
        app.BeforeTheNextSave(() => ActAsync(rival, desk, "services", ("services", "2")));

        await ActAsync(desk.Browser, desk, "services", ("services", "2"));

        Assert.Contains("Those services are already recorded for", desk.Browser.Text);
        Assert.Single(await app.EventsAsync<VisitServicesAdded>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task AddServices_OthersAddedBeforeSave_AddsBoth()
    {
        var (desk, rival) = await TwoAsync();
        app.BeforeTheNextSave(() => ActAsync(rival, desk, "services", ("services", "2")));

        await ActAsync(desk.Browser, desk, "services", ("services", "3"));

        Assert.Equal([1, 2, 3], (await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Services.Select(used => used.ServiceId).Order());
    }

    [Fact]
    public async Task Void_VoidedBeforeSave_VoidsOnce()
    {
        var (desk, rival) = await TwoAsync();
        app.BeforeTheNextSave(() => ActAsync(rival, desk, "void", ("Reason", "Wrong person")));

        await ActAsync(desk.Browser, desk, "void", ("Reason", "Wrong person"));

        Assert.Contains("was voided at", desk.Browser.Text);
        Assert.Single(await app.EventsAsync<VisitVoided>(desk.Visit.PublicId));
    }

    private async Task<(OpenVisit Desk, Browser Rival)> TwoAsync()
    {
        var desk = await OpenVisit.OpenAsync(app);
        return (desk, await (await app.SignInAsync(desk.Technician, desk.Room)).OpenAsync("/participants"));
    }

    private static Task<Browser> ActAsync(Browser browser, OpenVisit desk, string act, params (string, string?)[] fields) =>
        browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/{act}", [("returnUrl", "/visits"), .. fields]);
}
