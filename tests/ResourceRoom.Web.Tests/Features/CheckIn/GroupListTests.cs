using System.Globalization;
using System.Net;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.CheckIn.GroupCheckIn;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;
using ResourceRoom.Web.Tests.Features.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>Who comes onto the list of a group, and what becomes of the list.</summary>
public sealed class GroupListTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Begin_NoService_IsRefused()
    {
        var browser = await app.SignInTechnicianAsync(await app.CreateRoomAsync());
        await browser.OpenAsync("/check-in");
        Assert.NotNull(browser.Page.QuerySelector($"a[href='{GroupForms.Address}']"));
        await browser.OpenAsync(GroupForms.Address);

        await browser.SubmitAsync(GroupForms.StartForm, ("Note", "Room B"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Choose at least one service.", browser.Page.QuerySelector("#Services-error")!.TextContent);
        Assert.Equal("Room B", browser.Page.QuerySelector("#Note")!.TextContent.Trim());
    }

    [Fact]
    public async Task Begin_NoteWithAnSsn_IsRefused()
    {
        var browser = await app.BeginGroupAsync(await app.CreateRoomAsync(), ("Note", "for 219-09-9998"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("We removed what looks like an SSN", browser.Page.QuerySelector("#Note-error")!.TextContent);
        Assert.DoesNotContain("219-09-9998", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Type_OneMatch_IsAddedAndLoggedAsACard()
    {
        var room = await app.CreateRoomAsync();
        var person = await app.SeenAsync(room, "Onlyone", change: answers => answers with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1980, 1, 5)) });
        var browser = await app.BeginGroupAsync(room);

        await browser.TypeAsync("onlyone");

        Assert.Equal(["Ana Onlyone"], browser.OnTheList());
        Assert.Contains("Ana Onlyone is on the list (1 person).", browser.Text);
        Assert.Contains("62704 · born 1980", browser.Text);
        Assert.DoesNotContain("01/05/1980", browser.Text);
        Assert.Single(await app.AccessAsync(AccessKind.CardOpened, person.PublicId));
        Assert.DoesNotContain("nlyone", browser.Path, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(person.PublicId.ToString()[..8], browser.Path, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(person.PublicId.ToString()[..8], (await browser.OpenAsync("/check-in")).Page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Type_SeveralMatches_AreShownAndTheChosenIsAdded()
    {
        var room = await app.CreateRoomAsync();
        var (first, second) = (await app.SeenAsync(room, "Twotwo"), await app.SeenAsync(room, "Twotwo"));
        var browser = await app.BeginGroupAsync(room);

        await browser.TypeAsync("twotwo");
        Assert.Empty(browser.OnTheList());
        Assert.Equal(2, browser.Page.QuerySelectorAll("#match-list button").Length);
        await browser.AddAsync(second);

        Assert.Equal(["Ana Twotwo"], browser.OnTheList());
        Assert.Empty(await app.AccessAsync(AccessKind.CardOpened, first.PublicId));
        Assert.Contains("on the list", (await browser.TypeAsync("twotwo")).Page.QuerySelector("#match-list")!.TextContent);
    }

    [Fact]
    public async Task Type_SimilarName_IsOfferedAndNotTaken()
    {
        var room = await app.CreateRoomAsync();
        await app.SeenAsync(room, "Kowalczyk");
        var browser = await app.BeginGroupAsync(room);

        await browser.TypeAsync("kowalchik");

        Assert.Empty(browser.OnTheList());
        Assert.Contains("These names sound similar:", browser.Text);
    }

    [Fact]
    public async Task Type_Nobody_LeadsToTheDesk()
    {
        var browser = await app.BeginGroupAsync(await app.CreateRoomAsync());

        await browser.TypeAsync("zzyzx");

        Assert.Contains("No matches for “zzyzx”", browser.Text);
        Assert.Equal("/check-in", browser.Page.QuerySelector("#matches a")!.GetAttribute("href"));
        Assert.Empty(browser.Page.QuerySelectorAll("#matches button"));
    }

    [Fact]
    public async Task Scan_PassOfOtherArea_IsAddedAndTheCodeIsNotShownAgain()
    {
        var person = await app.SeenAsync(await app.CreateRoomAsync(lwia: 7), "Scanned");
        var code = await app.CreateCardAsync(person);
        var browser = await app.BeginGroupAsync(await app.CreateRoomAsync(lwia: 20));

        await browser.TypeAsync(code.Printed);

        Assert.Equal(["Ana Scanned"], browser.OnTheList());
        Assert.DoesNotContain(code.Characters[2..6], browser.Page.DocumentElement.OuterHtml.ToUpperInvariant(), StringComparison.Ordinal);
        Assert.Single(await app.AccessAsync(AccessKind.ShownBeyondReach, person.PublicId));
        Assert.Single(await app.AccessAsync(AccessKind.CardOpened, person.PublicId));
    }

    [Fact]
    public async Task Add_OnTheListOrInTheRoom_IsSaidAndNotAdded()
    {
        var room = await app.CreateRoomAsync();
        var (listed, here) = (await app.SeenAsync(room, "Listed"), await app.SeenAsync(room, "Present"));
        await app.CreateVisitAsync(here, room, await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(listed);

        await browser.AddAsync(listed);
        Assert.Contains("Ana Listed is already on the list.", browser.Text);
        await browser.AddAsync(here);

        Assert.Contains("Ana Present has been in the room since", browser.Text);
        Assert.Equal(["Ana Listed"], browser.OnTheList());
    }

    [Fact]
    public async Task Add_OutOfReach_IsNotFoundAndLogged()
    {
        var stranger = await app.SeenAsync(await app.CreateRoomAsync(), "Stranger");
        var browser = await app.BeginGroupAsync(await app.CreateRoomAsync());

        await browser.AddAsync(stranger);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, stranger.PublicId));
    }

    [Fact]
    public async Task Remove_OneLine_KeepsTheAnswersOfTheOthers()
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(await app.SeenAsync(room, "Remains"));
        await browser.AddAsync(await app.SeenAsync(room, "Removed"));
        await browser.AddAsync(await app.SeenAsync(room, "Stays"));

        await browser.SubmitToAsync(GroupForms.ListForm, $"{GroupForms.Address}/people/removal", ("Status[0]", "Employed"), ("Status[2]", "Declined"), ("line", "1"));

        Assert.Equal(["Ana Remains", "Ana Stays"], browser.OnTheList());
        Assert.Equal(["Employed", "Declined"], browser.Page.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")));
    }

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
            Assert.Contains("This list can’t be opened anymore", other.Text);
            Assert.DoesNotContain("Private", other.Text);
            await other.ForgeAsync($"{GroupForms.Address}/visits", ("List", form), ("Services", "1"), ("Status[0]", "Employed"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        }

        app.Time.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(0, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.LocationId == room.Id && visit.EndedAt == null)));
    }

    [Fact]
    public async Task EveryAddress_WithoutADesk_IsForbidden()
    {
        foreach (var (browser, _) in (await OpenVisit.StrangersAsync(app)).Where(stranger => stranger.Status == 403))
        {
            foreach (var path in new[] { "", "/draft", "/visits", "/search", "/people", "/people/removal" })
            {
                await browser.OpenAsync("/inbox");
                Assert.Equal(HttpStatusCode.Forbidden, (await browser.ForgeAsync(GroupForms.Address + path, ("Services", "1"))).Status);
            }

            Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync(GroupForms.Address)).Status);
        }
    }

    [Fact]
    public async Task Show_RecentlyAttended_IsNewestFirstOfTheSameServiceHere()
    {
        var room = await app.CreateRoomAsync();
        await app.SeenAsync(room, "Edge", daysAgo: RecentlyAttended.Days);
        await app.SeenAsync(room, "Yesterday");
        await app.SeenAsync(room, "Toolongago", daysAgo: RecentlyAttended.Days + 1);
        await app.SeenAsync(await app.CreateRoomAsync(), "Elsewhere");
        var listed = await app.SeenAsync(room, "Chosen", daysAgo: 3);
        var browser = await app.BeginGroupAsync(room);
        Assert.Equal(["Ana Yesterday", "Ana Chosen", "Ana Edge"], Recent(browser));

        await browser.AddAsync(listed);
        Assert.Equal(["Ana Yesterday", "Ana Edge"], Recent(browser));

        await browser.SubmitToAsync(GroupForms.ListForm, GroupForms.Address, ("Services", "2"));
        Assert.Empty(Recent(browser));
        Assert.Equal(["Ana Chosen"], browser.OnTheList());
    }

    [Fact]
    public async Task Show_ManyAttended_ListsTheNewestTwenty()
    {
        var room = await app.CreateRoomAsync();
        foreach (var day in Enumerable.Range(1, RecentlyAttended.Most + 1))
        {
            await app.SeenAsync(room, string.Create(CultureInfo.InvariantCulture, $"Day{(char)('a' + day)}"), day);
        }

        var recent = Recent(await app.BeginGroupAsync(room));

        Assert.Equal(RecentlyAttended.Most, recent.Count);
        Assert.Equal(("Ana Dayb", "Ana Dayu"), (recent[0], recent[^1]));
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
        var list = Full() with { Note = new string('語', ResourceRoom.Web.Data.Visits.Visit.NoteLength), IsSent = true };

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

    private static List<string> Recent(Browser browser) => [.. browser.Page.QuerySelectorAll("ul.rr-group__list .rr-group__who strong").Select(name => name.TextContent)];
}
