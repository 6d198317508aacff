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
        Assert.Equal(Refusal(reason, limit), FormDateRule.WhyNot(Facts(LocationFormKind.New, eventOn) with { EstablishedOn = null }));

    [Theory]
    [InlineData(LocationFormKind.Change)]
    [InlineData(LocationFormKind.Closure)]
    public void WhyNot_BeforeTheRoomWasEstablished_IsRefused(LocationFormKind kind)
    {
        Assert.Equal(Refusal(FormDateRefusalReason.BeforeEstablished, "2020-03-02"), FormDateRule.WhyNot(Facts(kind, "2020-03-01")));
        Assert.Null(FormDateRule.WhyNot(Facts(kind, "2020-03-02")));
        Assert.Equal(Refusal(FormDateRefusalReason.TooLongAgo, "2000-01-01"), FormDateRule.WhyNot(Facts(kind, "1999-12-31")));
    }

    [Theory]
    [InlineData(LocationFormKind.Change, "2026-06-29", null)]
    [InlineData(LocationFormKind.Change, "2026-06-30", "2026-06-29")]
    [InlineData(LocationFormKind.Change, "2026-07-01", "2026-06-29")]
    [InlineData(LocationFormKind.Closure, "2026-06-29", null)]
    [InlineData(LocationFormKind.Closure, "2026-06-30", "2026-06-29")]
    [InlineData(LocationFormKind.Closure, "2026-07-01", "2026-06-29")]
    public void WhyNot_RoomClosedForGoodByThen_IsRefused(LocationFormKind kind, string eventOn, string? limit) => Assert.Equal(
        Refusal(limit is null ? null : FormDateRefusalReason.RoomClosed, limit),
        FormDateRule.WhyNot(Facts(kind, eventOn) with { ClosedOn = Days.On("2026-06-30") }));

    [Theory]
    [InlineData("2026-06-30", null)]
    [InlineData("2026-06-29", FormDateRefusalReason.EndsBeforeItBegins)]
    [InlineData("2028-06-30", null)]
    [InlineData("9999-12-31", null)]
    [InlineData(null, null)]
    public void WhyNot_ClosedForATime_EndsOnOrAfterItsFirstDay(string? through, FormDateRefusalReason? reason) => Assert.Equal(
        Refusal(reason, reason is null ? null : "2026-06-30"),
        FormDateRule.WhyNot(Facts(LocationFormKind.Closure, "2026-06-30") with { Through = Days.Maybe(through) }));

    [Theory]
    [InlineData("1999-12-31", FormDateRefusalReason.TooLongAgo, "2000-01-01")]
    [InlineData("2000-01-01", null, null)]
    [InlineData("2026-06-22", null, null)]
    [InlineData("2026-06-23", FormDateRefusalReason.InTheFuture, "2026-06-22")]
    public void WhyNotReceived_MailedForm_CameFrom2000ToToday(string receivedOn, FormDateRefusalReason? reason, string? limit) =>
        Assert.Equal(Refusal(reason, limit), FormDateRule.WhyNotReceived(Days.On(receivedOn), Today));

    private static FormDateFacts Facts(LocationFormKind kind, string eventOn) => new()
    {
        Kind = kind,
        EventOn = Days.On(eventOn),
        Through = null,
        EstablishedOn = Days.On("2020-03-02"),
        ClosedOn = null,
        Today = Today,
    };

    private static FormDateRefusal? Refusal(FormDateRefusalReason? reason, string? limit) =>
        reason is { } found ? new(found, Days.On(limit!)) : null;
}
