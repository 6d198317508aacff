using ResourceRoom.Domain.FollowUp;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.FollowUpBuilder;

namespace ResourceRoom.Domain.Tests.FollowUp;

public sealed class ScheduleRuleTests
{
    [Theory]
    [InlineData("2026-01-15", WindowState.Upcoming)]
    [InlineData("2026-01-16", WindowState.Open)]
    [InlineData("2026-02-14", WindowState.Open)]
    [InlineData("2026-02-15", WindowState.Missed)]
    public void For_FirstWindow_TurnsAtItsEdges(string asOf, WindowState expected) =>
        Assert.Equal(expected, ScheduleRule.For(History("2026-01-15"), Days.On(asOf)).Windows[0].State);

    [Theory]
    [InlineData("2026-02-14", WindowState.Missed)]
    [InlineData("2026-02-15", WindowState.MissedBeforeExitWasKnown)]
    public void For_DueDayAndRecording_OnlyBeforeIsNobodysFault(string recorded, WindowState expected) =>
        Assert.Equal(expected, ScheduleRule.For(History("2026-01-15", "", recorded), Days.On("2026-03-01")).Windows[0].State);

    [Theory]
    [InlineData("2025-11-30", QuarterFollowingExit.First, "2025-12-01", "2026-02-28")]
    [InlineData("2025-11-30", QuarterFollowingExit.Second, "2026-03-01", "2026-05-30")]
    [InlineData("2026-01-31", QuarterFollowingExit.First, "2026-02-01", "2026-04-30")]
    [InlineData("2026-01-31", QuarterFollowingExit.Second, "2026-05-01", "2026-07-31")]
    public void DaysOf_Quarter_BeginsOnTheDayAfterTheEdgeBefore(string exit, QuarterFollowingExit quarter, string from, string through) =>
        Assert.Equal((Days.On(from), Days.On(through)), new FollowUpYear(Days.On(exit)).DaysOf(quarter));

    [Theory]
    [InlineData("2024-02-29", "2024-05-29", "2024-08-29", "2024-11-29", "2025-02-28")]
    [InlineData("2025-11-30", "2026-02-28", "2026-05-30", "2026-08-30", "2026-11-30")]
    [InlineData("2023-11-30", "2024-02-29", "2024-05-30", "2024-08-30", "2024-11-30")]
    [InlineData("2026-01-31", "2026-04-30", "2026-07-31", "2026-10-31", "2027-01-31")]
    [InlineData("2026-08-31", "2026-11-30", "2027-02-28", "2027-05-31", "2027-08-31")]
    [InlineData("2027-05-31", "2027-08-31", "2027-11-30", "2028-02-29", "2028-05-31")]
    public void Year_MonthEnds_AreEachCountedFromTheExit(string exit, string third, string sixth, string ninth, string end)
    {
        var year = new FollowUpYear(Days.On(exit));

        Assert.Equal(
            [Days.On(third), Days.On(sixth), Days.On(ninth), Days.On(end)],
            [year.ThirdMonth, year.SixthMonth, year.NinthMonth, year.End]);
        Assert.False(year.Contains(year.ExitOn));
        Assert.True(year.Contains(year.ExitOn.AddDays(1)));
        Assert.True(year.Contains(year.End));
        Assert.False(year.Contains(year.End.AddDays(1)));
    }

    [Theory]
    [InlineData("o 02-01", WindowState.Missed)]
    [InlineData("a 02-01", WindowState.AttemptedOnly)]
    [InlineData("a 01-15", WindowState.Missed)]
    [InlineData("a 02-14", WindowState.AttemptedOnly)]
    [InlineData("a 02-15", WindowState.Missed)]
    public void For_Attempts_CountInTheirWindowAndOnlyAboutFollowUp(string facts, WindowState expected) =>
        Assert.Equal(expected, ScheduleRule.For(History("2026-01-15", facts), Days.On("2026-03-01")).Windows[0].State);

