using System.Diagnostics;

using ResourceRoom.Domain.Contacts;

namespace ResourceRoom.Web.Features.Customers.Contacts;

public static class ContactWords
{
    public static string InWords(this PhoneKind kind) => kind switch
    {
        PhoneKind.Mobile => "Mobile",
        PhoneKind.Home => "Home",
        PhoneKind.Work => "Work",
        PhoneKind.Message => "Message",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this PreferredWay way) => way switch
    {
        PreferredWay.Phone => "Phone",
        PreferredWay.Text => "Text message",
        PreferredWay.Email => "Email",
        PreferredWay.Letter => "Letter",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ContactPhone phone) => $"{phone.Number}, {phone.Kind.InWords().ToLowerInvariant()}{(phone.MayText ? ", may get texts" : "")}";

    public static string InWords(this MailingAddress address) => $"{address.Street}, {address.City}, {address.State} {address.Zip}";

    public static string InWords(this AlternateContact alternate) => string.Join(
        ", ",
        new[] { alternate.Relation is null ? alternate.Name : $"{alternate.Name} ({alternate.Relation})", alternate.Phone?.ToString(), alternate.Email }.OfType<string>());

    public static string InWords(this PreferredWayRefusal why) => why switch
    {
        PreferredWayRefusal.NoPhone => "There is no phone on this form. Enter one, or choose another way.",
        PreferredWayRefusal.NoConsentToText => "The customer has agreed to texts on none of these phones. Check “Agreed to text messages” at one, or choose another way.",
        PreferredWayRefusal.NoEmail => "There is no email address on this form. Enter one, or choose another way.",
        PreferredWayRefusal.NoAddress => "There is no mailing address on this form. Enter one, or choose another way.",
        _ => throw new UnreachableException(),
    };
}
