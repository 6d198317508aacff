using System.Globalization;
using System.Text.Json;

using ResourceRoom.Domain.Locations.Hours;
using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Domain.Visits.Ending;
using static ResourceRoom.Domain.Tests.Locations.RoomBuilder;

namespace ResourceRoom.Domain.Tests.Locations.Hours;

public sealed class OpenHoursTests
{
    private static readonly OpenHours WithBreak = Open("8:30-12:00", "13:00-17:00");

    // Case 45, its first half: hours with a break.
    [Theory]
    [InlineData("2026-08-31T09:00", "2026-08-31", "17:00")]
    [InlineData("2026-08-31T12:30", "2026-08-31", "17:00")]
    [InlineData("2026-08-31T17:00", "2026-09-01", "0:00")]
    [InlineData("2026-08-30T09:00", "2026-08-31", "0:00")]
    public void ClosesAt_DayWithBreak_EndsVisitsAtTheLastClosing(string start, string day, string time)
    {
        var startedAt = DateTime.Parse(start, CultureInfo.InvariantCulture);

        var end = ClosingTime.Of(startedAt, WithBreak.ClosesAt(startedAt.DayOfWeek));

        Assert.Equal((Days.On(day), At(time)), end);
    }

    [Fact]
    public void OfDay_AnyOrder_IsByTime()
    {
        var hours = new OpenHours([On(DayOfWeek.Monday, "13:00-17:00"), On(DayOfWeek.Monday, "8:30-12:00")]);

        Assert.Equal([Span("8:30-12:00"), Span("13:00-17:00")], hours.OfDay(DayOfWeek.Monday));
        Assert.Empty(hours.OfDay(DayOfWeek.Tuesday));
        Assert.Null(hours.ClosesAt(DayOfWeek.Tuesday));
    }

    [Fact]
    public void IsEmpty_WithoutSpans_IsTrue()
    {
        Assert.True(new OpenHours([]).IsEmpty);
        Assert.False(WithBreak.IsEmpty);
    }

    [Theory]
    [InlineData("12:00-8:30")]
    [InlineData("9:00-9:00")]
    [InlineData("8:30-12:00", "11:00-17:00")]
    [InlineData("8:00-9:00", "10:00-11:00", "12:00-13:00")]
    public void New_HoursThatTheRuleRefuses_Throws(params string[] spans) =>
        Assert.Throws<ArgumentException>(() => new OpenHours([.. spans.Select(span => On(DayOfWeek.Monday, span))]));

    [Fact]
    public void New_DaysOfAForm_AreTheirSpans()
    {
        DayHours[] days = [new(DayOfWeek.Monday, Span("8:30-12:00"), Span("13:00-17:00")), new(DayOfWeek.Tuesday, null, null)];

        Assert.Equal(
            new OpenHours([On(DayOfWeek.Monday, "8:30-12:00"), On(DayOfWeek.Monday, "13:00-17:00")]),
            new OpenHours([.. days.SelectMany(day => day.Spans)]));
    }

    [Fact]
    public void Equals_SameSpans_IsByValue()
    {
        var same = new OpenHours([.. WithBreak.Spans.Reverse()]);

        Assert.Equal(WithBreak, same);
        Assert.Equal(WithBreak.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(WithBreak, Open("8:30-12:00", "13:00-16:00"));
        Assert.NotEqual(WithBreak, Open("8:30-12:00"));
    }

    [Fact]
    public void Json_Hours_IsTheListOfSpans()
    {
        var hours = new OpenHours([On(DayOfWeek.Monday, "8:30-12:00")]);

        var json = JsonSerializer.Serialize(hours);

        Assert.Equal("""{"Spans":[{"Day":1,"OpensAt":"08:30:00","ClosesAt":"12:00:00"}]}""", json);
        Assert.Equal(hours, JsonSerializer.Deserialize<OpenHours>(json));
    }
}
