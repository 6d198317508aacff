using FsCheck;
using FsCheck.Fluent;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Locations.Deadlines;

public sealed class FormDeadlineTests
{
    private static readonly DateOnly EventOn = Days.On("2026-06-12");
    private static readonly BusinessCalendar WithHoliday = new([new(Days.On("2026-06-22"), "Day of mourning", null)]);
    private static readonly BusinessCalendar TakenOut = new([new(Days.On("2026-06-22"), "Day of mourning", "Entered by mistake")]);

    private static readonly Arbitrary<DateOnly> AnyDay = Gen.Choose(0, 1460).Select(Days.On("2024-01-01").AddDays).ToArbitrary();

    // Case 37.
    [Fact]
    public void Of_HolidayAddedBeforeItIsSent_MovesTheDueDateUntilThenAndNotAfter()
    {
        Assert.Equal(Days.On("2026-06-29"), FormDeadline.Of(EventOn, BusinessCalendar.OfTheState, first: null));
        Assert.Equal(Days.On("2026-06-30"), FormDeadline.Of(EventOn, WithHoliday, first: null));

        var sent = Submission.Of(EventOn, Days.On("2026-06-30"), WithHoliday, earlier: null);

        Assert.Equal(new(TimelinessKind.OnTime, 0), Timeliness.OfSent(sent));
        Assert.Equal(Days.On("2026-06-30"), FormDeadline.Of(EventOn, TakenOut, sent));
        Assert.Equal(sent, Submission.Of(EventOn, Days.On("2026-07-20"), TakenOut, sent));
    }

    [Fact]
    public void Of_EventDateChangedAfterSending_FollowsTheNewDate()
    {
        var first = Submission.Of(EventOn, Days.On("2026-06-30"), WithHoliday, earlier: null);

        var again = Submission.Of(Days.On("2026-06-11"), Days.On("2026-07-10"), TakenOut, first);

        Assert.Equal(Days.On("2026-06-26"), FormDeadline.Of(Days.On("2026-06-11"), TakenOut, first));
        Assert.Equal(new(Days.On("2026-06-11"), Days.On("2026-06-30"), Days.On("2026-06-26")), again);
        Assert.Equal(Days.On("2026-06-26"), FormDeadline.Of(Days.On("2026-06-11"), WithHoliday, again));
        Assert.Equal(new(TimelinessKind.Late, 4), Timeliness.OfSent(again));
    }

    [Fact]
    public void Of_AnySentForm_StaysWhateverHolidaysCome() => Prop.ForAll(AnyDay, AnyDay, (eventOn, holiday) =>
    {
        var sent = Submission.Of(eventOn, eventOn, BusinessCalendar.OfTheState, earlier: null);
        return FormDeadline.Of(eventOn, new([new(holiday, "Added", null)]), sent) == DueDate.Of(eventOn, BusinessCalendar.OfTheState);
    }).QuickCheckThrowOnFailure();
}
