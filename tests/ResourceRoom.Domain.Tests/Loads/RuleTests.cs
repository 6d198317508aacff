using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Watching;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Loads;

public sealed class RuleTests
{
    [Theory]
    [InlineData(100, 10, true)]
    [InlineData(100, 9, false)]
    [InlineData(200, 10, false)]
    [InlineData(200, 11, true)]
    [InlineData(10, 10, true)]
    [InlineData(2_000_000, 100_000, false)]
    [InlineData(2_000_000, 100_001, true)]
    [InlineData(0, 0, false)]
    public void IsHeld_KnownAndTurned_NeedsTenAndMoreThanOneInTwenty(int known, int turned, bool expected) => Assert.Equal(expected, HeldRule.IsHeld(known, turned));

    [Theory]
    [InlineData("2026-03-01", "2026-04-01", false)]
    [InlineData("2026-03-01", "2026-04-02", true)]
    [InlineData("2026-04-01", "2026-03-01", false)]
    [InlineData("2026-04-02", "2026-03-01", true)]
    public void IsOtherDay_DaysOff_TurnsAfterThirtyOne(string known, string sent, bool expected) =>
        Assert.Equal(expected, HeldRule.IsOtherDay(Days.On(known), Days.On(sent)));

    [Theory]
    [InlineData(null, null, null, WeeklyState.NotWatched)]
    [InlineData("2026-03-09", null, null, WeeklyState.OnTime)]
    [InlineData("2026-03-08", null, null, WeeklyState.Overdue)]
    [InlineData("2026-01-01", "2026-03-09", "2026-03-02", WeeklyState.OnTime)]
    [InlineData("2026-01-01", "2026-03-09", "2026-03-01", WeeklyState.Stale)]
    [InlineData("2026-01-01", "2026-03-08", "2026-03-16", WeeklyState.Overdue)]
    [InlineData("2026-03-15", "2026-03-01", null, WeeklyState.OnTime)]
    public void Of_DayOfTheWatch_IsMarch16(string? approved, string? accepted, string? newest, WeeklyState expected) =>
        Assert.Equal(expected, WeeklyWatch.Of(Day(approved), Day(accepted), Day(newest), Days.On("2026-03-16")));

    [Theory]
    [InlineData(0, 0, 0, 0, 0, 0, false, true)]
    [InlineData(1, 0, 0, 0, 9, 0, true, true)]
    [InlineData(0, 1, 0, 0, 9, 0, true, true)]
    [InlineData(0, 0, 0, 1, 9, 0, true, true)]
    [InlineData(0, 0, 5, 0, 0, 0, false, true)]
    [InlineData(0, 0, 5, 0, 0, 0, true, false)]
    [InlineData(0, 0, 0, 0, 9, 0, false, false)]
    [InlineData(0, 0, 0, 0, 0, 9, false, false)]
    public void IsAccepted_Rows_CountWhenTheyBroughtVisits(int added, int updated, int unchanged, int voided, int rejected, int withheld, bool isSameFile, bool expected) =>
        Assert.Equal(expected, WeeklyWatch.IsAccepted(
            new LoadCounts { New = added, Updated = updated, Unchanged = unchanged, Voided = voided, Rejected = rejected, Withheld = withheld }, isSameFile));

    [Theory]
    [InlineData(LoadColumn.Ssn, "XXX-XX-1234", "XXX-XX-••••")]
    [InlineData(LoadColumn.Ssn, "*****1234", "*****••••")]
    [InlineData(LoadColumn.Ssn, "1234", "••••")]
    [InlineData(LoadColumn.Ssn, "12345678", "••••••••")]
    [InlineData(LoadColumn.Ssn, "912-70-1234", "•••-••-1234")]
    [InlineData(LoadColumn.Ssn, "912701234.0", "•••••••••.•")]
    [InlineData(LoadColumn.BirthDate, "3/14/1980", "•/••/••••")]
    [InlineData(LoadColumn.Zip, "62704.0", "62704.0")]
    [InlineData(LoadColumn.LastName, "912-70-1234", "•••-••-••••")]
    [InlineData(LoadColumn.Note, "call 217-555-0100 about 912 70 1234", "call 217-555-0100 about ••• •• ••••")]
    public void Found_OfACell_HidesWhatIsSecret(LoadColumn column, string cell, string expected) => Assert.Equal(expected, FoundText.Of(column, cell));

    [Fact]
    public void Found_LongCell_IsCutAtACharacter()
    {
        Assert.Equal(new string('x', 60), FoundText.Of(new string('x', 60)));
        Assert.Equal(new string('x', 60) + "…", FoundText.Of(new string('x', 61)));
        Assert.Equal(new string('x', 59) + "…", FoundText.Of(new string('x', 59) + "\U00020000y"));
    }

    [Theory]
    [InlineData(LoadCode.BadValue, "BAD_VALUE")]
    [InlineData(LoadCode.OutsideLwia, "OUTSIDE_LWIA")]
    [InlineData(LoadCode.DuplicateInFile, "DUPLICATE_IN_FILE")]
    [InlineData(LoadCode.Empty, "EMPTY")]
    [InlineData(LoadCode.NotReleased, "NOT_RELEASED")]
    public void Name_Code_IsThatOfTheContract(LoadCode code, string expected) => Assert.Equal(expected, code.Name());

    [Theory]
    [InlineData(" x ", "x")]
    [InlineData("'=1", "=1")]
    [InlineData("'\u0040a", "@a")]
    [InlineData("'\uFF1Da", "\uFF1Da")]
    [InlineData("' =1", "' =1")]
    [InlineData("'", "'")]
    [InlineData("'\ta", "a")]
    [InlineData("'Ana", "'Ana")]
    [InlineData("''=a", "''=a")]
    public void Clean_Cell_IsTrimmedAndLosesTheGuard(string cell, string expected) => Assert.Equal(expected, LoadCell.Clean(cell));

    [Theory]
    [InlineData(0, 50, false)]
    [InlineData(0, 51, true)]
    [InlineData(49, 1, false)]
    [InlineData(50, 1, true)]
    [InlineData(51, 9, false)]
    public void GoesOver_ConflictsOfADay_OnceAtTheFiftyFirst(int before, int added, bool expected) => Assert.Equal(expected, ConflictWatch.GoesOver(before, added));

    private static DateOnly? Day(string? text) => text is null ? null : Days.On(text);
}
