using System.Net;

using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Catalog;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Catalog;

public sealed class ChangeServiceTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_RoomService_SavesAndTellsHistory()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Room);

        await browser.ChangeAsync(CatalogKind.Room, code, ("Description", "Covers more"), ("Position", "30"));

        Assert.Equal(CatalogKind.Room.Address(code), browser.Path);
        var service = await app.RoomServiceAsync(code);
        Assert.Equal(("Covers more", 30, 1), (service.Description, service.Position, service.Version));
        Assert.Contains("Changed by Dana Oet", browser.Text);
        Assert.Contains("Description: was What it covers → is Covers more", browser.Text);
        Assert.Equal(
            ["{\"changes\":[{\"field\":\"Description\",\"before\":\"What it covers\",\"after\":\"Covers more\"},{\"field\":\"Position\",\"before\":\"21\",\"after\":\"30\"}]}"],
            await app.DetailsAsync<ServiceChanged>(CatalogKind.Room, code));
    }

    [Fact]
    public async Task Post_HoldOfOneProgram_ChangesThatOne()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Plan);

        await browser.ChangeAsync(CatalogKind.Plan, code, ("HoldAdult", "Never"));

        var service = await app.PlanServiceAsync(code);
        Assert.Equal((ExitHold.Never, 1), (service.Holds.Single(row => row.Program == WorkforceProgram.Adult).Hold, service.Version));
        Assert.Equal(["{\"changes\":[{\"field\":\"HoldAdult\",\"before\":\"Always\",\"after\":\"Never\"}]}"], await app.DetailsAsync<ServiceChanged>(CatalogKind.Plan, code));
        var holds = await app.QueryAsync(db => new PlanServiceCatalog(db).ReadHoldsAsync(CancellationToken.None));
        Assert.Equal((ExitHold.Never, ExitHold.DuringParticipation), (holds.Of(code, WorkforceProgram.Adult), holds.Of(code, WorkforceProgram.Youth)));
    }

    [Theory]
    [InlineData("OJT", ExitHold.Always)]
    [InlineData("IEP", ExitHold.Always)]
    [InlineData("TRANSPORT", ExitHold.Always)]
    [InlineData("FOLLOWUP", ExitHold.Never)]
    [InlineData("OTHERFOLLOW", ExitHold.Never)]
    [InlineData("MENTOR", ExitHold.DuringParticipation)]
    [InlineData("FINLIT", ExitHold.DuringParticipation)]
    [InlineData("LMIFOLLOW", ExitHold.DuringParticipation)]
    [InlineData("POSTSEC", ExitHold.DuringParticipation)]
    public async Task ReadHolds_SeededServices_FollowTheContract(string code, ExitHold expected)
    {
        var holds = await app.QueryAsync(db => new PlanServiceCatalog(db).ReadHoldsAsync(CancellationToken.None));

        Assert.All(WorkforcePrograms.All, program => Assert.Equal(expected, holds.Of(code, program)));
    }

    [Fact]
    public async Task Post_NothingChanged_SaysSo()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Plan);

        await browser.ChangeAsync(CatalogKind.Plan, code);

        Assert.Contains("No changes to save.", browser.Text);
        Assert.Empty(await app.DetailsAsync<ServiceChanged>(CatalogKind.Plan, code));
    }

    [Fact]
    public async Task Post_CodeOrKind_IsIgnored()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Plan);

        await browser.ChangeAsync(CatalogKind.Plan, code, ("Code", "OTHER1"), ("Category", "Career"), ("From", "01/01/2030"));

        Assert.Contains("No changes to save.", browser.Text);
    }

    [Fact]
    public async Task Post_TakenNameOrKey_IsRefused()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Room);

        await browser.ChangeAsync(CatalogKind.Room, code, ("DeskKey", "1"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Key 1 selects “Job search on the internet”. Choose another key, or change that service first.", browser.Text);

        await browser.ChangeAsync(CatalogKind.Room, code, ("Name", "printed materials"));
        Assert.Contains("The service PRINTED has this name.", browser.Text);
        Assert.Equal(0, (await app.RoomServiceAsync(code)).Version);
    }

    [Fact]
    public async Task Post_KeyGivenUp_CanBeTaken()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Room);
        await browser.ChangeAsync(CatalogKind.Room, "WORKSHOP", ("DeskKey", ""));

        await browser.ChangeAsync(CatalogKind.Room, code, ("DeskKey", "7"));

        Assert.Equal(7, (await app.RoomServiceAsync(code)).DeskKey);
        await browser.ChangeAsync(CatalogKind.Room, code, ("DeskKey", ""));
        await browser.ChangeAsync(CatalogKind.Room, "WORKSHOP", ("DeskKey", "7"));
        Assert.Equal(7, (await app.RoomServiceAsync("WORKSHOP")).DeskKey);
    }

    [Fact]
    public async Task Post_OldVersion_ShowsBothThenSavesMine()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Plan);
        var rival = await app.SignInOetAsync();
        await browser.OpenAsync($"{CatalogKind.Plan.Address(code)}/edit");
        await rival.ChangeAsync(CatalogKind.Plan, code, ("Description", "Theirs"), ("HoldYouth", "Always"));

        await browser.SubmitAsync(CatalogForms.EditForm(CatalogKind.Plan, code), ("Description", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("Someone else saved this service first", browser.Text);
        Assert.Contains("Dana Oet saved this service on 03/02/2026 9:00 AM", browser.Text);
        Assert.Equal(
            ["Description|Theirs|Mine", "Holds off exit, Youth|Yes|Until an exit is due"],
            browser.Page.QuerySelectorAll("tr.is-different").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Replace("differs", "", StringComparison.Ordinal).Trim()))));
        Assert.Equal("Theirs", (await app.PlanServiceAsync(code)).Description);

        await browser.SubmitAsync(CatalogForms.EditForm(CatalogKind.Plan, code));
        Assert.Equal(("Mine", 2), ((await app.PlanServiceAsync(code)).Description, (await app.PlanServiceAsync(code)).Version));
    }

    [Fact]
    public async Task Post_WithoutVersion_OverwritesNothing()
    {
        var (code, browser) = await AddedAsync(CatalogKind.Room);

        await browser.ChangeAsync(CatalogKind.Room, code, ("Version", null), ("Description", "Forged"));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Equal("What it covers", (await app.RoomServiceAsync(code)).Description);
    }

    [Theory]
    [InlineData("/admin/services/room/NOSUCH")]
    [InlineData("/admin/services/room/OJT")]
    [InlineData("/admin/services/plan/NOSUCH/edit")]
    [InlineData("/admin/services/plan/RESUME")]
    public async Task Get_UnknownService_IsNotFound(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInOetAsync()).OpenAsync(address)).Status);

    private async Task<(string Code, Browser Browser)> AddedAsync(CatalogKind catalog)
    {
        var (code, browser) = (CatalogForms.NewCode(), await app.SignInOetAsync());
        await (catalog == CatalogKind.Room ? browser.AddRoomServiceAsync(code, ("Position", "21")) : browser.AddPlanServiceAsync(code));
        return (code, browser);
    }
}
