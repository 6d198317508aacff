using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

public sealed class VisitServicesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_NewServices_AreAdded()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}");
        await desk.Browser.SubmitAsync($"form[action='/visits/{desk.Visit.PublicId}/services']", ("services", "2"), ("services", "17"));

        Assert.Contains("Services added for Ana Ruiz.", desk.Browser.Text);
        Assert.Equal([1, 2, 17], await ServicesAsync(desk));
        var told = Assert.Single(await app.EventsAsync<VisitServicesAdded>(desk.Visit.PublicId));
        Assert.Equal("""{"services":["RESUME","COUNSELING"]}""", told.Detail);
    }

    [Fact]
    public async Task Post_ExistingServices_AreIgnored()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await AddAsync(desk, "1", "2", "2");

        Assert.Equal([1, 2], await ServicesAsync(desk));
        Assert.Equal("""{"services":["RESUME"]}""", Assert.Single(await app.EventsAsync<VisitServicesAdded>(desk.Visit.PublicId)).Detail);
    }

    [Fact]
    public async Task Post_OnlyExistingServices_ChangesNothing()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await AddAsync(desk, "1");

        await AssertRefusedAsync(desk, "Those services are already recorded for Ana Ruiz.");
    }

    [Theory]
    [InlineData("999")]
    [InlineData("0")]
    [InlineData("-2")]
    [InlineData("99999999999999999999")]
    [InlineData("2; DROP TABLE Visit")]
    [InlineData("😀")]
    [InlineData("")]
    public async Task Post_UnknownService_SavesNothing(string service)
    {
        var desk = await OpenVisit.OpenAsync(app);

        await AddAsync(desk, "2", service);

        await AssertRefusedAsync(desk, "Nothing was saved for Ana Ruiz");
    }

    [Fact]
    public async Task Post_NoService_ShowsError()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await AddAsync(desk);

        await AssertRefusedAsync(desk, "Choose at least one service");
    }

    [Theory]
    [InlineData("closure", "is already checked out, so no services can be added")]
    [InlineData("undo", "was undone, so no service can be added")]
    public async Task Post_EndedVisit_IsRefused(string end, string words)
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/{end}", ("returnUrl", "/visits"));

        await AddAsync(desk, "2");

        await AssertRefusedAsync(desk, words);
    }

    [Fact]
    public async Task Post_OutOfScope_IsRefusedAndLogged()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var strangers = await OpenVisit.StrangersAsync(app);

        foreach (var (browser, status) in strangers)
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/services", ("services", "2"));
            Assert.Equal(status, (int)browser.Status);
        }

        Assert.Equal([1], await ServicesAsync(desk));
        Assert.Equal(
            strangers.Count(stranger => stranger.Status == 404),
            (await app.AccessAsync(AccessKind.RefusedOutOfScope, desk.Visit.PublicId)).Count);
    }

    private static Task<Browser> AddAsync(OpenVisit desk, params string[] services) => desk.Browser.ForgeAsync(
        $"/visits/{desk.Visit.PublicId}/services",
        [("returnUrl", "/visits"), .. services.Select(service => ("services", (string?)service))]);

    private async Task<IEnumerable<int>> ServicesAsync(OpenVisit desk) =>
        (await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).Services.Select(used => used.ServiceId).Order();

    private async Task AssertRefusedAsync(OpenVisit desk, string words)
    {
        Assert.Contains(words, desk.Browser.Text);
        Assert.Equal([1], await ServicesAsync(desk));
        Assert.Empty(await app.EventsAsync<VisitServicesAdded>(desk.Visit.PublicId));
    }
}
