namespace ResourceRoom.Domain.Contacts;

/// <summary>What entering contact details changes [ours].</summary>
public static class ContactRule
{
    /// <summary>
    /// The details after they were entered. An item that is new, changed or confirmed bears today's date; one that was on
    /// file just so, at whatever place, keeps its own.
    /// </summary>
    public static ContactDetails Replace(ContactDetails onFile, EnteredContact entered, DateOnly today) => new()
    {
        Email = entered.Email is null ? null : Date(entered.Email, OneOrNone(onFile.Email), today),
        Phones = [.. entered.Phones.Select(phone => Date(phone, onFile.Phones, today))],
        Address = entered.Address is null ? null : Date(entered.Address, OneOrNone(onFile.Address), today),
        PreferredWay = entered.PreferredWay,
        PreferredTime = entered.PreferredTime,
        Alternates = [.. entered.Alternates.Select(alternate => Date(alternate, onFile.Alternates, today))],
    };

    /// <summary>The fields that say something else than before.</summary>
    public static IReadOnlyList<ContactField> ChangedFields(ContactDetails before, ContactDetails after) =>
    [
        .. If(ContactField.Email, before.Email?.Value != after.Email?.Value),
        .. If(ContactField.Phones, !Values(before.Phones).SequenceEqual(Values(after.Phones))),
        .. If(ContactField.Address, before.Address?.Value != after.Address?.Value),
        .. If(ContactField.PreferredWay, before.PreferredWay != after.PreferredWay),
        .. If(ContactField.PreferredTime, before.PreferredTime != after.PreferredTime),
        .. If(ContactField.Alternates, !Values(before.Alternates).SequenceEqual(Values(after.Alternates))),
    ];

    /// <summary>The fields with an item that says the same as before and was confirmed anew.</summary>
    public static IReadOnlyList<ContactField> ConfirmedFields(ContactDetails before, ContactDetails after) =>
    [
        .. If(ContactField.Email, IsAnyConfirmed(OneOrNone(before.Email), OneOrNone(after.Email))),
        .. If(ContactField.Phones, IsAnyConfirmed(before.Phones, after.Phones)),
        .. If(ContactField.Address, IsAnyConfirmed(OneOrNone(before.Address), OneOrNone(after.Address))),
        .. If(ContactField.Alternates, IsAnyConfirmed(before.Alternates, after.Alternates)),
    ];

    private static Confirmed<T> Date<T>(Entered<T> entered, IEnumerable<Confirmed<T>> onFile, DateOnly today)
    {
        var known = entered.IsConfirmed ? null : onFile.FirstOrDefault(item => Equals(item.Value, entered.Value));
        return new Confirmed<T>(entered.Value, known?.On ?? today);
    }

    private static bool IsAnyConfirmed<T>(IEnumerable<Confirmed<T>> before, IEnumerable<Confirmed<T>> after) =>
        after.Any(item => before.Any(known => Equals(known.Value, item.Value) && known.On != item.On));

    private static IEnumerable<T> Values<T>(IEnumerable<Confirmed<T>> items) => items.Select(item => item.Value);

    private static IEnumerable<Confirmed<T>> OneOrNone<T>(Confirmed<T>? item) => item is null ? [] : [item];

    private static IEnumerable<ContactField> If(ContactField field, bool applies) => applies ? [field] : [];
}
