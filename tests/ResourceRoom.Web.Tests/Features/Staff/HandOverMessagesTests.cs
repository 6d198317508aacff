using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

/// <summary>What customers wrote and nobody has read goes along with them.</summary>
public sealed class HandOverMessagesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    /// <summary>12 enrolled and 5 in their follow-up year; meanwhile one goes to a third planner and a message comes in.</summary>
    [Fact]
    public async Task Post_MessagesAndColleagueMeanwhile_GoAlongAndStay()
    {
        var (from, to, third) = (await PlannerAsync("Ann Before"), await PlannerAsync("Bea After"), await PlannerAsync("Cy Third"));
        List<Enrollment> all = [];
        for (var index = 0; index < 12; index++)
        {
            all.Add(await EnrollAsync($"Enrolled {(char)('A' + index)}", from));
        }

        for (var months = 1; months <= 5; months++)
        {
            all.Add(await EnrollAsync($"Followed {(char)('A' + months)}", from, app.Today.AddMonths(-months)));
        }

        foreach (var enrollment in all.Take(2))
        {
            await app.CreateMessageAsync(await PersonAsync(enrollment));
        }

        await app.CreateMessageAsync(await PersonAsync(await app.CloseAsync(await EnrollAsync("Closed", from))));
        var customer = await app.SignInAsync(await app.CreateCustomerAccountAsync(await PersonAsync(all[3])));
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator));
        await browser.OpenAsync($"/admin/staff/{from.Id}/hand-over?To={to.Id}");
        Assert.Contains("17 enrollments of 17 customers: 12 Enrolled, 5 Exited. 2 unread messages go along.", browser.Text);

        var colleague = await app.SignInAsync(third);
        await colleague.OpenAsync(await AddressAsync(all[2]));
        await colleague.SubmitAsync("#planner-form", ("Planner", $"{third.Id}"));
        await customer.OpenAsync("/my-messages");
        await customer.SubmitAsync("#message-form", ("Text", "When do we meet?"));
        await browser.SubmitAsync("#hand-over-form");

        Assert.Contains("16 enrollments handed over from Ann Before to Bea After.", browser.Text);
        Assert.Equal(["Ana Enrolled C"], Names(browser));
        Assert.Contains("Cy Third", browser.Text);
        Assert.Equal(third.Id, await PlannerOfAsync(all[2]));
        Assert.All(await app.QueryAsync(db => db.Enrollments.Where(row => row.PlannerId == to.Id).ToListAsync()), row => Assert.Contains(all, one => one.Id == row.Id));
        var next = await app.SignInAsync(to);
        await next.OpenAsync("/inbox");
        Assert.Equal("3 unread", next.Page.QuerySelector(".rr-nav a[href='/inbox'] .rr-count")!.TextContent);
        Assert.Contains("Bea After", (await customer.OpenAsync("/my-messages")).Text);
        Assert.Contains("Bea After", (await customer.OpenAsync("/")).Text);
    }

    private async Task<User> PlannerAsync(string name)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        return await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Users.SingleAsync(one => one.Id == account.Id);
            row.DisplayName = name;
            return row;
        });
    }

    private async Task<Enrollment> EnrollAsync(string last, User planner, DateOnly? exitedOn = null)
    {
        var person = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given(last) });
        return await app.CreateEnrollmentAsync(person, exitedOn is null ? EnrollmentStatus.Enrolled : EnrollmentStatus.Exited, traits => traits with
        {
            PlannerId = planner.Id,
            On = exitedOn?.AddDays(-90) ?? traits.On,
            ExitedOn = exitedOn,
        });
    }

    private Task<Participant> PersonAsync(Enrollment enrollment) => app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == enrollment.ParticipantId));

    private Task<string> AddressAsync(Enrollment enrollment) => app.QueryAsync(db => db.Enrollments.Where(row => row.Id == enrollment.Id)
        .Select(row => "/customers/" + row.Participant.PublicId.ToString() + "/enrollments/" + row.PublicId.ToString()).SingleAsync());

    private Task<long?> PlannerOfAsync(Enrollment enrollment) => app.QueryAsync(db => db.Enrollments.Where(row => row.Id == enrollment.Id).Select(row => row.PlannerId).SingleAsync());

    private static List<string> Names(Browser browser) => [.. browser.Page.QuerySelectorAll("main a[href^='/customers/']").Select(link => link.TextContent)];
}
