using System.Globalization;
using System.Net;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers;

/// <summary>The search in the header of every page. Each test has an area of its own, so that none sees the others' people.</summary>
public sealed class FindCustomersTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Header = "header form[action='/customers/search']";

    [Theory]
    [InlineData("quick zel", 7)]
    [InlineData("ZELDA", 10)]
    [InlineData("04/12/1980", 17)]
    public async Task Search_ByNameOrBirthDate_ListsProgramsAndStatus(string term, int area)
    {
        var person = await PersonAsync("Zelda", "Quick");
        await EnrollAsync(person, area, WorkforceProgram.Youth, EnrollmentStatus.Exited, new DateOnly(2024, 9, 2));
        await EnrollAsync(person, area, WorkforceProgram.Adult, EnrollmentStatus.Enrolled, new DateOnly(2025, 9, 2));
        var browser = await SignInAsync(Roles.CaseManager, area);

        await browser.SubmitAsync(Header, ("term", term));

        Assert.Equal(("/customers/search", "Find a customer"), (browser.Path, browser.Page.QuerySelector("h1")!.TextContent));
        var link = browser.Page.QuerySelector("main tbody a")!;
        Assert.Equal(("Zelda Quick", $"/customers/{person.PublicId}"), (link.TextContent, link.GetAttribute("href")));
        Assert.Equal("Adult PY 25: Enrolled; Youth PY 24: Exited", browser.Page.QuerySelector("[data-label='Programs']")!.TextContent.Trim());
        Assert.Null(browser.Page.QuerySelector("main a[href$='/enrollments/new']"));
        Assert.DoesNotContain(browser.Page.QuerySelectorAll("main thead th"), header => header.TextContent == "Action");
    }

    [Fact]
    public async Task Search_BySsn_NeverShowsIt()
    {
        var ssn = SsnGenerator.Next();
        var person = await PersonAsync("Sam", "Secret", answers => answers with { Ssn = Answer<Ssn>.Given(ssn) });
        await EnrollAsync(person, 21, WorkforceProgram.Adult, EnrollmentStatus.Enrolled, new DateOnly(2025, 9, 2));
        var browser = await SignInAsync(Roles.Oet, area: null);
        var digits = ssn.Digits;
        foreach (var term in new[] { digits[^4..], digits })
        {
            await browser.SubmitAsync(Header, ("term", term));

            Assert.Contains("Sam Secret", browser.Text);
            Assert.DoesNotContain(digits, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Search_OnRecordOnly_OffersRegistration()
    {
        var room = await app.CreateRoomAsync(11);
        var technician = await app.CreateAccountAsync(Roles.Technician, 11, room);
        var person = await PersonAsync("Rory", "Record");
        await app.CreateVisitAsync(person, room, technician);
        await EnrollAsync(person, 18, WorkforceProgram.Adult, EnrollmentStatus.Enrolled, new DateOnly(2025, 9, 2));
        var browser = await SignInAsync(Roles.CaseManager, 11);

        await browser.SubmitAsync(Header, ("term", "rory record"));

        Assert.Contains("On record, not a customer in your area", browser.Text);
        Assert.Equal($"/participants/{person.PublicId}", browser.Page.QuerySelector("main tbody a")!.GetAttribute("href"));
        await browser.OpenAsync(browser.Page.QuerySelector("main a[href$='/enrollments/new']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, browser.Status);

        var reader = await SignInAsync(Roles.LwiaAdministrator, 11);
        await reader.SubmitAsync(Header, ("term", "rory record"));
        Assert.Contains("Rory Record", reader.Text);
        Assert.Null(reader.Page.QuerySelector("main a[href$='/enrollments/new']"));
    }

    [Fact]
    public async Task Search_CommonName_ListsCustomersFirst()
    {
        var room = await app.CreateRoomAsync(22);
        var technician = await app.CreateAccountAsync(Roles.Technician, 22, room);
        for (var number = 0; number < 21; number++)
        {
            await app.CreateVisitAsync(await PersonAsync("Amy", "Common"), room, technician);
        }

        var customer = await PersonAsync("Zoe", "Common");
        await EnrollAsync(customer, 22, WorkforceProgram.Adult, EnrollmentStatus.Enrolled, new DateOnly(2025, 9, 2));
        var browser = await SignInAsync(Roles.CaseManager, 22);

        await browser.SubmitAsync(Header, ("term", "common"));

        var rows = browser.Page.QuerySelectorAll("main tbody tr td:first-child a, main tbody tr th a").Select(link => link.TextContent).ToList();
        Assert.Equal(20, rows.Count);
        Assert.Equal(["Zoe Common", "Amy Common"], rows.Take(2));
        Assert.Contains("There are more matches", browser.Text);
    }

    [Fact]
    public async Task Search_OutOfReach_FindsNobody()
    {
        var office = await app.CreateRoomAsync(13);
        var person = await PersonAsync("Faye", "Faraway");
        await EnrollAsync(person, 13, WorkforceProgram.Adult, EnrollmentStatus.Enrolled, new DateOnly(2025, 9, 2));
        Browser[] strangers = [await SignInAsync(Roles.CaseManager, 14), await app.SignInAsync(await app.CreateCaseManagerAsync(office, programs: null, lwia: 13))];
        foreach (var browser in strangers)
        {
            await browser.SubmitAsync(Header, ("term", "faye faraway"));

            Assert.Contains("No matches", browser.Text);
            Assert.Null(browser.Page.QuerySelector("main tbody"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    public async Task Search_Unusable_IsRefusedWithTheReason(string term)
    {
        var browser = await SignInAsync(Roles.CaseManager, 15);

        await browser.SubmitAsync(Header, ("term", term));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(browser.Page.QuerySelector("#Term-error"));
    }

    [Fact]
    public async Task Header_Technician_HasNoSearch()
    {
        var browser = await app.SignInTechnicianAsync(await app.CreateRoomAsync(19));
        Assert.Null(browser.Page.QuerySelector("#find-customer"));

        await browser.ForgeAsync("/customers/search", ("term", "zelda"));

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    [Fact]
    public async Task Header_CaseManagerAtTheDesk_CursorStartsInFindAVisitor()
    {
        var room = await app.CreateRoomAsync(19);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 19, room), room);

        await browser.OpenAsync("/check-in");

        Assert.NotNull(browser.Page.QuerySelector(Header));
        Assert.Null(browser.Page.QuerySelector("header [autofocus]"));
        Assert.NotNull(browser.Page.QuerySelector("main input[autofocus]"));
    }

    private Task<Participant> PersonAsync(string first, string last, Func<NineAnswers, NineAnswers>? change = null) => app.CreateParticipantAsync(answers => (change ?? (same => same))(answers with
    {
        FirstName = Answer<string>.Given(first),
        LastName = Answer<string>.Given(last),
        BirthDate = Answer<DateOnly>.Given(DateOnly.ParseExact("1980-04-12", "yyyy-MM-dd", CultureInfo.InvariantCulture)),
    }));

    private Task<Web.Data.Customers.Enrollment> EnrollAsync(Participant person, int area, WorkforceProgram program, EnrollmentStatus status, DateOnly on) =>
        app.CreateEnrollmentAsync(person, status, traits => traits with { Lwia = area, Program = program, On = on });

    private async Task<Browser> SignInAsync(string role, int? area) => await app.SignInAsync(await app.CreateAccountAsync(role, area));
}
