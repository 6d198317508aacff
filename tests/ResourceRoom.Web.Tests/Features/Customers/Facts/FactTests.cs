using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.Customers.Plans;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Facts;

/// <summary>Eligibility on the enrollment's page; credentials and skill gains on Outcomes. Today is 03/02/2026.</summary>
public sealed class FactTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string NewEligibility = "form[action$='eligibility/new']";
    private const string NewAttainment = "form[action$='attainments/new']";

    private static readonly (string Name, string? Value)[] Income = [("Kind", "LowIncome"), ("On", "02/27/2026"), ("Source", "Pay stubs of six months")];

    [Fact]
    public async Task Eligibility_SentTwice_IsKeptOnceWithItsEvent()
    {
        var (scene, page) = await OpenAsync("/eligibility/new");
        var form = (IHtmlFormElement)scene.Browser.Page.QuerySelector(NewEligibility)!;
        var fields = Browser.Fields(form).Where(field => Income.All(typed => typed.Name != field.Key))
            .Concat(Income.Select(typed => KeyValuePair.Create(typed.Name, typed.Value!))).ToList();

        await scene.Browser.PostAsync(form.GetAttribute("action")!, fields);
        await scene.Browser.PostAsync(form.GetAttribute("action")!, fields);

        Assert.Equal(page, scene.Browser.Path);
        Assert.Contains("Eligibility recorded.", scene.Browser.Text);
        Assert.Equal(["Low income", "02/27/2026", "Pay stubs of six months"], Row(scene.Browser, "eligibility"));
        var row = await SingleAsync(scene);
        Assert.Equal((FactKind.LowIncome, new DateOnly(2026, 2, 27), scene.Account.Id), (row.Kind, row.On, row.CreatedById));
        Assert.Equal([new EnrollmentFactRecorded(row.PublicId, row.Kind, row.On)], await scene.EventsAsync(Subject.Enrollment(scene.Enrollment.PublicId)));
        Assert.Contains("Recorded: Low income, 02/27/2026", scene.Browser.Text);

        await scene.Browser.PostAsync(form.GetAttribute("action")!, [.. fields.Where(field => field.Key != "Source"), new("Source", "Another letter")]);
        Assert.Equal(HttpStatusCode.Conflict, scene.Browser.Status);
        Assert.Equal("Another letter", ValueOf(scene.Browser, "Source"));
        await SingleAsync(scene);
    }

    [Theory]
    [InlineData("Kind", null, "Choose what you record.")]
    [InlineData("Kind", "Dislocation", "This does not belong to the program.")]
    [InlineData("Kind", "SecondaryDiploma", "This does not belong to the program.")]
    [InlineData("Kind", "4", "Choose what you record.")]
    [InlineData("On", "02/30/2026", "Enter a valid date (MM/DD/YYYY).")]
    [InlineData("On", "03/03/2026", "This day is in the future.")]
    [InlineData("Source", " ", "Enter who or what says so.")]
    [InlineData("Source", "Letter 123 45 6789", "Enter the source without a nine-digit number")]
    public async Task Eligibility_BadEntry_IsSaidAtTheFieldAndNothingIsLost(string field, string? value, string said)
    {
        var (scene, _) = await OpenAsync("/eligibility/new");

        await scene.Browser.SubmitAsync(NewEligibility, [.. Income.Where(typed => typed.Name != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains(said, scene.Browser.Page.QuerySelector($"#{field}-error")!.TextContent);
        Assert.All(Income.Where(typed => typed.Name is not "Kind" && typed.Name != field), typed => Assert.Equal(typed.Value, ValueOf(scene.Browser, typed.Name)));
        Assert.False(await app.QueryAsync(db => db.EnrollmentFacts.AnyAsync(row => row.EnrollmentId == scene.Enrollment.Id)));
    }

    [Fact]
    public async Task Eligibility_SourceTooLong_IsRefused()
    {
        var (scene, _) = await OpenAsync("/eligibility/new");

        await scene.Browser.SubmitAsync(NewEligibility, [.. Income.Where(typed => typed.Name != "Source"), ("Source", new string('a', EnrollmentFact.SourceLength + 1))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains("up to 200 characters", scene.Browser.Page.QuerySelector("#Source-error")!.TextContent);
    }

    [Fact]
    public async Task Get_NewEligibility_OffersWhatDecidesInTheProgram()
    {
        var (scene, _) = await OpenAsync("/eligibility/new", change: traits => traits with { Program = WorkforceProgram.DislocatedWorker });

        Assert.Equal(
            ["", .. FactKinds.Of(FactTopic.Eligibility, WorkforceProgram.DislocatedWorker).Select(kind => kind.ToString())],
            scene.Browser.Page.QuerySelectorAll("#Kind option").Select(option => option.GetAttribute("value")));
        Assert.Null(scene.Browser.Page.QuerySelector("#Kind option[selected]:not([value=''])"));
    }

    [Fact]
    public async Task Attainment_OfAnExitedCustomer_FollowsTheExitDate()
    {
        var (scene, _) = await OpenAsync(
            "", EnrollmentStatus.Exited, change: traits => traits with { On = new DateOnly(2025, 7, 1), ExitedOn = new DateOnly(2026, 1, 15) });
        var address = $"/customers/{scene.Person.PublicId}/enrollments/{scene.Enrollment.PublicId}/attainments/new";
        foreach (var (kind, day, said) in new[]
        {
            ("SecondaryDiploma", "06/30/2025", "This day is before the enrollment began on 07/01/2025."),
            ("TrainingMilestone", "01/16/2026", "A skill gain is made up to the exit date, 01/15/2026."),
            ("LowIncome", "01/10/2026", "This does not belong to the program."),
        })
        {
            await scene.Browser.OpenAsync(address);
            await scene.Browser.SubmitAsync(NewAttainment, ("Kind", kind), ("On", day), ("Source", "Copy"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
            Assert.Contains(said, scene.Browser.Text);
        }

        await scene.Browser.OpenAsync(address);
        await scene.Browser.SubmitAsync(NewAttainment, ("Kind", "SecondaryDiploma"), ("On", "02/20/2026"), ("Source", "Copy of the diploma"));

        Assert.Equal($"/customers/{scene.Person.PublicId}/outcomes", scene.Browser.Path);
        Assert.Equal(["High school diploma or equivalent", "02/20/2026", "Copy of the diploma"], Row(scene.Browser, "attainments"));
        Assert.Equal(FactKind.SecondaryDiploma, (await SingleAsync(scene)).Kind);
    }

    [Fact]
    public async Task Attainment_Applicant_HasNothingToRecord()
    {
        var (scene, _) = await OpenAsync("/attainments/new", EnrollmentStatus.Applicant);

        await scene.Browser.SubmitAsync(NewAttainment, ("Kind", "SecondaryDiploma"), ("On", "02/20/2026"), ("Source", "Copy of the diploma"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Contains("This customer was never enrolled here.", scene.Browser.Text);
        await scene.Browser.OpenAsync($"/customers/{scene.Person.PublicId}/outcomes");
        Assert.Null(scene.Browser.Page.QuerySelector("a[href$='attainments/new']"));
    }

    [Fact]
    public async Task Void_WithReason_StaysStruckThroughAndOnce()
    {
        var (scene, page) = await OpenAsync();
        var fact = await app.CreateFactAsync(scene.Enrollment);
        var address = $"{page}/facts/{fact.PublicId}";
        var late = await app.SignInAsync(scene.Account);
        await late.OpenAsync(address);
        await scene.Browser.OpenAsync(address);

        await scene.Browser.SubmitAsync("#void-form", ("Reason", "no"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, scene.Browser.Status);
        Assert.Equal("no", ValueOf(scene.Browser, "Reason"));
        await scene.Browser.SubmitAsync("#void-form", ("Reason", "Wrong customer"));
        await late.SubmitAsync("#void-form", ("Reason", "Another reason"));

        Assert.Contains("Wrong customer", scene.Browser.Text);
        Assert.Null(scene.Browser.Page.QuerySelector("#void-form"));
        await scene.Browser.OpenAsync(page);
        Assert.Equal("Pay stubs", scene.Browser.Page.QuerySelector("del")!.TextContent);
        var row = await SingleAsync(scene);
        Assert.Equal((scene.Account.Id, "Wrong customer"), (row.VoidedById!.Value, row.VoidReason));
        Assert.Equal([new EnrollmentFactVoided(row.PublicId, row.Kind, "Wrong customer")], await scene.EventsAsync(Subject.Enrollment(scene.Enrollment.PublicId)));
    }

    [Fact]
    public async Task EveryAddress_Stranger_IsNotFoundAndLogged()
    {
        var (scene, page) = await OpenAsync();
        var fact = await app.CreateFactAsync(scene.Enrollment);
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);
        string[] reads = [$"{page}/eligibility/new", $"{page}/attainments/new", $"{page}/facts/{fact.PublicId}"];
        foreach (var path in reads)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(path)).Status);
        }

        foreach (var path in new[] { $"{page}/eligibility/new", $"{page}/attainments/new", $"{page}/facts/{fact.PublicId}/void" })
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync(path, [.. Income, ("Reason", "Not mine to void"), ("FormKey", Guid.CreateVersion7(app.Time.GetUtcNow()).ToString())]);
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        }

        Assert.Equal(6, (await app.AccessAsync(AccessKind.RefusedOutOfScope, scene.Enrollment.PublicId)).Count(line => line.AccountId == stranger.Id));
        Assert.Null((await SingleAsync(scene)).VoidedAt);
    }

    [Fact]
    public async Task Show_FactOfAnotherEnrollment_IsNotFound()
    {
        var (scene, page) = await OpenAsync();
        var (other, _) = await OpenAsync();
        var fact = await app.CreateFactAsync(other.Enrollment);

        Assert.Equal(HttpStatusCode.NotFound, (await scene.Browser.OpenAsync($"{page}/facts/{fact.PublicId}")).Status);
    }

    [Fact]
    public async Task Get_LwiaAdministrator_ReadsOnly()
    {
        var (scene, page) = await OpenAsync(role: Roles.LwiaAdministrator);
        var fact = await app.CreateFactAsync(scene.Enrollment);
        foreach (var path in new[] { page, $"{page}/facts/{fact.PublicId}" })
        {
            await scene.Browser.OpenAsync(path);
            Assert.Contains("Pay stubs", scene.Browser.Text);
            Assert.Empty(scene.Browser.Page.QuerySelectorAll("main a[href$='eligibility/new'], #void-form"));
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await scene.Browser.OpenAsync($"{page}/eligibility/new")).Status);
    }

    private static string[] Row(Browser browser, string topic) =>
        [.. browser.Page.QuerySelector($"section[aria-labelledby='{topic}-title'] tbody tr")!.Children.Select(cell => cell.TextContent.Trim())];

    private static string? ValueOf(Browser browser, string field) => browser.Page.QuerySelector($"#{field}")!.GetAttribute("value");

    private async Task<(PlanScene Scene, string Page)> OpenAsync(
        string path = "", EnrollmentStatus status = EnrollmentStatus.Enrolled, string role = Roles.CaseManager, Func<EnrollmentTraits, EnrollmentTraits>? change = null)
    {
        var scene = await PlanScene.OpenAsync(app, status: status, role: role, change: change);
        var page = $"/customers/{scene.Person.PublicId}/enrollments/{scene.Enrollment.PublicId}";
        await scene.Browser.OpenAsync($"{page}{path}");
        return (scene, page);
    }

    private Task<EnrollmentFact> SingleAsync(PlanScene scene) => app.QueryAsync(db => db.EnrollmentFacts.SingleAsync(row => row.EnrollmentId == scene.Enrollment.Id));
}
