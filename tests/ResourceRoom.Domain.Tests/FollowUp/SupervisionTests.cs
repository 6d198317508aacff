using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.FollowUp.Supervision;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.FollowUp;

public sealed class SupervisionTests
{
    [Theory]
    [InlineData("2026-06-03", 1L)]
    [InlineData("2026-06-09", 1L)]
    [InlineData("2026-06-10", null)]
    [InlineData("2026-06-14", null)]
    [InlineData("2026-06-15", 2L)]
    [InlineData("2026-07-01", 2L)]
    public void PlannerOn_HandedOffTwice_IsWhoHadThemWhenTheDayEnded(string day, long? expected) =>
        Assert.Equal(expected, PlannerHistory.PlannerOn(present: 2, [new(Days.On("2026-06-10"), 1), new(Days.On("2026-06-15"), null)], Days.On(day)));

    [Fact]
    public void PlannerOn_TwiceOnOneDay_IsTheLast() =>
        Assert.Equal(1, PlannerHistory.PlannerOn(present: 3, [new(Days.On("2026-06-10"), 1), new(Days.On("2026-06-10"), 2)], Days.On("2026-06-09")));

    [Fact]
    public void PlannerOn_NeverHandedOff_IsThePresentOne() =>
        Assert.Equal(5, PlannerHistory.PlannerOn(present: 5, [], Days.On("2026-06-09")));

    /// <summary>The window (05/04, 06/03].</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true, "2026-05-28", "2026-07-20")]
    [InlineData(false, "2026-05-28", "2026-06-03")]
    [InlineData(true, "2026-05-28", "2026-06-04")]
    [InlineData(false, "2026-05-28", "2026-07-20", "2026-05-10", "2026-05-10")]
    [InlineData(false, "2026-05-04", "2026-07-20")]
    [InlineData(true, "2026-05-05", "2026-07-20", "2026-05-04", "2026-05-04")]
    [InlineData(true, "2026-06-03", "2026-07-20", "2026-06-04", "2026-06-04")]
    public void MetWindow_Contacts_AreLateIfNoneWasEnteredInTime(bool expected, params string[] days) =>
        Assert.Equal(expected, LateEntries.MetWindow(
            Days.On("2026-05-04"), Days.On("2026-06-03"), days.Select(Days.On).Chunk(2).Select(pair => new EnteredContact(pair[0], pair[1]))));

    [Fact]
    public void ToFigures_Nothing_HasNoShareAndNoMedian()
    {
        var figures = new FollowUpTally().ToFigures();

        Assert.Equal((0, null, null), (figures.Owed, figures.ShareMet, figures.MedianDaysToContact));
    }

    [Fact]
    public void ToFigures_WindowsOfEachState_OwesThoseThatSomebodyHadToMeet()
    {
        var tally = new FollowUpTally();
        foreach (var (state, times) in new[]
        {
            (WindowState.Met, 3), (WindowState.AttemptedOnly, 2), (WindowState.Missed, 1), (WindowState.MissedBeforeExitWasKnown, 4), (WindowState.Waived, 5), (WindowState.Excluded, 6),
        })
        {
            for (var time = 0; time < times; time++)
            {
                tally.AddWindow(state, isEnteredLate: time == 0);
            }
        }

        var figures = tally.ToFigures();

        Assert.Equal((3, 1, 2, 1, 4, 5, 6), (figures.Met, figures.EnteredLate, figures.AttemptedOnly, figures.Missed, figures.MissedBeforeKnown, figures.Waived, figures.Excluded));
        Assert.Equal((6, 0.5m), (figures.Owed, figures.ShareMet));
    }

    [Fact]
    public void ToFigures_Declines_AreCountedByReason()
    {
        var tally = new FollowUpTally();
        tally.AddDecline(DeclineReason.OptingOut);
        tally.AddDecline(DeclineReason.UnableToLocate);
        tally.AddDecline(DeclineReason.OptingOut);

        var figures = tally.ToFigures();

        Assert.Equal((1, 2, 0), (figures.DeclinedNotLocated, figures.DeclinedOptingOut, figures.Owed));
    }

    [Theory]
    [InlineData(new[] { 12 }, "12")]
    [InlineData(new[] { 30, 3 }, "16.5")]
    [InlineData(new[] { 90, 1, 7 }, "7")]
    [InlineData(new[] { 4, 1, 3, 2 }, "2.5")]
    public void ToFigures_DaysToFirstContact_GivesTheirMedian(int[] days, string expected)
    {
        var tally = new FollowUpTally();
        foreach (var (exit, day) in days.Index())
        {
            tally.AddExit(exit, day, hasService: exit == 0);
            tally.AddExit(exit, day, hasService: exit == 0);
        }

        tally.AddExit(days.Length, daysToFirstContact: null, hasService: false);
        var figures = tally.ToFigures();

        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), figures.MedianDaysToContact);
        Assert.Equal((days.Length + 1, 1), (figures.Exits, figures.ExitsWithService));
    }
}
