using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Features.Customers.Messages;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Inbox;

public sealed class InboxTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task List_MessageOfACustomer_IsUnreadForThePlannerAlone()
    {
        var scene = await MessageScene.OpenAsync(app, lwia: 21);
        await app.CreateMessageAsync(scene.Person);
        var colleague = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 21));
        var administrator = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 21));

        Assert.Equal("1 unread", await MessageScene.CountOfAsync(scene.Browser));
        Assert.Contains("Message from a customer", scene.Browser.Text);
        Assert.Contains("Ana Ruiz", scene.Browser.Text);
        Assert.DoesNotContain("court", scene.Browser.Text);
        Assert.Equal("", await MessageScene.CountOfAsync(colleague));
        Assert.Equal("", await MessageScene.CountOfAsync(administrator));
    }

    [Fact]
    public async Task Unread_AfterAHandOver_FollowsTheNewPlanner()
    {
        var scene = await MessageScene.OpenAsync(app, lwia: 21);
        await app.CreateMessageAsync(scene.Person);
        var other = await app.CreateAccountAsync(Roles.CaseManager, 21);
        var browser = await app.SignInAsync(other);
        Assert.Equal("", await MessageScene.CountOfAsync(browser));

        await PlanByAsync(scene.Enrollment, other.Id);

        Assert.Equal("1 unread", await MessageScene.CountOfAsync(browser));
        Assert.Equal("", await MessageScene.CountOfAsync(scene.Browser));
    }

    [Theory]
    [InlineData("ended")]
    [InlineData("nobody")]
    [InlineData("office")]
    [InlineData("program")]
    [InlineData("area")]
    public async Task Unread_NoPlannerWhoCanAnswer_IsForTheLwiaAdministrators(string why)
    {
        var lwia = 22;
        var scene = await MessageScene.OpenAsync(app, EnrollmentStatus.Exited, lwia);
        var office = await app.CreateRoomAsync(lwia);
        var ended = app.Time.GetUtcNow().UtcDateTime.AddDays(-1);
        await app.QueryAsync(db => why switch
        {
            "ended" => db.Users.Where(row => row.Id == scene.Planner.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, ended)),
            "nobody" => PlanByAsync(scene.Enrollment, planner: null),
            "office" => db.Users.Where(row => row.Id == scene.Planner.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.OfficeId, office.Id)),
            "program" => db.Users.Where(row => row.Id == scene.Planner.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Programs, ProgramSet.Youth)),
            _ => db.Users.Where(row => row.Id == scene.Planner.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.LwiaNumber, 7)),
        });
        await app.CreateMessageAsync(scene.Person);
        var administrator = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, lwia));
        var elsewhere = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 23));

        Assert.Equal("1 unread", await MessageScene.CountOfAsync(administrator));
        Assert.Equal("", await MessageScene.CountOfAsync(elsewhere));
        if (why != "ended")
        {
            Assert.Equal("", await MessageScene.CountOfAsync(await app.SignInAsync(scene.Planner)));
        }

        var customer = await app.SignInAsync(await app.CreateCustomerAccountAsync(scene.Person));
        Assert.Contains($"answered by the administrators of LWIA {lwia}", (await customer.OpenAsync("/my-messages")).Text);
        await administrator.SubmitAsync("main td form");
        Assert.Equal("", await MessageScene.CountOfAsync(administrator));
    }

    [Theory]
    [InlineData(ProgramSet.Adult, true)]
    [InlineData(ProgramSet.Youth | ProgramSet.Adult, true)]
    [InlineData(ProgramSet.DislocatedWorker, false)]
    public async Task Unread_PlannerOfSomePrograms_CountsWhatThePlannerReaches(ProgramSet programs, bool isCounted)
    {
        var scene = await MessageScene.OpenAsync(app, lwia: 24);
        await app.QueryAsync(db => db.Users.Where(row => row.Id == scene.Planner.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Programs, programs)));
        await app.CreateMessageAsync(scene.Person);

        Assert.Equal(isCounted ? "1 unread" : "", await MessageScene.CountOfAsync(await app.SignInAsync(scene.Planner)));
    }

    [Fact]
    public async Task Unread_PastAndPresentPlanner_IsForThePresentOne()
    {
        var scene = await MessageScene.OpenAsync(app, EnrollmentStatus.Exited, lwia: 25);
        var present = await app.CreateAccountAsync(Roles.CaseManager, 25);
        await app.CreateEnrollmentAsync(scene.Person, change: traits => traits with { Lwia = 25, PlannerId = present.Id, Program = WorkforceProgram.Youth });
        await app.CreateMessageAsync(scene.Person);

        Assert.Equal("1 unread", await MessageScene.CountOfAsync(await app.SignInAsync(present)));
        Assert.Equal("", await MessageScene.CountOfAsync(scene.Browser));
    }

    [Fact]
    public async Task Thread_OpenedByThePlanner_IsRead_ByOthersIsNot()
    {
        var scene = await MessageScene.OpenAsync(app, lwia: 21);
        await app.CreateMessageAsync(scene.Person);
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await oet.OpenAsync(scene.Thread);
        Assert.Null(Assert.Single(await scene.MessagesAsync()).Item.ReadAt);

        await scene.Browser.OpenAsync(scene.Thread);

        var item = Assert.Single(await scene.MessagesAsync()).Item;
        Assert.Equal((app.Time.GetUtcNow().UtcDateTime, scene.Planner.Id), (item.ReadAt!.Value, item.ReadById!.Value));
        Assert.Equal("", await MessageScene.CountOfAsync(scene.Browser));
    }

    [Fact]
    public async Task Open_OwnItem_LeadsToItsPageAndIsRead()
    {
        var scene = await MessageScene.OpenAsync(app, lwia: 21);
        var item = (await app.CreateMessageAsync(scene.Person)).Item;

        await scene.Browser.OpenAsync($"/inbox/{item.PublicId}");

        Assert.Equal((HttpStatusCode.OK, scene.Thread), (scene.Browser.Status, scene.Browser.Path));
        Assert.NotNull(Assert.Single(await scene.MessagesAsync()).Item.ReadAt);
    }

    [Fact]
    public async Task OpenAndMark_SomeoneElsesItem_IsNotFoundAndLogged()
    {
        var scene = await MessageScene.OpenAsync(app, lwia: 21);
        var item = (await app.CreateMessageAsync(scene.Person)).Item;
        foreach (var role in new[] { Roles.CaseManager, Roles.LwiaAdministrator, Roles.Oet, Roles.Customer })
        {
            var account = await app.CreateAccountAsync(role, role == Roles.Oet ? null : 21);
            var browser = await app.SignInAsync(account);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/inbox/{item.PublicId}")).Status);
            await browser.OpenAsync("/inbox");
            await browser.ForgeAsync($"/inbox/{item.PublicId}/read");
            Assert.Equal(HttpStatusCode.NotFound, browser.Status);
            Assert.Equal(2, (await app.AccessAsync(AccessKind.RefusedOutOfScope, item.PublicId)).Count(line => line.AccountId == account.Id));
        }

        Assert.Null(Assert.Single(await scene.MessagesAsync()).Item.ReadAt);
    }

    [Fact]
    public async Task List_UnreadOnly_LeavesOutWhatWasRead()
    {
        var scene = await MessageScene.OpenAsync(app, lwia: 21);
        await app.CreateMessageAsync(scene.Person);
        await app.CreateMessageAsync(scene.Person);
        await scene.Browser.OpenAsync("/inbox");
        Assert.Contains("Showing 1 to 2 of 2 entries", scene.Browser.Text);

        await scene.Browser.SubmitAsync("main td form");
        Assert.Contains("Marked as read.", scene.Browser.Text);

        Assert.Contains("Showing 1 to 1 of 1 entry", (await scene.Browser.OpenAsync("/inbox?show=unread")).Text);
        Assert.Contains("Showing 1 to 2 of 2 entries", (await scene.Browser.OpenAsync("/inbox")).Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await scene.Browser.OpenAsync("/inbox?show=all-of-it")).Status);
    }

    [Fact]
    public async Task List_ItemsForAccountAndRole_AreSeenByThoseAlone()
    {
        var (own, other) = (await app.CreateAccountAsync(Roles.LwiaAdministrator, 26), await app.CreateAccountAsync(Roles.LwiaAdministrator, 26));
        await AddAsync(Addressee.Account, "For one account", account: own.Id);
        await AddAsync(Addressee.Role, "For administrators of an area", role: Roles.LwiaAdministrator, lwia: 26);
        await AddAsync(Addressee.Role, "For administrators of another area", role: Roles.LwiaAdministrator, lwia: 7);
        await AddAsync(Addressee.Role, "For all administrators", role: Roles.LwiaAdministrator);
        await AddAsync(Addressee.Role, "For planners of an area", role: Roles.CaseManager, lwia: 26);

        Assert.Equal(["For all administrators", "For administrators of an area", "For one account"], await WordsAsync(own));
        Assert.Equal(["For all administrators", "For administrators of an area"], await WordsAsync(other));
        Assert.Equal(["For planners of an area"], await WordsAsync(await app.CreateAccountAsync(Roles.CaseManager, 26)));
    }

    [Fact]
    public async Task List_Technician_IsEmptyAndNotCounted()
    {
        var browser = await app.SignInTechnicianAsync(await app.CreateRoomAsync());

        await browser.OpenAsync("/inbox");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Your inbox is empty.", browser.Text);
    }

    private async Task<IEnumerable<string>> WordsAsync(User account)
    {
        var browser = await app.SignInAsync(account);
        await browser.OpenAsync("/inbox");
        return browser.Page.QuerySelectorAll("tbody th a").Select(link => link.TextContent);
    }

    private Task<InboxItem> AddAsync(Addressee to, string words, long? account = null, string? role = null, int? lwia = null) => app.ArrangeAsync((_, db) =>
        Task.FromResult(db.InboxItems.Add(new InboxItem
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            To = to,
            AccountId = account,
            Role = role,
            LwiaNumber = lwia,
            Kind = InboxKind.Notice,
            Words = words,
            Path = "/locations",
            CreatedAt = app.Time.GetUtcNow().UtcDateTime,
        }).Entity));

    private Task<int> PlanByAsync(Enrollment enrollment, long? planner) => app.QueryAsync(async db =>
    {
        (await db.Enrollments.SingleAsync(row => row.Id == enrollment.Id)).GiveTo(planner, app.Time.GetUtcNow().UtcDateTime);
        return await db.SaveChangesAsync();
    });
}
