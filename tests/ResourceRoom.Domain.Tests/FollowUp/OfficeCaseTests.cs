using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Enrollments.Exits.Moving;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.LikelyExits;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.FollowUpBuilder;

namespace ResourceRoom.Domain.Tests.FollowUp;

// What went wrong in real offices, and what is right.
public sealed class OfficeCaseTests
{
    [Theory]
    [InlineData("2026-06-03", "due-7", 0)]
    [InlineData("2026-06-04", "overdue", -1)]
    public void NewDay_WithoutAnyWrite_IsOverdue(string asOf, string list, int days) =>
        AssertDue(History("2026-05-04"), asOf, list, "M1", days);

    [Fact]
    public void ContactEnteredWeeksLater_CountsOnItsDay()
    {
        var history = History("2026-05-04", "c 05-28", "2026-05-08");

        AssertWindows(history, "2026-07-20", "M1 05-04..06-03 Met 05-28", "M2 05-28..06-27 Missed", "M3 06-27..07-27 Open");
        AssertWindows(history, "2026-06-04", "M1 05-04..06-03 Met 05-28", "M2 05-28..06-27 Open");
        AssertDue(history, "2026-06-04", "due-30", "M2", 23);
    }

    [Theory]
    [InlineData("2026-06-09", "M3", -20)]
    [InlineData("2026-06-11", "Q2", 91)]
    public void ContactBeforeTheExitWasRecorded_Counts(string asOf, string window, int days)
    {
        var history = History("2026-03-10", "c 04-20", "2026-06-09");

        AssertWindows(
            history,
            asOf,
            "M1 03-10..04-09 Missed before exit was known",
            "M2 04-09..05-09 Met 04-20",
            "M3 04-20..05-20 Missed before exit was known");
        AssertDue(history, asOf, "missed-before-known", window, days);
    }

    [Theory]
    [InlineData("c 02-10")]
    [InlineData("c 2025-03-12")]
    public void NoteOnOrBeforeTheExit_CountsForNothing(string facts) =>
        Assert.Equal(DueRule.For(History("2026-02-10"), Days.On("2026-03-20")), DueRule.For(History("2026-02-10", facts), Days.On("2026-03-20")));

    // A later enrollment ends no schedule, so that one entered by mistake hides nothing.
    [Fact]
    public void EnrollmentEnteredByMistake_ChangesNoExit()
    {
        var exited = CustomerBuilder.Exited("2026-05-04", "2026-05-08");
        var mistaken = CustomerBuilder.Enrolled("2026-06-01", WorkforceProgram.Adult, id: 2);

        foreach (var second in new[] { mistaken, mistaken with { Status = EnrollmentStatus.Closed } })
        {
            AssertDue(FollowUpHistory.Of(Assert.Single(CommonExit.Of([exited, second]))), "2026-06-05", "overdue", "M1", -2);
        }
    }

    [Fact]
    public void TwoRecordsOfOneYouth_CountTogetherOnceMerged()
    {
        var (one, other) = (History("2026-01-15", "c 02-05"), History("2026-01-15", "c 02-25"));
        var merged = one with { Facts = [.. other.Facts, .. one.Facts] };

        AssertWindows(merged, "2026-03-01", "M1 01-15..02-14 Met 02-05", "M2 02-05..03-07 Met 02-25", "M3 02-25..03-27 Open");
        AssertWindows(one, "2026-03-01", "M1 01-15..02-14 Met 02-05", "M2 02-05..03-07 Open");
        AssertDue(one, "2026-03-01", "due-7", "M2", 6);
        AssertWindows(other, "2026-03-01", "M1 01-15..02-14 Missed", "M2 02-14..03-16 Met 02-25", "M3 02-25..03-27 Open");
    }

    [Fact]
    public void YouthLocatedAfterADecline_IsOwedFollowUpOnceItIsTakenBack()
    {
        var decline = new Decline { Reason = DeclineReason.UnableToLocate, On = Days.On("2026-08-20") };
        var history = History("2026-02-16", "a 03-02, a 06-01, c 09-05") with { Declines = [decline] };
        var back = history with { Declines = [decline with { TakenBackOn = Days.On("2026-09-05") }] };

        Assert.Empty(DeclineRule.GapsOf(decline, history.ExitOn, history.Facts));
        Assert.Equal(["Q3 08-16..11-16 Met 09-05", "Q4 11-16..02-16 Waived"], LastTwo(history));
        AssertDue(history, "2026-09-05", "declined", window: null, days: null);
        Assert.Equal(Days.On("2026-09-05"), DeclineRule.LocatedOn(decline, history.Facts, Days.On("2026-09-05")));
        Assert.Equal(["Q3 08-16..11-16 Met 09-05", "Q4 11-16..02-16 Upcoming"], LastTwo(back));
        AssertDue(back, "2026-09-05", "later", "Q4", 164);

        static IEnumerable<string> LastTwo(FollowUpHistory history) =>
            ScheduleRule.For(history, Days.On("2026-09-05")).Windows.TakeLast(2).Select(Text);
    }

    [Fact]
    public void AnotherContactInAMetWindow_MovesTheNextDueDay()
    {
        AssertDue(History("2026-01-15", "c 02-05"), "2026-02-12", "due-30", "M2", 23);
        AssertDue(History("2026-01-15", "c 02-05, c 02-12"), "2026-02-13", "due-30", "M2", 29);
    }

