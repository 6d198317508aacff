using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Domain.Tests.Support;

using static ResourceRoom.Domain.Tests.Support.ExtractBuilder;

namespace ResourceRoom.Domain.Tests.Reporting.Federal;

public sealed class CheckCodeTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task F1_AnotherNumberOfColumns_Fails(int more) =>
        Assert.Equal("F1", await FoundInAsync(more > 0 ? $"{Line()}," : Line()[..Line().LastIndexOf(',')]));

    [Theory]
    [InlineData("OBS", "123456789", "")]
    [InlineData("OBS", "1234567890", "F2 OBS")]
    [InlineData("103", "627041", "F2 103")]
    [InlineData("100", "ABCDEFGH23456", "F2 100")]
    [InlineData("200", "198805040", "F2 200, F4 200")]
    public async Task F2_Length_IsTheLayouts(string element, string cell, string expected) => Assert.Equal(expected, await FoundInAsync(Line((element, cell))));

    [Theory]
    [InlineData("108A", "17090", "")]
    [InlineData("108A", "00000", "")]
    [InlineData("108A", "", "")]
    [InlineData("108A", "1709A", "F3 108A")]
    [InlineData("108A", "1 90", "F3 108A")]
    [InlineData("108A", "-1", "F3 108A")]
    [InlineData("201", "X", "F3 201")]
    [InlineData("201", "٣", "F3 201")]
    public async Task F3_IntegerCell_HoldsDigitsOnly(string element, string cell, string expected) => Assert.Equal(expected, await FoundInAsync(Line((element, cell))));

    [Theory]
    [InlineData("200", "20000229", "")]
    [InlineData("200", "20010229", "F4 200")]
    [InlineData("200", "", "")]
    [InlineData("200", "19881301", "F4 200")]
    [InlineData("200", "00000101", "F4 200")]
    [InlineData("200", "1988-5-4", "F4 200")]
    [InlineData("1002", "2026092", "F4 1002")]
    [InlineData("1007", " 2026925", "F4 1007")]
    public async Task F4_DayCell_IsARealDay(string element, string cell, string expected) => Assert.Equal(expected, await FoundInAsync(Line((element, cell))));

    [Theory]
    [InlineData("OBS")]
    [InlineData("100")]
    [InlineData("1000")]
    [InlineData("1002")]
    [InlineData("1007")]
    [InlineData("2700")]
    public async Task V1_RequiredCellIsBlank_Fails(string element) => Assert.Equal($"V1 {element}", await FoundInAsync(Line((element, ""))));

    [Theory]
    [InlineData("108A")]
    [InlineData("200")]
    [InlineData("201")]
    [InlineData("202")]
    [InlineData("210")]
    [InlineData("400")]
    public async Task V1_OtherCellIsBlank_Passes(string element) => Assert.Equal("", await FoundInAsync(Line((element, ""))));

    [Theory]
    [InlineData("201", "0", "V2 201")]
    [InlineData("201", "9", "")]
    [InlineData("202", "2", "V2 202")]
    [InlineData("210", "9", "")]
    [InlineData("211", "3", "V2 211")]
    [InlineData("216", "5", "V2 216")]
    [InlineData("400", "0", "")]
    [InlineData("400", "4", "V2 400")]
    [InlineData("400", "9", "V2 400")]
    public async Task V2_Code_IsOneOfTheLayouts(string element, string cell, string expected) => Assert.Equal(expected, await FoundInAsync(Line((element, cell))));

    [Theory]
    [InlineData("ZZZZZZZZ9999", "")]
    [InlineData("ABCDEFGH234", "V3 100")]
    [InlineData("ABCDEFGH2340", "V3 100")]
    [InlineData("ABCDEFGH2341", "V3 100")]
    [InlineData("ABCDEFGI2345", "V3 100")]
    [InlineData("ABCDEFGO2345", "V3 100")]
    [InlineData("abcdefgh2345", "V3 100")]
    public async Task V3_Key_IsTwelveCharactersOfItsAlphabet(string key, string expected) => Assert.Equal(expected, await FoundInAsync(Line(("100", key))));

    [Theory]
    [InlineData(899, 99, 9999, "")]
    [InlineData(1, 1, 1, "")]
    [InlineData(123, 45, 6789, "")]
    [InlineData(111, 11, 1111, "")]
    [InlineData(0, 1, 1, "V4 2700")]
    [InlineData(666, 1, 1, "V4 2700")]
    [InlineData(900, 1, 1, "V4 2700")]
    [InlineData(999, 99, 9999, "V4 2700")]
    [InlineData(1, 0, 1, "V4 2700")]
    [InlineData(1, 1, 0, "V4 2700")]
    [InlineData(78, 5, 1120, "V4 2700")]
    [InlineData(219, 9, 9999, "V4 2700")]
    public async Task V4_Ssn_CouldHaveBeenIssued(int area, int group, int serial, string expected) =>
        Assert.Equal(expected, await FoundInAsync(Line(("2700", SsnGenerator.Join(area, group, serial)))));

    [Theory]
    [InlineData("32502123")]
    [InlineData("325-02-12")]
    [InlineData("32502123X")]
    [InlineData(" 32502123")]
    public async Task V4_NotNineDigits_Fails(string cell) => Assert.Equal("V4 2700", await FoundInAsync(Line(("2700", cell))));

    [Theory]
    [InlineData("77", "")]
    [InlineData("88", "")]
    [InlineData("99", "")]
    [InlineData("66", "V5 101")]
    [InlineData("il", "V5 101")]
    [InlineData("I", "V5 101")]
    [InlineData("AS", "V5 101")]
    public async Task V5_State_IsInTheTableOrACode(string cell, string expected) => Assert.Equal(expected, await FoundInAsync(Line(("101", cell))));

    [Fact]
    public async Task V5_StateIsBlank_Passes() => Assert.Equal("", await FoundInAsync(Line(("101", ""), ("103", ""))));

    [Fact]
    public async Task D_EachRow_IsTold()
    {
        var found = await CheckAsync([Other(1), Other(2), Other(1, ("2700", Digits)), Other(3), Other(4, ("2700", Digits)), Other(1)]);

        Assert.Equal(
            ["D1 1 100", "D2 1 2700", "D1 3 100", "D2 3 2700", "D2 5 2700", "D1 6 100", "D2 6 2700"],
            found.Select(failure => failure.InShort()));
    }

    [Fact]
    public async Task D2_DifferentSsnsOfOneHash_Pass()
    {
        var (one, other) = SsnsOfOneHash();

        Assert.Empty(await CheckAsync([Other(1, ("2700", one)), Other(2, ("2700", other))]));
    }

    [Theory]
    [InlineData("20260920", "20260920", "20260920", "")]
    [InlineData("20260921", "20260920", "20260921", "L1 1000")]
    [InlineData("20260920", "20260921", "20260920", "L2 1002")]
    [InlineData("20260701", "20260701", "20260701", "")]
    [InlineData("20260701", "20260930", "20260930", "")]
    [InlineData("20260701", "20260930", "20261001", "L3 1007")]
    [InlineData("20260701", "20261001", "20261001", "L3 1002, L3 1007")]
    [InlineData("20260630", "20260630", "20260701", "L3 1002, L4 1000")]
    [InlineData("20260630", "20260701", "20260701", "L4 1000")]
    [InlineData("20261001", "20260930", "20260930", "L1 1000, L4 1000")]
    public async Task L1ToL4_Days_AroundTheirLimits(string first, string last, string contact, string expected) =>
        Assert.Equal(expected, await FoundInAsync(Line(("1000", first), ("1002", last), ("1007", contact))));

    [Theory]
    [InlineData("20260701", "")]
    [InlineData("20260630", "L4 1000")]
    public async Task L4_LaterQuarter_BeginsWithTheProgramYear(string first, string expected) =>
        Assert.Equal(expected, await FoundInAsync(Line(("1000", first), ("1002", "20270331"), ("1007", "20270331")), ExtractPeriod.Of(new ProgramYear(2026), 3)));

    [Theory]
    [InlineData("20260930", "L3 1002")]
    [InlineData("20261001", "")]
    public async Task L3_Quarter2_LeavesQuarter1Out(string last, string expected) =>
        Assert.Equal(expected, await FoundInAsync(Line(("1002", last), ("1007", "20261231")), ExtractPeriod.Of(new ProgramYear(2026), 2)));

    [Fact]
    public async Task L3_ToDate_TakesQuarter1() =>
        Assert.Equal("", await FoundInAsync(Line(("1002", "20260701"), ("1000", "20260701")), ExtractPeriod.Of(new ProgramYear(2026), 2, PeriodCoverage.ToDate)));

    [Theory]
    [InlineData("20260715", "")]
    [InlineData("20260716", "L5 200")]
    [InlineData("19060715", "")]
    [InlineData("19060714", "L5 200")]
    public async Task L5_BirthDate_IsWithin120YearsBefore(string birthDate, string expected) => Assert.Equal(expected, await FoundInAsync(Line(("200", birthDate))));

    [Fact]
    public async Task L5_FirstServiceInAntiquity_IsNoReasonToFail() => Assert.Equal("L4 1000, L5 200", await FoundInAsync(Line(("1000", "01200101"))));

    [Theory]
    [InlineData("1 0 0 0 0 0", "")]
    [InlineData("1 0 0 0 1 1", "")]
    [InlineData("9 9 9 9 9 9", "")]
    [InlineData(". . . . . .", "")]
    [InlineData("0 0 0 0 0 0", "L6 211")]
    [InlineData("0 0 0 0 0 1", "L6 211, L7 216")]
    [InlineData(". 0 0 0 1 0", "L6 211")]
    [InlineData("1 0 0 0 . 0", "L6 211")]
    [InlineData("9 0 0 0 1 0", "L6 211")]
    [InlineData("9 9 . 9 9 9", "L6 211")]
    [InlineData("1 0 0 0 0 1", "L7 216")]
    [InlineData("1 0 0 0 0 .", "L7 216")]
    [InlineData("1 0 0 0 0 9", "L7 216")]
    [InlineData("1 1 0 0 0 0", "L7 216")]
    [InlineData("9 9 9 9 9 .", "L7 216")]
    [InlineData("9 9 9 9 9 0", "L7 216")]
    [InlineData(". . . . . 0", "L7 216")]
    [InlineData(". . . . . 9", "L7 216")]
    public async Task L6AndL7_Races_GoTogether(string cells, string expected) => Assert.Equal(expected, await FoundInAsync(RaceLine(cells)));

    [Theory]
    [InlineData("IL", "62704", "")]
    [InlineData("WI", "62704", "L8 101")]
    [InlineData("", "62704", "L8 101")]
    [InlineData("77", "62704", "")]
    [InlineData("88", "", "")]
    [InlineData("99", "00000", "")]
    [InlineData("IL", "", "L8 101")]
    [InlineData("AK", "99950", "")]
    [InlineData("AK", "99951", "L8 101")]
    [InlineData("", "99951", "")]
    [InlineData("", "99999", "")]
    [InlineData("", "00000", "")]
    public async Task L8_State_IsThatOfTheZip(string state, string zip, string expected) => Assert.Equal(expected, await FoundInAsync(Line(("101", state), ("103", zip))));

    // Hashes differ from process to process, so the pair has to be looked for; among so many there are about a hundred.
    private static (string One, string Other) SsnsOfOneHash()
    {
        Dictionary<int, string> seen = [];
        for (var number = 0; number < 900_000; number++)
        {
            var digits = SsnGenerator.Join(701, 1 + (number / 9_999), 1 + (number % 9_999));
            var hash = digits.GetHashCode(StringComparison.Ordinal);
            if (!seen.TryAdd(hash, digits))
            {
                return (seen[hash], digits);
            }
        }

        throw new InvalidOperationException("No two SSNs have one hash.");
    }
}
