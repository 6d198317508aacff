using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Locations.Forms;

public sealed class AcceptedFormRuleTests
{
    [Theory]
    [InlineData(LocationFormKind.Change, null, "2026-04-02", false)]
    [InlineData(LocationFormKind.Change, null, "2026-04-01", true)]
    [InlineData(LocationFormKind.Change, null, "2026-03-31", true)]
    [InlineData(LocationFormKind.Closure, "2026-04-05", "2026-04-02", false)]
    [InlineData(LocationFormKind.Closure, "2026-04-05", "2026-04-01", true)]
    [InlineData(LocationFormKind.Closure, null, "2026-04-01", false)]
    [InlineData(LocationFormKind.Closure, null, "2026-03-31", true)]
    [InlineData(LocationFormKind.New, null, "2026-04-01", false)]
    [InlineData(LocationFormKind.Change, null, null, false)]
    public void IsLapsed_RoomClosedForGoodByItsDay(LocationFormKind kind, string? through, string? roomClosedOn, bool expected) =>
        Assert.Equal(expected, AcceptedFormRule.IsLapsed(Of(kind, through, roomClosedOn: roomClosedOn)));

    [Theory]
    [InlineData(LocationFormKind.Change, null, false, true)]
    [InlineData(LocationFormKind.Change, null, true, false)]
    [InlineData(LocationFormKind.Closure, null, false, true)]
    [InlineData(LocationFormKind.Closure, null, true, false)]
    [InlineData(LocationFormKind.Closure, "2026-04-10", true, true)]
    [InlineData(LocationFormKind.Closure, "2026-04-09", true, false)]
    [InlineData(LocationFormKind.New, null, false, false)]
    public void IsMovable_UntilItTakesEffectAndAnEndUntilItIsOver(LocationFormKind kind, string? through, bool isInEffect, bool expected) =>
        Assert.Equal(expected, AcceptedFormRule.IsMovable(Of(kind, through, isInEffect), Days.On("2026-04-10")));

    [Fact]
    public void IsMovable_Lapsed_IsNot() => Assert.False(AcceptedFormRule.IsMovable(Of(LocationFormKind.Change, through: null, roomClosedOn: "2026-03-01"), Days.On("2026-02-01")));

    private static AcceptedFormFacts Of(LocationFormKind kind, string? through, bool isInEffect = false, string? roomClosedOn = null) => new()
    {
        Kind = kind,
        EventOn = Days.On("2026-04-01"),
        ClosedThrough = through is null ? null : Days.On(through),
        IsInEffect = isInEffect,
        RoomClosedOn = roomClosedOn is null ? null : Days.On(roomClosedOn),
    };

    [Theory]
    [InlineData("2026-03-01", false, true)]
    [InlineData("2026-03-02", false, true)]
    [InlineData("2026-03-03", false, false)]
    [InlineData("2026-03-01", true, false)]
    public void TakesEffectAtOnce_MovedToADay_FollowsTheTable(string day, bool isInEffect, bool expected)
    {
        var facts = new AcceptedFormFacts { Kind = LocationFormKind.Change, EventOn = new(2026, 3, 20), ClosedThrough = null, IsInEffect = isInEffect, RoomClosedOn = null };

        Assert.Equal(expected, AcceptedFormRule.TakesEffectAtOnce(facts, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), new(2026, 3, 2)));
    }
}
