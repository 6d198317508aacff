using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Rows;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Reporting.Federal;

public sealed class LayoutTests
{
    private static readonly EditedLayout AsItIs = new("07/01/2027", [.. InitialLayout.Version1.Columns.Select(EditedColumn.Of)]);
    private static readonly EditedChecks ChecksAsTheyAre =
        new("2027-07-01", [.. InitialChecks.Version1.Checks.Select(check => new EditedCheck(check.Code.ToString(), check.IsOn, check.Text))]);

    [Fact]
    public void Version1_IsThePublishedExcerpt() => Assert.Equal(
        """
        OBS IN 9; 100 AN 12; 101 AN 2; 103 AN 5; 108A IN 5; 200 DT 8; 201 IN 1 1 2 9; 202 IN 1 1 0 9; 210 IN 1 1 0 9; 211 IN 1 1 0 9; 212 IN 1 1 0 9;
        213 IN 1 1 0 9; 214 IN 1 1 0 9; 215 IN 1 1 0 9; 216 IN 1 1 0 9; 400 IN 1 1 2 3 0; 1000 DT 8; 1002 DT 8; 1007 DT 8; 2700 AN 9
        """.ReplaceLineEndings(" "),
        string.Join("; ", InitialLayout.Version1.Columns.Select(column => string.Join(' ', [column.Element.Name(), column.Type.Name(), column.Length, .. column.Codes.Select(code => code.Value)]))));

    [Theory]
    [InlineData("2024-01-01", 1)]
    [InlineData("2025-06-30", 1)]
    [InlineData("2025-07-01", 1)]
    [InlineData("2026-06-30", 1)]
    [InlineData("2026-07-01", 2)]
    [InlineData("2027-06-30", 2)]
    [InlineData("2027-07-01", 4)]
    [InlineData("2030-01-01", 4)]
    public void VersionInForce_Day_IsTheLatestThatHasBegun(string day, int expected)
    {
        ExtractLayout[] versions = [Version(4, "2027-07-01"), Version(2, "2026-07-01"), Version(3, "2027-07-01"), Version(1, "2025-07-01")];

        Assert.Equal(expected, VersionInForce.On(Days.On(day), versions).Version);
    }

