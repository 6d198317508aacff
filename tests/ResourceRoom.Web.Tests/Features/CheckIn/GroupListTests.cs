using System.Globalization;
using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.CheckIn.GroupCheckIn;
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

    [Theory]
    [InlineData("999")]
    [InlineData("many")]
    public async Task Begin_UnknownService_IsSaidAndNothingIsDropped(string unknown)
    {
        var browser = await app.BeginGroupAsync(await app.CreateRoomAsync(), ("Services", unknown));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("One of the services is not offered today.", browser.Page.QuerySelector("#Services-error")!.TextContent);
        Assert.Equal(["1"], browser.Page.QuerySelectorAll("[name=Services][checked]").Select(box => box.GetAttribute("value")));
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
    public async Task Add_AfterOthersWereCheckedIn_CountsOnlyThoseOnTheList()
    {
        var room = await app.CreateRoomAsync();
        var (first, second) = (await app.SeenAsync(room, "Firstly"), await app.SeenAsync(room, "Secondly"));
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(first);
        await browser.CheckInAllAsync(("Status[0]", "Employed"));

        await browser.AddAsync(second);

        Assert.Contains("Ana Secondly is on the list (1 person).", browser.Text);
    }

    [Fact]
    public async Task Add_CheckedInByTheListAndStillHere_IsSaidAndNotAdded()
    {
        var room = await app.CreateRoomAsync();
        var person = await app.SeenAsync(room, "Present");
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(person);
        await browser.CheckInAllAsync(("Status[0]", "Employed"));

        await browser.AddAsync(person);

        Assert.Contains("Ana Present has been in the room since", browser.Text);
        await browser.TypeAsync("present");
        Assert.Empty(browser.OnTheList());
    }

    [Fact]
    public async Task Add_CheckedInByTheListAndGone_IsAddedAgain()
    {
        var room = await app.CreateRoomAsync();
        var person = await app.SeenAsync(room, "Returning");
        var browser = await app.BeginGroupAsync(room);
        await browser.AddAsync(person);
        await browser.CheckInAllAsync(("Status[0]", "Employed"));
        var list = browser.Path;
        var visit = await app.QueryAsync(db => db.Visits.SingleAsync(row => row.ParticipantId == person.Id && row.EndedAt == null));
        await browser.ForgeAsync($"/visits/{visit.PublicId}/closure");
        await browser.OpenAsync(list);

        await browser.AddAsync(person);
        Assert.Equal(["Ana Returning"], browser.OnTheList());
        await browser.CheckInAllAsync(("Status[1]", "Employed"));

        Assert.Equal(3, await app.QueryAsync(db => db.Visits.CountAsync(row => row.ParticipantId == person.Id)));
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
        Assert.Contains("Ana Removed is off the list.", browser.Text);
        Assert.Equal(["Employed", "Declined"], browser.Page.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value")));
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

    private static List<string> Recent(Browser browser) => [.. browser.Page.QuerySelectorAll("ul.rr-group__list .rr-group__who strong").Select(name => name.TextContent)];
}
