using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Catalog;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Catalog;

public sealed class AddServiceTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_RoomService_IsOfferedFromItsDay()
    {
        var code = CatalogForms.NewCode();
        var browser = await app.SignInOetAsync();

        await browser.AddRoomServiceAsync(code.ToLowerInvariant(), ("Kind", "StaffAssisted"), ("Name", $"  Mock   interview {code}"), ("Position", "21"));

        Assert.Equal($"/admin/services/room/{code}", browser.Path);
        Assert.Contains($"Mock interview {code} was added.", browser.Text);
        var service = await app.RoomServiceAsync(code);
        Assert.Equal(
            (ServiceKind.StaffAssisted, true, 21, null, app.Today, null),
            (service.Kind, service.IsSignificantStaffInvolvement, service.Position, service.DeskKey, service.EffectiveFrom, service.EffectiveUntil));
        Assert.Equal(
            ["{\"from\":\"2026-03-02\",\"values\":[{\"field\":\"Kind\",\"after\":\"StaffAssisted\"},{\"field\":\"Name\",\"after\":\"Mock interview " + code
                + "\"},{\"field\":\"Description\",\"after\":\"What it covers\"},{\"field\":\"Position\",\"after\":\"21\"}]}"],
            await app.DetailsAsync<ServiceAdded>(CatalogKind.Room, code));
        Assert.Contains("Added, to be offered from 03/02/2026 on, by Dana Oet", browser.Text);
    }

    [Fact]
    public async Task Post_PlanService_KeepsHoldsByProgram()
    {
        var code = CatalogForms.NewCode();
        var browser = await app.SignInOetAsync();

        await browser.AddPlanServiceAsync(code, ("Pirl", "1303-01; 1200,1200"), ("From", "03/09/2026"));

        var service = await app.PlanServiceAsync(code);
        Assert.Equal((ServiceCategory.Training, "1303-01;1200", new DateOnly(2026, 3, 9)), (service.Category, service.Pirl, service.EffectiveFrom));
        Assert.Equal(
            [(WorkforceProgram.Adult, ExitHold.Always), (WorkforceProgram.DislocatedWorker, ExitHold.Always), (WorkforceProgram.Youth, ExitHold.DuringParticipation), (WorkforceProgram.YouthCareerPathways, ExitHold.Never)],
            service.Holds.OrderBy(row => row.Program).Select(row => (row.Program, row.Hold)));
        Assert.Single(await app.DetailsAsync<ServiceAdded>(CatalogKind.Plan, code));
        Assert.Contains("Starts 03/09/2026", browser.Text);
    }

    [Theory]
    [InlineData("Code", "RESUME", "The code RESUME belongs to “Resume or cover letter”.")]
    [InlineData("Code", "1ST", "begins with a letter")]
    [InlineData("Code", "A", "2 to 20 letters and digits")]
    [InlineData("Code", "TWO WORDS", "2 to 20 letters and digits")]
    [InlineData("Code", "ABCDEFGHIJKLMNOPQRSTU", "2 to 20 letters and digits")]
    [InlineData("Kind", null, "Choose the kind of service.")]
    [InlineData("Kind", "9", "Choose the kind of service.")]
    [InlineData("Name", "", "Enter the name of the service.")]
    [InlineData("Name", "12", "Enter the name of the service.")]
    [InlineData("Name", "RESUME or cover letter", "The service RESUME has this name.")]
    [InlineData("Description", " ", "Enter a description.")]
    [InlineData("Position", "0", "from 1 to 999")]
    [InlineData("Position", "1000", "from 1 to 999")]
    [InlineData("Position", "x", "from 1 to 999")]
    [InlineData("DeskKey", "3", "Key 3 selects “Online job application”.")]
    [InlineData("DeskKey", "9", "A desk key is a number from 1 to 8.")]
    [InlineData("DeskKey", "x", "A desk key is a number from 1 to 8.")]
    [InlineData("From", "03/01/2026", "The first day can be today or later")]
    [InlineData("From", "02/30/2026", "Enter a valid first date")]
    public async Task Post_InvalidRoomService_AddsNothing(string field, string? value, string expected)
    {
        var code = CatalogForms.NewCode();
        var browser = await app.SignInOetAsync();

        await browser.AddRoomServiceAsync(code, (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Page.GetElementById("errors")!.TextContent);
        Assert.NotNull(browser.Page.QuerySelector($"#errors a[href='#{field}']"));
        Assert.False(await app.QueryAsync(db => db.Services.AnyAsync(service => service.Code == code)));
    }

    [Theory]
    [InlineData("Code", "OJT", "The code OJT belongs to “OJT - Private Sector”.")]
    [InlineData("Category", "x", "Choose the category.")]
    [InlineData("Pirl", "13", "three or four digits")]
    [InlineData("Pirl", "1303-1", "three or four digits")]
    [InlineData("Pirl", "1001,1002,1003,1004,1005,1006,1007,1008,1009,1010,1011,1012,1013", "Enter fewer PIRL numbers")]
    [InlineData("HoldYouth", "", "Choose whether the service holds off an exit from Youth.")]
    [InlineData("HoldAdult", "9", "Choose whether the service holds off an exit from Adult.")]
    public async Task Post_InvalidPlanService_AddsNothing(string field, string? value, string expected)
    {
        var code = CatalogForms.NewCode();
        var browser = await app.SignInOetAsync();

        await browser.AddPlanServiceAsync(code, (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Page.GetElementById("errors")!.TextContent);
        Assert.False(await app.QueryAsync(db => db.PlanServices.AnyAsync(service => service.Code == code)));
    }

    [Theory]
    [InlineData(80, HttpStatusCode.OK)]
    [InlineData(81, HttpStatusCode.UnprocessableEntity)]
    public async Task Post_LongName_EndsAtTheLimit(int length, HttpStatusCode expected)
    {
        var browser = await app.SignInOetAsync();

        await browser.AddRoomServiceAsync(CatalogForms.NewCode(), ("Name", new string('n', length)));

        Assert.Equal(expected, browser.Status);
        Assert.Equal(expected != HttpStatusCode.OK, browser.Text.Contains("The name can be up to 80 characters (you entered 81).", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_SameFormTwice_AddsOne()
    {
        var code = CatalogForms.NewCode();
        var browser = await app.SignInOetAsync();
        await browser.OpenAsync("/admin/services/new/plan");
        var key = browser.Page.QuerySelector("[name=FormKey]")!.GetAttribute("value");
        await browser.AddPlanServiceAsync(code, ("FormKey", key));

        await browser.AddPlanServiceAsync(code, ("FormKey", key));

        Assert.Equal($"/admin/services/plan/{code}", browser.Path);
        Assert.Single(await app.DetailsAsync<ServiceAdded>(CatalogKind.Plan, code));
        await browser.AddPlanServiceAsync(code, ("FormKey", key), ("Name", "Other entries"));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("This form was already saved with other entries.", browser.Text);
    }
}
