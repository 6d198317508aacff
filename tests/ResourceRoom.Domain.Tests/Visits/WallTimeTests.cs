using FsCheck;
using FsCheck.Fluent;

using ResourceRoom.Domain.Tests.Support;
using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class WallTimeTests
{
    [Theory]
    [InlineData("9:05", "09:05")]
    [InlineData("905", "09:05")]
    [InlineData("0905", "09:05")]
    [InlineData("9", "09:00")]
    [InlineData("09", "09:00")]
    [InlineData("9:05 AM", "09:05")]
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
    public void TryParse_CommonForms_ReturnsTime(string text, string expected)
    {
        Assert.True(WallTime.TryParse(text, after: null, out var time, out var fault));
        Assert.Equal(WallTimeFault.None, fault);
        Assert.Equal(expected, time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null, WallTimeFault.Empty)]
    [InlineData("  ", WallTimeFault.Empty)]
    [InlineData("24:00", WallTimeFault.NotATime)]
    [InlineData("9:60", WallTimeFault.NotATime)]
    [InlineData("9:5", WallTimeFault.NotATime)]
    [InlineData("13:00 PM", WallTimeFault.NotATime)]
    [InlineData("0:30 AM", WallTimeFault.NotATime)]
    [InlineData("nine", WallTimeFault.NotATime)]
    [InlineData("-9:05", WallTimeFault.NotATime)]
    [InlineData("٩:05", WallTimeFault.NotATime)]
    [InlineData("9:05\n", WallTimeFault.None)]
    [InlineData("1:30", WallTimeFault.MorningOrAfternoon)]
    [InlineData("6:59", WallTimeFault.MorningOrAfternoon)]
    [InlineData("430", WallTimeFault.MorningOrAfternoon)]
    public void TryParse_AnythingElse_ReturnsReason(string? text, WallTimeFault expected)
    {
        WallTime.TryParse(text, after: null, out _, out var fault);

        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData("1:30", 9, "13:30")]
    [InlineData("430", 13, "16:30")]
    [InlineData("10:30", 9, "10:30")]
    [InlineData("8:30", 9, "08:30")]
    public void TryParse_AfterKnownTime_PrefersLaterAfternoon(string text, int after, string expected)
    {
        Assert.True(WallTime.TryParse(text, new TimeOnly(after, 0), out var time, out _));
        Assert.Equal(expected, time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void TryParse_AnyText_NeverThrows() =>
        Prop.ForAll(HostileText.Any, text => WallTime.TryParse(text, null, out _, out var fault) == (fault == WallTimeFault.None)).QuickCheckThrowOnFailure();
}
