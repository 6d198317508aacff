using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class LatestContactTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Theory]
    [InlineData(true, -1, 0, false)]
    [InlineData(true, 0, 0, true)]
    [InlineData(true, 1, 0, true)]
    [InlineData(true, -1, null, true)]
    [InlineData(false, -1, 0, true)]
    public void ForTheRecord_StatusOfEarlierDay_StaysWithVisit(bool isOnFile, int visitDays, int? statusDays, bool reachesTheRecord)
    {
        var onFile = new NineAnswers { LaborForceStatus = isOnFile ? Answer<LaborForceStatus>.Given(LaborForceStatus.Employed) : Answer<LaborForceStatus>.Declined };
        var visit = new NineAnswers { LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed), Gender = Answer<Gender>.Given(Gender.Female) };

        var brought = LatestContact.ForTheRecord(onFile, statusDays is { } days ? Monday.AddDays(days) : null, visit, Monday.AddDays(visitDays));

        Assert.Equal(reachesTheRecord, brought.LaborForceStatus.IsGiven);
        Assert.True(brought.Gender.IsGiven);
    }
}
