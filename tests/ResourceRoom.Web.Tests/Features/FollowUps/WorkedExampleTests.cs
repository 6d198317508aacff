using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static ResourceRoom.Web.Tests.Features.FollowUps.FollowUpScene;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>The worked examples of the contract, through the files of the pages. It is 2026-12-01.</summary>
public sealed class WorkedExampleTests : IClassFixture<ResourceRoomApp>
{
    private readonly ResourceRoomApp app;

    public WorkedExampleTests(ResourceRoomApp app)
    {
        this.app = app;
        var now = new DateTimeOffset(2026, 12, 1, 15, 0, 0, TimeSpan.Zero);
        if (app.Time.GetUtcNow() < now)
        {
            app.Time.SetUtcNow(now);
        }
    }

    [Theory]
    [InlineData("2026-01-15", "", "2026-04-20", "M1 2026-02-14 Missed|M2 2026-03-16 Missed|M3 2026-04-15 Missed|Q2 2026-07-15 Open|Q3 2026-10-15 Upcoming|Q4 2027-01-15 Upcoming")]
    [InlineData("2026-01-15", "c 02-04, c 02-24, c 03-16, c 04-05", "2026-04-20", "M1 2026-02-14 Met|M2 2026-03-06 Met|M3 2026-03-26 Met|M4 2026-04-15 Met|Q2 2026-07-15 Open|Q3 2026-10-15 Upcoming|Q4 2027-01-15 Upcoming")]
    [InlineData("2026-01-15", "c 01-25, c 02-09", "2026-02-20", "M1 2026-02-14 Met|M2 2026-03-11 Open")]
    [InlineData("2026-01-15", "a 02-01, c 03-20", "2026-03-21", "M1 2026-02-14 Attempted only|M2 2026-03-16 Missed|M3 2026-04-15 Met")]
    [InlineData("2026-01-31", "", "2026-05-01", "M1 2026-03-02 Missed|M2 2026-04-01 Missed|Q2 2026-07-31 Open")]
    [InlineData("2024-02-29", "", "2024-05-30", "M1 2024-03-30 Missed|M2 2024-04-29 Missed|M3 2024-05-29 Missed|Q2 2024-08-29 Open|Q3 2024-11-29 Upcoming|Q4 2025-02-28 Upcoming")]
    [InlineData("2025-11-30", "c 12-30", "2026-01-05", "M1 2025-12-30 Met|M2 2026-01-29 Open|Q2 2026-05-30 Upcoming|Q3 2026-08-30 Upcoming|Q4 2026-11-30 Upcoming")]
    [InlineData("2025-11-30", "c 12-31", "2026-01-05", "M1 2025-12-30 Missed|M2 2026-01-29 Met|M3 2026-01-30 Open")]
    [InlineData("2026-08-31", "c 08-31, a 09-30", "2026-10-01", "M1 2026-09-30 Attempted only|M2 2026-10-30 Open")]
    [InlineData("2026-01-15", "", "2026-02-14", "M1 2026-02-14 Open")]
    [InlineData("2026-01-15", "c 02-05", "2026-02-05", "M1 2026-02-14 Met|M2 2026-03-07 Upcoming|Q2 2026-07-15 Upcoming|Q3 2026-10-15 Upcoming|Q4 2027-01-15 Upcoming")]
    [InlineData("2026-01-15", "c 02-05, c 02-12", "2026-02-20", "M1 2026-02-14 Met|M2 2026-03-14 Open")]
    [InlineData("2026-01-15", "a 02-03, s 02-03", "2026-02-20", "M1 2026-02-14 Met|M2 2026-03-05 Open")]
    [InlineData("2026-01-15", "c 04-15, c 04-16", "2026-07-16", "M1 2026-02-14 Missed|M2 2026-03-16 Missed|M3 2026-04-15 Met|Q2 2026-07-15 Met|Q3 2026-10-15 Open")]
    [InlineData("2026-01-31", "c 04-10", "2026-05-01", "M1 2026-03-02 Missed|M2 2026-04-01 Missed|Q2 2026-07-31 Open")]
    [InlineData("2026-01-15", "d 02-14", "2026-02-20", "M1 2026-02-14 Waived|M2 2026-03-16 Waived|M3 2026-04-15 Waived|Q2 2026-07-15 Waived|Q3 2026-10-15 Waived|Q4 2027-01-15 Waived")]
    [InlineData("2026-01-15", "d 02-15", "2026-02-20", "M1 2026-02-14 Missed|M2 2026-03-16 Waived|M3 2026-04-15 Waived|Q2 2026-07-15 Waived|Q3 2026-10-15 Waived|Q4 2027-01-15 Waived")]
    [InlineData("2026-01-15", "d 02-20, c 03-01", "2026-03-05", "M1 2026-02-14 Missed|M2 2026-03-16 Met|M3 2026-03-31 Waived|Q2 2026-07-15 Waived|Q3 2026-10-15 Waived|Q4 2027-01-15 Waived")]
    [InlineData("2026-01-15", "d 02-20, b 03-20", "2026-03-25", "M1 2026-02-14 Missed|M2 2026-03-16 Waived|M3 2026-04-15 Open|Q2 2026-07-15 Upcoming|Q3 2026-10-15 Upcoming|Q4 2027-01-15 Upcoming")]
    [InlineData("2026-01-15", "d 02-20, b 03-16", "2026-03-25", "M1 2026-02-14 Missed|M2 2026-03-16 Missed|M3 2026-04-15 Open|Q2 2026-07-15 Upcoming|Q3 2026-10-15 Upcoming|Q4 2027-01-15 Upcoming")]
    [InlineData("2026-01-15", "d 02-20, b 03-20", "2026-03-10", "M1 2026-02-14 Missed|M2 2026-03-16 Waived|M3 2026-04-15 Waived|Q2 2026-07-15 Waived|Q3 2026-10-15 Waived|Q4 2027-01-15 Waived")]
    [InlineData("2026-01-15", "d 02-20", "2026-02-19", "M1 2026-02-14 Missed|M2 2026-03-16 Open|Q2 2026-07-15 Upcoming|Q3 2026-10-15 Upcoming|Q4 2027-01-15 Upcoming")]
    public async Task Windows_OfExample_AreInTheFile(string exit, string facts, string asOf, string expected)
    {
        var lines = await WindowsAsync(exit, recordedOn: null, facts, asOf);

        var windows = lines.Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[2]} {cells[3]}").ToList();
        var wanted = expected.Split('|');
        Assert.Equal(wanted, windows.Take(wanted.Length));
    }

    [Theory]
    [InlineData("a 02-03, s 02-03", "M1,2026-01-15,2026-02-14,Met,2026-02-03,service,2026-02-03")]
    [InlineData("s 02-03, c 02-03", "M1,2026-01-15,2026-02-14,Met,2026-02-03,contact,2026-02-03")]
    [InlineData("c 02-05, c 02-12", "M1,2026-01-15,2026-02-14,Met,2026-02-05,contact,2026-02-12")]
    [InlineData("", "M1,2026-01-15,2026-02-14,Missed,,,")]
    public async Task Windows_Met_SayWhenAndByWhat(string facts, string expected) =>
        Assert.Equal(expected, (await WindowsAsync("2026-01-15", recordedOn: null, facts, "2026-02-20"))[0]);

    [Theory]
    [InlineData("2026-01-15", "2026-03-16", "", "2026-03-20", "overdue,M2,2026-03-16,-4", "M1 Missed before exit was known|M2 Missed|M3 Open")]
    [InlineData("2026-01-15", "2026-03-17", "a 02-01", "2026-03-20", "missed-before-known,M3,2026-04-15,26", "M1 Missed before exit was known|M2 Missed before exit was known|M3 Open")]
    [InlineData("2026-01-31", null, "c 04-10", "2026-05-01", "later,Q2,2026-07-31,91", "M1 Missed|M2 Missed|Q2 Open")]
    [InlineData("2026-01-15", null, "", "2026-02-14", "due-7,M1,2026-02-14,0", "M1 Open")]
    [InlineData("2026-01-15", null, "", "2026-02-15", "overdue,M1,2026-02-14,-1", "M1 Missed|M2 Open")]
    [InlineData("2026-05-04", "2026-05-08", "c 05-28", "2026-06-04", "due-30,M2,2026-06-27,23", "M1 Met|M2 Open")]
    [InlineData("2026-05-04", "2026-05-08", "c 05-28", "2026-07-20", "overdue,M2,2026-06-27,-23", "M1 Met|M2 Missed|M3 Open")]
    [InlineData("2026-03-10", "2026-06-09", "c 04-20", "2026-06-15", "missed-before-known,Q2,2026-09-10,87", "M1 Missed before exit was known|M2 Met|M3 Missed before exit was known")]
    [InlineData("2026-01-15", null, "d 02-20", "2026-03-10", "declined,,,", "M1 Missed|M2 Waived|M3 Waived")]
    [InlineData("2026-01-15", null, "d 02-20, b 03-20", "2026-03-20", "due-30,M3,2026-04-15,26", "M1 Missed|M2 Waived|M3 Open")]
    [InlineData("2025-02-16", null, "a 03-02, a 06-01, d 08-20, c 09-05, b 09-05", "2025-11-20", "later,Q4,2026-02-16,88", "M1 Attempted only|M2 Missed|Q2 Attempted only|Q3 Met|Q4 Open")]
    public async Task DueList_OfExample_IsInTheFile(string exit, string? recordedOn, string facts, string asOf, string expected, string windows)
    {
        var (browser, key) = await ArrangeAsync(exit, recordedOn, facts);

        var row = (await browser.LinesAsync($"/follow-ups.csv?asOf={asOf}")).Single(line => line.StartsWith(key.ToString(), StringComparison.Ordinal)).Split(',');

        Assert.Equal(expected, string.Join(',', row[7..11]));
        Assert.Equal((exit, recordedOn ?? exit), (row[5], row[6]));
        var named = (await browser.LinesAsync($"/customers/{key}/outcomes.csv?asOf={asOf}")).Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[3]}").ToList();
        Assert.Equal(windows.Split('|'), named.Take(windows.Split('|').Length));
    }

    [Fact]
    public async Task DueList_ServiceAndContact_AreTold()
    {
        var (browser, key) = await ArrangeAsync("2026-01-15", recordedOn: null, "s 02-03, c 02-03, c 02-09");

        var row = (await browser.LinesAsync("/follow-ups.csv?asOf=2026-02-20&program=Youth")).Single(line => line.StartsWith(key.ToString(), StringComparison.Ordinal));

        Assert.Equal($"{key},Baker,Ann,Youth,,2026-01-15,2026-01-15,due-30,M2,2026-03-11,19,2026-02-09,2026-02-03,,yes,", row);
        Assert.DoesNotContain(await browser.LinesAsync("/follow-ups.csv?asOf=2026-02-20&program=Adult"), line => line.StartsWith(key.ToString(), StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<string>> WindowsAsync(string exit, string? recordedOn, string facts, string asOf)
    {
        var (browser, key) = await ArrangeAsync(exit, recordedOn, facts);
        return await browser.LinesAsync($"/customers/{key}/outcomes.csv?asOf={asOf}");
    }

    private async Task<(Browser Browser, Guid Key)> ArrangeAsync(string exit, string? recordedOn, string facts)
    {
        var enrollment = await app.ExitedAsync(Day(exit), recordedOn is null ? null : Day(recordedOn));
        await app.DoAsync(enrollment, facts);
        return (await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager)), await app.KeyOfAsync(enrollment));
    }
}
