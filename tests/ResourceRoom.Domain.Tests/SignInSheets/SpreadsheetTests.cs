using ResourceRoom.Domain.SignInSheets;

namespace ResourceRoom.Domain.Tests.SignInSheets;

/// <summary>Spreadsheets as offices keep them: dates, whole names, titles and headings of their own.</summary>
public sealed class SpreadsheetTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    [Theory]
    [InlineData("Name", "Falk, Mina", "Mina", "Falk")]
    [InlineData("Name", "Falk,Mina", "Mina", "Falk")]
    [InlineData("Full Name", "Falk, Mina J.", "Mina J.", "Falk")]
    [InlineData("Name (print)", "de la Cruz, María", "María", "de la Cruz")]
    [InlineData("Customer Name", "Mina Falk", "Mina", "Falk")]
    [InlineData("Visitor", "Mina J. Falk", "Mina J.", "Falk")]
    [InlineData("Name", "Falk Jr., Otto", "Otto", "Falk Jr.")]
    [InlineData("Name", "Falk, Otto, Jr.", "Otto", "Falk Jr.")]
    [InlineData("Name", "Falk, III, Otto", "Otto", "Falk III")]
    [InlineData("Name", "Otto Falk, Jr.", "Otto", "Falk Jr.")]
    [InlineData("Name", "Otto Falk Jr", "Otto", "Falk Jr")]
    [InlineData("Name", "Mina\u00A0Falk", "Mina", "Falk")]
    [InlineData("Name", "\uFEFFFalk,\u00A0Mina\u202FJ.\u200B", "Mina J.", "Falk")]
    [InlineData("Customer\u00A0Name", "Mina\u3000Falk", "Mina", "Falk")]
    [InlineData("Name", "Ana Maria Lopez", "Ana Maria Lopez", "?")]
    [InlineData("Name", "Suharto", "?", "Suharto")]
    [InlineData("Name", "Falk,", "?", "Falk")]
    [InlineData("Name", ", Mina", "Mina", "?")]
    [InlineData("Name", "a, b, c", "a, b, c", "?")]
    [InlineData("Name", "PNTA", "PNTA", "PNTA")]
    [InlineData("Name", "-", "PNTA", "PNTA")]
    [InlineData("Name", "", "", "")]
    [InlineData("Last Name, First Name", "Falk Mina", "Mina", "Falk")]
    [InlineData("Name (Last, First)", "Falk Mina J.", "Mina J.", "Falk")]
    [InlineData("Last, First", "Falk, Mina", "Mina", "Falk")]
    [InlineData("First and Last Name", "Mina Falk", "Mina", "Falk")]
    public void Read_WholeName_IsSplitWhereItIsClear(string heading, string name, string first, string last)
    {
        var row = Assert.Single(Read($"{heading}\tZip\n{name}\t62629").Rows);

        Assert.Equal((first, last), (row[SheetColumn.FirstName], row[SheetColumn.LastName]));
    }

    [Fact]
    public void Read_NameBesideLastName_IsFirstName()
    {
        var row = Assert.Single(Read("Name\tLast Name\nMina\tFalk").Rows);

        Assert.Equal(("Mina", "Falk"), (row[SheetColumn.FirstName], row[SheetColumn.LastName]));
    }

    [Fact]
    public void Read_NameBesideBothNames_IsLeftOut() =>
        Assert.Equal("Name", Assert.Single(Read("Name\tFirst\tLast\nMina Falk\tMina\tFalk").LeftOut).Heading);

    [Theory]
    [InlineData(SheetColumn.LastName)]
    [InlineData(SheetColumn.FirstName)]
    public void Read_OnlyColumnOfNames_SplitsWholeOnes(SheetColumn from)
    {
        var rows = PastedRows.Read("Falk, Mina\nSuharto\nRuiz, Jr.", from, Today).Rows;

        Assert.Equal(("Mina", "Falk"), (rows[0][SheetColumn.FirstName], rows[0][SheetColumn.LastName]));
        Assert.Equal(["Suharto", "Ruiz, Jr."], rows.Skip(1).Select(row => row[from]));
    }

    [Theory]
    [InlineData("SS#", SheetColumn.Ssn)]
    [InlineData("SS #", SheetColumn.Ssn)]
    [InlineData("SSN", SheetColumn.Ssn)]
    [InlineData("Social", SheetColumn.Ssn)]
    [InlineData("Social Security #", SheetColumn.Ssn)]
    [InlineData("Soc. Sec. No.", SheetColumn.Ssn)]
    [InlineData("DOB", SheetColumn.BirthDate)]
    [InlineData("D.O.B.", SheetColumn.BirthDate)]
    [InlineData("Date of Birth (mm/dd/yyyy)", SheetColumn.BirthDate)]
    [InlineData("Birthday", SheetColumn.BirthDate)]
    [InlineData("In", SheetColumn.TimeIn)]
    [InlineData("Time-In", SheetColumn.TimeIn)]
    [InlineData("Sign in", SheetColumn.TimeIn)]
    [InlineData("Sign-in time", SheetColumn.TimeIn)]
    [InlineData("Arrival", SheetColumn.TimeIn)]
    [InlineData("Out", SheetColumn.TimeOut)]
    [InlineData("Sign out", SheetColumn.TimeOut)]
    [InlineData("Zip Code", SheetColumn.Zip)]
    [InlineData("ZIP", SheetColumn.Zip)]
    [InlineData("Postal code", SheetColumn.Zip)]
    [InlineData("First", SheetColumn.FirstName)]
    [InlineData("Given name", SheetColumn.FirstName)]
    [InlineData("Surname", SheetColumn.LastName)]
    [InlineData("Sex (M/F)", SheetColumn.Gender)]
    [InlineData("M/F", SheetColumn.Gender)]
    [InlineData("Print Name", SheetColumn.Name)]
    [InlineData("Hispanic? (Y/N)", SheetColumn.Hispanic)]
    [InlineData("Employment Status", SheetColumn.LaborForceStatus)]
    [InlineData("Services Used", SheetColumn.Services)]
    [InlineData("Comments", SheetColumn.Note)]
    [InlineData("Date", SheetColumn.Day)]
    [InlineData("Visit date", SheetColumn.Day)]
    [InlineData("Timestamp", SheetColumn.Day)]
    [InlineData("Signature", null)]
    [InlineData("Last 4 of SSN", null)]
    [InlineData("SSN (last 4)", null)]
    [InlineData("Phone", null)]
    public void Read_UsualHeadings_AreKnown(string heading, SheetColumn? expected) =>
        Assert.Equal(expected, SheetHeader.Read([heading, "Race", "Races", "Racial group", "TimeInOut"])![0]);

    [Theory]
    [InlineData("11/19/2026")]
    [InlineData("11/19/26")]
    [InlineData("2026-11-19")]
    [InlineData("19-Nov-26")]
    [InlineData("Nov 19, 2026")]
    [InlineData("November 19, 2026")]
    [InlineData("Thu 11/19/2026")]
    [InlineData("Thursday, November 19, 2026")]
    [InlineData("11/19")]
    [InlineData("19-Nov")]
    [InlineData("11/19/2026 0:00")]
    [InlineData("2026-11-19 00:00:00")]
    public void Read_Date_IsTheRowsDay(string date)
    {
        var row = Assert.Single(Read($"Date\tTime in\tZip\n{date}\t9:05\t62629").Rows);

        Assert.Equal(("11/19/2026", "9:05"), (row[SheetColumn.Day], row[SheetColumn.TimeIn]));
    }

    [Theory]
    [InlineData("12/30", "12/30/2025")]
    [InlineData("11/29", "11/29/2026")]
    [InlineData("11/30", "11/30/2025")]
    [InlineData("2/29", "2/29")]
    [InlineData("Friday", "Friday")]
    [InlineData("11/31/2026", "11/31/2026")]
    public void Read_DateWithoutYear_IsTheLatest(string date, string expected) =>
        Assert.Equal(expected, Assert.Single(Read($"Date\tZip\n{date}\t62629").Rows)[SheetColumn.Day]);

    [Theory]
    [InlineData("Timestamp\tZip\n11/19/2026 9:05:00 AM\t62629")]
    [InlineData("Time in\tZip\n11/19/2026 9:05:00 AM\t62629")]
    [InlineData("Date/Time\tZip\n11/19/2026, 9:05:00 AM\t62629")]
    public void Read_DateWithTime_IsBoth(string text)
    {
        var row = Assert.Single(Read(text).Rows);

        Assert.Equal(("11/19/2026", "9:05:00 AM"), (row[SheetColumn.Day], row[SheetColumn.TimeIn]));
    }

    [Theory]
    [InlineData("9:05-10:30", "9:05", "10:30")]
    [InlineData("9:05 – 10:30a", "9:05", "10:30a")]
    [InlineData("9 to 10", "9", "10")]
    [InlineData("9:05", "9:05", "")]
    [InlineData("all day", "all day", "")]
    public void Read_BothTimesInOneCell_AreSplit(string times, string timeIn, string timeOut)
    {
        var row = Assert.Single(Read($"Time\tZip\n{times}\t62629").Rows);

        Assert.Equal((timeIn, timeOut), (row[SheetColumn.TimeIn], row.GetValueOrDefault(SheetColumn.TimeOut, "")));
    }

    [Theory]
    [InlineData("Date\tZip\n11/19/2026\t1\n11/20/2026\t2", "11/19/2026|11/20/2026")]
    [InlineData("Date\tZip\n11/19/2026\t1\n\t2", "11/19/2026|11/19/2026")]
    [InlineData("Date\tZip\n11/19/2026\t1\n\t2\n11/20/2026\t3\n\t4", "11/19/2026|?|11/20/2026|?")]
    [InlineData("Date\tZip\n\t1\n\t2", "|")]
    [InlineData("Date\tTime out\n11/19/2026\t11/20/2026 9:00", "?")]
    [InlineData("Zip\tTime in\n11/19/2026\n1\t9:05\n11/20/2026\n2\t9:06", "11/19/2026|11/20/2026")]
    [InlineData("Sign-in sheet\nDate: 11/19/2026\nZip\tTime in\n1\t9:05", "11/19/2026")]
    [InlineData("Springfield, 11/19/2026\nZip\tTime in\n1\t9:05", "11/19/2026")]
    [InlineData("Week of 11/16/2026 to 11/20/2026\nZip\tTime in\n1\t9:05", "")]
    public void Read_Days_GoWithTheirRows(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(text).Rows.Select(row => row.GetValueOrDefault(SheetColumn.Day, ""))));

    [Fact]
    public void Days_SeveralRows_AreCounted() =>
        Assert.Equal([(new(2026, 11, 19), 1), (new(2026, 11, 20), 2)], Read("Date\tZip\n11/20/2026\t1\n11/19/2026\t2\n11/20/2026\t3\nFriday\t4").Days);

    [Fact]
    public void Read_Titles_AreNoRows()
    {
        var pasted = Read("\nResource room\tSpringfield\n\nFirst Name\tLast Name\nMina\tFalk\nFirst Name\tLast Name\nNed\tFlood");

        Assert.Equal(["Mina", "Ned"], pasted.Rows.Select(row => row[SheetColumn.FirstName]));
        Assert.Equal(["Resource room Springfield"], pasted.Titles);
    }

    [Fact]
    public void Read_HeadingsOverTwoLines_AreTakenTogether()
    {
        var row = Assert.Single(Read("Name\t\tTime\t\tZip\nFirst\tLast\tIn\tOut\t\nMina\tFalk\t9:05\t10:30\t62629").Rows);

        Assert.Equal(["9:05", "10:30", "Mina", "Falk", "62629"], row.OrderBy(cell => cell.Key).Select(cell => cell.Value));
    }

    [Fact]
    public void Read_HeadingsBelowRows_AreCells() =>
        Assert.Equal("Race", Read("9:05\t10:30\tMina\tFalk\n9:05\t10:30\tIn\tRace").Rows[1][SheetColumn.LastName]);

    [Theory]
    [InlineData("11/19/1980 0:00", "11/19/1980")]
    [InlineData("1980-11-19 00:00:00", "11/19/1980")]
    [InlineData("1980-11-19T00:00:00", "11/19/1980")]
    [InlineData("11/19/1980 9:05", "11/19/1980 9:05")]
    public void Read_BirthDateWithMidnight_IsADate(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Read($"DOB\tZip\n{text}\t62629").Rows)[SheetColumn.BirthDate]);

    private static PastedRows Read(string text) => PastedRows.Read(text, SheetColumn.TimeIn, Today);
}
