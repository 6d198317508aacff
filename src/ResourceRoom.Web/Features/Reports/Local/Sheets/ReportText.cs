using System.Globalization;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

/// <summary>Cells of reports as text.</summary>
public static class ReportText
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>As a page shows it: numbers in groups of three.</summary>
    public static string OnPage(object? cell) => cell switch
    {
        null => "",
        HiddenNumber => "*",
        DateOnly day => OfficeFormat.Date(day),
        decimal number => number.ToString("N1", English),
        IFormattable number => number.ToString("N0", English),
        _ => (string)cell,
    };

    /// <summary>As the file has it: days ISO, numbers plain.</summary>
    public static object? InFile(object? cell) => cell switch
    {
        HiddenNumber => "*",
        DateOnly day => OfficeFormat.Iso(day),
        decimal number => number.ToString("0.0", CultureInfo.InvariantCulture),
        _ => cell,
    };

    /// <summary>How a number has changed; nothing where one of the two is hidden or missing.</summary>
    public static string Change(object? now, object? before)
    {
        if (AsNumber(now) is not { } value || AsNumber(before) is not { } old)
        {
            return "";
        }

        var change = value - old;
        return change == 0 ? "no change"
            : old == 0 ? $"{Signed(change)}"
            : $"{Signed(change)} ({(change > 0 ? "+" : "−")}{decimal.Round(Math.Abs(change) * 100 / old, 0, MidpointRounding.AwayFromZero).ToString("N0", English)}%)";
    }

    private static string Signed(decimal change) => $"{(change > 0 ? "+" : "−")}{Math.Abs(change).ToString(change == decimal.Truncate(change) ? "N0" : "N1", English)}";

    private static decimal? AsNumber(object? cell) => cell switch
    {
        int number => number,
        long number => number,
        decimal number => number,
        _ => null,
    };
}
