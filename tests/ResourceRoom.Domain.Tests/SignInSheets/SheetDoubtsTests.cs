using ResourceRoom.Domain.SignInSheets;

namespace ResourceRoom.Domain.Tests.SignInSheets;

public sealed class SheetDoubtsTests
{
    [Theory]
    [InlineData(SheetColumn.LaborForceStatus, "N|Y", "N?|Y")]
    [InlineData(SheetColumn.LaborForceStatus, "n|yes|E", "n?|yes|E")]
    [InlineData(SheetColumn.LaborForceStatus, "N", "N?")]
    [InlineData(SheetColumn.LaborForceStatus, "N||PNTA", "N?||PNTA")]
    [InlineData(SheetColumn.LaborForceStatus, "N|E", "N|E")]
    [InlineData(SheetColumn.LaborForceStatus, "N|Unemployed", "N|U")]
    [InlineData(SheetColumn.LaborForceStatus, "notice|Y", "N|Y")]
    [InlineData(SheetColumn.LaborForceStatus, "No|Y", "No|Y")]
    [InlineData(SheetColumn.Gender, "X|X", "X?|X?")]
    [InlineData(SheetColumn.Gender, "X|", "X?|")]
    [InlineData(SheetColumn.Gender, "X|F", "X|F")]
    [InlineData(SheetColumn.Race, "NH|H", "NH?|H")]
    [InlineData(SheetColumn.Race, "NH|WH", "NH|WH")]
    [InlineData(SheetColumn.Race, "WH NH|Hispanic", "WH NH?|Hispanic")]
    [InlineData(SheetColumn.Race, "NH|NH", "NH?|NH?")]
    [InlineData(SheetColumn.Race, "NH|White|H", "NH?|WH|H")]
    [InlineData(SheetColumn.Race, "Native Hawaiian|H", "NH|H")]
    [InlineData(SheetColumn.Hispanic, "N|N", "N|N")]
    [InlineData(SheetColumn.Hispanic, "Not Hispanic|Hispanic", "N|Y")]
    public void Read_CodeWithTwoMeanings_IsTakenOnlyAmongOurs(SheetColumn column, string cells, string expected) =>
        Assert.Equal(expected, string.Join('|', PastedColumn.Read(column, cells.Split('|'), new DateOnly(2026, 3, 2)).Select(cell => Assert.Single(cell).Text)));

    [Fact]
    public void Read_CellWithQuestionMark_IsNoAnswer()
    {
        Assert.Null(SheetWords.StatusOf("N?"));
        Assert.Null(SheetWords.GenderOf("X?"));
        Assert.Null(SheetWords.RacesOf("WH NH?"));
        Assert.Null(SheetWords.HispanicOf("Y?"));
    }
}