    [Fact]
    public void VersionInForce_NoVersions_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => VersionInForce.On(Days.On("2026-07-01"), new List<ExtractLayout>()));

    [Fact]
    public void Read_LayoutAsItIs_IsTheNextVersion()
    {
        var (layout, faults) = LayoutRule.Read(AsItIs, 2);

        Assert.Empty(faults);
        Assert.Equal((2, Days.On("2027-07-01")), (layout!.Version, layout.FirstDay));
        Assert.Equal(InitialLayout.Version1.Columns.Select(EditedColumn.Of), layout.Columns.Select(EditedColumn.Of));
    }

    [Fact]
    public void Read_ColumnsInAnotherOrderAndFewer_AreTaken()
    {
        var (layout, _) = LayoutRule.Read(AsItIs with { Columns = [.. AsItIs.Columns.Reverse().Where(column => column.Element != "202")] }, 2);

        Assert.Equal((19, ExtractElement.Ssn), (layout!.Columns.Count, layout.Columns[0].Element));
    }

    [Theory]
    [InlineData("OBS")]
    [InlineData("100")]
    [InlineData("1000")]
    [InlineData("1002")]
    [InlineData("1007")]
    [InlineData("2700")]
    public void Read_RequiredElementLeftOut_IsRefused(string element)
    {
        var (layout, faults) = LayoutRule.Read(AsItIs with { Columns = [.. AsItIs.Columns.Where(column => column.Element != element)] }, 2);

        Assert.Null(layout);
        Assert.Equal([new EditFault(null, EditField.Element, "", $"a column for {element}")], faults);
    }

    [Theory]
    [InlineData("element", "999", "Element 999")]
    [InlineData("element", "100", "Element 100")]
    [InlineData("element", null, "Element ")]
    [InlineData("name", "", "Name ")]
    [InlineData("name", "Sex, if any", "Name Sex, if any")]
    [InlineData("name", "=Sex", "Name =Sex")]
    [InlineData("name", "Sexé", "Name Sexé")]
    [InlineData("type", "XX", "Type XX")]
    [InlineData("type", "0", "Type 0")]
    [InlineData("type", "DT", "Length 1, Codes 1 male; 2 female; 9 did not self-identify")]
    [InlineData("length", "0", "Length 0")]
    [InlineData("length", "100", "Length 100")]
    [InlineData("length", "-1", "Length -1")]
    [InlineData("length", "one", "Length one")]
    [InlineData("codes", "1", "Codes 1")]
    [InlineData("codes", "1 male; 1 female", "Codes 1 male; 1 female")]
    [InlineData("codes", "10 male", "Codes 10 male")]
    [InlineData("codes", "M male", "Codes M male")]
    [InlineData("codes", ", male", "Codes , male")]
    public void Read_WrongField_TellsWhatWasFound(string field, string? text, string expected)
    {
        var (layout, faults) = LayoutRule.Read(WithSex(field, text), 2);

        Assert.Null(layout);
        Assert.Equal(expected, string.Join(", ", faults.Select(fault => $"{fault.Field} {fault.Found}")));
        Assert.All(faults, fault => Assert.True(fault is { Row: 7, Expected.Length: > 0 }));
    }

    [Theory]
    [InlineData("name", " Sex (M/F) ")]
    [InlineData("type", "an")]
    [InlineData("length", "99")]
    [InlineData("codes", "")]
    [InlineData("codes", "1 male;2 female;")]
    public void Read_RightField_IsTaken(string field, string text) => Assert.NotNull(LayoutRule.Read(WithSex(field, text), 2).Version);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("02/30/2027")]
    public void Read_NoFirstDay_IsRefused(string? day)
    {
        Assert.Equal([EditField.FirstDay], LayoutRule.Read(AsItIs with { FirstDay = day }, 2).Faults.Select(fault => fault.Field));
        Assert.Equal([EditField.FirstDay], CheckVersionRule.Read(ChecksAsTheyAre with { FirstDay = day }, 2).Faults.Select(fault => fault.Field));
    }

    [Fact]
    public void Read_ChecksInAnyOrder_AreTheNextVersion()
    {
        var edited = ChecksAsTheyAre with { Checks = [.. ChecksAsTheyAre.Checks.Reverse().Select(check => check with { IsOn = check.Code != "V5" })] };

        var (checks, faults) = CheckVersionRule.Read(edited, 2);

        Assert.Empty(faults);
        Assert.Equal(CheckCodes.All, checks!.Checks.Select(check => check.Code));
        Assert.Equal((2, false, true), (checks.Version, checks.IsOn(CheckCode.V5), checks.IsOn(CheckCode.V4)));
    }

    [Theory]
    [InlineData("Z9", "Text", "Check  a line for D2", "Check Z9 one of F1, F2, F3, F4, V1, V2, V3, V4, V5, D1, D2, L1, L2, L3, L4, L5, L6, L7, L8")]
    [InlineData("D2", "", "Text  1 to 200 characters in one line")]
    [InlineData("D2", "two\nlines", "Text two\nlines 1 to 200 characters in one line")]
    public void Read_WrongCheck_TellsFoundAndExpected(string code, string text, params string[] expected)
    {
        EditedCheck[] edited = [new(code, true, text), .. ChecksAsTheyAre.Checks.Where(check => check.Code != "D2")];

        var (checks, faults) = CheckVersionRule.Read(ChecksAsTheyAre with { Checks = edited }, 2);

        Assert.Null(checks);
        Assert.Equal(expected, faults.Select(fault => $"{fault.Field} {fault.Found} {fault.Expected}"));
    }

    [Fact]
    public void Read_CheckTwice_IsRefused()
    {
        var (checks, faults) = CheckVersionRule.Read(ChecksAsTheyAre with { Checks = [.. ChecksAsTheyAre.Checks, new("f1", false, "Again")] }, 2);

        Assert.Null(checks);
        Assert.Equal([new EditFault(20, EditField.Check, "f1", "a check that has no line yet")], faults);
    }

    [Fact]
    public void Stage_EachCheck_IsThatOfItsLetter() => Assert.All(CheckCodes.All, code => Assert.Equal(code.ToString()[0], code.Stage().ToString()[0]));

    private static ExtractLayout Version(int number, string firstDay) => InitialLayout.Version1 with { Version = number, FirstDay = Days.On(firstDay) };

    private static EditedLayout WithSex(string field, string? text) => AsItIs with
    {
        Columns = [.. AsItIs.Columns.Select(column => column.Element != "201" ? column : field switch
        {
            "element" => column with { Element = text },
            "name" => column with { Name = text },
            "type" => column with { Type = text },
            "length" => column with { Length = text },
            _ => column with { Codes = text },
        })],
    };
}
