using System.Net;

using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Catalog;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Catalog;

public sealed class RetirementTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData(CatalogKind.Room)]
    [InlineData(CatalogKind.Plan)]
    public async Task Post_FromToday_RetiresAndCanBeUndone(CatalogKind catalog)
    {
        var (code, browser) = await AddedAsync(catalog);

        await browser.RetireAsync(catalog, code, app.Today);

        Assert.Contains($"Name of {code} is retired from 03/02/2026 on.", browser.Text);
        Assert.Contains($"Retired from 03/02/2026 on by Dana Oet: {CatalogForms.Reason}", browser.Text);
        Assert.Equal(app.Today, await UntilAsync(catalog, code));
        Assert.Equal(["{\"from\":\"2026-03-02\",\"reason\":\"No provider left\"}"], await app.DetailsAsync<ServiceRetired>(catalog, code));

        await browser.SubmitAsync("form[action$='/retirement/undo']");
        Assert.Contains($"The retirement of Name of {code} was undone.", browser.Text);
        Assert.Null(await UntilAsync(catalog, code));
        Assert.Equal(["{\"from\":\"2026-03-02\"}"], await app.DetailsAsync<ServiceRetirementUndone>(catalog, code));
    }

    [Theory]
    [InlineData("03/01/2026", "Choose today or a later day")]
    [InlineData("02/30/2026", "Enter a valid retirement date")]
    [InlineData("", "Enter a valid retirement date")]
    public async Task Post_BadDay_RetiresNothing(string day, string expected)
    {
        var (code, browser) = await AddedAsync(CatalogKind.Plan);

        await browser.SubmitAsync("form[action$='/retirement']", ("Day", day), ("Reason", CatalogForms.Reason));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Page.GetElementById("errors")!.TextContent);
        Assert.Equal(CatalogForms.Reason, browser.Page.GetElementById("Reason")!.GetAttribute("value"));
        Assert.Null(await UntilAsync(CatalogKind.Plan, code));
    }

    [Fact]
    public async Task Post_BeforeTheFirstDay_IsRefused()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Room, ("From", "03/20/2026"));

        await browser.RetireAsync(CatalogKind.Room, code, new DateOnly(2026, 3, 19));
        Assert.Contains("The service starts on 03/20/2026, so it can’t end before that.", browser.Text);

        await browser.RetireAsync(CatalogKind.Room, code, new DateOnly(2026, 3, 20));
        Assert.Contains("Never offered", browser.Text);
    }

    [Fact]
    public async Task Post_WithoutReason_IsRefused()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Room);

        await browser.RetireAsync(CatalogKind.Room, code, app.Today, reason: "no");

        Assert.Contains("Enter why the service is retired (at least 5 characters).", browser.Text);
    }

    [Fact]
    public async Task Post_RetiredMeanwhile_SaysSo()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Room);
        await (await app.SignInOetAsync()).RetireAsync(CatalogKind.Room, code, app.Today.AddDays(5));

        await browser.SubmitAsync("form[action$='/retirement']", ("Day", OfficeFormat.Date(app.Today)), ("Reason", CatalogForms.Reason));

        Assert.Contains($"Name of {code} already retires on 03/07/2026.", browser.Text);
        Assert.Equal(app.Today.AddDays(5), await UntilAsync(CatalogKind.Room, code));
    }

    [Fact]
    public async Task Post_UndoneMeanwhile_SaysSo()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Plan);
        await browser.RetireAsync(CatalogKind.Plan, code, app.Today);
        var rival = await app.SignInOetAsync();
        await (await rival.OpenAsync(CatalogKind.Plan.Address(code))).SubmitAsync("form[action$='/retirement/undo']");

        await browser.SubmitAsync("form[action$='/retirement/undo']");

        Assert.Contains($"Name of {code} is not retired. Nothing was changed.", browser.Text);
        Assert.Single(await app.DetailsAsync<ServiceRetirementUndone>(CatalogKind.Plan, code));
    }

    [Theory]
    [InlineData("/admin/services/room/NOSUCH/retirement")]
    [InlineData("/admin/services/plan/NOSUCH/retirement/undo")]
    public async Task Post_UnknownService_IsNotFound(string address)
    {
        var browser = await app.SignInOetAsync();

        await browser.ForgeAsync(address, ("Day", "03/02/2026"), ("Reason", CatalogForms.Reason));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    private async Task<DateOnly?> UntilAsync(CatalogKind catalog, string code) =>
        catalog == CatalogKind.Room ? (await app.RoomServiceAsync(code)).EffectiveUntil : (await app.PlanServiceAsync(code)).EffectiveUntil;

    private async Task<(string Code, Browser Browser)> AddedAsync(CatalogKind catalog, params (string Name, string? Value)[] more)
    {
        var (code, browser) = (CatalogForms.NewCode(), await app.SignInOetAsync());
        await (catalog == CatalogKind.Room ? browser.AddRoomServiceAsync(code, more) : browser.AddPlanServiceAsync(code, more));
        return (code, browser);
    }
}
