using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Customers;

public static class CustomerContacts
{
    /// <summary>The person's own; without one, those that came last with a merged record.</summary>
    public static IQueryable<CustomerContact> InForceOf(this IQueryable<CustomerContact> contacts, long person) => contacts.AllOf(person).Take(1);

    /// <summary>Those in force first, then those that came with merged records.</summary>
    public static IOrderedQueryable<CustomerContact> AllOf(this IQueryable<CustomerContact> contacts, long person) => contacts
        .Where(row => row.ParticipantId == person)
        .OrderByDescending(row => row.EnteredOnId == row.ParticipantId).ThenByDescending(row => row.Id);

    /// <summary>With all they hold, in one trip.</summary>
    public static IQueryable<CustomerContact> Whole(this IQueryable<CustomerContact> contacts) =>
        contacts.Include(row => row.Phones).Include(row => row.Alternates).AsSingleQuery();

    public static ContactDetails Read(this CustomerContact? row) => row is null ? ContactDetails.None : new ContactDetails
    {
        Email = row is { Email: { } email, EmailConfirmedOn: { } emailOn } ? new(email, emailOn) : null,
        Phones = [.. row.Phones.OrderBy(phone => phone.Place).Select(Read)],
        Address = row is { Street: { } street, City: { } city, State: { } state, Zip: { } zip, AddressConfirmedOn: { } addressOn }
            ? new(new MailingAddress(street, city, state, new ZipCode(zip, row.ZipPlusFour)), addressOn)
            : null,
        PreferredWay = row.PreferredWay,
        PreferredTime = row.PreferredTime,
        Alternates = [.. row.Alternates.OrderBy(alternate => alternate.Place).Select(Read)],
    };

    /// <summary>Writes the details into a row that was read whole.</summary>
    public static void Write(this CustomerContact row, ContactDetails details)
    {
        var address = details.Address?.Value;
        (row.Email, row.EmailConfirmedOn) = (details.Email?.Value, details.Email?.On);
        (row.Street, row.City, row.State) = (address?.Street, address?.City, address?.State);
        (row.Zip, row.ZipPlusFour, row.AddressConfirmedOn) = (address?.Zip.Five, address?.Zip.PlusFour, details.Address?.On);
        (row.PreferredWay, row.PreferredTime) = (details.PreferredWay, details.PreferredTime);
        row.Phones.RemoveAll(phone => phone.Place >= details.Phones.Count);
        row.Alternates.RemoveAll(alternate => alternate.Place >= details.Alternates.Count);
        for (var place = 0; place < details.Phones.Count; place++)
        {
            row.WritePhone(place, details.Phones[place]);
        }

        for (var place = 0; place < details.Alternates.Count; place++)
        {
            row.WriteAlternate(place, details.Alternates[place]);
        }
    }

    private static Confirmed<ContactPhone> Read(CustomerPhone phone) =>
        new(new ContactPhone(new PhoneNumber(phone.Digits, phone.Extension), phone.Kind, phone.MayText), phone.ConfirmedOn);

    private static Confirmed<AlternateContact> Read(CustomerAlternate row)
    {
        var phone = row.PhoneDigits is { } digits ? new PhoneNumber(digits, row.PhoneExtension) : (PhoneNumber?)null;
        return new(new AlternateContact(row.Name, row.Relation, phone, row.Email), row.ConfirmedOn);
    }

    private static void WritePhone(this CustomerContact row, int place, Confirmed<ContactPhone> phone)
    {
        var number = phone.Value.Number;
        if (row.Phones.Find(one => one.Place == place) is not { } kept)
        {
            row.Phones.Add(kept = new CustomerPhone { Place = place, Digits = number.Digits });
        }

        (kept.Digits, kept.Extension) = (number.Digits, number.Extension);
        (kept.Kind, kept.MayText, kept.ConfirmedOn) = (phone.Value.Kind, phone.Value.MayText, phone.On);
    }

    private static void WriteAlternate(this CustomerContact row, int place, Confirmed<AlternateContact> alternate)
    {
        var (name, relation, phone, email) = alternate.Value;
        if (row.Alternates.Find(one => one.Place == place) is not { } kept)
        {
            row.Alternates.Add(kept = new CustomerAlternate { Place = place, Name = name });
        }

        (kept.Name, kept.Relation, kept.Email, kept.ConfirmedOn) = (name, relation, email, alternate.On);
        (kept.PhoneDigits, kept.PhoneExtension) = (phone?.Digits, phone?.Extension);
    }
}
