using System.Globalization;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.FollowUpBuilder;

namespace ResourceRoom.Domain.Tests.FollowUp;

public sealed class DueRuleTests
{
    [Theory]
    // Nothing but the calendar.
    [InlineData("", "2026-01-15", "later M1 02-14 30")]
    [InlineData("", "2026-01-16", "due-30 M1 02-14 29")]
    [InlineData("", "2026-02-06", "due-30 M1 02-14 8")]
    [InlineData("", "2026-02-07", "due-7 M1 02-14 7")]
    [InlineData("", "2026-02-14", "due-7 M1 02-14 0")]
    [InlineData("", "2026-02-15", "overdue M1 02-14 -1")]
    [InlineData("", "2026-03-17", "overdue M2 03-16 -1")]
    [InlineData("", "2027-01-15", "overdue Q3 10-15 -92")]
    [InlineData("", "2027-01-16", "ended")]
    // A contact after the due day ends the overdue, one before does not.
    [InlineData("c 02-15", "2026-02-15", "later M3 03-17 30")]
    [InlineData("a 02-15", "2026-02-15", "overdue M1 02-14 -1")]
    [InlineData("s 02-15", "2026-02-20", "due-30 M3 03-17 25")]
    [InlineData("c 02-14", "2026-03-17", "overdue M2 03-16 -1")]
    // Thirty and thirty-one days.
    [InlineData("c 02-14, c 03-16, c 04-15", "2026-06-14", "later Q2 07-15 31")]
    [InlineData("c 02-14, c 03-16, c 04-15", "2026-06-15", "due-30 Q2 07-15 30")]
    // Met ahead: the next window is to come; with all met nothing is owed.
    [InlineData("c 02-14, c 03-16, c 04-15, c 05-01", "2026-05-02", "later Q3 10-15 166")]
    [InlineData("c 02-14, c 03-16, c 04-15, c 05-01, c 08-01, c 11-01", "2026-11-02", "ended")]
    // Attempts alone are overdue.
    [InlineData("a 02-01", "2026-02-15", "overdue M1 02-14 -1")]
    // Declines and exclusions.
    [InlineData("d 02-20", "2026-02-19", "overdue M1 02-14 -5")]
    [InlineData("d 02-20", "2026-02-20", "declined")]
    [InlineData("d 02-20", "2027-01-15", "declined")]
    [InlineData("d 02-20", "2027-01-16", "ended")]
    [InlineData("d 02-20, b 03-20", "2026-03-20", "due-30 M3 04-15 26")]
    [InlineData("d 02-20, b 03-16", "2026-03-25", "overdue M2 03-16 -9")]
    [InlineData("d 02-20, x 03-01", "2026-03-01", "ended")]
    [InlineData("x 03-01", "2026-02-28", "overdue M1 02-14 -14")]
    [InlineData("x 03-01", "2026-03-01", "ended")]
    [InlineData("x 2025-12-31", "2026-01-20", "ended")]
    public void For_EachDay_IsOneListAndWindow(string facts, string asOf, string expected) =>
        Assert.Equal(expected, Text(DueRow.Of(History("2026-01-15", facts), Days.On(asOf), isNothingPlanned: true)));

    [Theory]
    [InlineData("", "2026-02-15", "missed-before-known M2 03-16 29")]
    [InlineData("a 02-01", "2026-02-15", "missed-before-known M2 03-16 29")]
    [InlineData("c 02-15", "2026-02-16", "due-30 M3 03-17 29")]
    [InlineData("", "2026-04-15", "missed-before-known M3 04-15 0")]
    [InlineData("", "2026-04-16", "missed-before-known Q2 07-15 90")]
    [InlineData("", "2026-07-16", "overdue Q2 07-15 -1")]
    public void For_ExitRecordedLate_PointsToTheOpenWindow(string facts, string asOf, string expected) =>
        Assert.Equal(expected, Text(DueRow.Of(History("2026-01-15", facts, recorded: "2026-04-20"), Days.On(asOf), isNothingPlanned: true)));

