using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Rows;
using ResourceRoom.Domain.Tests.Support;

using static ResourceRoom.Domain.Tests.Support.ExtractBuilder;

namespace ResourceRoom.Domain.Tests.Reporting.Federal;

public sealed class ExtractCheckerTests
{
    [Fact]
    public async Task Run_GoodRows_FindsNothing() => Assert.Empty(await CheckAsync([Line(), Other(1), Other(2)]));

    [Fact]
    public async Task Run_NoRows_FindsNothing() => Assert.Empty(await CheckAsync([]));

    [Fact]
    public async Task Run_SeveralStagesFail_StopsAfterTheFirst()
    {
        var logic = Other(1, ("1000", "20260921"));
        var values = Other(2, ("101", "XX"));
        var format = Other(3, ("200", "19880230"));

        Assert.Equal(["F4 4 200"], InShort(await CheckAsync([Line(), logic, values, format])));
        Assert.Equal(["V5 3 101"], InShort(await CheckAsync([Line(), logic, values])));
        Assert.Equal(["D1 1 100", "D2 1 2700", "D1 3 100", "D2 3 2700"], InShort(await CheckAsync([Line(), logic, Line()])));
        Assert.Equal(["L1 2 1000"], InShort(await CheckAsync([Line(), logic])));
    }

    [Fact]
    public async Task Run_Format_SortsByRowThenElement() => Assert.Equal(
        ["F2 1 OBS", "F3 1 OBS", "F2 1 103", "F1 2", "F4 3 1000", "F2 3 2700"],
        InShort(await CheckAsync([Line(("103", "627041"), ("OBS", "12345678xx")), "1,2", Other(1, ("2700", $"{Digits}0"), ("1000", "1"))])));

    [Fact]
    public async Task Run_Values_SortsByRowThenElement() => Assert.Equal(
        ["V5 1 101", "V2 1 400", "V1 2 OBS", "V3 2 100", "V4 2 2700"],
        InShort(await CheckAsync([Line(("400", "4"), ("101", "ZZ")), Other(1, ("2700", SsnGenerator.Join(0, 1, 1)), ("100", "SHORT"), ("OBS", ""))])));

    [Fact]
    public async Task Run_Logic_SortsByRowThenCode() => Assert.Equal(
        ["L1 1 1000", "L5 1 200", "L8 1 101", "L2 2 1002", "L3 2 1002"],
        InShort(await CheckAsync([Line(("101", "WI"), ("200", "20260922"), ("1000", "20260921")), Other(1, ("1002", "20261001"))])));

    [Fact]
    public async Task Run_TwoFailuresOfOneCode_StandInFileOrder() => Assert.Equal(
        ["L3 1 1002", "L3 1 1007"],
        InShort(await CheckAsync([Line(("1002", "20261001"), ("1007", "20261002"))])));

    [Theory]
    [InlineData(CheckCode.F1, "1,2")]
    [InlineData(CheckCode.L8, "")]
    public async Task Run_CheckIsOff_IsNotMade(CheckCode code, string extra)
    {
        string[] lines = extra.Length > 0 ? [extra] : [Line(("101", "WI"))];
        var found = InShort(await CheckAsync(lines, checks: Without(code)));

        Assert.DoesNotContain(found, failure => failure.StartsWith(code.ToString(), StringComparison.Ordinal));
        Assert.Contains(await CheckAsync(lines), failure => failure.Code == code);
    }

    [Fact]
    public async Task Run_AllChecksOff_DoesNotReadTheFile()
    {
        var checker = new ExtractChecker(InitialLayout.Version1, Without([.. CheckCodes.All]), Quarter1);

        Assert.Empty(await checker.RunAsync(() => throw new InvalidOperationException("Read.")).ToListAsync());
    }

    [Fact]
    public async Task Run_LayoutWithoutRaces_MakesNoChecksOfThem()
    {
        var layout = InitialLayout.Version1 with { Columns = [.. InitialLayout.Version1.Columns.Where(column => column.Element is not (ExtractElement.Asian or ExtractElement.Zip))] };

        Assert.Empty(await CheckAsync([ExtractLine.Of(layout, 1, Facts)], layout: layout));
    }

    [Fact]
    public async Task Run_SsnFails_IsMasked()
    {
        var (refused, tooLong) = (SsnGenerator.Join(912, 70, 1234), $"{Digits}7");

        Assert.Equal("•••-••-1234", (await CheckAsync([Line(("2700", refused))]))[0].Found);
        Assert.Equal("••••••••••", (await CheckAsync([Line(("2700", tooLong))]))[0].Found);
        Assert.Equal("•••-••-1234", (await CheckAsync([Line(), Other(1, ("2700", Digits))]))[0].Found);
    }

    [Fact]
    public async Task Run_SsnInAnotherCell_IsMasked() => Assert.Equal("•••••••••", (await CheckAsync([Line(("103", Digits))]))[0].Found);

    [Fact]
    public async Task Run_Failures_SayFoundAndExpected()
    {
        Assert.Equal(("2", "20 columns"), Words((await CheckAsync(["1,2"]))[0]));
        Assert.Equal(("627041", "at most 5 characters"), Words((await CheckAsync([Line(("103", "627041"))]))[0]));
        Assert.Equal(("4", "one of 1, 2, 3, 0"), Words((await CheckAsync([Line(("400", "4"))]))[0]));
        Assert.Equal(("20260921", "on or before 1002, 20260920"), Words((await CheckAsync([Line(("1000", "20260921"))]))[0]));
        Assert.Equal(("20260630", "20260701 to 20260930"), Words((await CheckAsync([Line(("1000", "20260630"))]))[0]));
        Assert.Equal(("WI", "IL, the state of 103"), Words((await CheckAsync([Line(("101", "WI"))]))[0]));
        Assert.Equal(("1 blank 0 0 0", "all blank, all 9, or each 0 or 1 with a 1 among them"), Words((await CheckAsync([RaceLine("1 . 0 0 0 0")]))[0]));
        Assert.Equal(("ABCDEFGH2345", "in one row only; row 1 is the first"), Words((await CheckAsync([Line(), Other(1, ("100", "ABCDEFGH2345"))]))[1]));
    }

    private static (string Found, string Expected) Words(CheckFailure failure) => (failure.Found, failure.Expected);

    private static IEnumerable<string> InShort(IEnumerable<CheckFailure> failures) => failures.Select(failure => failure.InShort());
}
