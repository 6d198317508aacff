using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Locations.Deadlines;

public sealed class FormReminderTests
{
    // Due on Thursday, July 2, 2026; July 3 is observed as Independence Day.
    [Theory]
    [InlineData("2026-06-28", null)]
    [InlineData("2026-06-29", FormReminderKind.DueSoon)]
    [InlineData("2026-07-02", FormReminderKind.DueSoon)]
    [InlineData("2026-07-03", null)]
    [InlineData("2026-07-05", null)]
    [InlineData("2026-07-06", FormReminderKind.Overdue)]
    [InlineData("2026-08-06", FormReminderKind.Overdue)]
    public void DueOn_Draft_IsThreeBusinessDaysBeforeAndOneAfter(string day, FormReminderKind? expected) =>
        Assert.Equal(expected, FormReminder.DueOn(Days.On(day), LocationFormState.Draft, Days.On("2026-07-02"), BusinessCalendar.OfTheState));

    // Due on Tuesday, July 7, 2026.
    [Theory]
    [InlineData("2026-06-30", null)]
    [InlineData("2026-07-01", FormReminderKind.DueSoon)]
    [InlineData("2026-07-07", FormReminderKind.DueSoon)]
    [InlineData("2026-07-08", FormReminderKind.Overdue)]
    public void DueOn_HolidayAndWeekendBefore_AreNotCounted(string day, FormReminderKind? expected) =>
        Assert.Equal(expected, FormReminder.DueOn(Days.On(day), LocationFormState.Draft, Days.On("2026-07-07"), BusinessCalendar.OfTheState));

    [Theory]
    [InlineData(LocationFormState.Draft, FormReminderKind.DueSoon)]
    [InlineData(LocationFormState.Submitted, null)]
    [InlineData(LocationFormState.Returned, FormReminderKind.DueSoon)]
    [InlineData(LocationFormState.Accepted, null)]
    [InlineData(LocationFormState.Withdrawn, null)]
    public void DueOn_EachState_RemindsOfWhatTheLwiaHas(LocationFormState state, FormReminderKind? expected) =>
        Assert.Equal(expected, FormReminder.DueOn(Days.On("2026-07-01"), state, Days.On("2026-07-02"), BusinessCalendar.OfTheState));

    [Fact]
    public void DueOn_HolidayAdded_MovesBoth()
    {
        var calendar = new BusinessCalendar([new(Days.On("2026-06-30"), "Day of mourning", null), new(Days.On("2026-07-06"), "Day of mourning", null)]);

        Assert.Equal(FormReminderKind.DueSoon, FormReminder.DueOn(Days.On("2026-06-26"), LocationFormState.Draft, Days.On("2026-07-02"), calendar));
        Assert.Null(FormReminder.DueOn(Days.On("2026-07-06"), LocationFormState.Draft, Days.On("2026-07-02"), calendar));
        Assert.Equal(FormReminderKind.Overdue, FormReminder.DueOn(Days.On("2026-07-07"), LocationFormState.Draft, Days.On("2026-07-02"), calendar));
    }
}
