using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Tests.Participants;

public sealed class BirthDateTests
{
    private static readonly DateOnly Today = new(2026, 7, 1);

    [Theory]
    [InlineData("02/03/1985")]
    [InlineData("2/3/1985")]
    [InlineData("02/3/1985")]
    [InlineData("02-03-1985")]
    [InlineData("2-3-1985")]
    [InlineData("02031985")]
    [InlineData("1985-02-03")]
    [InlineData(" 02/03/1985 ")]
    [InlineData("02/03/85")]
    [InlineData("2-3-85")]
    [InlineData("Feb 3, 1985")]
    [InlineData("february 3 1985")]
    [InlineData("3 Feb 1985")]
    [InlineData("02.03.1985")]
    [InlineData("2.3.85")]
    [InlineData("2 3 1985")]
    [InlineData("02 / 03 / 1985")]
    [InlineData("2/3/'85")]
    [InlineData("1985/02/03")]
    [InlineData("1985-2-3")]
    [InlineData("19850203")]
    [InlineData("3-Feb-85")]
    [InlineData("Feb. 3rd, 1985")]
    [InlineData("February 3rd 85")]
    [InlineData("3 february, 1985")]
    public void TryParse_AcceptedForms_ReturnSameDay(string text)
    {
        Assert.True(BirthDate.TryParse(text, Today, out var date, out var fault));
        Assert.Equal(BirthDateFault.None, fault);
        Assert.Equal(new DateOnly(1985, 2, 3), date);
    }

    [Theory]
    [InlineData("07/01/26", 2026)]
    [InlineData("07/02/26", 1926)]
    [InlineData("02/29/24", 2024)]
    [InlineData("03/14/80", 1980)]
    [InlineData("12/31/00", 2000)]
    public void TryParse_YearOfTwoDigits_IsTheLatestNotInFuture(string text, int year)
    {
        Assert.True(BirthDate.TryParse(text, Today, out var date, out _));
        Assert.Equal(year, date.Year);
    }

    [Theory]
    [InlineData(null, BirthDateFault.Empty)]
    [InlineData(" ", BirthDateFault.Empty)]
    [InlineData("02/30/1985", BirthDateFault.NoSuchDay)]
    [InlineData("02/29/1985", BirthDateFault.NoSuchDay)]
    [InlineData("13/01/1985", BirthDateFault.NoSuchDay)]
    [InlineData("00/01/1985", BirthDateFault.NoSuchDay)]
    [InlineData("01/01/0000", BirthDateFault.NoSuchDay)]
    [InlineData("02/03/985", BirthDateFault.YearIncomplete)]
    [InlineData("020385", BirthDateFault.YearIncomplete)]
    [InlineData("02/03/1985\0", BirthDateFault.NotADate)]
    [InlineData("02/03/1985 10:00", BirthDateFault.NotADate)]
    [InlineData("٠٢/٠٣/١٩٨٥", BirthDateFault.NotADate)]
    [InlineData("2-3-8", BirthDateFault.YearIncomplete)]
    [InlineData("02/30/85", BirthDateFault.NoSuchDay)]
    [InlineData("02/03-85", BirthDateFault.NotADate)]
    [InlineData("Feb 30, 1985", BirthDateFault.NoSuchDay)]
    [InlineData("February 1985", BirthDateFault.PartMissing)]
    [InlineData("19851303", BirthDateFault.NoSuchDay)]
    [InlineData("14/03/1980", BirthDateFault.NoSuchDay)]
    [InlineData("02/03/19855", BirthDateFault.YearIncomplete)]
    [InlineData("1985", BirthDateFault.PartMissing)]
    [InlineData("02/1985", BirthDateFault.PartMissing)]
    [InlineData("02/03", BirthDateFault.PartMissing)]
    [InlineData("Feb 3", BirthDateFault.PartMissing)]
    [InlineData("Fob 3, 1985", BirthDateFault.NotADate)]
    [InlineData("Mayo 3, 1985", BirthDateFault.NotADate)]
    [InlineData("3 Feb 3 1985", BirthDateFault.NotADate)]
    [InlineData("unknown", BirthDateFault.NotADate)]
    [InlineData("07/02/2026", BirthDateFault.InFuture)]
    [InlineData("07/01/1905", BirthDateFault.Over120)]
    public void TryParse_NotABirthDate_ReturnsReason(string? text, BirthDateFault expected)
    {
        Assert.False(BirthDate.TryParse(text, Today, out var date, out var fault));
        Assert.Equal(expected, fault);
        Assert.Equal(default, date);
    }

    [Theory]
    [InlineData("07/01/2026")]
    [InlineData("07/02/1905")]
    [InlineData("02/29/1984")]
    public void TryParse_AtLimits_IsAccepted(string text) => Assert.True(BirthDate.TryParse(text, Today, out _, out _));

    [Theory]
    [InlineData("1985-07-02", "2026-07-01", 40)]
    [InlineData("1985-07-01", "2026-07-01", 41)]
    [InlineData("2026-07-01", "2026-07-01", 0)]
    [InlineData("2004-02-29", "2005-02-28", 0)]
    [InlineData("2004-02-29", "2005-03-01", 1)]
    [InlineData("2004-02-29", "2008-02-28", 3)]
    [InlineData("2004-02-29", "2008-02-29", 4)]
    [InlineData("2026-07-02", "2026-07-01", -1)]
    public void AgeOn_AroundBirthday_CountsCompletedYears(string birth, string day, int expected) =>
        Assert.Equal(expected, BirthDate.AgeOn(Day(birth), Day(day)));

    [Fact]
    public void AgeOn_NextDay_GrowsByOneAtMost() =>
        Prop.ForAll(AnyDay, AnyDay, (birth, day) =>
            BirthDate.AgeOn(birth, day.AddDays(1)) - BirthDate.AgeOn(birth, day) is 0 or 1).QuickCheckThrowOnFailure();

    [Fact]
    public void AgeOn_BornOneDayLater_IsNeverOlder() =>
        Prop.ForAll(AnyDay, AnyDay, (birth, day) =>
            BirthDate.AgeOn(birth.AddDays(1), day) <= BirthDate.AgeOn(birth, day)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2012-07-01", false)]
    [InlineData("2012-07-02", true)]
    public void NeedsConfirmation_AroundAge_IsForYounger(string birth, bool expected) =>
        Assert.Equal(expected, BirthDate.NeedsConfirmation(Day(birth), Today));

    private static Arbitrary<DateOnly> AnyDay { get; } =
        Gen.Choose(new DateOnly(1890, 1, 1).DayNumber, new DateOnly(2040, 12, 31).DayNumber)
            .Select(DateOnly.FromDayNumber).ToArbitrary();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
