using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers;

/// <summary>A case manager with an office, or with some programs, reaches the customers of these alone.</summary>
public sealed class ReachTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task VisibleTo_EveryScope_IsTheRule()
    {
        var (first, second) = (await app.CreateRoomAsync(21), await app.CreateRoomAsync(21));
        foreach (var office in new[] { null, first, second })
        {
            foreach (var program in WorkforcePrograms.All)
            {
                await EnrollAsync(office, program, lwia: 21);
            }
        }

        foreach (var office in new[] { null, first })
        {
            foreach (var programs in new ProgramSet?[] { null, ProgramSet.Youth, ProgramSet.Adult | ProgramSet.Youth, ProgramSet.None })
            {
                var who = new ActingUser { AccountId = 1, DisplayName = "Dana", Roles = [Roles.CaseManager], LwiaNumber = 21, OfficeId = office?.Id, Programs = programs };
                var (all, visible, people) = await app.QueryAsync(async db => (
                    await db.Enrollments.ToListAsync(),
                    await db.Enrollments.VisibleTo(who).Select(row => row.Id).Order().ToListAsync(),
                    await db.Participants.VisibleTo(who).Select(row => row.Id).Order().ToListAsync()));

                var expected = all.Where(row => who.ReachesCustomersOf(row.LwiaNumber, row.OfficeId, row.Program)).OrderBy(row => row.Id).ToList();
                Assert.Equal(expected.Select(row => row.Id), visible);
                Assert.Equal(expected.Select(row => row.ParticipantId).Order(), people);
            }
        }
    }

    [Fact]
    public async Task PlannersReaching_EveryAccount_IsTheRule()
    {
        var (first, second) = (await app.CreateRoomAsync(22), await app.CreateRoomAsync(22));
        var accounts = new List<User>();
        foreach (var office in new[] { null, first })
        {
            foreach (var programs in new ProgramSet?[] { null, ProgramSet.Youth, ProgramSet.Adult | ProgramSet.Youth })
            {
                accounts.Add(await app.CreateCaseManagerAsync(office, programs, lwia: 22));
            }
        }

        foreach (var office in new[] { null, first, second })
        {
            foreach (var program in WorkforcePrograms.All)
            {
                var found = await app.QueryAsync(db => db.PlannersReaching(22, office?.Id, program).Select(account => account.Id).Order().ToListAsync());

                Assert.Equal(accounts.Where(account => account.ToCustomerScope()!.Holds(22, office?.Id, program)).Select(account => account.Id).Order(), found);
            }
        }
    }

    [Fact]
    public async Task EveryAddress_CustomerOfAnotherOfficeOrProgram_IsNotFoundAndLogged()
    {
        var (own, other) = (await app.CreateRoomAsync(23), await app.CreateRoomAsync(23));
        var account = await app.CreateCaseManagerAsync(own, ProgramSet.Adult, lwia: 23);
        var browser = await app.SignInAsync(account);
        var mine = await EnrollAsync(own, WorkforceProgram.Adult, lwia: 23);
        Enrollment[] foreign =
        [
            await EnrollAsync(other, WorkforceProgram.Adult, lwia: 23), await EnrollAsync(own, WorkforceProgram.Youth, lwia: 23), await EnrollAsync(null, WorkforceProgram.Adult, lwia: 23),
        ];

        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync($"/groups/adult-2025-{own.Code}")).Status);
        Assert.Equal([$"/customers/{await KeyAsync(mine)}"], browser.Page.QuerySelectorAll("main a[href^='/customers/']").Select(link => link.GetAttribute("href")));
        foreach (var row in foreign)
        {
            var key = await KeyAsync(row);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/customers/{key}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/customers/{key}/enrollments/{row.PublicId}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/participants/{key}")).Status);
        }

        foreach (var group in new[] { $"adult-2025-{other.Code}", $"youth-2025-{own.Code}", "adult-2025-23" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/groups/{group}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/groups/{group}.csv")).Status);
        }

        await browser.OpenAsync("/groups");
        Assert.Equal([$"/groups/adult-2025-{own.Code}"], browser.Page.QuerySelectorAll("main a[href^='/groups/']").Select(link => link.GetAttribute("href")));
        var lines = await app.QueryAsync(db => db.AccessLines.Where(line => line.AccountId == account.Id && line.Kind == AccessKind.RefusedOutOfScope).ToListAsync());
        Assert.Equal(15, lines.Count);
    }

    [Fact]
    public async Task Customer_EnrolledElsewhereToo_ShowsThatClosed()
    {
        var (own, other) = (await app.CreateRoomAsync(24), await app.CreateRoomAsync(24));
        var browser = await app.SignInAsync(await app.CreateCaseManagerAsync(own, programs: null, lwia: 24));
        var mine = await EnrollAsync(own, WorkforceProgram.Adult, lwia: 24);
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == mine.ParticipantId));
        var closed = await app.CreateEnrollmentAsync(person, change: traits => traits with { Lwia = 24, OfficeId = other.Id, Program = WorkforceProgram.Youth });

        await browser.OpenAsync($"/customers/{person.PublicId}");

        Assert.Equal(["Adult PY 25", "Other enrollments", "Contact details", "Exclusions"], browser.Page.QuerySelectorAll("main h3").Select(heading => heading.TextContent));
        Assert.DoesNotContain(closed.PublicId.ToString(), browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_OfficeAndPrograms_AreTheOnlyChoices()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var account = await app.CreateCaseManagerAsync(records.Room, ProgramSet.Adult | ProgramSet.Youth);
        var some = await app.CreateCaseManagerAsync(office: null, ProgramSet.Youth);
        User[] none = [await app.CreateCaseManagerAsync(await app.CreateRoomAsync(20), programs: null), await app.CreateCaseManagerAsync(records.Room, ProgramSet.DislocatedWorker)];
        var browser = await app.SignInAsync(account);
        await browser.OpenAsync($"/participants/{records.Person.PublicId}/enrollments/new");
        Assert.Equal(["Adult", "Youth"], browser.Page.QuerySelectorAll("[name=Program]").Select(choice => choice.GetAttribute("value")));
        Assert.Equal([records.Room.Code], browser.Page.QuerySelectorAll("[name=Office] option").Select(choice => choice.GetAttribute("value")));

        var planners = browser.Page.QuerySelectorAll("[name=Planner] option").Select(choice => choice.GetAttribute("value")).ToList();
        Assert.Superset(new HashSet<string?> { $"{account.Id}", $"{some.Id}" }, planners.ToHashSet());
        Assert.Empty(planners.Intersect(none.Select(planner => $"{planner.Id}")));

        await browser.SubmitAsync("form[action$='/enrollments/new']", ("Program", "Youth"));

        Assert.Equal($"/customers/{records.Person.PublicId}", browser.Path);
        var row = await app.QueryAsync(db => db.Enrollments.SingleAsync(one => one.ParticipantId == records.Person.Id));
        Assert.Equal((records.Room.Id, account.Id), (row.OfficeId!.Value, row.PlannerId!.Value));
    }

    [Theory]
    [InlineData("Youth", "own")]
    [InlineData("Adult", "other")]
    [InlineData("Adult", "none")]
    public async Task Register_OutOfReach_IsRefused(string program, string office)
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var other = await app.CreateRoomAsync(20);
        var browser = await app.SignInAsync(await app.CreateCaseManagerAsync(records.Room, ProgramSet.Adult));
        await browser.OpenAsync($"/participants/{records.Person.PublicId}/enrollments/new");

        await browser.SubmitAsync(
            "form[action$='/enrollments/new']", ("Program", program), ("Office", office switch { "own" => records.Room.Code, "other" => other.Code, _ => "" }));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("does not reach customers of this program and office", browser.Text);
        Assert.False(await app.QueryAsync(db => db.Enrollments.AnyAsync(one => one.ParticipantId == records.Person.Id)));
    }

    [Fact]
    public async Task Register_PlannerWhoDoesNotReachIt_IsRefused()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var youth = await app.CreateCaseManagerAsync(office: null, ProgramSet.Youth);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 20));
        await browser.OpenAsync($"/participants/{records.Person.PublicId}/enrollments/new");
        Assert.Contains("Dana CaseManager (Youth)", browser.Text);

        await browser.SubmitAsync("form[action$='/enrollments/new']", ("Program", "Adult"), ("Planner", $"{youth.Id}"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("This person is not a case manager who reaches customers of this program and office", browser.Text);
    }

    [Fact]
    public async Task Assign_OnlyThoseWhoReachIt_AreOfferedAndTaken()
    {
        var (own, other) = (await app.CreateRoomAsync(25), await app.CreateRoomAsync(25));
        var (wide, fitting) = (await app.CreateAccountAsync(Roles.CaseManager, 25), await app.CreateCaseManagerAsync(own, ProgramSet.Adult, lwia: 25));
        var (elsewhere, youth) = (await app.CreateCaseManagerAsync(other, programs: null, lwia: 25), await app.CreateCaseManagerAsync(office: null, ProgramSet.Youth, lwia: 25));
        var row = await EnrollAsync(own, WorkforceProgram.Adult, lwia: 25, planner: youth);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 25));
        var address = $"/customers/{await KeyAsync(row)}/enrollments/{row.PublicId}";
        await browser.OpenAsync(address);

        // The present planner keeps the name though the customer is out of their reach.
        Assert.Equal(
            new[] { "", $"{youth.Id}", $"{wide.Id}", $"{fitting.Id}" },
            browser.Page.QuerySelectorAll("#planner-form option").Select(choice => choice.GetAttribute("value")));

        await browser.SubmitAsync("#planner-form", ("Planner", $"{elsewhere.Id}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.OpenAsync(address);
        await browser.SubmitAsync("#planner-form", ("Planner", $"{fitting.Id}"));

        Assert.Contains("Career planner saved.", browser.Text);
        Assert.Equal(fitting.Id, await app.QueryAsync(db => db.Enrollments.Where(one => one.Id == row.Id).Select(one => one.PlannerId).SingleAsync()));
    }

    private async Task<Enrollment> EnrollAsync(Location? office, WorkforceProgram program, int lwia, User? planner = null) => await app.CreateEnrollmentAsync(
        await app.CreateParticipantAsync(), EnrollmentStatus.Enrolled,
        traits => traits with { Lwia = lwia, OfficeId = office?.Id, Program = program, PlannerId = planner?.Id });

    private Task<Guid> KeyAsync(Enrollment row) =>
        app.QueryAsync(db => db.Participants.Where(person => person.Id == row.ParticipantId).Select(person => person.PublicId).SingleAsync());
}
