using FsCheck;
using FsCheck.Fluent;

using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.SignInSheets;

public sealed class PastedRowsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public void Read_TabsWithoutHeader_FillsRight()
    {
        var pasted = Read("Ana\tRuiz\t62704\r\nBo\tLi\t62701\r\n", SheetColumn.FirstName);

        Assert.Equal(["Ana|Ruiz|62704", "Bo|Li|62701"], pasted.Rows.Select(row => $"{row[SheetColumn.FirstName]}|{row[SheetColumn.LastName]}|{row[SheetColumn.Zip]}"));
        Assert.Empty(pasted.LeftOut);
    }

    [Fact]
    public void Read_Header_MapsColumnsInAnyOrder()
    {
        var pasted = Read("last name\tSIGNATURE\tFirst Name\tRace/Ethnicity\tZip code\nRuiz\tx\tAna\tWhite\t62704", SheetColumn.Note);

        var row = Assert.Single(pasted.Rows);
        Assert.Equal(
            ["FirstName=Ana", "LastName=Ruiz", "Zip=62704", "Race=WH"],
            row.OrderBy(cell => cell.Key).Select(cell => $"{cell.Key}={cell.Value}"));
        var leftOut = Assert.Single(pasted.LeftOut);
        Assert.Equal("SIGNATURE", leftOut.Heading);
        Assert.Equal(["x"], leftOut.Cells);
    }

    [Fact]
    public void Read_LoadLayoutAsCsv_Succeeds()
    {
        var pasted = Read("first_name,last_name,birth_date,labor_force_status,gender,services\nAna,\"Ruiz, Jr.\",1988-02-23,U,PNTA,1;2", SheetColumn.TimeIn);

        var row = Assert.Single(pasted.Rows);
        Assert.Equal("Ruiz, Jr.", row[SheetColumn.LastName]);
        Assert.Equal("02/23/1988", row[SheetColumn.BirthDate]);
        Assert.Equal("U", row[SheetColumn.LaborForceStatus]);
        Assert.Equal("PNTA", row[SheetColumn.Gender]);
        Assert.Equal("1;2", row[SheetColumn.Services]);
    }

    [Fact]
    public void Read_MultilineQuotedCell_IsOneCell()
    {
        var pasted = Read("Ana\t\"line one\nline \"\"two\"\"\ttab\"\nBo\tplain", SheetColumn.Services);

        Assert.Equal(["line one line \"two\" tab", "plain"], pasted.Rows.Select(row => row[SheetColumn.Note]));
    }

    [Fact]
    public void Read_QuoteWithinWord_IsKept() =>
        Assert.Equal("\"Bob\" Smith", Read("\"Bob\" Smith\tx", SheetColumn.FirstName).Rows[0][SheetColumn.FirstName]);

    [Fact]
    public void Read_UnclosedQuote_LosesNothing() =>
        Assert.Equal(["\"Bob", "Li"], Read("\"Bob\tx\nLi\ty", SheetColumn.FirstName).Rows.Select(row => row[SheetColumn.FirstName]));

    [Theory]
    [InlineData("1, 2\n3, 4", SheetColumn.Services, "1, 2")]
    [InlineData("Ruiz, Jr.", SheetColumn.LastName, "Ruiz, Jr.")]
    public void Read_CommasInCell_StayInCell(string text, SheetColumn column, string expected) =>
        Assert.Equal(expected, Read(text, column).Rows[0][column]);

    [Fact]
    public void Read_OneKnownWord_IsNotHeader() => Assert.Equal("Race", Read("Race\nRuiz", SheetColumn.LastName).Rows[0][SheetColumn.LastName]);

    [Theory]
    [InlineData("1\tnote\tmore", SheetColumn.Services, "column 3, without a name")]
    [InlineData("Zip\tSSN\t\n62704\tPNTA\tmore", SheetColumn.TimeIn, "column 3, without a name")]
    [InlineData("Zip\tSSN\n62704\tPNTA\tmore", SheetColumn.TimeIn, "column 3, without a name")]
    [InlineData("Zip\tSSN\tZip\n62704\tPNTA\tmore", SheetColumn.TimeIn, "Zip")]
    public void Read_CellsWithoutColumn_AreLeftOutByName(string text, SheetColumn from, string heading)
    {
        var leftOut = Assert.Single(Read(text, from).LeftOut);

        Assert.Equal(heading, leftOut.Heading);
        Assert.Equal(["more"], leftOut.Cells);
    }

    [Fact]
    public void Read_EmptyColumn_IsNotLeftOut() => Assert.Empty(Read("Zip\tSSN\tSignature\n62704\tPNTA\t", SheetColumn.TimeIn).LeftOut);

    [Theory]
    [InlineData("Time Out\n10:00a\n\n11:00a", SheetColumn.TimeOut, SheetColumn.TimeOut, "10:00a||11:00a")]
    [InlineData("Zip Code\n62704", SheetColumn.TimeIn, SheetColumn.Zip, "62704")]
    [InlineData("Last Name\nRuiz", SheetColumn.LastName, SheetColumn.LastName, "Ruiz")]
    [InlineData("Name\nFalk, Mina", SheetColumn.FirstName, SheetColumn.LastName, "Falk")]
    [InlineData("Race\nOut", SheetColumn.LastName, SheetColumn.LastName, "Race|Out")]
    [InlineData("Race\nOut", SheetColumn.Note, SheetColumn.Note, "Race|Out")]
    [InlineData("Race", SheetColumn.Race, SheetColumn.Race, "Race")]
    public void Read_OneColumn_KnowsItsHeading(string text, SheetColumn from, SheetColumn column, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(text, from).Rows.Select(row => row.GetValueOrDefault(column, ""))));

    [Fact]
    public void Read_BlankLines_StayUpToTheLastRow() =>
        Assert.Equal(["", "", "Ana", "", "Bo"], Read("\n\nAna\t\n\t\t\nBo\t\n\n", SheetColumn.FirstName).Rows.Select(row => row.GetValueOrDefault(SheetColumn.FirstName, "")));

    [Theory]
    [InlineData("10:00a\n\n11:00a", 2)]
    [InlineData("\r\n10:00a\r\n\r\n11:00a\r\n\r\n", 2)]
    [InlineData("Ana,Ruiz,62704\n\nBo,Li,62701", 2)]
    public void Count_BlankLines_AreNotCounted(string text, int expected) => Assert.Equal(expected, Read(text, SheetColumn.TimeOut).Count);

    [Fact]
    public void Read_BlankLinesAmongCommas_DoNotHideTheCommas() =>
        Assert.Equal(["Ruiz", "", "Li"], Read("Ana,Ruiz,62704\n\nBo,Li,62701", SheetColumn.FirstName).Rows.Select(row => row.GetValueOrDefault(SheetColumn.LastName, "")));

    [Fact]
    public void Read_BlankLinesAboveHeader_AreNoRows() => Assert.Single(Read("\n\nFirst Name\tLast Name\nAna\tRuiz", SheetColumn.TimeIn).Rows);

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\t\t")]
    [InlineData("First Name\tLast Name")]
    public void Read_HeaderOnly_HasNoRows(string text) => Assert.Empty(Read(text, SheetColumn.TimeIn).Rows);

    [Theory]
    [InlineData(SheetColumn.LaborForceStatus, "Unemployed", "U")]
    [InlineData(SheetColumn.LaborForceStatus, "retired", "retired")]
    [InlineData(SheetColumn.Hispanic, "No", "N")]
    [InlineData(SheetColumn.Race, "White, Asian", "AS;WH")]
    [InlineData(SheetColumn.BirthDate, "2/23/1988", "02/23/1988")]
    [InlineData(SheetColumn.BirthDate, "2/30/1988", "2/30/1988")]
    [InlineData(SheetColumn.FirstName, "-", "PNTA")]
    [InlineData(SheetColumn.Note, "-", "-")]
    [InlineData(SheetColumn.TimeIn, "9:05 AM", "9:05 AM")]
    public void Tidied_KnownCells_AreShortened(SheetColumn column, string text, string expected) =>
        Assert.Equal(expected, PastedRows.Tidied(column, text, Today));

    [Fact]
    public void Read_AnyText_KeepsEveryLetter() => Prop.ForAll(HostileText.Any, text =>
    {
        var rows = Read(text, SheetColumn.TimeIn).Rows;
        return rows.All(row => row.Values.All(cell => !cell.Contains('\n', StringComparison.Ordinal) && !cell.Contains('\t', StringComparison.Ordinal)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyCells_RoundTrip()
    {
        var word = Gen.Elements("Ana", "o'neil", "62704", "<script>", "😀", "a,b", "\"", "x \"y\"").ListOf().Select(parts => string.Concat(parts).Trim());
        Prop.ForAll(word.Where(text => text.Length > 0).ListOf().Where(cells => cells.Count is > 1 and < 10).ToArbitrary(), cells =>
        {
            var line = string.Join('\t', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
            var row = Assert.Single(Read(line, SheetColumn.TimeIn).Rows);
            return row.OrderBy(cell => cell.Key).Select(cell => cell.Value).SequenceEqual(cells.Select((cell, place) => PastedRows.Tidied((SheetColumn)place, cell, Today)));
        }).QuickCheckThrowOnFailure();
    }

    private static PastedRows Read(string text, SheetColumn from) => PastedRows.Read(text, from, Today);
}
