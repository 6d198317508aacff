using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Tests.Support;

using static ResourceRoom.Domain.Participants.Classifying.ParticipantClass;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class ClassificationTests
{
    private static readonly NineItem[] OtherFive = [NineItem.BirthDate, NineItem.LaborForceStatus, NineItem.Hispanic, NineItem.Race, NineItem.Gender];

    // Registered, declined items, class, reportable, registration incomplete: the table in its order.
    public static TheoryData<bool, NineItem[], ParticipantClass, bool, bool> Table => new()
    {
        { false, [NineItem.Ssn, .. OtherFive], BasicSelfService, false, false },
        { false, [NineItem.Ssn], BasicSelfService, false, false },
        { false, OtherFive, ReportedSelfService, true, false },
        { false, [], ReportedSelfService, true, false },
        { true, [], WioaParticipant, true, false },
        { true, [NineItem.Race], ReportedSelfService, true, true },
        { true, [NineItem.Ssn], BasicSelfService, false, true },
        { false, [NineItem.Zip], Unclassified, true, false },
        { false, [NineItem.Zip, .. OtherFive], Unclassified, true, false },
        { false, [NineItem.FirstName, NineItem.LastName, NineItem.Ssn], Unclassified, false, false },
        { false, [NineItem.FirstName, NineItem.LastName, NineItem.Ssn, .. OtherFive], Unclassified, false, false },
        { true, [NineItem.Zip], Unclassified, true, true },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Of_EachRowOfTheTable_IsTheClassGiven(
        bool registered, NineItem[] declined, ParticipantClass expected, bool reportable, bool incomplete)
    {
        var result = Classification.Of(NineItemsBuilder.Declining(declined), registered);

        Assert.Equal((expected, reportable, incomplete), (result.Class, result.IsReportable, result.IsRegistrationIncomplete));
    }

    public static TheoryData<NineItem> EachItem => [.. NineItems.PolicyOrder];

    [Theory]
    [MemberData(nameof(EachItem))]
    public void Of_RegisteredWithOneItemDeclined_IsNotAWioaParticipant(NineItem item)
    {
        var result = Classification.Of(NineItemsBuilder.Declining(item), isRegistered: true);

        Assert.NotEqual(WioaParticipant, result.Class);
        Assert.True(result.IsRegistrationIncomplete);
    }

    [Theory]
    [InlineData(NineItem.FirstName)]
    [InlineData(NineItem.LastName)]
    [InlineData(NineItem.Zip)]
    public void Of_OneOfNameAndZipDeclined_IsUnclassifiedAndSaysWhich(NineItem item)
    {
        var result = Classification.Of(NineItemsBuilder.Declining(item), isRegistered: false);

        Assert.Equal(Unclassified, result.Class);
        Assert.Equal([item], result.Missing);
    }

    [Fact]
    public void Of_NotAsked_CountsLikeDeclined()
    {
        var items = NineItemsBuilder.AllGiven.With(NineItem.Ssn, ResponseState.NotAsked);

        Assert.Equal(BasicSelfService, Classification.Of(items, isRegistered: false).Class);
    }

    [Fact]
    public void Missing_Basic_IsTheSsn() =>
        Assert.Equal([NineItem.Ssn], Classification.Of(NineItemsBuilder.Declining(NineItem.Ssn, NineItem.Gender), isRegistered: false).Missing);

    [Fact]
    public void Missing_Reported_IsWhatTheNineLack() =>
        Assert.Equal([NineItem.Race, NineItem.Gender], Classification.Of(NineItemsBuilder.Declining(NineItem.Gender, NineItem.Race), isRegistered: false).Missing);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Missing_AllNineGiven_IsNothing(bool registered) =>
        Assert.Empty(Classification.Of(NineItemsBuilder.AllGiven, registered).Missing);
}
