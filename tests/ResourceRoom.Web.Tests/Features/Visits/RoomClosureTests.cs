using System.Net;

using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

/// <summary>Everybody checked out at closing.</summary>
public sealed class RoomClosureTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form.rr-closure";
    private const string Address = "/visits/closure";

    [Fact]
    public async Task Desk_SomebodyInTheRoom_LeadsToThePage()
    {
        var desk = await OpenVisit.OpenAsync(app);

        await desk.Browser.OpenAsync("/check-in");
        Assert.NotNull(desk.Browser.Page.QuerySelector($"#room a[href='{Address}']"));

        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure");
        await desk.Browser.OpenAsync("/check-in");
        Assert.Null(desk.Browser.Page.QuerySelector($"#room a[href='{Address}']"));
        Assert.Contains("No one is checked in.", (await desk.Browser.OpenAsync(Address)).Text);
    }

    [Fact]
    public async Task New_PeopleInTheRoom_AreAllTickedForNow()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var other = await desk.ComeAsync(app, "Brooks", minutesAgo: 40);

        await desk.Browser.OpenAsync(Address);

        Assert.Equal(
            new[] { desk.Visit, other }.Select(visit => visit.PublicId.ToString()).Order(),
            desk.Browser.Page.QuerySelectorAll("[name=Visits][checked]").Select(box => box.GetAttribute("value")!).Order());
        Assert.Equal(Clock(minutesAgo: 0), Time(desk));
        Assert.Contains("Check out 2 people", desk.Browser.Text);
        Assert.Contains($"since {Clock(minutesAgo: 40)}", desk.Browser.Text);
    }

    [Theory]
    [InlineData(60, 20)]
    [InlineData(10, 0)]
    public async Task New_AfterClosing_OffersTheClosingTimeIfEveryoneCameBefore(int cameMinutesAgo, int offeredMinutesAgo)
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/closure");
        await desk.ComeAsync(app, "Closing", cameMinutesAgo);
        var closes = TimeOnly.FromDateTime(OfficeClock.WallClock(At(minutesAgo: 20)));
        await app.SetHoursAsync(desk.Room, Arrangements.Weekdays(new TimeOnly(6, 0), new TimeOnly(closes.Hour, closes.Minute)));

        await desk.Browser.OpenAsync(Address);

        Assert.Equal(Clock(offeredMinutesAgo), Time(desk));
    }

    [Fact]
    public async Task Post_EarlierTime_ChecksOutAndCanBeUndone()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var first = await desk.ComeAsync(app, "Early", minutesAgo: 90);
        var second = await desk.ComeAsync(app, "Later", minutesAgo: 45);
        await desk.Browser.OpenAsync(Address);

        await desk.Browser.SubmitAsync(Form, ("Time", Clock(minutesAgo: 30)), ("Visits", first.PublicId.ToString()), ("Visits", second.PublicId.ToString()));

        Assert.Equal("/check-in", desk.Browser.Path);
        Assert.Contains($"Checked out 2 people at {Clock(minutesAgo: 30)}.", desk.Browser.Text);
        Assert.Contains("1 visitor", desk.Browser.Text);
        foreach (var visit in new[] { first, second })
        {
            var stored = await OpenVisit.StoredAsync(app, visit.PublicId);
            Assert.Equal((Minute(minutesAgo: 30), false), (stored.EndedAt!.Value, stored.WasNotCheckedOut));
            var told = Assert.Single(await app.EventsAsync<VisitCheckedOut>(visit.PublicId));
            Assert.Equal((desk.Technician.Id, desk.Room.Id), (told.AccountId, told.LocationId));
            Assert.Equal(stored.EndedAt, ((VisitCheckedOut)told.Read()).EndedAt);
        }

        Assert.Null((await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt);
        await desk.Browser.OpenAsync($"/visits/{first.PublicId}");
        Assert.Contains($"Checked out as of {OfficeFormat.DateAndTime(Minute(minutesAgo: 30))}", desk.Browser.Text);
        await desk.Browser.SubmitAsync($"form[action='/visits/{first.PublicId}/closure/undo']");
        Assert.Null((await OpenVisit.StoredAsync(app, first.PublicId)).EndedAt);
        app.Time.Advance(TimeSpan.FromMinutes(11));
        Assert.Null((await desk.Browser.OpenAsync($"/visits/{second.PublicId}")).Page.QuerySelector("form[action$='/closure/undo']"));
    }

    [Fact]
    public async Task Post_ThisMinute_EndsNow()
    {
        app.Time.Advance(TimeSpan.FromSeconds(20));
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromSeconds(5));
        await desk.Browser.OpenAsync(Address);

        await desk.Browser.SubmitAsync(Form);

        Assert.Contains("Checked out 1 person at", desk.Browser.Text);
        Assert.Equal(At(minutesAgo: 0), (await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt);
        Assert.Null(((VisitCheckedOut)Assert.Single(await app.EventsAsync<VisitCheckedOut>(desk.Visit.PublicId)).Read()).EndedAt);
    }

    [Fact]
    public async Task Post_BeforeACheckIn_NamesThemAndChecksOutNobody()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var early = await desk.ComeAsync(app, "Early", minutesAgo: 90);
        var late = await desk.ComeAsync(app, "Newcomer", minutesAgo: 10);
        await desk.Browser.OpenAsync(Address);
        var time = Clock(minutesAgo: 30);

        await desk.Browser.SubmitAsync(Form, ("Time", time), ("Visits", early.PublicId.ToString()), ("Visits", late.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains($"{time} is not after the check-in of Ana Newcomer ({Clock(minutesAgo: 10)}).", desk.Browser.Page.QuerySelector("#Time-error")!.TextContent);
        Assert.Equal(time, Time(desk));
        Assert.Equal(2, desk.Browser.Page.QuerySelectorAll("[name=Visits][checked]").Length);
        Assert.Equal(3, await desk.InTheRoomAsync(app));
    }

    [Fact]
    public async Task Post_BeforeManyCheckIns_NamesTheFirstThree()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var late = new List<Visit>();
        foreach (var minutes in new[] { 11, 12, 13, 14 })
        {
            late.Add(await desk.ComeAsync(app, $"Came{(char)('a' + minutes)}", minutes));
        }

        await desk.Browser.OpenAsync(Address);
        await desk.Browser.SubmitAsync(Form, [("Time", Clock(minutesAgo: 30)), .. late.Select(visit => ("Visits", (string?)visit.PublicId.ToString()))]);

        var said = desk.Browser.Page.QuerySelector("#Time-error")!.TextContent;
        Assert.Contains($"Ana Came{(char)('a' + 13)} ({Clock(minutesAgo: 13)}) and 1 other. Enter a later time, or clear those boxes.", said);
        Assert.DoesNotContain($"Ana Came{(char)('a' + 14)}", said);
    }

    [Fact]
    public async Task Post_SecondOfTwoTabs_SaysItInOneSentence()
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        foreach (var minutes in new[] { 11, 12, 13 })
        {
            await desk.ComeAsync(app, "Gone", minutes);
        }

        var first = await app.SignInTechnicianAsync(desk.Room);
        await first.OpenAsync(Address);
        await desk.Browser.OpenAsync(Address);
        await first.SubmitAsync(Form);

        await desk.Browser.SubmitAsync(Form);

        Assert.Contains("4 people were checked out or voided before.", desk.Browser.Text);
        Assert.DoesNotContain("was already checked out", desk.Browser.Text);
    }

    [Fact]
    public async Task Post_ForgedVisit_IsSaidWithoutRepeatingIt()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.OpenAsync(Address);

        await desk.Browser.ForgeAsync(Address, ("Time", Clock(minutesAgo: 0)), ("Visits", "garbage"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains("This choice can’t be read. Choose again from what is shown.", desk.Browser.Text);
        Assert.DoesNotContain("garbage", desk.Browser.Text);
        Assert.Equal(1, await desk.InTheRoomAsync(app));
    }

    [Fact]
    public async Task Post_TimeWithoutHalf_IsTheOneWithinTheRoomsHours()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var visit = await desk.ComeAsync(app, "Morning", minutesAgo: 180);
        await app.SetHoursAsync(desk.Room, Arrangements.Weekdays(new TimeOnly(6, 0), new TimeOnly(12, 0)));
        await desk.Browser.OpenAsync(Address);

        await desk.Browser.SubmitAsync(Form, ("Time", "6:45"), ("Visits", visit.PublicId.ToString()));

        Assert.Contains("Checked out 1 person at 6:45 AM.", desk.Browser.Text);
    }

    [Theory]
    [InlineData(-30, "is in the future")]
    [InlineData(null, "Enter a valid check-out time")]
    public async Task Post_UnusableTime_IsSaidAtTheField(int? minutesAgo, string expected)
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.OpenAsync(Address);

        await desk.Browser.SubmitAsync(Form, ("Time", minutesAgo is { } ago ? Clock(ago) : "when we close"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains(expected, desk.Browser.Page.QuerySelector("#Time-error")!.TextContent);
        Assert.Equal(1, await desk.InTheRoomAsync(app));
    }

    [Fact]
    public async Task Post_NobodyTicked_IsRefused()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await desk.Browser.OpenAsync(Address);

        await desk.Browser.SubmitAsync(Form, ("Visits", null));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, desk.Browser.Status);
        Assert.Contains("Choose at least one person to check out.", desk.Browser.Page.QuerySelector("#Visits-error")!.TextContent);
        Assert.Equal(1, await desk.InTheRoomAsync(app));
    }

    [Fact]
    public async Task Post_SomebodyCheckedOutMeanwhile_IsSkippedAndNamed()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var gone = await desk.ComeAsync(app, "Goner", minutesAgo: 90);
        await desk.Browser.OpenAsync(Address);
        var rival = await app.SignInTechnicianAsync(desk.Room);
        await (await rival.OpenAsync("/check-in")).SubmitAsync($"form[action='/visits/{gone.PublicId}/closure']");
        var left = (await OpenVisit.StoredAsync(app, gone.PublicId)).EndedAt;
        app.Time.Advance(TimeSpan.FromMinutes(2));

        await desk.Browser.SubmitAsync(Form, ("Time", Clock(minutesAgo: 0)));

        Assert.Contains($"Checked out 1 person at {Clock(minutesAgo: 0)}. Ana Goner was already checked out at {OfficeFormat.Time(left!.Value)}.", desk.Browser.Text);
        Assert.Equal(left, (await OpenVisit.StoredAsync(app, gone.PublicId)).EndedAt);
        Assert.Single(await app.EventsAsync<VisitCheckedOut>(gone.PublicId));
    }

    [Fact]
    public async Task Post_Twice_EndsOnce()
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        var (time, visit) = (("Time", (string?)Clock(minutesAgo: 0)), ("Visits", (string?)desk.Visit.PublicId.ToString()));
        await desk.Browser.ForgeAsync(Address, time, visit);
        var ended = (await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt;
        app.Time.Advance(TimeSpan.FromSeconds(2));

        await desk.Browser.ForgeAsync(Address, time, visit);

        Assert.Contains("Ana Ruiz was already checked out at", desk.Browser.Text);
        Assert.Equal(ended, (await OpenVisit.StoredAsync(app, desk.Visit.PublicId)).EndedAt);
        Assert.Single(await app.EventsAsync<VisitCheckedOut>(desk.Visit.PublicId));
    }

    [Fact]
    public async Task Post_WithAVisitOfAnotherRoom_IsNotFoundAndChecksOutNobody()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var elsewhere = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromMinutes(1));

        await desk.Browser.ForgeAsync(Address, ("Time", Clock(minutesAgo: 0)), ("Visits", desk.Visit.PublicId.ToString()), ("Visits", elsewhere.Visit.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, desk.Browser.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, elsewhere.Visit.PublicId));
        Assert.Equal((1, 1), (await desk.InTheRoomAsync(app), await elsewhere.InTheRoomAsync(app)));
    }

    [Fact]
    public async Task Post_Strangers_AreRefused()
    {
        var desk = await OpenVisit.OpenAsync(app);
        app.Time.Advance(TimeSpan.FromMinutes(1));

        foreach (var (browser, status) in await OpenVisit.StrangersAsync(app))
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync(Address, ("Time", Clock(minutesAgo: 0)), ("Visits", desk.Visit.PublicId.ToString()));
            Assert.Equal(status, (int)browser.Status);
            Assert.Equal(status == 404 ? 200 : 403, (int)(await browser.OpenAsync(Address)).Status);
            Assert.DoesNotContain("Ana Ruiz", browser.Text);
        }

        Assert.Equal(1, await desk.InTheRoomAsync(app));
    }

    private static string? Time(OpenVisit desk) => desk.Browser.Page.QuerySelector("#Time")!.GetAttribute("value");

    private DateTime At(int minutesAgo) => app.Time.GetUtcNow().UtcDateTime.AddMinutes(-minutesAgo);

    private DateTime Minute(int minutesAgo)
    {
        var at = At(minutesAgo);
        return at.AddTicks(-(at.Ticks % TimeSpan.TicksPerMinute));
    }

    private string Clock(int minutesAgo) => OfficeFormat.Time(At(minutesAgo));
}
