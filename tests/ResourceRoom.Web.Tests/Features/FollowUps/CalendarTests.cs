using System.Net;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>The calendar month on 03/02/2026. Each test has an area of its own.</summary>
public sealed class CalendarTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly DateOnly Exit = new(2026, 1, 15);

    [Fact]
    public async Task Month_AnExit_HasItsOwedWindowsOnTheirDueDays()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 1);
        await InAsync(1, planner, "Baker");
        var browser = await app.SignInAsync(planner);

        Assert.Equal(["2026-02-14 Ann Baker Month 1 Overdue"], await EntriesAsync(browser, "?month=2026-02"));
        Assert.Equal(["2026-03-16 Ann Baker Month 2 Open"], await EntriesAsync(browser, ""));
        Assert.Empty(await EntriesAsync(browser, "?month=2026-04"));
        Assert.Equal(["2026-07-15 Ann Baker Months 4-6 Upcoming"], await EntriesAsync(browser, "?month=2026-07"));
        Assert.Equal(["2026-07-15 Ann Baker Months 4-6 Upcoming"], await EntriesAsync(browser, "?month=7%2F2026"));
        Assert.Equal("07/2026", browser.Page.QuerySelector("input[name=month]")!.GetAttribute("value"));
        Assert.Equal(["2027-01-15 Ann Baker Months 10-12 Upcoming"], await EntriesAsync(browser, "?month=2027-01"));
        Assert.DoesNotContain("Q2", browser.Text);
    }

    [Theory]
    [InlineData("c 02-05", "2026-02", "")]
    [InlineData("c 02-05", "2026-03", "2026-03-07 Ann Baker Month 2 Open")]
    [InlineData("a 02-05", "2026-02", "2026-02-14 Ann Baker Month 1 Attempted only")]
    [InlineData("c 02-20", "2026-02", "")]
    [InlineData("c 02-05, c 03-02", "2026-03", "")]
    public async Task Month_AfterFacts_LeavesOutWhatIsMet(string facts, string month, string expected)
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 2);
        await app.DoAsync(await InAsync(2, planner, "Baker"), facts);

        Assert.Equal(expected, string.Join('|', await EntriesAsync(await app.SignInAsync(planner), $"?month={month}")));
    }

    [Fact]
    public async Task Month_DueYesterdayAndToday_NewDayNeedsNoJob()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 3);
        await InAsync(3, planner, "Today", app.Today.AddDays(-30));
        await InAsync(3, planner, "Yesterday", app.Today.AddDays(-31));

        Assert.Equal(
            ["2026-03-01 Ann Yesterday Month 1 Overdue", "2026-03-02 Ann Today Month 1 Open", "2026-03-31 Ann Yesterday Month 2 Open"],
            await EntriesAsync(await app.SignInAsync(planner), ""));
    }

    [Fact]
    public async Task Month_ExitRecordedLate_LeavesOutWhatWasMissedBefore()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 4);
        await InAsync(4, planner, "Late", new DateOnly(2025, 12, 1), recordedOn: new DateOnly(2026, 3, 2));
        var browser = await app.SignInAsync(planner);

        Assert.Empty(await EntriesAsync(browser, "?month=2026-01"));
        Assert.Empty(await EntriesAsync(browser, ""));
        Assert.Equal(["2026-06-01 Ann Late Months 4-6 Open"], await EntriesAsync(browser, "?month=2026-06"));
    }

    [Fact]
    public async Task Month_AfterADeath_HasNothingDueSince()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 5);
        var enrollment = await InAsync(5, planner, "Gone");
        await app.CreateExclusionAsync(await app.QueryAsync(db => Task.FromResult(db.Participants.Single(row => row.Id == enrollment.ParticipantId))));
        var browser = await app.SignInAsync(planner);

        foreach (var month in new[] { "2026-02", "2026-03", "2026-07", "2027-01" })
        {
            Assert.Empty(await EntriesAsync(browser, $"?month={month}"));
        }
    }

    [Fact]
    public async Task Month_Scope_IsThatOfTheDueList()
    {
        var (planner, other) = (await app.CreateAccountAsync(Roles.CaseManager, 6), await app.CreateAccountAsync(Roles.CaseManager, 6));
        await InAsync(6, planner, "Own");
        await InAsync(6, other, "Colleague", change: traits => traits with { Program = WorkforceProgram.Adult });
        await InAsync(6, planner: null, "Nobody");
        await InAsync(7, planner: null, "Area");
        var browser = await app.SignInAsync(planner);

        Assert.Equal(["Own"], await NamesAsync(browser, ""));
        Assert.Equal(["Colleague"], await NamesAsync(browser, $"?planner={other.Id}"));
        Assert.Equal(["Nobody"], await NamesAsync(browser, "?planner=none"));
        Assert.Equal(["Colleague", "Nobody", "Own"], await NamesAsync(browser, "?planner=all"));
        Assert.Equal(["Colleague"], await NamesAsync(browser, "?planner=all&program=Adult"));
        Assert.Equal(["Colleague", "Nobody", "Own"], await NamesAsync(await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 6)), ""));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.SignInTechnicianAsync(await app.CreateRoomAsync(6))).OpenAsync("/follow-ups/calendar")).Status);
    }

    [Fact]
    public async Task Month_CommonExit_IsOneEntryForWhoeverReachesEither()
    {
        var (first, second) = (await app.CreateAccountAsync(Roles.CaseManager, 13), await app.CreateAccountAsync(Roles.CaseManager, 14));
        var youth = await InAsync(13, first, "Twice");
        var person = await app.QueryAsync(db => Task.FromResult(db.Participants.Single(row => row.Id == youth.ParticipantId)));
        await app.ExitAsync(person, Exit, change: traits => traits with { Program = WorkforceProgram.Adult, Lwia = 14, PlannerId = second.Id });

        foreach (var account in new[] { first, second })
        {
            Assert.Equal(["Twice"], await NamesAsync(await app.SignInAsync(account), ""));
        }
    }

    [Theory]
    [InlineData(3, 3, null)]
    [InlineData(5, 3, "2 more on March 16")]
    [InlineData(200, 3, "197 more on March 16")]
    [InlineData(201, 0, "201 due on March 16")]
    public async Task Month_ManyOnADay_NamesTheFirstOrOnlyCountsAndLinksTheRest(int count, int named, string? link)
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 10);
        for (var number = 0; number < count; number++)
        {
            await InAsync(10, planner, $"Baker{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}");
        }

        var browser = await app.SignInAsync(planner);
        var first = Enumerable.Range(0, named).Select(number => $"Bakera{(char)('a' + number)}");
        Assert.Equal(first, await NamesAsync(browser, ""));

        var more = browser.Page.QuerySelector("a[href*='calendar/day']");
        Assert.Equal(link, more?.TextContent);
        if (more is not null)
        {
            await browser.OpenAsync(more.GetAttribute("href")!);
            Assert.Contains($"of {count}", browser.Text);
            Assert.Equal("Ann Bakeraa", browser.Page.QuerySelector("main a[href$='/outcomes']")!.TextContent);
        }
    }

    [Fact]
    public async Task Day_Bare_IsToday()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 11);
        await InAsync(11, planner, "Today", app.Today.AddDays(-30));
        await InAsync(11, planner, "Later");
        var browser = await app.SignInAsync(planner);

        await browser.OpenAsync("/follow-ups/calendar/day");

        Assert.Contains("Follow-ups due 03/02/2026", browser.Text);
        Assert.Equal(["Ann Today"], browser.Page.QuerySelectorAll("main a[href$='/outcomes']").Select(link => link.TextContent));
        Assert.Contains("No follow-up is due on this day.", (await browser.OpenAsync("/follow-ups/calendar/day?day=2026-03-03")).Text);
    }

    [Theory]
    [InlineData("?month=July", "Enter the month as MM/YYYY, such as 07/2026.")]
    [InlineData("?month=2026-13", "Enter the month as MM/YYYY, such as 07/2026.")]
    [InlineData("?month=0001-01", "Enter the month as MM/YYYY, such as 07/2026.")]
    [InlineData("?month=9999-12", "Enter the month as MM/YYYY, such as 07/2026.")]
    [InlineData("/day?day=2026-02-30", "Enter the day as YYYY-MM-DD, such as 2026-07-15.")]
    [InlineData("?program=Adults", "Choose a program from the list.")]
    [InlineData("?planner=Olivia", "Choose a planner from the list.")]
    public async Task Month_BadFilter_IsSaid(string address, string said)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 15));

        await browser.OpenAsync($"/follow-ups/calendar{address}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(said, browser.Text);
    }

    [Theory]
    [InlineData("2026-03", "2026-02", "2026-04")]
    [InlineData("2026-12", "2026-11", "2027-01")]
    [InlineData("2000-01", null, "2000-02")]
    [InlineData("2099-12", "2099-11", null)]
    public async Task Month_OtherMonths_AreLinkedWithTheFilter(string month, string? before, string? after)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 15));

        await browser.OpenAsync($"/follow-ups/calendar?month={month}&planner=all");

        Assert.Equal(
            new[] { before, after }.Where(other => other is not null).Select(other => $"/follow-ups/calendar?month={other}&planner=all"),
            browser.Page.QuerySelectorAll("nav[aria-label='Other months'] a").Select(link => link.GetAttribute("href")));
    }

    private Task<Enrollment> InAsync(
        int lwia, User? planner, string last, DateOnly? exit = null, DateOnly? recordedOn = null, Func<EnrollmentTraits, EnrollmentTraits>? change = null) =>
        app.ExitedAsync(exit ?? Exit, recordedOn ?? exit ?? Exit, traits =>
        {
            var own = traits with { Lwia = lwia, PlannerId = planner?.Id };
            return change?.Invoke(own) ?? own;
        }, last);

    private static async Task<IReadOnlyList<string>> EntriesAsync(Browser browser, string query)
    {
        await browser.OpenAsync($"/follow-ups/calendar{query}");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        return
        [
            .. browser.Page.QuerySelectorAll(".rr-calendar li").Select(entry =>
                $"{entry.Closest("td")!.QuerySelector("time")!.GetAttribute("datetime")} {string.Join(' ', entry.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"),
        ];
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(Browser browser, string query)
    {
        await browser.OpenAsync($"/follow-ups/calendar{query}");
        return [.. browser.Page.QuerySelectorAll(".rr-calendar a[href$='/outcomes']").Select(link => link.TextContent.Split(' ')[1])];
    }
}
