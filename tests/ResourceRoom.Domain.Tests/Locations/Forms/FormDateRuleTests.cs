using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Locations.Forms;

public sealed class FormDateRuleTests
{
    private static readonly DateOnly Today = Days.On("2026-06-22");

    [Theory]
    [InlineData("1999-12-31", FormDateRefusalReason.TooLongAgo, "2000-01-01")]
    [InlineData("2000-01-01", null, null)]
    [InlineData("2026-06-22", null, null)]
    [InlineData("2026-09-20", null, null)]
    [InlineData("2026-09-21", FormDateRefusalReason.TooFarOff, "2026-09-20")]
    [InlineData("0001-01-01", FormDateRefusalReason.TooLongAgo, "2000-01-01")]
    [InlineData("9999-12-31", FormDateRefusalReason.TooFarOff, "2026-09-20")]
    public void WhyNot_NewRoom_IsFrom2000To90DaysAhead(string eventOn, FormDateRefusalReason? reason, string? limit) =>
        Assert.Equal(Refusal(reason, limit), FormDateRule.WhyNot(Facts(eventOn) with { EstablishedOn = null }));

    [Theory]
    [InlineData("2020-03-02", null, null)]
    [InlineData("2020-03-01", FormDateRefusalReason.BeforeEstablished, "2020-03-02")]
    [InlineData("1999-12-31", FormDateRefusalReason.TooLongAgo, "2000-01-01")]
    public void WhyNot_BeforeTheRoomWasEstablished_IsRefused(string eventOn, FormDateRefusalReason? reason, string? limit) =>
        Assert.Equal(Refusal(reason, limit), FormDateRule.WhyNot(Facts(eventOn)));

    [Theory]
    [InlineData("2026-06-29", null, null)]
    [InlineData("2026-06-30", FormDateRefusalReason.RoomClosed, "2026-06-29")]
    [InlineData("2026-07-01", FormDateRefusalReason.RoomClosed, "2026-06-29")]
    public void WhyNot_RoomClosedForGoodByThen_IsRefused(string eventOn, FormDateRefusalReason? reason, string? limit) =>
        Assert.Equal(Refusal(reason, limit), FormDateRule.WhyNot(Facts(eventOn) with { ClosedOn = Days.On("2026-06-30") }));

    [Theory]
    [InlineData("2026-06-30", null)]
    [InlineData("2026-06-29", FormDateRefusalReason.EndsBeforeItBegins)]
    [InlineData("2027-06-30", null)]
    [InlineData("2027-07-01", FormDateRefusalReason.LastsTooLong)]
    [InlineData("9999-12-31", FormDateRefusalReason.LastsTooLong)]
    [InlineData(null, null)]
    public void WhyNot_ClosedForATime_EndsWithinAYearOfItsFirstDay(string? through, FormDateRefusalReason? reason) => Assert.Equal(
        Refusal(reason, reason switch { null => null, FormDateRefusalReason.LastsTooLong => "2027-06-30", _ => "2026-06-30" }),
        FormDateRule.WhyNot(Facts("2026-06-30") with { Through = Days.Maybe(through) }));

    [Theory]
    [InlineData("1999-12-31", FormDateRefusalReason.TooLongAgo, "2000-01-01")]
    [InlineData("2000-01-01", null, null)]
    [InlineData("2026-06-22", null, null)]
    [InlineData("2026-06-23", FormDateRefusalReason.InTheFuture, "2026-06-22")]
    public void WhyNotReceived_MailedForm_CameFrom2000ToToday(string receivedOn, FormDateRefusalReason? reason, string? limit) =>
        Assert.Equal(Refusal(reason, limit), FormDateRule.WhyNotReceived(Days.On(receivedOn), Today));

    private static FormDateFacts Facts(string eventOn) => new()
    {
        EventOn = Days.On(eventOn),
        Through = null,
        EstablishedOn = Days.On("2020-03-02"),
        ClosedOn = null,
        Today = Today,
    };

    private static FormDateRefusal? Refusal(FormDateRefusalReason? reason, string? limit) =>
        reason is { } found ? new(found, Days.On(limit!)) : null;
}
