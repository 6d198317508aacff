using ResourceRoom.Domain.Visits.Persons;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class VisitPersonRuleTests
{
    private static readonly DateTime Nine = new(2026, 7, 1, 14, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(false, false, false, false, null)]
    [InlineData(false, false, false, true, VisitPersonRefusal.OtherVisitThen)]
    [InlineData(false, false, true, true, VisitPersonRefusal.SamePerson)]
    [InlineData(false, true, true, true, VisitPersonRefusal.FromLoad)]
    [InlineData(true, true, true, true, VisitPersonRefusal.Voided)]
    [InlineData(true, false, false, false, VisitPersonRefusal.Voided)]
    [InlineData(false, true, false, false, VisitPersonRefusal.FromLoad)]
    [InlineData(false, false, true, false, VisitPersonRefusal.SamePerson)]
    public void WhyNot_SeveralReasons_IsFirst(bool isVoided, bool isFromLoad, bool isSamePerson, bool isThere, VisitPersonRefusal? expected) =>
        Assert.Equal(expected, VisitPersonRule.WhyNot(new VisitPersonFacts
        {
            IsVoided = isVoided,
            IsFromLoad = isFromLoad,
            IsSamePerson = isSamePerson,
            Times = Times(0, 60),
            Others = isThere ? [Times(30, 90)] : [],
        }));

    [Theory]
    [InlineData(0, 60, 60, 120, false)]
    [InlineData(0, 60, 59, 120, true)]
    [InlineData(60, 120, 0, 60, false)]
    [InlineData(60, 120, 0, 61, true)]
    [InlineData(0, 60, 0, 60, true)]
    [InlineData(0, 120, 30, 60, true)]
    [InlineData(0, 60, 60, null, false)]
    [InlineData(0, 60, 59, null, true)]
    [InlineData(0, null, 600, null, true)]
    [InlineData(600, null, 0, 600, false)]
    [InlineData(600, null, 0, 601, true)]
    public void WhyNot_OtherVisitToRoom_IsRefusedIfTheyOverlap(int start, int? end, int otherStart, int? otherEnd, bool isRefused) =>
        Assert.Equal(
            isRefused ? VisitPersonRefusal.OtherVisitThen : null,
            VisitPersonRule.WhyNot(new VisitPersonFacts
            {
                IsVoided = false,
                IsFromLoad = false,
                IsSamePerson = false,
                Times = Times(start, end),
                Others = [Times(-90, -30), Times(otherStart, otherEnd)],
            }));

    private static VisitTimes Times(int start, int? end) => new(Nine.AddMinutes(start), end is { } after ? Nine.AddMinutes(after) : null);
}