    [Theory]
    [InlineData("", "2026-01-15", null, null, null, false)]
    [InlineData("", "2026-01-16", null, null, null, true)]
    [InlineData("c 01-15, s 01-15", "2026-01-20", null, null, null, true)]
    [InlineData("c 02-01, a 01-20", "2026-02-20", "2026-02-01", "2026-02-01", null, true)]
    [InlineData("s 02-05, c 02-10, s 02-03", "2026-02-20", "2026-02-03", "2026-02-10", "2026-02-03", false)]
    [InlineData("s 02-05, c 02-10, s 02-03", "2026-02-04", "2026-02-03", "2026-02-03", "2026-02-03", false)]
    [InlineData("s 02-05, c 02-10, s 02-03", "2026-02-02", null, null, null, true)]
    [InlineData("s 02-05, c 02-01", "2026-02-20", "2026-02-01", "2026-02-05", "2026-02-05", false)]
    [InlineData("c 2027-01-15, s 2027-01-16, c 2027-01-16", "2027-02-01", "2027-01-15", "2027-01-15", null, true)]
    public void For_ContactsAndServices_CountWithinTheTwelveMonths(
        string facts, string asOf, string? first, string? last, string? service, bool isContactOnly)
    {
        var state = DueRule.For(History("2026-01-15", facts), Days.On(asOf));

        Assert.Equal(
            (Days.Maybe(first), Days.Maybe(last), Days.Maybe(service), isContactOnly),
            (state.FirstContact, state.LastContact, state.ServiceProvided, state.IsContactOnly));
    }

    [Theory]
    [InlineData("2026-02-01", "2026-02-09", false)]
    [InlineData("2026-02-01", "2026-02-10", false)]
    [InlineData("2026-02-02", "2026-02-09", false)]
    [InlineData("2026-02-02", "2026-02-10", true)]
    [InlineData("2026-02-02", "2026-03-01", false)]
    public void For_EvidenceThatDoesNotFit_IsFlaggedWhileInForce(string exit, string asOf, bool expected)
    {
        var decline = OptedOut(Days.On("2026-02-10"), Days.On("2026-03-01")) with { NoteOn = Days.On("2026-02-01") };

        Assert.Equal(expected, DueRule.For(History(exit) with { Declines = [decline] }, Days.On(asOf)).IsEvidenceInDoubt);
    }

    [Fact]
    public void Of_History_IsTheRowWithoutNames()
    {
        var history = History("2026-01-15", "c 02-05", "2026-01-20", WorkforceProgram.YouthCareerPathways);

        var row = DueRow.Of(history, Days.On("2026-02-10"), isNothingPlanned: true);

        Assert.Equal(
            (WorkforceProgram.YouthCareerPathways, Days.On("2026-01-15"), Days.On("2026-01-20"), 25, true),
            (row.Program, row.ExitOn, row.RecordedOn, row.Days, row.IsNothingPlanned));
        Assert.False(DueRow.Of(History("2026-01-15"), Days.On("2026-02-10"), isNothingPlanned: false).IsNothingPlanned);
        Assert.Null(DueRow.DaysUntil(due: null, Days.On("2026-02-10")));
    }

    [Fact]
    public void Codes_Lists_AreReadBackInOrder()
    {
        Assert.Equal(
            ["overdue", "missed-before-known", "due-7", "due-30", "later", "declined", "ended"],
            FollowUpLists.All.Select(list => list.Code()));
        Assert.Equal([true, true, true, true, false, false, false], FollowUpLists.All.Select(list => list.IsShownFirst()));
        Assert.All(FollowUpLists.All, list => Assert.Equal(list, FollowUpLists.Read(list.Code())));
        Assert.All(new[] { null, "", "Overdue", "1", "due-7,due-30" }, text => Assert.Null(FollowUpLists.Read(text)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((FollowUpList)0).Code());
    }

    private static string Text(DueRow row) => row.State.Window is { } window
        ? string.Create(CultureInfo.InvariantCulture, $"{row.State.List.Code()} {window.Code()} {row.State.Due:MM-dd} {row.Days}")
        : row is { Days: null, State.Due: null } ? row.State.List.Code() : "a day without a window";
}
