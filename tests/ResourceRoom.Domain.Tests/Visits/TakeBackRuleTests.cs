using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Domain.Visits.TakingBack;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class TakeBackRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly DateOnly October = new(2026, 10, 2);
    private static readonly DateTime Recorded = new(2026, 11, 20, 15, 0, 0, DateTimeKind.Utc);

    private static readonly SuppliedItem Gender = new(NineItem.Gender, ResponseState.Declined, October);
    private static readonly SuppliedItem BirthDate = new(NineItem.BirthDate, ResponseState.NotAsked, null);

    [Fact]
    public void Of_SuppliedItems_RestoresStateAndDay()
    {
        var after = TakeBackRule.Of(Now, [BirthDate, Gender], new HashSet<NineItem>(), latest: null);

        Assert.Equal([NineItem.BirthDate, NineItem.Gender], after.Items);
        Assert.Empty(after.Stayed);
        Assert.Equal(Answer<DateOnly>.NotAsked, after.Answers.Answers.BirthDate);
        Assert.Equal(Answer<Gender>.Declined, after.Answers.Answers.Gender);
        Assert.Equal((null, October), (after.Answers.Days[NineItem.BirthDate], after.Answers.Days[NineItem.Gender]));
        Assert.Equal("Ione", after.Answers.Answers.FirstName.Value);
    }

    [Fact]
    public void Of_ItemChangedSince_Stays()
    {
        var after = TakeBackRule.Of(Now, [BirthDate, Gender], new HashSet<NineItem> { NineItem.Gender, NineItem.Zip }, latest: null);

        Assert.Equal([NineItem.BirthDate], after.Items);
        Assert.Equal([NineItem.Gender], after.Stayed);
        Assert.Equal(Now.Answers.Gender, after.Answers.Answers.Gender);
    }

    [Theory]
    [InlineData("2026-10-01", LaborForceStatus.Employed)]
    [InlineData("2026-10-02", LaborForceStatus.Unemployed)]
    [InlineData("2026-11-20", LaborForceStatus.Unemployed)]
    [InlineData(null, LaborForceStatus.Employed)]
    public void Of_LaborForceStatus_FollowsLatestContactUnlessOlder(string? latestOn, LaborForceStatus expected)
    {
        var latest = latestOn is null ? null : new StatusAtContact(Recorded, DateOnly.Parse(latestOn, System.Globalization.CultureInfo.InvariantCulture), LaborForceStatus.Unemployed);

        var after = TakeBackRule.Of(Now, [new(NineItem.LaborForceStatus, ResponseState.Given, October) { Text = "Employed" }], new HashSet<NineItem>(), latest);

        Assert.Equal(expected, after.Answers.Answers.LaborForceStatus.Value);
        Assert.Equal(expected == LaborForceStatus.Employed ? October : latest!.Day, after.Answers.Days[NineItem.LaborForceStatus]);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void StopsCounting_AroundCheckIn_IsExact(int seconds, bool expected) =>
        Assert.Equal(expected, TakeBackRule.StopsCounting(Recorded.AddSeconds(seconds), Recorded));

    private static DatedAnswers Now { get; } = new(
        new NineAnswers
        {
            FirstName = Answer<string>.Given("Ione"),
            BirthDate = Answer<DateOnly>.Given(new DateOnly(1980, 11, 19)),
            Gender = Answer<Gender>.Given(Domain.Participants.Gender.Female),
            LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.NotInLaborForce),
        },
        NineItems.PolicyOrder.ToDictionary(item => item, _ => (DateOnly?)Today));
}
