using System.Globalization;
using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.Customers.Plans;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Outcomes;

/// <summary>The Outcomes tab: placements and exits. Today is 03/02/2026.</summary>
public sealed class PlacementTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string New = "form[action$='placements/new']";

    private static readonly (string Name, string? Value)[] Job =
    [
        ("Kind", "Employment"), ("Place", "Prairie Bakery"), ("StartedOn", "02/02/2026"), ("EndedOn", "02/20/2026"), ("HourlyWage", "$18.50"),
        ("HoursPerWeek", "37.5"), ("Source", "Pay stub"), ("VerifiedOn", "02/27/2026"),
    ];

    [Fact]
    public async Task Record_SentTwice_IsKeptOnceWithItsEvent()
    {
        var (scene, outcomes) = await OpenAsync("/placements/new");
        var form = (IHtmlFormElement)scene.Browser.Page.QuerySelector(New)!;
        var fields = Browser.Fields(form).Where(field => Job.All(typed => typed.Name != field.Key))
            .Concat(Job.Select(typed => KeyValuePair.Create(typed.Name, typed.Value!))).ToList();

        await scene.Browser.PostAsync(form.GetAttribute("action")!, fields);
        await scene.Browser.PostAsync(form.GetAttribute("action")!, fields);

        Assert.Equal(outcomes, scene.Browser.Path);
        Assert.Contains("Placement recorded.", scene.Browser.Text);
        Assert.Equal(
            ["Employment", "Prairie Bakery", "02/02/2026 – 02/20/2026", "$18.50 an hour, 37.5 hours a week", "Pay stub, verified 02/27/2026"],
            Row(scene.Browser, 0));
        var row = await SingleAsync(scene.Person);
        Assert.Equal((PlacementKind.Employment, "Prairie Bakery", 18.50m, 37.5m, "Pay stub"), (row.Kind, row.Place, row.HourlyWage!.Value, row.HoursPerWeek!.Value, row.Source));
        Assert.Equal((On("2026-02-02"), On("2026-02-20"), On("2026-02-27")), (row.StartedOn, row.EndedOn!.Value, row.VerifiedOn));
        Assert.Equal(scene.Account.Id, row.CreatedById);
        Assert.Equal([new PlacementRecorded(scene.Person.PublicId, PlacementKind.Employment, row.StartedOn, row.EndedOn)], await scene.EventsAsync(Subject.Placement(row.PublicId)));
    }

    [Fact]
    public async Task Record_SameFormWithOtherEntries_IsNotTakenForTheFirst()
    {
        var (scene, _) = await OpenAsync("/placements/new");
        var form = (IHtmlFormElement)scene.Browser.Page.QuerySelector(New)!;
        var rest = Browser.Fields(form).Where(field => Job.All(typed => typed.Name != field.Key)).ToList();
        var address = form.GetAttribute("action")!;
        await scene.Browser.PostAsync(address, [.. rest, .. Job.Select(typed => KeyValuePair.Create(typed.Name, typed.Value!))]);

        await scene.Browser.PostAsync(address, [.. rest, .. With("Place", "Another bakery").Select(typed => KeyValuePair.Create(typed.Name, typed.Value!))]);

        Assert.Equal(HttpStatusCode.Conflict, scene.Browser.Status);
        Assert.Equal("Another bakery", ValueOf(scene.Browser, "Place"));
        Assert.Equal("Prairie Bakery", (await SingleAsync(scene.Person)).Place);
    }

    [Theory]
    [InlineData("Kind", null, "Choose what the customer went on to.")]
    [InlineData("Place", " ", "Enter the employer, school or branch of service.")]
    [InlineData("Place", "Bakery 123 45 6789", "Enter the employer, school or branch of service without a nine-digit number")]
    [InlineData("StartedOn", "02/30/2026", "Enter a valid start date (MM/DD/YYYY).")]
    [InlineData("StartedOn", "03/03/2026", "This day is in the future.")]
    [InlineData("EndedOn", "soon", "Enter a valid end date (MM/DD/YYYY).")]
    [InlineData("EndedOn", "02/01/2026", "This day is before the start.")]
    [InlineData("EndedOn", "03/03/2026", "This day is in the future.")]
    [InlineData("HourlyWage", "18,50", "comma")]
    [InlineData("HourlyWage", "38,480", "from $0.01 to $999.99.")]
    [InlineData("HourlyWage", "much", "Enter the hourly wage in digits, such as 18 or 18.50.")]
    [InlineData("HoursPerWeek", "full time", "Enter the hours a week in digits, such as 30 or 37.5.")]
    [InlineData("HoursPerWeek", "169", "Enter the hours of one week: more than 0, and up to 168.")]
    [InlineData("Source", "", "Enter who or what says so.")]
    [InlineData("VerifiedOn", "", "Enter a valid verification date (MM/DD/YYYY).")]
    [InlineData("VerifiedOn", "03/03/2026", "This day is in the future.")]
    public async Task Record_BadEntry_IsSaidAtTheFieldAndNothingIsLost(string field, string? value, string said)
    {
        var (scene, _) = await OpenAsync("/placements/new");

        await scene.Browser.SubmitAsync(New, With(field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains(said, string.Join(' ', scene.Browser.Page.QuerySelectorAll($"[id^='{field}'][id$='-error']").Select(message => message.TextContent)));
        Assert.All(Job.Where(typed => typed.Name != "Kind" && typed.Name != field), typed => Assert.Equal(typed.Value, ValueOf(scene.Browser, typed.Name)));
        Assert.Equal(field != "Kind", scene.Browser.Page.QuerySelector("input[value=Employment]")!.HasAttribute("checked"));
        Assert.False(await app.QueryAsync(db => db.Placements.AnyAsync(row => row.ParticipantId == scene.Person.Id)));
    }

    [Fact]
    public async Task Record_SchoolWithAWage_IsRefused()
    {
        var (scene, _) = await OpenAsync("/placements/new");

        await scene.Browser.SubmitAsync(New, With("Kind", "Education"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains("Only employment has an hourly wage. Clear this field, or choose Employment.", scene.Browser.Text);
        Assert.Contains("Only employment has hours a week.", scene.Browser.Text);
        await scene.Browser.SubmitAsync(New, ("HourlyWage", ""), ("HoursPerWeek", ""));

        Assert.Equal(["Education", "Prairie Bakery", "02/02/2026 – 02/20/2026", "–", "Pay stub, verified 02/27/2026"], Row(scene.Browser, 0));
    }

    [Fact]
    public async Task Record_AfterTheFollowUpYear_IsKeptAndIsNoContact()
    {
        var (scene, outcomes) = await OpenAsync("", EnrollmentStatus.Exited);
        var exit = await app.CreateExitAsync(scene.Person, app.Today.AddDays(-400));
        await scene.Browser.OpenAsync($"{outcomes}/placements/new");

        await scene.Browser.SubmitAsync(New, [.. Job.Where(typed => typed.Name is not ("Source" or "EndedOn")), ("Source", "Called the employer to verify")]);

        Assert.Equal("From 02/02/2026", Row(scene.Browser, 0)[2]);
        Assert.Contains("Exit on 01/26/2025", scene.Browser.Page.QuerySelector($"a[href='/customers/{scene.Person.PublicId}/exits/{exit.PublicId}']")!.TextContent);
        Assert.Null((await SingleAsync(scene.Person)).EndedOn);
        Assert.False(await app.QueryAsync(db => db.CaseNotes.AnyAsync(row => row.ParticipantId == scene.Person.Id)));
    }

    [Fact]
    public async Task Get_SeveralPlacements_ListsNewestFirst()
    {
        var (scene, outcomes) = await OpenAsync();
        Assert.Contains("No placements yet.", scene.Browser.Text);
        Assert.Contains("No exits yet.", scene.Browser.Text);
        foreach (var day in new[] { "2025-09-01", "2026-01-05", "2024-02-01" })
        {
            await app.CreatePlacementAsync(scene.Person, On(day));
        }

        await scene.Browser.OpenAsync(outcomes);

        Assert.Equal(["From 01/05/2026", "From 09/01/2025", "From 02/01/2024"], Enumerable.Range(0, 3).Select(row => Row(scene.Browser, row)[2]));
        Assert.Equal("Outcomes", scene.Browser.Page.QuerySelector("nav[aria-label=Customer] a[aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task End_RunningOne_IsToldByEvent()
    {
        var (scene, outcomes) = await OpenAsync();
        var placement = await app.CreatePlacementAsync(scene.Person, On("2026-01-05"));
        var address = $"{outcomes}/placements/{placement.PublicId}";
        foreach (var (day, said) in new[] { ("01/04/2026", "This day is before the start."), ("03/03/2026", "This day is in the future."), ("x", "Enter a valid end date") })
        {
            await scene.Browser.OpenAsync(address);
            await scene.Browser.SubmitAsync("#end-form", ("EndedOn", day));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
            Assert.Contains(said, scene.Browser.Text);
            Assert.Equal(day, ValueOf(scene.Browser, "EndedOn"));
        }

        await scene.Browser.SubmitAsync("#end-form", ("EndedOn", "01/05/2026"));
        await scene.Browser.OpenAsync(address);
        await scene.Browser.SubmitAsync("#end-form", ("EndedOn", "02/06/2026"));
        await scene.Browser.OpenAsync(address);
        await scene.Browser.SubmitAsync("#end-form");

        Assert.Equal("01/05/2026 – 02/06/2026", Row(scene.Browser, 0)[2]);
        Assert.Equal(On("2026-02-06"), (await SingleAsync(scene.Person)).EndedOn);
        Assert.Equal(
            [new PlacementEnded(Before: null, On("2026-01-05")), new PlacementEnded(On("2026-01-05"), On("2026-02-06"))],
            await scene.EventsAsync(Subject.Placement(placement.PublicId)));
    }

    [Fact]
    public async Task End_SavedByAnotherMeanwhile_ShowsBothVersions()
    {
        var (scene, outcomes) = await OpenAsync();
        var placement = await app.CreatePlacementAsync(scene.Person, On("2026-01-05"));
        var address = $"{outcomes}/placements/{placement.PublicId}";
        await scene.Browser.OpenAsync(address);
        var other = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await other.OpenAsync(address);
        await other.SubmitAsync("#end-form", ("EndedOn", "01/30/2026"));

        await scene.Browser.SubmitAsync("#end-form", ("EndedOn", "02/06/2026"));

        Assert.Equal(HttpStatusCode.Conflict, scene.Browser.Status);
        Assert.Contains("saved this placement", scene.Browser.Text);
        Assert.Equal(["01/30/2026", "02/06/2026"], scene.Browser.Page.QuerySelectorAll(".rr-compare td").Select(cell => cell.TextContent));
        Assert.Equal("02/06/2026", ValueOf(scene.Browser, "EndedOn"));
        Assert.Equal(On("2026-01-30"), (await SingleAsync(scene.Person)).EndedOn);

        await scene.Browser.SubmitAsync("#end-form");
        Assert.Equal(On("2026-02-06"), (await SingleAsync(scene.Person)).EndedOn);
    }

    [Fact]
    public async Task Void_WithReason_StaysStruckThroughAndEndsNoMore()
    {
        var (scene, outcomes) = await OpenAsync();
        var placement = await app.CreatePlacementAsync(scene.Person, On("2026-01-05"));
        var address = $"{outcomes}/placements/{placement.PublicId}";
        var late = await app.SignInAsync(scene.Account);
        await late.OpenAsync(address);
        await scene.Browser.OpenAsync(address);

        await scene.Browser.SubmitAsync("#void-form", ("Reason", "no"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Equal("no", ValueOf(scene.Browser, "Reason"));
        await scene.Browser.SubmitAsync("#void-form", ("Reason", "Wrong customer"));

        Assert.Contains("Voided: Wrong customer", scene.Browser.Text);
        Assert.Equal("Prairie Bakery", scene.Browser.Page.QuerySelector("del")!.TextContent);
        await late.SubmitAsync("#end-form", ("EndedOn", "02/06/2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Contains("This placement was voided in the meantime.", late.Text);
        Assert.Null(late.Page.QuerySelector("#end-form, #void-form"));
        var row = await SingleAsync(scene.Person);
        Assert.Equal((scene.Account.Id, "Wrong customer"), (row.VoidedById!.Value, row.VoidReason));
        Assert.Null(row.EndedOn);
        Assert.Equal([new PlacementVoided("Wrong customer")], await scene.EventsAsync(Subject.Placement(row.PublicId)));
    }

    [Fact]
    public async Task EveryAddress_Stranger_IsNotFoundAndLogged()
    {
        var (scene, outcomes) = await OpenAsync();
        var placement = await app.CreatePlacementAsync(scene.Person, On("2026-01-05"));
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);
        var address = $"{outcomes}/placements/{placement.PublicId}";
        foreach (var path in new[] { outcomes, $"{outcomes}/placements/new", address })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(path)).Status);
        }

        (string Path, (string, string?)[] Fields)[] posts =
        [
            ($"{outcomes}/placements/new", Job),
            ($"{address}/end", [("Version", "0"), ("EndedOn", "02/06/2026")]),
            ($"{address}/void", [("Reason", "Not mine to void")]),
        ];
        foreach (var (path, fields) in posts)
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync(path, [.. fields, ("FormKey", Guid.CreateVersion7(app.Time.GetUtcNow()).ToString())]);
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        }

        Assert.Equal(6, (await app.AccessAsync(AccessKind.RefusedOutOfScope, scene.Person.PublicId)).Count(line => line.AccountId == stranger.Id));
        var row = await SingleAsync(scene.Person);
        Assert.Null(row.EndedOn);
        Assert.Null(row.VoidedAt);
    }

    [Fact]
    public async Task Get_LwiaAdministrator_ReadsOnly()
    {
        var (scene, outcomes) = await OpenAsync("", role: Roles.LwiaAdministrator);
        var placement = await app.CreatePlacementAsync(scene.Person, On("2026-01-05"));
        var address = $"{outcomes}/placements/{placement.PublicId}";
        foreach (var path in new[] { outcomes, address })
        {
            await scene.Browser.OpenAsync(path);

            Assert.Equal(HttpStatusCode.OK, scene.Browser.Status);
            Assert.Contains("Prairie Bakery", scene.Browser.Text);
            Assert.Empty(scene.Browser.Page.QuerySelectorAll("main form, main a[href$='/new']"));
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await scene.Browser.OpenAsync($"{outcomes}/placements/new")).Status);
        await scene.Browser.OpenAsync(outcomes);
        await scene.Browser.ForgeAsync($"{address}/void", ("Reason", "Not mine to void"));
        Assert.Equal(HttpStatusCode.Forbidden, scene.Browser.Status);
        Assert.Null((await SingleAsync(scene.Person)).VoidedAt);
    }

    private static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The cells of a row of the table, without the words for cards.</summary>
    private static string[] Row(Browser browser, int number) =>
        [.. browser.Page.QuerySelectorAll("section[aria-labelledby='placements-title'] tbody tr")[number].Children.Select(cell => cell.TextContent.Trim())];

    private static string? ValueOf(Browser browser, string field) => browser.Page.QuerySelector($"#{field}")!.GetAttribute("value");

    private static (string Name, string? Value)[] With(string field, string? value) => [.. Job.Where(typed => typed.Name != field), (field, value)];

    private async Task<(PlanScene Scene, string Outcomes)> OpenAsync(string path = "", EnrollmentStatus status = EnrollmentStatus.Enrolled, string role = Roles.CaseManager)
    {
        var scene = await PlanScene.OpenAsync(app, status: status, role: role);
        var outcomes = $"/customers/{scene.Person.PublicId}/outcomes";
        await scene.Browser.OpenAsync($"{outcomes}{path}");
        return (scene, outcomes);
    }

    private Task<Placement> SingleAsync(Participant person) => app.QueryAsync(db => db.Placements.SingleAsync(row => row.ParticipantId == person.Id));
}
