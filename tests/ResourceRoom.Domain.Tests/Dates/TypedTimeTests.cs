using FsCheck;
using FsCheck.Fluent;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Dates;

public sealed class TypedTimeTests
{
    [Theory]
    [InlineData("1:30", "08:30", "16:30", "13:30")]
    [InlineData("4:30", "08:30", "16:30", "16:30")]
    [InlineData("4:31", "08:30", "16:30", null)]
    [InlineData("6:30", "08:30", "16:30", null)]
    [InlineData("6:30", "06:30", "14:00", "06:30")]
    [InlineData("6:29", "06:30", "18:28", null)]
    [InlineData("6:30", "06:00", "19:00", null)]
    [InlineData("6:30a", "08:30", "16:30", "06:30")]
    [InlineData("nine", "08:30", "16:30", null)]
    public void Read_HoursOfRoom_DecideWhereOneHalfOfDayFits(string text, string opens, string closes, string? expected)
    {
        var time = TypedTime.Read(text, after: null, (Time(opens), Time(closes)), out var fault);

        Assert.Equal(expected is null ? null : Time(expected), time);
        Assert.Equal(expected is not null, fault == TypedTimeFault.None);
    }

    [Fact]
    public void Read_DayWithoutHours_Asks()
    {
        Assert.Null(TypedTime.Read("1:30", after: null, open: null, out var fault));
        Assert.Equal(TypedTimeFault.MorningOrAfternoon, fault);
    }

    private static TimeOnly Time(string text) => TimeOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("9:05", "09:05")]
    [InlineData("905", "09:05")]
    [InlineData("0905", "09:05")]
    [InlineData("9", "09:00")]
    [InlineData("09", "09:00")]
    [InlineData("9:05 AM", "09:05")]
    [InlineData("9:05\u202FAM", "09:05")]
    [InlineData("9:05\u00A0a.m.", "09:05")]
    [InlineData("9:05:00 AM", "09:05")]
    [InlineData(" 9:05am ", "09:05")]
    [InlineData("9a.m.", "09:00")]
    [InlineData("1:30p", "13:30")]
    [InlineData("130P", "13:30")]
    [InlineData("1:30 pm", "13:30")]
    [InlineData("13:30", "13:30")]
    [InlineData("1330", "13:30")]
    [InlineData("12:15", "12:15")]
    [InlineData("12 AM", "00:00")]
    [InlineData("12:30p", "12:30")]
    [InlineData("0:10", "00:10")]
    [InlineData("01:30", "01:30")]
    [InlineData("7:00", "07:00")]
    [InlineData("23:59", "23:59")]
    [InlineData("noon", "12:00")]
    [InlineData("Noon", "12:00")]
    [InlineData("12 noon", "12:00")]
    [InlineData("12:00 noon", "12:00")]
    [InlineData("midday", "12:00")]
    [InlineData("12n", "12:00")]
    [InlineData("midnight", "00:00")]
    [InlineData("12:00 Midnight", "00:00")]
    [InlineData("24:00", "00:00")]
    [InlineData("2400", "00:00")]
    [InlineData("9.30", "09:30")]
    [InlineData("9.30 a.m.", "09:30")]
    [InlineData("9.30.00", "09:30")]
    [InlineData("9;30", "09:30")]
    [InlineData("9 30", "09:30")]
    [InlineData("9 : 30", "09:30")]
    [InlineData("1.30p", "13:30")]
    [InlineData("1:30 p. m.", "13:30")]
    [InlineData("13h30", "13:30")]
    [InlineData("13h", "13:00")]
    [InlineData("0930 hrs", "09:30")]
    [InlineData("9 o'clock", "09:00")]
    [InlineData("1 o’clock pm", "13:00")]
    [InlineData("13:00 PM", "13:00")]
    [InlineData("0:30 AM", "00:30")]
    public void Read_AsPeopleWriteIt_IsThatTime(string text, string expected)
    {
        var time = TypedTime.Read(text, after: null, out var fault);

        Assert.Equal(TypedTimeFault.None, fault);
        Assert.Equal(expected, time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null, TypedTimeFault.Empty)]
    [InlineData("  ", TypedTimeFault.Empty)]
    [InlineData("9:60", TypedTimeFault.NotATime)]
    [InlineData("9:5", TypedTimeFault.NotATime)]
    [InlineData("13:00 AM", TypedTimeFault.NotATime)]
    [InlineData("0:30 PM", TypedTimeFault.NotATime)]
    [InlineData("9,30", TypedTimeFault.NotATime)]
    [InlineData("24:30", TypedTimeFault.NotATime)]
    [InlineData("noonish", TypedTimeFault.NotATime)]
    [InlineData("1 noon", TypedTimeFault.NotATime)]
    [InlineData("n", TypedTimeFault.NotATime)]
    [InlineData("p", TypedTimeFault.NotATime)]
    [InlineData("1.30", TypedTimeFault.MorningOrAfternoon)]
    [InlineData("2 o'clock", TypedTimeFault.MorningOrAfternoon)]
    [InlineData("nine", TypedTimeFault.NotATime)]
    [InlineData("-9:05", TypedTimeFault.NotATime)]
    [InlineData("٩:05", TypedTimeFault.NotATime)]
    [InlineData("9:05\n", TypedTimeFault.None)]
    [InlineData("1:30", TypedTimeFault.MorningOrAfternoon)]
    [InlineData("6:59", TypedTimeFault.MorningOrAfternoon)]
    [InlineData("430", TypedTimeFault.MorningOrAfternoon)]
    public void Read_AnythingElse_SaysWhy(string? text, TypedTimeFault expected)
    {
        TypedTime.Read(text, after: null, out var fault);

        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData("1:30", 9, "13:30")]
    [InlineData("430", 13, "16:30")]
    [InlineData("10:30", 9, "10:30")]
    [InlineData("8:30", 9, "08:30")]
    public void Read_AfterAKnownTime_ReadsTheAfternoonWhereOnlyThatIsLater(string text, int after, string expected)
    {
        Assert.Equal(expected, TypedTime.Read(text, new TimeOnly(after, 0))?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Read_AnyText_NeverThrows() =>
        Prop.ForAll(HostileText.Any, text => TypedTime.Read(text, null, out var fault).HasValue == (fault == TypedTimeFault.None)).QuickCheckThrowOnFailure();
}
