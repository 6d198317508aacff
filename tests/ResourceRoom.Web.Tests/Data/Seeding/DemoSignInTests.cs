using System.Net;

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data.Seeding;

public sealed class DemoSignInTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Theory]
    [InlineData(DemoSignIns.Technician, Roles.Technician)]
    [InlineData(DemoSignIns.CaseManager, Roles.CaseManager)]
    [InlineData(DemoSignIns.CaseManagerOfOneOffice, Roles.CaseManager)]
    [InlineData(DemoSignIns.LwiaAdministrator, Roles.LwiaAdministrator)]
    [InlineData(DemoSignIns.Oet, Roles.Oet)]
    [InlineData(DemoSignIns.Customer, Roles.Customer)]
    public async Task Post_DemoPassword_SignsIn(string email, string role)
    {
        var browser = await SignInAsync(email);

        Assert.False(browser.Path.StartsWith("/account", StringComparison.Ordinal), browser.Text);
        Assert.Equal([role], await RolesOfAsync(email));
    }

    [Fact]
    public async Task Post_TechnicianOfTwoRooms_ChoosesRoom()
    {
        var browser = await SignInAsync(DemoSignIns.TechnicianOfTwoRooms);

        Assert.StartsWith("/account/room", browser.Path, StringComparison.Ordinal);
        Assert.Contains("20-001", browser.Text, StringComparison.Ordinal);
        Assert.Contains("20-003", browser.Text, StringComparison.Ordinal);
        Assert.Equal(["20-001", "20-003"], await RoomsOfAsync(DemoSignIns.TechnicianOfTwoRooms));
    }

    [Theory]
    [InlineData(DemoSignIns.Technician)]
    [InlineData(DemoSignIns.CaseManager)]
    public async Task Post_DeskRoom_IsSpringfieldCenter(string email) =>
        Assert.Equal(["20-003"], await RoomsOfAsync(email));

    [Fact]
    public async Task Post_RecorderAccount_CannotSignIn()
    {
        var signIns = new[]
        {
            DemoSignIns.Technician, DemoSignIns.TechnicianOfTwoRooms, DemoSignIns.CaseManager, DemoSignIns.CaseManagerOfOneOffice,
            DemoSignIns.LwiaAdministrator, DemoSignIns.Oet, DemoSignIns.Customer,
        };
        var others = await app.QueryAsync(db => db.Users.Where(account => account.Email != null && !signIns.Contains(account.Email)).ToListAsync());

        Assert.NotEmpty(others);
        Assert.All(others, account => Assert.Null(account.PasswordHash));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SignInAsync(others[0].Email!)).Status);
    }

    [Fact]
    public async Task Accounts_All_AreRefusedOutsideDevelopment() =>
        Assert.All(
            await app.QueryAsync(db => db.Users.Where(account => account.NormalizedEmail != null).Select(account => account.NormalizedEmail!).ToListAsync()),
            email => Assert.EndsWith(DemoSignIns.NormalizedDomain, email, StringComparison.Ordinal));

    [Fact]
    public async Task Customer_IsLinkedToPersonOfSameName()
    {
        var account = await app.QueryAsync(db => db.Users.SingleAsync(user => user.Email == DemoSignIns.Customer));
        var person = await app.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == account.ParticipantId));

        Assert.Equal(account.DisplayName, $"{person.FirstName} {person.LastName}");
    }

    private async Task<Browser> SignInAsync(string email)
    {
        var browser = await app.NewBrowser().OpenAsync("/account/sign-in");
        return await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", email), ("Password", DemoSignIns.Password));
    }

    private Task<IList<string>> RolesOfAsync(string email) => app.ArrangeAsync(async (services, _) =>
    {
        var accounts = services.GetRequiredService<UserManager<User>>();
        return await accounts.GetRolesAsync((await accounts.FindByEmailAsync(email))!);
    });

    private Task<List<string>> RoomsOfAsync(string email) => app.ArrangeAsync(async (services, db) =>
    {
        var id = await db.Users.Where(account => account.Email == email).Select(account => account.Id).SingleAsync();
        var rooms = await services.GetRequiredService<RoomSignIn>().RoomsOfAsync(id, CancellationToken.None);
        return rooms.Select(room => room.Code).ToList();
    });
}