    // Moved to a later day it was known in time; moved to an earlier one nobody could know.
    [Theory]
    [InlineData("2026-01-16", "2026-01-20", "Missed")]
    [InlineData("2026-01-15", "2026-01-20", "Missed")]
    [InlineData("2026-01-14", "2026-04-01", "Missed before exit was known")]
    public void MovedExit_KeepsOrRenewsTheDayItWasRecorded(string to, string recorded, string state)
    {
        var moved = ExitMoveRule.Move(new(Days.On("2026-01-15"), Days.On("2026-01-20")), Days.On(to), today: Days.On("2026-04-01"));

        Assert.Equal(new ExitDates(Days.On(to), Days.On(recorded)), moved);
        var windows = ScheduleRule.For(History(to, "", recorded), Days.On("2026-04-01")).Windows;
        Assert.Equal([state, state], windows.Take(2).Select(window => window.State.Name()));
    }

    [Fact]
    public void DeclineOfAnUndoneExit_WaivesNothingAfterTheNextOne()
    {
        var next = History("2026-04-10", "", "2026-07-20");

        AssertWindows(
            next,
            "2026-07-20",
            "M1 04-10..05-10 Missed before exit was known",
            "M2 05-10..06-09 Missed before exit was known",
            "M3 06-09..07-09 Missed before exit was known");
        AssertDue(next, "2026-07-20", "missed-before-known", "Q2", 82);
    }

    [Fact]
    public void Death_EndsEverythingDueFromItsDayOn()
    {
        var history = History("2026-03-15", "x 05-02");

        AssertWindows(
            history,
            "2026-05-10",
            "M1 03-15..04-14 Missed",
            "M2 04-14..05-14 Excluded",
            "M3 05-14..06-13 Excluded",
            "Q2 06-15..09-15 Excluded");
        AssertDue(history, "2026-05-01", "overdue", "M1", -17);
        AssertDue(history, "2026-05-02", "ended", window: null, days: null);
        Assert.False(ExclusionRule.MayMail([ExclusionKind.Death]));
    }

    [Theory]
    [InlineData(ExclusionKind.Death, "2025-06-30", true)]
    [InlineData(ExclusionKind.Medical, "2025-06-30", false)]
    [InlineData(ExclusionKind.Medical, "2025-07-01", true)]
    [InlineData(ExclusionKind.Institutionalized, "2025-06-30", false)]
    [InlineData(ExclusionKind.ReserveCallUp, "2026-03-01", true)]
    public void EndsFollowUp_ExclusionOfAnEarlierTime_WasOver(ExclusionKind kind, string on, bool expected) =>
        Assert.Equal(expected, ExclusionRule.EndsFollowUp(kind, Days.On(on), Days.On("2025-07-01")));

    [Fact]
    public void EnrollmentsThatExitTogether_AreOneForYouth()
    {
        var adult = CustomerBuilder.Exited("2026-01-15", "2026-01-20", WorkforceProgram.Adult, id: 1);
        var youth = CustomerBuilder.Exited("2026-01-15", "2026-01-20", WorkforceProgram.YouthCareerPathways, id: 2);
        var later = CustomerBuilder.Exited("2026-06-15", "2026-06-20", WorkforceProgram.Adult, id: 3);

        var histories = CommonExit.Of([adult, later, youth]).Select(FollowUpHistory.Of).ToList();

        Assert.Equal([WorkforceProgram.YouthCareerPathways, WorkforceProgram.Adult], histories.Select(history => history.Program));
        Assert.Equal([Days.On("2026-01-15"), Days.On("2026-06-15")], histories.Select(history => history.ExitOn));
        Assert.Equal([Days.On("2026-01-20"), Days.On("2026-06-20")], histories.Select(history => history.RecordedOn));
    }

    [Theory]
    [InlineData("2026-02-13", null, 0, 0)]
    [InlineData("2026-02-14", "due-7 M1", 0, 30)]
    [InlineData("2026-02-15", "missed-before-known M2", 29, 31)]
    [InlineData("2026-04-20", "missed-before-known Q2", 86, 95)]
    public void LikelyExit_ThirtyDaysAfterTheLastService_SaysWhatWouldBeDue(string today, string? expected, int days, int without)
    {
        var likely = LikelyExitRule.For(History("2026-01-15", recorded: today));

        Assert.Equal(expected, likely is null ? null : $"{likely.State.List.Code()} {likely.State.Window}");
        if (likely is not null)
        {
            Assert.Equal((days, without), (DueRow.DaysUntil(likely.State.Due, Days.On(today)), likely.DaysWithoutService));
            Assert.DoesNotContain(likely.Schedule.Windows, window => window.State is WindowState.Missed or WindowState.AttemptedOnly);
        }
    }

    private static void AssertWindows(FollowUpHistory history, string asOf, params string[] expected)
    {
        var windows = ScheduleRule.For(history, Days.On(asOf)).Windows;
        Assert.Equal(expected, windows.Take(expected.Length).Select(Text));
        Assert.Equal(WindowName.Q2, windows[expected.Count(text => text[0] == 'M')].Name);
    }

    private static void AssertDue(FollowUpHistory history, string asOf, string list, string? window, int? days)
    {
        var row = DueRow.Of(history, Days.On(asOf), isNothingPlanned: true);
        Assert.Equal((list, window, days), (row.State.List.Code(), row.State.Window?.Code(), row.Days));
    }
}
