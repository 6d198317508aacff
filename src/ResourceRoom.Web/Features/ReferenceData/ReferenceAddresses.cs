using System.Globalization;

namespace ResourceRoom.Web.Features.ReferenceData;

public static class ReferenceAddresses
{
    public const string Holidays = "/admin/holidays";
    public const string Contacts = "/admin/contacts";
    public const string Lwias = "/admin/lwias";
    public const string UnsentMail = "/admin/mail";

    private const string DayFormat = "yyyy-MM-dd";

    public static string HolidaysOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{Holidays}?year={year}");

    public static string NewHoliday(int year) => string.Create(CultureInfo.InvariantCulture, $"{Holidays}/new?year={year}");

    public static string Removal(DateOnly day) => $"{Holidays}/{day.ToString(DayFormat, CultureInfo.InvariantCulture)}/removal";

    /// <summary>The day that an address names; null when it names none.</summary>
    public static DateOnly? DayIn(string text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string Contact(Guid publicId) => $"{Contacts}/{publicId}";

    public static string Lwia(int number) => string.Create(CultureInfo.InvariantCulture, $"{Lwias}/{number}");
}
