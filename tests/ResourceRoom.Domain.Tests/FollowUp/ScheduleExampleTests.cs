using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.FollowUpBuilder;

namespace ResourceRoom.Domain.Tests.FollowUp;

public sealed class ScheduleExampleTests
{
    private const string Upcoming0115 = "Q2 04-15..07-15 Upcoming · Q3 07-15..10-15 Upcoming · Q4 10-15..01-15 Upcoming";
    private const string Waived0115 = "Q2 04-15..07-15 Waived · Q3 07-15..10-15 Waived · Q4 10-15..01-15 Waived";
    private const string Open0115 = "Q2 04-15..07-15 Open · Q3 07-15..10-15 Upcoming · Q4 10-15..01-15 Upcoming";

    // The examples of the first text.
    [Theory]
    [InlineData("2026-01-15", "", "2026-04-20", "M1 01-15..02-14 Missed · M2 02-14..03-16 Missed · M3 03-16..04-15 Missed · " + Open0115)]
    [InlineData("2026-01-15", "c 02-04, c 02-24, c 03-16, c 04-05", "2026-04-20", "M1 01-15..02-14 Met 02-04 · M2 02-04..03-06 Met 02-24 · M3 02-24..03-26 Met 03-16 · M4 03-16..04-15 Met 04-05 · " + Open0115)]
    [InlineData("2026-01-15", "c 01-25, c 02-09", "2026-02-20", "M1 01-15..02-14 Met 01-25, last 02-09 · M2 02-09..03-11 Open · " + Upcoming0115)]
    [InlineData("2026-01-15", "a 02-01, c 03-20", "2026-03-21", "M1 01-15..02-14 Attempted only · M2 02-14..03-16 Missed · M3 03-16..04-15 Met 03-20 · " + Upcoming0115)]
    [InlineData("2026-01-31", "", "2026-05-01", "M1 01-31..03-02 Missed · M2 03-02..04-01 Missed · Q2 04-30..07-31 Open · Q3 07-31..10-31 Upcoming · Q4 10-31..01-31 Upcoming")]
    public void For_FirstExamples_AreAsWritten(string exit, string facts, string asOf, string expected) =>
        AssertSchedule(exit, facts, asOf, expected);

