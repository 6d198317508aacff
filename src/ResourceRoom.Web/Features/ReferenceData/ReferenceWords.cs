using System.Diagnostics;

using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Web.Features.ReferenceData;

public static class ReferenceWords
{
    public const string None = "None";

    public static string Label(this ReferenceField field) => field switch
    {
        ReferenceField.Name => "Name",
        ReferenceField.Phone => "Phone",
        ReferenceField.Email => "Email",
        ReferenceField.MailAddress => "Mailing address",
        ReferenceField.Position => "Place in list",
        ReferenceField.Counties => "Counties",
        ReferenceField.BoardCode => "ETA board code",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ReferenceField field, string? value) => field switch
    {
        _ when string.IsNullOrEmpty(value) => None,
        ReferenceField.MailAddress => value.Replace("\n", ", ", StringComparison.Ordinal),
        ReferenceField.Counties => CountiesInWords(value),
        _ => value,
    };

    public static string CountiesInWords(string counties) => counties.Length == 0 ? None : counties.Replace($"{Lwia.CountySeparator}", ", ", StringComparison.Ordinal);

    public static string TooLong(string what, int longest, int length) => $"The {what} can be up to {longest} characters (you entered {length}).";
}
