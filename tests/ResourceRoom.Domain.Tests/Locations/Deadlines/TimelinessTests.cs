using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Locations.Deadlines;

public sealed class TimelinessTests
{
    // Case 38: the first closed day is 07/01.
    [Theory]
    [InlineData("2026-06-22", TimelinessKind.Early, 0)]
    [InlineData("2026-06-30", TimelinessKind.Early, 0)]
    [InlineData("2026-07-01", TimelinessKind.OnTime, 0)]
    [InlineData("2026-07-16", TimelinessKind.OnTime, 0)]
    [InlineData("2026-07-17", TimelinessKind.Late, 1)]
    [InlineData("2026-07-20", TimelinessKind.Late, 4)]
    public void OfSent_AgainstEventAndDueDate_FollowsTheTable(string sentOn, TimelinessKind kind, int days)
    {
        var sent = Submission.Of(Days.On("2026-07-01"), Days.On(sentOn), BusinessCalendar.OfTheState, earlier: null);

        Assert.Equal(Days.On("2026-07-16"), sent.DueOn);
        Assert.Equal(new(kind, days), Timeliness.OfSent(sent));
    }

    [Theory]
    [InlineData("2026-06-22", TimelinessKind.Due, 24)]
    [InlineData("2026-07-15", TimelinessKind.Due, 1)]
    [InlineData("2026-07-16", TimelinessKind.Due, 0)]
    [InlineData("2026-07-17", TimelinessKind.Overdue, 1)]
    [InlineData("2026-08-16", TimelinessKind.Overdue, 31)]
    public void OfUnsent_AsOfADay_CountsDays(string today, TimelinessKind kind, int days) =>
        Assert.Equal(new(kind, days), Timeliness.OfUnsent(Days.On("2026-07-16"), Days.On(today)));
}
