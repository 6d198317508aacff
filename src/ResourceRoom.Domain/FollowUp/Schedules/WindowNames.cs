using System.Globalization;

namespace ResourceRoom.Domain.FollowUp.Schedules;

/// <summary>Windows by name: by their months on pages, such as M1 and Q2 in files.</summary>
public static class WindowNames
{
    /// <summary>Such as M1 or Q2.</summary>
    public static string Code(this WindowName window) => Enum.IsDefined(window)
        ? window.ToString()
        : throw new ArgumentOutOfRangeException(nameof(window), window, null);

    /// <summary>Such as Month 2 or Months 4-6: months after the exit. The third to the fifth window end in the third month.</summary>
    public static string InWords(this WindowName window) => window switch
    {
        WindowName.M1 => "Month 1",
        WindowName.M2 => "Month 2",
        WindowName.M3 or WindowName.M4 or WindowName.M5 => "Month 3",
        WindowName.Q2 => "Months 4-6",
        WindowName.Q3 => "Months 7-9",
        WindowName.Q4 => "Months 10-12",
        _ => throw new ArgumentOutOfRangeException(nameof(window), window, null),
    };

    /// <summary>Such as Month 2, due 03/16.</summary>
    public static string InWords(this WindowName window, DateOnly due) =>
        string.Create(CultureInfo.InvariantCulture, $"{window.InWords()}, due {due:MM/dd}");
}