    // The examples of the later text.
    [Theory]
    [InlineData("2024-02-29", "", "2024-05-30", "M1 02-29..03-30 Missed · M2 03-30..04-29 Missed · M3 04-29..05-29 Missed · Q2 05-29..08-29 Open · Q3 08-29..11-29 Upcoming · Q4 11-29..02-28 Upcoming")]
    [InlineData("2025-11-30", "c 12-30", "2026-01-05", "M1 11-30..12-30 Met 12-30 · M2 12-30..01-29 Open · Q2 02-28..05-30 Upcoming · Q3 05-30..08-30 Upcoming · Q4 08-30..11-30 Upcoming")]
    [InlineData("2025-11-30", "c 12-31", "2026-01-05", "M1 11-30..12-30 Missed · M2 12-30..01-29 Met 12-31 · M3 12-31..01-30 Open · Q2 02-28..05-30 Upcoming · Q3 05-30..08-30 Upcoming · Q4 08-30..11-30 Upcoming")]
    [InlineData("2026-08-31", "c 08-31, a 09-30", "2026-10-01", "M1 08-31..09-30 Attempted only · M2 09-30..10-30 Open · Q2 11-30..02-28 Upcoming · Q3 02-28..05-31 Upcoming · Q4 05-31..08-31 Upcoming")]
    [InlineData("2026-01-15", "", "2026-02-14", "M1 01-15..02-14 Open · " + Upcoming0115)]
    [InlineData("2026-01-15", "", "2026-02-15", "M1 01-15..02-14 Missed · M2 02-14..03-16 Open · " + Upcoming0115)]
    [InlineData("2026-01-15", "c 02-05", "2026-02-05", "M1 01-15..02-14 Met 02-05 · M2 02-05..03-07 Upcoming · " + Upcoming0115)]
    [InlineData("2026-01-15", "c 02-05, c 02-12", "2026-02-20", "M1 01-15..02-14 Met 02-05, last 02-12 · M2 02-12..03-14 Open · " + Upcoming0115)]
    [InlineData("2026-01-15", "a 02-03, s 02-03", "2026-02-20", "M1 01-15..02-14 Met 02-03 by service · M2 02-03..03-05 Open · " + Upcoming0115)]
    [InlineData("2026-01-15", "s 02-03, c 02-03", "2026-02-20", "M1 01-15..02-14 Met 02-03 · M2 02-03..03-05 Open · " + Upcoming0115)]
    [InlineData("2026-01-15", "c 04-15, c 04-16", "2026-07-16", "M1 01-15..02-14 Missed · M2 02-14..03-16 Missed · M3 03-16..04-15 Met 04-15 · Q2 04-15..07-15 Met 04-16 · Q3 07-15..10-15 Open · Q4 10-15..01-15 Upcoming")]
    [InlineData("2026-01-15", "d 02-14", "2026-02-20", "M1 01-15..02-14 Waived · M2 02-14..03-16 Waived · M3 03-16..04-15 Waived · " + Waived0115)]
    [InlineData("2026-01-15", "d 02-15", "2026-02-20", "M1 01-15..02-14 Missed · M2 02-14..03-16 Waived · M3 03-16..04-15 Waived · " + Waived0115)]
    [InlineData("2026-01-15", "d 02-20, c 03-01", "2026-03-05", "M1 01-15..02-14 Missed · M2 02-14..03-16 Met 03-01 · M3 03-01..03-31 Waived · " + Waived0115)]
    [InlineData("2026-01-15", "d 02-20, b 03-20", "2026-03-25", "M1 01-15..02-14 Missed · M2 02-14..03-16 Waived · M3 03-16..04-15 Open · " + Upcoming0115)]
    [InlineData("2026-01-15", "d 02-20, b 03-16", "2026-03-25", "M1 01-15..02-14 Missed · M2 02-14..03-16 Missed · M3 03-16..04-15 Open · " + Upcoming0115)]
    [InlineData("2026-01-15", "d 02-20, b 03-20", "2026-03-10", "M1 01-15..02-14 Missed · M2 02-14..03-16 Waived · M3 03-16..04-15 Waived · " + Waived0115)]
    [InlineData("2026-01-31", "c 04-10", "2026-05-01", "M1 01-31..03-02 Missed · M2 03-02..04-01 Missed · Q2 04-30..07-31 Open · Q3 07-31..10-31 Upcoming · Q4 10-31..01-31 Upcoming")]
    public void For_LaterExamples_AreAsWritten(string exit, string facts, string asOf, string expected) =>
        AssertSchedule(exit, facts, asOf, expected);

    [Theory]
    [InlineData("2026-03-16", "", "M1 01-15..02-14 Missed before exit was known · M2 02-14..03-16 Missed · M3 03-16..04-15 Open", FollowUpList.Overdue, WindowName.M2, "2026-03-16")]
    [InlineData("2026-03-17", "a 02-01", "M1 01-15..02-14 Missed before exit was known · M2 02-14..03-16 Missed before exit was known · M3 03-16..04-15 Open", FollowUpList.MissedBeforeKnown, WindowName.M3, "2026-04-15")]
    public void For_ExitRecordedLate_IsNobodysFault(
        string recorded, string facts, string chain, FollowUpList list, WindowName window, string due)
    {
        var history = History("2026-01-15", facts, recorded);

        Assert.Equal($"{chain} · {Upcoming0115}", Text(ScheduleRule.For(history, Days.On("2026-03-20"))));
        var state = DueRule.For(history, Days.On("2026-03-20"));
        Assert.Equal((list, window, Days.On(due)), (state.List, state.Window, state.Due));
    }

    [Fact]
    public void For_ContactInNoWindow_EndsTheOverdue()
    {
        var row = DueRow.Of(History("2026-01-31", "c 04-10"), Days.On("2026-05-01"), isNothingPlanned: false);

        Assert.Equal((FollowUpList.Later, WindowName.Q2, 91), (row.State.List, row.State.Window, row.Days));
    }

    [Fact]
    public void For_ServiceAndContactOfOneDay_BothCount() =>
        Assert.Equal(Days.On("2026-02-03"), DueRule.For(History("2026-01-15", "s 02-03, c 02-03"), Days.On("2026-02-20")).ServiceProvided);

    private static void AssertSchedule(string exit, string facts, string asOf, string expected) =>
        Assert.Equal(expected, Text(ScheduleRule.For(History(exit, facts), Days.On(asOf))));
}
