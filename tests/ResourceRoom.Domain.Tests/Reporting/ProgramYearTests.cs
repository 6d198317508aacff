using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Domain.Tests.Reporting;

public sealed class ProgramYearTests
{
    [Theory]
    [InlineData(2026, 6, 30, 2025)]
    [InlineData(2026, 7, 1, 2026)]
    [InlineData(2026, 12, 31, 2026)]
    [InlineData(2027, 1, 1, 2026)]
    [InlineData(2027, 6, 30, 2026)]
    [InlineData(2027, 7, 1, 2027)]
    public void Containing_AroundJuly_ReturnsStartYear(int year, int month, int day, int expected) =>
        Assert.Equal(new ProgramYear(expected), ProgramYear.Containing(new DateOnly(year, month, day)));

    [Fact]
    public void StartAndEnd_AnyYear_AreJulyAndJune()
    {
        Assert.Equal(new DateOnly(2026, 7, 1), new ProgramYear(2026).Start);
        Assert.Equal(new DateOnly(2027, 6, 30), new ProgramYear(2026).End);
    }

    [Fact]
    public void Containing_AnyDay_IsWithinYear() =>
        Prop.ForAll(Gen.Choose(700_000, 800_000).Select(DateOnly.FromDayNumber).ToArbitrary(), day =>
        {
            var programYear = ProgramYear.Containing(day);
            return programYear.Start <= day && day <= programYear.End;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2021, "PY 21")]
    [InlineData(2009, "PY 09")]
    [InlineData(2100, "PY 00")]
    public void ShortName_Year_IsTheOneOfGroups(int year, string expected) => Assert.Equal(expected, new ProgramYear(year).ShortName);

    [Fact]
    public void ToString_Year_IsShort() => Assert.Equal("PY 2026", new ProgramYear(2026).ToString());
}
