using ResourceRoom.Domain.Locations.Timelines;
using static ResourceRoom.Domain.Tests.Locations.RoomBuilder;
using static ResourceRoom.Domain.Tests.Locations.Timelines.TimelineBuilder;

namespace ResourceRoom.Domain.Tests.Locations.Timelines;

public sealed class RoomTimelineTests
{
    [Theory]
    [InlineData("09-02", "08-20", new long[] { 2, 3 })]
    [InlineData("09-01", "08-20", new long[] { 2, 3 })]
    [InlineData("08-31", "09-01", new long[] { 2, 3 })]
    [InlineData("08-10", "09-01", new long[] { 1, 2, 3 })]
    [InlineData("09-15", "09-01", new long[] { 3 })]
    public void ChangesToMeet_OtherDays_AreThoseToComeAndThoseSinceALateChange(string effectiveOn, string today, long[] expected)
    {
        var timeline = Timeline(
            Phone(1, "08-10", "08-01", "1"), Phone(2, "09-01", "08-01", "2"), Phone(3, "09-20", "08-01", "3"), Phone(4, "10-10", "08-01", "4"),
            Closure(5, "10-01", "08-01"));

        Assert.Equal(expected, timeline.ChangesToMeet(Day(effectiveOn), Day(today)).Select(change => change.Id));
    }

    [Fact]
    public void AsOf_BeforeTheFirstDay_IsNone()
    {
        var timeline = Timeline();

        Assert.Null(timeline.AsOf(Day("03-01")));
        Assert.Equal(RoomState.NotYetOpen, timeline.StateOn(Day("03-01")));
        Assert.Equal(RoomState.Open, timeline.StateOn(Day("03-02")));
    }

    [Fact]
    public void Versions_NoForms_AreOneWithoutEnd() => Assert.Equal([Version("03-02", null, RoomState.Open, "03-10")], Timeline().Versions);

    [Fact]
    public void Versions_ClosedForATime_OpensAgain() => Assert.Equal(
        [
            Version("03-02", "06-30", RoomState.Open, "03-10"),
            Version("07-01", "07-14", RoomState.ClosedForNow, "06-20") with { ClosedThrough = Day("07-14") },
            Version("07-15", null, RoomState.Open, "06-20"),
        ],
        Timeline(Closure(1, "07-01", "06-20", "07-14")).Versions);

    [Fact]
    public void Versions_ChangeWhileClosedForATime_KeepsItsLastDay()
    {
        var versions = Timeline(Closure(1, "07-01", "06-20", "07-14"), Phone(2, "07-10", "06-21", "1")).Versions;

        Assert.Equal(
            [
                Version("03-02", "06-30", RoomState.Open, "03-10"),
                Version("07-01", "07-09", RoomState.ClosedForNow, "06-20") with { ClosedThrough = Day("07-14") },
                Version("07-10", "07-14", RoomState.ClosedForNow, "06-21") with { ClosedThrough = Day("07-14"), Facts = Room with { Phone = "1" } },
                Version("07-15", null, RoomState.Open, "06-21") with { Facts = Room with { Phone = "1" } },
            ],
            versions);
    }

    [Fact]
    public void Versions_ClosingsOfTheSameDays_EndTogether() => Assert.Equal(
        [
            Version("03-02", "06-30", RoomState.Open, "03-10"),
            Version("07-01", "07-02", RoomState.ClosedForNow, "06-20") with { ClosedThrough = Day("07-20") },
            Version("07-03", "07-04", RoomState.ClosedForNow, "06-22") with { ClosedThrough = Day("07-20") },
            Version("07-05", "07-20", RoomState.ClosedForNow, "06-25") with { ClosedThrough = Day("07-20") },
            Version("07-21", null, RoomState.Open, "06-25"),
        ],
        Timeline(Closure(1, "07-01", "06-20", "07-14"), Closure(2, "07-03", "06-22", "07-08"), Closure(3, "07-05", "06-25", "07-20")).Versions);

