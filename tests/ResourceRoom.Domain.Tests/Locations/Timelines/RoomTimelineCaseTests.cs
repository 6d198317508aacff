using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Domain.Visits.Ending;
using static ResourceRoom.Domain.Tests.Locations.RoomBuilder;
using static ResourceRoom.Domain.Tests.Locations.Timelines.TimelineBuilder;

namespace ResourceRoom.Domain.Tests.Locations.Timelines;

// What went wrong in real offices, and what is right. The numbers are those of the list of cases.
public sealed class RoomTimelineCaseTests
{
    private static readonly AcceptedChange PhoneInSeptember = Phone(1, "09-01", "08-03", "(217) 555-0199");

    [Fact]
    public void Case39_ChangeAcceptedLaterButEffectiveEarlier_KeepsBoth()
    {
        var hours = Change(2, "08-10", "08-10", RoomField.Hours, room => room with { Hours = Open("9:00-15:00") });

        var timeline = Timeline(PhoneInSeptember, hours);

        Assert.Equal(Room with { Hours = Open("9:00-15:00") }, timeline.AsOf(Day("08-31"))!.Facts);
        Assert.Equal(Room with { Hours = Open("9:00-15:00"), Phone = "(217) 555-0199" }, timeline.AsOf(Day("09-01"))!.Facts);
        Assert.Equal([PhoneInSeptember], Timeline(PhoneInSeptember).Coming(Day("08-10")));
    }

    [Fact]
    public void Case41_ChangeAfterTheRoomClosedForGood_Lapses()
    {
        var phone = Phone(1, "10-15", "08-03", "(217) 555-0199");
        var closure = Closure(2, "09-30", "09-01");

        var timeline = Timeline(phone, closure);

        Assert.Equal([1], timeline.Lapsed);
        Assert.Equal([closure], timeline.Coming(Day("09-15")));
        Assert.Equal(RoomState.Open, timeline.StateOn(Day("09-29")));
        Assert.Equal(RoomState.Closed, timeline.StateOn(Day("09-30")));
        Assert.Equal((RoomState.Closed, Room), (timeline.StateOn(Day("10-15")), timeline.AsOf(Day("10-15"))!.Facts));
        Assert.Equal([phone], Timeline(phone).Coming(Day("09-15")));
    }

    [Fact]
    public void Case42_ChangeAcceptedAfterItsDate_AppliesFromItsDateWithTheDayItWasRecorded()
    {
        var timeline = Timeline(Change(1, "06-01", "06-20", RoomField.Street, room => room with { Street = "1 New Street" }));

        var (before, after) = (timeline.AsOf(Day("05-31"))!, timeline.AsOf(Day("06-10"))!);

        Assert.Equal(("14 Lantern Street", Day("03-10")), (before.Facts.Street, before.RecordedOn));
        Assert.Equal(("1 New Street", Day("06-20")), (after.Facts.Street, after.RecordedOn));
    }

    [Fact]
    public void Case43_OtherFormsWhileAChangeIsComing_ApplyToo()
    {
        var another = Phone(2, "08-15", "08-12", "(217) 555-0150");

        var timeline = Timeline(PhoneInSeptember, another, Closure(3, "10-01", "08-20"));

        Assert.Equal([2, 1, 3], timeline.Coming(Day("08-12")).Select(form => form.Id));
        Assert.Equal([new(RoomField.Phone, 1, Day("09-01"))], FieldOverlap.Of(another, [PhoneInSeptember]));
        Assert.Equal("(217) 555-0150", timeline.AsOf(Day("08-31"))!.Facts.Phone);
        Assert.Equal("(217) 555-0199", timeline.AsOf(Day("09-01"))!.Facts.Phone);
        Assert.Equal(RoomState.Closed, timeline.StateOn(Day("10-01")));
    }

    [Theory]
    [InlineData("08-31", "17:00")]
    [InlineData("09-01", "16:00")]
    public void Case45_HoursChangeOnADay_EndVisitsByTheHoursOfTheirDay(string day, string closesAt)
    {
        var timeline = Timeline(Change(1, "09-01", "08-20", RoomField.Hours, room => room with { Hours = Open("8:30-12:00", "13:00-16:00") }));
        var start = Day(day).ToDateTime(At("11:00"));

        var end = ClosingTime.Of(start, timeline.AsOf(Day(day))!.Facts.Hours.ClosesAt(start.DayOfWeek));

        Assert.Equal((Day(day), At(closesAt)), end);
    }
}
