using System.Globalization;

namespace ResourceRoom.Domain.Tests.Support;

internal static class Days
{
    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? Maybe(string? day) => day is null ? null : On(day);
}