    [Theory]
    [InlineData("07-01", "07-08", "07-08")]
    [InlineData("07-05", "07-08", "07-08")]
    [InlineData("07-14", "07-14", "07-14")]
    [InlineData("07-14", "07-20", "07-20")]
    [InlineData("07-15", "07-20", "07-20")]
    [InlineData("07-16", "07-20", "07-14")]
    [InlineData("06-28", "07-08", "07-14")]
    public void Versions_SecondClosingForATime_DecidesFromItsFirstDayOn(string from, string through, string lastClosedDay)
    {
        var timeline = Timeline(Closure(1, "07-01", "06-20", "07-14"), Closure(2, from, "06-25", through));

        Assert.Equal(Day(lastClosedDay), timeline.AsOf(Day("07-01"))!.ClosedThrough);
        Assert.Equal(RoomState.Open, timeline.StateOn(Day(lastClosedDay).AddDays(1)));
    }

    [Fact]
    public void Versions_ClosedForGoodWhileClosedForATime_StayClosed()
    {
        var timeline = Timeline(Closure(1, "07-01", "06-20", "07-14"), Closure(2, "07-10", "07-02"));

        Assert.Equal([RoomState.Open, RoomState.ClosedForNow, RoomState.Closed], timeline.Versions.Select(version => version.State));
        Assert.Equal(Day("07-10"), timeline.ClosedOn);
        Assert.Equal(Version("07-10", null, RoomState.Closed, "07-02"), timeline.Versions[^1]);
        Assert.Empty(timeline.Lapsed);
    }

    [Fact]
    public void Versions_ClosedOnTheFirstDay_NeverOpened() =>
        Assert.Equal([Version("03-02", null, RoomState.Closed, "03-12")], Timeline(Closure(1, "03-02", "03-12")).Versions);

    [Fact]
    public void Versions_ClosedToTheLastDayThereIs_HaveNoEnd()
    {
        var closing = new AcceptedClosing(1, new(Day("07-01"), DateOnly.MaxValue), Day("06-20"));

        Assert.Equal((RoomState.ClosedForNow, null), (Timeline(closing).Versions[^1].State, Timeline(closing).Versions[^1].Through));
        Assert.Equal(RoomState.ClosedForNow, Timeline(closing).StateOn(DateOnly.MaxValue));
    }

    [Fact]
    public void Versions_TwoChangesOfOneDay_ApplyInTheOrderOfAcceptance()
    {
        var timeline = Timeline(Phone(2, "06-01", "05-02", "second"), Phone(1, "06-01", "05-01", "first"));

        Assert.Equal("second", timeline.AsOf(Day("06-01"))!.Facts.Phone);
        Assert.Equal(2, timeline.Versions.Count);
    }

    [Theory]
    [InlineData("09-29", false)]
    [InlineData("09-30", true)]
    [InlineData("10-01", true)]
    public void Lapsed_ChangeAgainstTheFirstClosedDay_FollowsTheTable(string effectiveOn, bool lapses) =>
        Assert.Equal(lapses ? [1] : [], Timeline(Phone(1, effectiveOn, "08-01", "1"), Closure(2, "09-30", "09-01")).Lapsed);

    [Fact]
    public void Lapsed_ClosingsAfterTheRoomClosedForGood_AreNamedToo()
    {
        var timeline = Timeline(Closure(1, "12-01", "08-01"), Closure(2, "10-01", "08-02", "10-14"), Closure(3, "09-30", "09-01"), Closure(4, "09-30", "09-02"));

        Assert.Equal([4, 2, 1], timeline.Lapsed);
        Assert.Equal([3], timeline.Coming(Day("09-02")).Select(form => form.Id));
        Assert.Equal(Version("09-30", null, RoomState.Closed, "09-01"), timeline.Versions[^1]);
    }

    [Fact]
    public void Lapsed_ClosedForATime_IsNone() => Assert.Empty(Timeline(Phone(1, "07-05", "06-01", "1"), Closure(2, "07-01", "06-20", "07-14")).Lapsed);

    [Theory]
    [InlineData("06-30", 1L, 2L)]
    [InlineData("07-01", 2L)]
    [InlineData("07-02")]
    public void Coming_AsOfADay_IsWhatBeginsAfterIt(string today, params long[] expected) =>
        Assert.Equal(expected, Timeline(Phone(2, "07-02", "06-01", "1"), Closure(1, "07-01", "06-20", "07-14")).Coming(Day(today)).Select(form => form.Id));

    private static RoomVersion Version(string from, string? through, RoomState state, string recordedOn) => new()
    {
        From = Day(from),
        Through = through is null ? null : Day(through),
        Facts = Room,
        State = state,
        ClosedThrough = null,
        RecordedOn = Day(recordedOn),
    };
}
