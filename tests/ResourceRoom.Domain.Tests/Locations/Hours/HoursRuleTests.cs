using ResourceRoom.Domain.Locations.Hours;
using static ResourceRoom.Domain.Tests.Locations.RoomBuilder;

namespace ResourceRoom.Domain.Tests.Locations.Hours;

public sealed class HoursRuleTests
{
    [Theory]
    [InlineData("8:30-12:00", "13:00-17:00")]
    [InlineData("8:30-17:00", null)]
    [InlineData("8:30-12:00", "12:00-17:00")]
    [InlineData("13:00-17:00", "8:30-12:00")]
    [InlineData("0:00-23:59", null)]
    [InlineData("8:30-8:31", null)]
    public void Faults_HoursThatARoomCanHave_AreNone(string first, string? second) => Assert.Empty(HoursRule.Faults([Monday(first, second)]));

    [Theory]
    [InlineData("12:00-8:30", null, HoursFaultKind.EndsBeforeItBegins, 1)]
    [InlineData("9:00-9:00", null, HoursFaultKind.EndsBeforeItBegins, 1)]
    [InlineData("18:00-2:00", null, HoursFaultKind.EndsBeforeItBegins, 1)]
    [InlineData("18:00-0:00", null, HoursFaultKind.EndsBeforeItBegins, 1)]
    [InlineData("8:30-12:00", "17:00-13:00", HoursFaultKind.EndsBeforeItBegins, 2)]
    [InlineData("17:00-8:00", "7:00-18:00", HoursFaultKind.EndsBeforeItBegins, 1)]
    [InlineData("8:30-12:00", "11:59-17:00", HoursFaultKind.SpansOverlap, 2)]
    [InlineData("8:30-17:00", "9:00-10:00", HoursFaultKind.SpansOverlap, 2)]
    [InlineData("9:00-10:00", "8:30-17:00", HoursFaultKind.SpansOverlap, 2)]
    [InlineData("8:30-12:00", "8:30-12:00", HoursFaultKind.SpansOverlap, 2)]
    [InlineData(null, "13:00-17:00", HoursFaultKind.SecondSpanWithoutFirst, 2)]
    public void Faults_OneFault_SaysWhatWasFoundWhere(string? first, string? second, HoursFaultKind kind, int number) =>
        Assert.Equal([new(kind, DayOfWeek.Monday, number, Span((number == 1 ? first : second)!))], HoursRule.Faults([Monday(first, second)]));

    [Fact]
    public void Faults_SeveralDays_AreNamedInOrder()
    {
        var faults = HoursRule.Faults([Monday("9:00-8:00", "13:00-12:00"), new(DayOfWeek.Tuesday, null, null), new(DayOfWeek.Sunday, null, Span("2:00-1:00"))]);

        Assert.Equal(
            [
                new(HoursFaultKind.EndsBeforeItBegins, DayOfWeek.Monday, 1, Span("9:00-8:00")),
                new(HoursFaultKind.EndsBeforeItBegins, DayOfWeek.Monday, 2, Span("13:00-12:00")),
                new(HoursFaultKind.SecondSpanWithoutFirst, DayOfWeek.Sunday, 2, Span("2:00-1:00")),
                new(HoursFaultKind.EndsBeforeItBegins, DayOfWeek.Sunday, 2, Span("2:00-1:00")),
            ],
            faults);
    }

    [Fact]
    public void Faults_NoDayWithHours_IsNeverOpen()
    {
        Assert.Equal([new(HoursFaultKind.NeverOpen)], HoursRule.Faults([]));
        Assert.Equal([new(HoursFaultKind.NeverOpen)], HoursRule.Faults([Monday(null, null)]));
    }

    private static DayHours Monday(string? first, string? second) =>
        new(DayOfWeek.Monday, first is null ? null : Span(first), second is null ? null : Span(second));
}
