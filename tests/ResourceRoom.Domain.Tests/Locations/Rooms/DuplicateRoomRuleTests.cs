using ResourceRoom.Domain.Locations.Rooms;

namespace ResourceRoom.Domain.Tests.Locations.Rooms;

public sealed class DuplicateRoomRuleTests
{
    [Theory]
    [InlineData("14 Lantern Street", true)]
    [InlineData("14 LANTERN ST.", true)]
    [InlineData(" 14, Lantern   st", true)]
    [InlineData("14 Lan-tern Street", true)]
    [InlineData("15 Lantern Street", false)]
    [InlineData("1 4 Lantern Street", true)]
    [InlineData("14 Lantern Avenue", false)]
    [InlineData("14 N Lantern Street", false)]
    [InlineData("14 Lantern", false)]
    [InlineData("", false)]
    public void MayBeSame_SameNameAtStreet_ComparesLettersAndDigits(string street, bool expected) =>
        Assert.Equal(expected, DuplicateRoomRule.MayBeSame(new(20, "Lincoln Center", "14 Lantern Street"), new(20, "Lincoln Center", street)));

    [Theory]
    [InlineData("7 North Ferry Avenue", "7 N. Ferry Ave")]
    [InlineData("7 South Ferry Road", "7 S Ferry Rd.")]
    [InlineData("7 East Ferry Boulevard", "7 E Ferry Blvd")]
    [InlineData("7 West Ferry Drive", "7 W Ferry Dr")]
    [InlineData("7 Ferry Lane, Suite 2", "7 Ferry Ln Ste 2")]
    [InlineData("7 Ferry Court", "7 FERRY CT")]
    [InlineData("7 State Highway 29", "7 State Hwy 29")]
    [InlineData("500 Meadowlark Plaza", "500 Meadowlark Plz")]
    [InlineData("7 Ferry Parkway, Building 3, Floor 2", "7 Ferry Pkwy Bldg 3 Fl 2")]
    [InlineData("7 Ferry Circle Northwest", "7 Ferry Cir NW")]
    [InlineData("7 Ferry Terrace, Room 4", "7 Ferry Ter Rm 4")]
    [InlineData("7 Ferry Heights Square", "7 Ferry Hts Sq")]
    [InlineData("7 Fifth Avenue", "7 5th Ave")]
    [InlineData("7 Saint Clair Place", "7 St. Clair Pl")]
    public void MayBeSame_StreetAbbreviated_IsTheSame(string street, string other) =>
        Assert.True(DuplicateRoomRule.MayBeSame(new(20, "Lincoln Center", street), new(20, "Lincoln Center", other)));

    [Theory]
    [InlineData(20, "lincoln center", true)]
    [InlineData(20, "Lincoln-Center", true)]
    [InlineData(20, "Lincoln Center 2", false)]
    [InlineData(20, "Lincoln Ctr", false)]
    [InlineData(21, "Lincoln Center", false)]
    public void MayBeSame_OtherNameOrLwia_ComparesThemToo(int lwia, string name, bool expected) =>
        Assert.Equal(expected, DuplicateRoomRule.MayBeSame(new(20, "Lincoln Center", "14 Lantern Street"), new(lwia, name, "14 Lantern St")));

    [Fact]
    public void MayBeSame_StreetWordInName_IsNotAbbreviated() =>
        Assert.False(DuplicateRoomRule.MayBeSame(new(20, "North Center", "1 Main St"), new(20, "N Center", "1 Main St")));
}