    [Theory]
    [InlineData(WorkforceProgram.Adult, false)]
    [InlineData(WorkforceProgram.DislocatedWorker, false)]
    [InlineData(WorkforceProgram.Youth, true)]
    [InlineData(WorkforceProgram.YouthCareerPathways, true)]
    public void For_EachProgram_HasTheSameWindowsAndOnlyYouthDecline(WorkforceProgram program, bool isWaived)
    {
        var windows = ScheduleRule.For(History("2026-01-15", "d 02-01", program: program), Days.On("2026-02-10")).Windows;

        Assert.Equal(isWaived, windows.All(window => window.State == WindowState.Waived));
        Assert.Equal(!isWaived, windows.All(window => window.State != WindowState.Waived));
    }

    [Fact]
    public void For_SeveralDeclines_EachWaiveTheirs()
    {
        var history = History("2026-01-15") with
        {
            Declines = [OptedOut(Days.On("2026-08-01")), OptedOut(Days.On("2026-02-01"), Days.On("2026-03-01"))],
        };

        Assert.Equal(
            "M1 01-15..02-14 Waived · M2 02-14..03-16 Missed · M3 03-16..04-15 Missed · Q2 04-15..07-15 Missed · Q3 07-15..10-15 Waived · Q4 10-15..01-15 Waived",
            Text(ScheduleRule.For(history, Days.On("2026-08-02"))));
        Assert.Equal(
            "M1 01-15..02-14 Waived · M2 02-14..03-16 Missed · M3 03-16..04-15 Missed · Q2 04-15..07-15 Missed · Q3 07-15..10-15 Open · Q4 10-15..01-15 Upcoming",
            Text(ScheduleRule.For(history, Days.On("2026-07-31"))));
    }

    [Theory]
    [InlineData("x 02-14", "2026-02-20", "Excluded", "Excluded")]
    [InlineData("x 02-15", "2026-02-20", "Missed", "Excluded")]
    [InlineData("x 02-15", "2026-02-14", "Open", "")]
    [InlineData("x 02-15, c 02-14", "2026-02-20", "Met", "Excluded")]
    [InlineData("x 02-15, c 02-20", "2026-02-20", "Missed", "Met")]
    [InlineData("x 2025-12-01", "2026-02-20", "Excluded", "Excluded")]
    [InlineData("x 02-01, d 02-10", "2026-02-20", "Waived", "Waived")]
    public void For_Exclusion_EndsWhatIsDueFromItsDay(string facts, string asOf, string first, string second)
    {
        var windows = ScheduleRule.For(History("2026-01-15", facts), Days.On(asOf)).Windows;

        Assert.Equal(first, windows[0].State.Name());
        Assert.Equal(second, windows[1].Name == WindowName.M2 ? windows[1].State.Name() : "");
    }

    [Theory]
    [InlineData(WindowName.M1, "M1", "Month 1, due 03/16")]
    [InlineData(WindowName.M2, "M2", "Month 2, due 03/16")]
    [InlineData(WindowName.M3, "M3", "Month 3, due 03/16")]
    [InlineData(WindowName.M4, "M4", "Month 3, due 03/16")]
    [InlineData(WindowName.M5, "M5", "Month 3, due 03/16")]
    [InlineData(WindowName.Q2, "Q2", "Months 4-6, due 03/16")]
    [InlineData(WindowName.Q3, "Q3", "Months 7-9, due 03/16")]
    [InlineData(WindowName.Q4, "Q4", "Months 10-12, due 03/16")]
    public void Names_EachWindow_AreMonthsOnPagesAndCodesInFiles(WindowName window, string code, string words)
    {
        Assert.Equal(code, window.Code());
        Assert.Equal(words, window.InWords(Days.On("2026-03-16")));
    }

    [Fact]
    public void Names_UnknownValues_AreErrors()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((WindowName)6).Code());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((WindowName)6).InWords());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((WindowState)0).Name());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((MetBy)0).Code());
        Assert.Equal(["contact", "service"], Enum.GetValues<MetBy>().Select(by => by.Code()));
    }
}
