using System.Globalization;

namespace ResourceRoom.Domain.Dates;

/// <summary>A date as people type it [ours].</summary>
public static class TypedDate
{
    private static readonly string[] Forms = ["M/d/yyyy", "M-d-yyyy", "MMddyyyy", "yyyy-MM-dd"];

    /// <summary>
    /// Reads MM/DD/YYYY, MM-DD-YYYY (leading zeros optional), MMDDYYYY and YYYY-MM-DD; null when the text is anything else or
    /// no day of the calendar.
    /// </summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
