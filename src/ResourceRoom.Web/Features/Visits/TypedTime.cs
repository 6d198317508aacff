using System.Globalization;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>Reads a time of day as people type it.</summary>
public static class TypedTime
{
    private static readonly string[] Forms = ["h:mm tt", "h:mmtt", "h tt", "htt", "H:mm"];
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>The time: "9:05 AM", "9:05am", "9 a.m." or "13:40"; null for anything else, such as a bare number.</summary>
    public static TimeOnly? Read(string? text)
    {
        var plain = text?.Replace(".", "", StringComparison.Ordinal).Trim();
        return TimeOnly.TryParseExact(plain, Forms, English, DateTimeStyles.AllowInnerWhite, out var time) ? time : null;
    }
}
