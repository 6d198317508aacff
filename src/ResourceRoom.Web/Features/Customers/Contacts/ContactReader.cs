using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Customers.Contacts;

/// <summary>Reads contact details as they were typed; what is wrong is reported at its field.</summary>
public sealed class ContactReader(Action<string, string> report)
{
    private bool isFaulty;

    public EnteredContact Read(ContactInput input)
    {
        var entered = new EnteredContact
        {
            Email = ReadEmail(input),
            Phones = ReadPhones(input.Phones),
            Address = ReadAddress(input),
            PreferredWay = ReadWay(input.PreferredWay),
            PreferredTime = input.PreferredTime?.Clean(),
            Alternates = ReadAlternates(input.Alternates),
        };

        // A phone that could not be read is no missing phone.
        if (!isFaulty && PreferredWayRule.WhyNot(entered) is { } why)
        {
            Report(nameof(ContactInput.PreferredWay), why.InWords());
        }

        return entered;
    }

    private Entered<string>? ReadEmail(ContactInput input)
    {
        if (TypedText.Clean(input.Email) is { } email)
        {
            return new(email, input.ConfirmEmail);
        }

        return NothingToConfirm<string>(input.ConfirmEmail, nameof(ContactInput.Email), "the email address");
    }

    private List<Entered<ContactPhone>> ReadPhones(List<PhoneInput> rows)
    {
        Require(rows.Count <= ContactDetails.MostPhones, "", $"A customer can have up to {ContactDetails.MostPhones} phones (you entered {rows.Count}).");
        List<Entered<ContactPhone>> phones = [];
        for (var place = 0; place < rows.Count; place++)
        {
            if (ReadPhone(rows[place], $"{nameof(ContactInput.Phones)}[{place}].") is not { } phone)
            {
                continue;
            }

            Require(
                !phones.Exists(known => known.Value.Number == phone.Value.Number),
                $"{nameof(ContactInput.Phones)}[{place}].{nameof(PhoneInput.Number)}",
                "This number is already entered above. Clear one of the two.");
            phones.Add(phone);
        }

        return phones;
    }

    private Entered<ContactPhone>? ReadPhone(PhoneInput row, string prefix)
    {
        var number = ReadNumber(row.Number, prefix + nameof(PhoneInput.Number));
        if (number is null)
        {
            return string.IsNullOrWhiteSpace(row.Number?.Text)
                ? NothingToConfirm<ContactPhone>(row.Confirm, prefix + nameof(PhoneInput.Number), "the number")
                : null;
        }

        if (FilterRules.Chosen<PhoneKind>(row.Kind) is not { } kind)
        {
            Report(prefix + nameof(PhoneInput.Kind), "Choose what kind of phone this is.");
            return null;
        }

        return new(new ContactPhone(number.Value, kind, row.MayText), row.Confirm);
    }

    private PhoneNumber? ReadNumber(TypedNote? typed, string field)
    {
        var number = TypedPhone.Read(typed?.Text, out var fault);
        if (number is null && fault.Kind != PhoneFaultKind.Empty)
        {
            Report(field, fault.InWords(typed));
        }

        return number;
    }

    private Entered<MailingAddress>? ReadAddress(ContactInput input)
    {
        var (street, city) = (input.Street?.Clean(), input.City?.Clean());
        if (street is null && city is null && string.IsNullOrWhiteSpace(input.Zip))
        {
            return NothingToConfirm<MailingAddress>(input.ConfirmAddress, nameof(ContactInput.Street), "the address");
        }

        var isZip = ZipCode.TryParse(input.Zip, out var zip, out var fault);
        Require(street is not null, nameof(ContactInput.Street), "Enter the street and number, or the P.O. box.");
        Require(city is not null, nameof(ContactInput.City), "Enter the city.");
        Require(PostalState.Exists(input.State), nameof(ContactInput.State), "Choose the state.");
        Require(isZip, nameof(ContactInput.Zip), fault == ZipFault.Empty ? "Enter the Zip code." : ZipFault.NotZip.InWords());
        return street is null || city is null || input.State is null ? null : new(new MailingAddress(street, city, input.State, zip), input.ConfirmAddress);
    }

    private PreferredWay? ReadWay(string? chosen)
    {
        var way = FilterRules.Chosen<PreferredWay>(chosen);
        Require(way is not null || string.IsNullOrEmpty(chosen), nameof(ContactInput.PreferredWay), "Choose a way from the list.");
        return way;
    }

    private List<Entered<AlternateContact>> ReadAlternates(List<AlternateInput> rows)
    {
        Require(rows.Count <= ContactDetails.MostAlternates, "", $"A customer can have up to {ContactDetails.MostAlternates} alternate contacts (you entered {rows.Count}).");
        return [.. rows.Select((row, place) => ReadAlternate(row, $"{nameof(ContactInput.Alternates)}[{place}].")).OfType<Entered<AlternateContact>>()];
    }

    private Entered<AlternateContact>? ReadAlternate(AlternateInput row, string prefix)
    {
        var (name, relation, email) = (row.Name?.Clean(), row.Relation?.Clean(), TypedText.Clean(row.Email));
        var hasPhone = !string.IsNullOrWhiteSpace(row.Phone?.Text);
        if (name is null && relation is null && email is null && !hasPhone)
        {
            return NothingToConfirm<AlternateContact>(row.Confirm, prefix + nameof(AlternateInput.Name), "the contact");
        }

        Require(name is not null, prefix + nameof(AlternateInput.Name), "Enter the name of this contact, or clear its other fields.");
        Require(hasPhone || email is not null, prefix + nameof(AlternateInput.Phone), "Enter a phone number or an email address of this contact.");
        var phone = ReadNumber(row.Phone, prefix + nameof(AlternateInput.Phone));
        return name is null ? null : new(new AlternateContact(name, relation, phone, email), row.Confirm);
    }

    private Entered<T>? NothingToConfirm<T>(bool isConfirmed, string field, string what)
    {
        Require(!isConfirmed, field, $"Enter {what} that was confirmed, or clear the checkbox.");
        return null;
    }

    private void Require(bool isSo, string field, string otherwise)
    {
        if (!isSo)
        {
            Report(field, otherwise);
        }
    }

    private void Report(string field, string message)
    {
        isFaulty = true;
        report(field, message);
    }
}
