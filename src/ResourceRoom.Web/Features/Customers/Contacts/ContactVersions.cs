using ResourceRoom.Domain.Contacts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Customers.Contacts;

/// <summary>Contact details on file beside those that were typed, field by field.</summary>
internal static class ContactVersions
{
    public static IReadOnlyList<TwoValues> Of(ContactDetails onFile, ContactInput input)
    {
        var typed = input.ToEntered();
        return
        [
            Row(ContactField.Email, onFile.Email?.Value, typed.Email?.Value),
            Row(ContactField.Phones, Joined(onFile.Phones.Select(phone => phone.Value.InWords())), Joined(typed.Phones.Select(phone => phone.Value.InWords()))),
            Row(ContactField.Address, onFile.Address?.Value.InWords(), typed.Address?.Value.InWords()),
            Row(ContactField.PreferredWay, onFile.PreferredWay?.InWords(), typed.PreferredWay?.InWords()),
            Row(ContactField.PreferredTime, onFile.PreferredTime, typed.PreferredTime),
            Row(ContactField.Alternates, Joined(onFile.Alternates.Select(one => one.Value.InWords())), Joined(typed.Alternates.Select(one => one.Value.InWords()))),
        ];
    }

    private static TwoValues Row(ContactField field, string? onFile, string? typed) => new(field.Label(), onFile ?? "–", typed ?? "–", onFile != typed);

    private static string? Joined(IEnumerable<string> items) => string.Join("; ", items) is { Length: > 0 } words ? words : null;
}
