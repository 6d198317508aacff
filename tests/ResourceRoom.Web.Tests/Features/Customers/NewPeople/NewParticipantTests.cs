using System.Net;

using AngleSharp.Html.Dom;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.NewPeople;

/// <summary>A person who never visited: added after a search, with the nine questions and an enrollment.</summary>
public sealed class NewParticipantTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#new-participant";

    [Fact]
    public async Task Create_AfterASearch_MakesRecordAndEnrollmentButNoVisit()
    {
        var browser = await StartAsync();
        var ssn = SsnGenerator.Next().Digits;

        await browser.SubmitAsync(Form, [.. Answers("Noor", "Tazman").Where(answer => answer.Name != "Questions.DeclineSsn"), ("Questions.Ssn", ssn), .. Enrollment]);

        Assert.Contains("Enrolled in Youth on", browser.Text);
        var person = await PersonAsync("Tazman");
        Assert.Equal($"/customers/{person.PublicId}", browser.Path);
        Assert.Equal((true, ParticipantClass.ReportedSelfService), (person.IsRegistered, person.Class));
        var enrollment = Assert.Single(person.Enrollments);
        Assert.Equal((WorkforceProgram.Youth, EnrollmentStatus.Enrolled, app.Today, 20), (enrollment.Program, enrollment.Status, enrollment.EnrolledOn, enrollment.LwiaNumber));
        Assert.Empty(person.Visits);
        Assert.Single(await app.EventsAsync<ParticipantCreated>(person.PublicId));
        Assert.IsType<EnrollmentRecorded>(Assert.Single(await app.EventsOfAsync(enrollment)));
        Assert.DoesNotContain(ssn, browser.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync($"/participants/{person.PublicId}")).Status);
    }

    [Fact]
    public async Task Create_WithoutASearch_AsksForOne()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));

        await browser.OpenAsync("/participants/new");
        Assert.Contains("Search for the person first.", browser.Text);
        await browser.ForgeAsync("/participants/new", [.. Answers("Nobody", "Unsearched").Select(answer => (answer.Name, answer.Value!)), ("FormKey", Guid.CreateVersion7(app.Time.GetUtcNow()).ToString())]);

        Assert.Contains("Search for the person first.", browser.Text);
        Assert.Equal(0, await app.QueryAsync(db => db.Participants.CountAsync(row => row.LastName == "Unsearched")));
    }

    [Theory]
    [InlineData("Questions.FirstName", "", "First Name")]
    [InlineData("Questions.Zip", "6270", "Zip code")]
    [InlineData("Enrollment.Program", null, "Choose a program.")]
    [InlineData("Enrollment.Day", "03/03/2026", "This day is in the future.")]
    [InlineData("Enrollment.Day", "02/29/2026", "Enter a valid enrollment or application date")]
    public async Task Create_BadEntry_IsSaidAtTheFieldAndNothingIsSaved(string field, string? value, string said)
    {
        var browser = await StartAsync();
        (string Name, string? Value)[] typed = [.. Answers("Mina", "Halfway"), .. Enrollment];

        await browser.SubmitAsync(Form, [.. typed.Where(entry => entry.Name != field), (field, value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Page.QuerySelector("#errors")!.TextContent);
        Assert.Equal("Halfway", ((IHtmlInputElement)browser.Page.QuerySelector("[name='Questions.LastName']")!).Value);
        Assert.Equal(0, await app.QueryAsync(db => db.Participants.CountAsync(row => row.LastName == "Halfway")));
    }

    [Fact]
    public async Task Create_SomebodyOnFile_AsksAndCanUseThatRecord()
    {
        var known = await app.CreateParticipantAsync(answers => answers with
        {
            FirstName = Domain.Participants.Answer<string>.Given("Dora"),
            LastName = Domain.Participants.Answer<string>.Given("Twicefound"),
        });
        var browser = await StartAsync();
        await browser.SubmitAsync(Form, [.. Answers("Dora", "Twicefound"), .. Enrollment]);
        Assert.Contains("Possible match found", browser.Text);
        Assert.Equal(1, await app.QueryAsync(db => db.Participants.CountAsync(row => row.LastName == "Twicefound")));

        await browser.SubmitAsync("#same-person", ("Id", known.PublicId.ToString()));

        Assert.Equal($"/customers/{known.PublicId}", browser.Path);
        Assert.Equal(WorkforceProgram.Youth, Assert.Single((await PersonAsync("Twicefound")).Enrollments).Program);
    }

    [Fact]
    public async Task Create_NoneOfThoseOnFile_MakesARecordOfItsOwn()
    {
        await app.CreateParticipantAsync(answers => answers with
        {
            FirstName = Domain.Participants.Answer<string>.Given("Elena"),
            LastName = Domain.Participants.Answer<string>.Given("Namesake"),
        });
        var browser = await StartAsync();
        await browser.SubmitAsync(Form, [.. Answers("Elena", "Namesake"), .. Enrollment]);

        await browser.SubmitAsync("#same-person");

        Assert.Contains("Enrolled in Youth on", browser.Text);
        Assert.Equal(2, await app.QueryAsync(db => db.Participants.CountAsync(row => row.LastName == "Namesake")));
    }

    [Fact]
    public async Task Create_SsnOfSomebodyElse_AsksAndGoesOnWithoutIt()
    {
        var ssn = SsnGenerator.Next();
        var owner = await app.CreateParticipantAsync(answers => answers with { Ssn = Domain.Participants.Answer<Domain.Participants.Ssn>.Given(ssn) });
        var browser = await StartAsync();
        (string Name, string? Value)[] number = [("Questions.Ssn", ssn.Digits), ("Questions.DeclineSsn", null)];

        await browser.SubmitAsync(Form, [.. Answers("Lena", "Numberless").Where(field => number.All(one => one.Name != field.Name)), .. number, .. Enrollment]);

        Assert.Contains("Whose number is this?", browser.Text);
        Assert.Contains("is on file for Ana Ruiz, but First Name", browser.Text);
        Assert.Single(await app.AccessAsync(Web.Data.Trail.AccessKind.ShownBeyondReach, owner.PublicId));

        await browser.SubmitAsync("#same-person", ("WithoutSsn", "true"));

        Assert.Contains("Enrolled in Youth on", browser.Text);
        Assert.Equal(Domain.Participants.ResponseState.Declined, (await PersonAsync("Numberless")).SsnResponse.State);
        Assert.Equal(0, await app.QueryAsync(db => db.Enrollments.CountAsync(row => row.ParticipantId == owner.Id)));
    }

    [Fact]
    public async Task SameOrDifferent_PersonWhomTheAnswersDoNotFit_IsNotFound()
    {
        var other = await app.CreateParticipantAsync();
        await app.CreateParticipantAsync(answers => answers with
        {
            FirstName = Domain.Participants.Answer<string>.Given("Fay"),
            LastName = Domain.Participants.Answer<string>.Given("Forged"),
        });
        var browser = await StartAsync();
        await browser.SubmitAsync(Form, [.. Answers("Fay", "Forged"), .. Enrollment]);

        await browser.SubmitAsync("#same-person", ("Id", other.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal(0, await app.QueryAsync(db => db.Enrollments.CountAsync(row => row.ParticipantId == other.Id)));
    }

    [Fact]
    public async Task Create_SentTwice_MakesOneRecord()
    {
        var browser = await StartAsync();
        (string Name, string? Value)[] typed = [.. Answers("Gil", "Oncealone"), .. Enrollment];
        var form = (IHtmlFormElement)browser.Page.QuerySelector(Form)!;
        var fields = Browser.Fields(form).Where(field => typed.All(entry => entry.Name != field.Key))
            .Concat(typed.Select(entry => KeyValuePair.Create(entry.Name, entry.Value!))).ToList();

        await browser.PostAsync("/participants/new", fields);
        await browser.PostAsync("/participants/new", fields);

        Assert.Contains("Enrolled in Youth on", browser.Text);
        Assert.Equal(1, await app.QueryAsync(db => db.Participants.CountAsync(row => row.LastName == "Oncealone")));
    }

    [Theory]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Technician)]
    public async Task Start_RoleThatDoesNotEnroll_IsForbidden(string role)
    {
        var room = await app.CreateRoomAsync();
        var browser = role == Roles.Technician ? await app.SignInTechnicianAsync(room) : await app.SignInAsync(await app.CreateAccountAsync(role));
        await browser.OpenAsync("/participants");
        await browser.SubmitAsync("main form[role='search']", ("term", "Nobody"));
        Assert.DoesNotContain("never visited", browser.Text);

        await browser.ForgeAsync("/participants/new/start");

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    private (string Name, string? Value)[] Enrollment =>
        [("Enrollment.Program", "Youth"), ("Enrollment.Status", "Enrolled"), ("Enrollment.Day", OfficeFormat.Date(app.Today))];

    private static (string Name, string? Value)[] Answers(string first, string last) =>
    [
        ("Questions.FirstName", first), ("Questions.LastName", last), ("Questions.Zip", "62704"), ("Questions.DeclineSsn", "true"),
        ("Questions.DeclineBirthDate", "true"), ("Questions.DeclineLaborForceStatus", "true"), ("Questions.DeclineHispanic", "true"),
        ("Questions.DeclineRace", "true"), ("Questions.DeclineGender", "true"),
    ];

    private async Task<Browser> StartAsync()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync("/participants");
        await browser.SubmitAsync("main form[role='search']", ("term", "Nobody Whatsoever"));
        await browser.SubmitAsync("form[action='/participants/new/start']");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        return browser;
    }

    private Task<Participant> PersonAsync(string lastName) => app.QueryAsync(db =>
        db.Participants.Include(row => row.Enrollments).Include(row => row.Visits).SingleAsync(row => row.LastName == lastName));
}
