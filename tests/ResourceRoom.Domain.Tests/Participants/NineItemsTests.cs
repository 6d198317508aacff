using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class NineItemsTests
{
    [Fact]
    public void PolicyOrder_FollowsClauses() =>
        Assert.Equal(
            ["FirstName", "LastName", "Zip", "Ssn", "BirthDate", "LaborForceStatus", "Hispanic", "Race", "Gender"],
            NineItems.PolicyOrder.Select(item => item.ToString()));

    [Fact]
    public void None_AllItems_AreNotAsked()
    {
        Assert.Equal(NineItems.PolicyOrder, NineItems.None.InState(ResponseState.NotAsked));
        Assert.False(NineItems.None.AllAsked);
        Assert.False(NineItems.None.AllGiven);
    }

    [Fact]
    public void AllAsked_AllDeclined_IsTrueAndAllGivenIsFalse()
    {
        var declined = NineItemsBuilder.All(ResponseState.Declined);

        Assert.True(declined.AllAsked);
        Assert.False(declined.AllGiven);
    }

    [Fact]
    public void AllGiven_EveryItemGiven_IsTrue() => Assert.True(NineItemsBuilder.AllGiven.AllGiven);

    [Fact]
    public void InState_Mixed_ListsInPolicyOrder()
    {
        var items = NineItems.None.With(NineItem.Gender, ResponseState.Declined).With(NineItem.Ssn, ResponseState.Declined);

        Assert.Equal([NineItem.Ssn, NineItem.Gender], items.InState(ResponseState.Declined));
    }

    [Fact]
    public void With_OneItem_ChangesThatItemOnly() =>
        Prop.ForAll(NineItemsBuilder.Any, NineItemsBuilder.AnyItem, (items, item) =>
        {
            var changed = items.With(item, ResponseState.Given);
            return NineItems.PolicyOrder.All(each => changed[each] == (each == item ? ResponseState.Given : items[each]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Indexer_NoSuchItem_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NineItems.None[(NineItem)10]);
        Assert.Throws<ArgumentOutOfRangeException>(() => NineItems.None.With(0, ResponseState.Given));
    }
}
