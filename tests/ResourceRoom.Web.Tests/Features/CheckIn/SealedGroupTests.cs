using System.Net;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.CheckIn.GroupCheckIn;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>The list of a group in its page and address: sealed, for one account, and not longer than an address.</summary>
public sealed class SealedGroupTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Show_AgainAndBack_ShowsTheListAsItWasThen()
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.BeginGroupAsync(room, ("Note", "Room B"));
        await browser.AddAsync(await app.SeenAsync(room, "Lasting"));
        var one = browser.Path;
        await browser.AddAsync(await app.SeenAsync(room, "Second"));

        Assert.Equal(["Ana Lasting", "Ana Second"], (await browser.OpenAsync(browser.Path)).OnTheList());
        Assert.Equal(["Ana Lasting"], (await browser.OpenAsync(one)).OnTheList());
        Assert.Contains("Room B", browser.Text);
    }

    [Fact]
    public async Task Draft_AnswerChosen_IsInTheAddressThatComesBack()
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(await app.SeenAsync(room, "Drafted"));

        await browser.SubmitToAsync(GroupForms.ListForm, $"{GroupForms.Address}/draft", ("Status[0]", "Unemployed"));
        await browser.OpenAsync(browser.Page.Body!.TextContent);

        Assert.Equal("Unemployed", browser.Page.QuerySelector("option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Show_ListOfSomebodyElse_IsNotOpened()
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(await app.SeenAsync(room, "Private"));
        var form = browser.Page.QuerySelector("[name=List]")!.GetAttribute("value");
        var (colleague, elsewhere) = (await app.SignInTechnicianAsync(room), await app.SignInTechnicianAsync(await app.CreateRoomAsync()));

        foreach (var other in new[] { colleague, elsewhere })
        {
            await other.OpenAsync(browser.Path);
            Assert.Contains("This list can’t be opened: it was left", other.Text);
            Assert.DoesNotContain("Private", other.Text);
            await other.ForgeAsync($"{GroupForms.Address}/visits", ("List", form), ("Services", "1"), ("Status[0]", "Employed"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        }

        app.Time.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(0, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.LocationId == room.Id && visit.EndedAt == null)));
    }

    [Fact]
    public async Task Add_FullList_IsSaid()
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var person = await app.SeenAsync(room, "Onetoomany");
        var who = new ActingUser { AccountId = technician.Id, DisplayName = "Dana", Roles = [Roles.Technician], Room = new SignedInRoom(room.Id, room.Code, room.Name) };
        var full = Full().Seal(app.Services.GetRequiredService<SealedForms>(), who);
        var browser = await app.SignInAsync(technician, room);
        await browser.OpenAsync($"{GroupForms.Address}?list={full}");

        await browser.AddAsync(person);

        Assert.Contains($"A list can have up to {GroupList.MostPeople} people.", browser.Text);
        Assert.Empty(await app.AccessAsync(AccessKind.CardOpened, person.PublicId));
    }

    [Fact]
    public void Seal_FullListWithTheLongestNote_FitsAnAddressAndOpensAgain()
    {
        var sealedForms = app.Services.GetRequiredService<SealedForms>();
        var who = new ActingUser { AccountId = 1, DisplayName = "Dana", Roles = [Roles.Technician] };
        var list = Full() with { Note = new string('語', Visit.NoteLength), IsSent = true };

        var text = list.Seal(sealedForms, who);
        var opened = GroupList.Open(sealedForms, text, who)!;

        Assert.True(text.Length < 7000, $"{text.Length} characters");
        Assert.Equal((list.Note, list.IsSent), (opened.Note, opened.IsSent));
        Assert.Equal(list.Services, opened.Services);
        Assert.Equal(list.People, opened.People);
    }

    private static GroupList Full() => new()
    {
        Services = [1, 2, 3],
        People =
        [
            .. Enumerable.Range(0, GroupList.MostPeople).Select(number => new GroupPerson(new Guid(number, 1, 2, [3, 4, 5, 6, 7, 8, 9, 10]), new Guid(number, 7, 2, [3, 4, 5, 6, 7, 8, 9, 10]))
            {
                IsProven = number % 2 == 0,
                Status = (number % 6) switch { 0 => null, 1 => GroupPerson.Declined, var status => ((LaborForceStatus)(status - 2)).ToString() },
            }),
        ],
    };
}
