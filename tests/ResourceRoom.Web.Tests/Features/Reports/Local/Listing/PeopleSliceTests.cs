using ResourceRoom.Web.Features.Reports.Local.Listing;

namespace ResourceRoom.Web.Tests.Features.Reports.Local.Listing;

/// <summary>Pages of people that begin at a person. The people have the numbers 10, 20, 30 and so on.</summary>
[Trait("Category", "OneEngine")]
public sealed class PeopleSliceTests
{
    [Theory]
    [InlineData(60, null, false, 0, 25)]
    [InlineData(60, 250, false, 25, 50)]
    [InlineData(60, 255, false, 25, 50)]
    [InlineData(60, 500, false, 50, 60)]
    [InlineData(60, 600, false, 35, 60)]
    [InlineData(60, 900, false, 35, 60)]
    [InlineData(60, 260, true, 0, 25)]
    [InlineData(60, 510, true, 25, 50)]
    [InlineData(60, 505, true, 25, 50)]
    [InlineData(60, 30, true, 0, 2)]
    [InlineData(60, 10, true, 0, 25)]
    [InlineData(3, null, true, 0, 3)]
    [InlineData(0, null, false, 0, 0)]
    [InlineData(0, 10, false, 0, 0)]
    [InlineData(0, 10, true, 0, 0)]
    public void Around_Edge_IsThePageBesideIt(int count, int? edge, bool isBackward, int from, int until)
    {
        var places = Enumerable.Range(1, count).Select(number => new PersonPlace("", "", number * 10)).ToList();

        Assert.Equal((from, until), PeopleSlice.Around(places, edge is { } at ? new PersonPlace("", "", at) : null, isBackward));
    }

    [Fact]
    public void Order_People_StandByNameThenByRecord()
    {
        PersonPlace[] inOrder = [new("", "", 9), new("ABBOTT", "ZOE", 8), new("ZELLER", "ANA", 1), new("ZELLER", "ANA", 2), new("ZELLER", "BEA", 0)];

        Assert.Equal(inOrder, inOrder.Reverse().Order(PersonPlace.Order));
        Assert.Equal([PersonPlace.ByRecord(3), PersonPlace.ByRecord(2)], new[] { PersonPlace.ByRecord(2), PersonPlace.ByRecord(3) }.Order(PersonPlace.Order));
    }
}
