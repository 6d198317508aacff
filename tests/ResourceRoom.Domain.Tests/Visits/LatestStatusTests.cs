using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class LatestStatusTests
{
    private static readonly StatusAtContact January = At(1, LaborForceStatus.Unemployed);
    private static readonly StatusAtContact March = At(3, LaborForceStatus.Employed);

    [Fact]
    public void After_LatestCorrected_FollowsIt() =>
        AssertShows(LaborForceStatus.NotInLaborForce, 3, After(March, March, March with { Status = LaborForceStatus.NotInLaborForce }, January));

    [Fact]
    public void After_EarlierCorrected_KeepsLatest() =>
        AssertShows(LaborForceStatus.Employed, 3, After(March, January, January with { Status = LaborForceStatus.NotInLaborForce }, March));

    [Fact]
    public void After_LatestWithoutStatus_ReturnsPrevious() =>
        AssertShows(LaborForceStatus.Unemployed, 1, After(March, March, January));

    [Fact]
    public void After_LatestMovedEarlier_ReturnsOther() =>
        AssertShows(LaborForceStatus.Unemployed, 1, After(March, March, March with { AtUtc = January.AtUtc.AddDays(-1), Day = January.Day.AddDays(-1) }, January));

    [Fact]
    public void After_LaterOneSupplied_ReturnsIt() =>
        AssertShows(LaborForceStatus.Employed, 3, After(January, null, January, March));

    [Fact]
    public void After_TwoOnOneDay_ReturnsLater() =>
        AssertShows(LaborForceStatus.Employed, 3, After(March, null, March with { AtUtc = March.AtUtc.AddHours(-1), Status = LaborForceStatus.Unemployed }, March));

    [Fact]
    public void After_RecordWithoutStatus_ReturnsLatest()
    {
        var (status, day) = LatestStatus.After(Answer<LaborForceStatus>.Declined, March.Day, null, isDeclinedNow: false, [January]);

        AssertShows(LaborForceStatus.Unemployed, 1, (status, day));
    }

    [Fact]
    public void After_LaterStatusFromElsewhere_KeepsIt() =>
        AssertShows(LaborForceStatus.Employed, 3, After(March, January, January with { Status = LaborForceStatus.NotInLaborForce }));

    [Theory]
    [InlineData(true, ResponseState.Declined)]
    [InlineData(false, ResponseState.Given)]
    public void After_OnlyDecline_IsDeclined(bool isDeclinedNow, ResponseState expected)
    {
        var (status, day) = LatestStatus.After(Given(March), March.Day, March, isDeclinedNow, []);

        Assert.Equal((expected, March.Day), (status.State, day));
    }

    [Fact]
    public void After_NoContactWithStatus_KeepsStatusFromElsewhere()
    {
        var (status, day) = LatestStatus.After(Given(March), March.Day, January, isDeclinedNow: true, []);

        AssertShows(LaborForceStatus.Employed, 3, (status, day));
    }

    private static (Answer<LaborForceStatus> Status, DateOnly? Day) After(StatusAtContact onRecord, StatusAtContact? before, params StatusAtContact[] contacts) =>
        LatestStatus.After(Given(onRecord), onRecord.Day, before, isDeclinedNow: false, contacts);

    private static Answer<LaborForceStatus> Given(StatusAtContact contact) => Answer<LaborForceStatus>.Given(contact.Status);

    private static StatusAtContact At(int month, LaborForceStatus status) =>
        new(new DateTime(2026, month, 2, 15, 0, 0, DateTimeKind.Utc), new DateOnly(2026, month, 2), status);

    private static void AssertShows(LaborForceStatus status, int month, (Answer<LaborForceStatus> Status, DateOnly? Day) shown) =>
        Assert.Equal((Answer<LaborForceStatus>.Given(status), new DateOnly(2026, month, 2)), (shown.Status, shown.Day!.Value));
}
