using ResourceRoom.Domain.Contacts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Contacts;

/// <summary>All contact details of a customer. What is left empty comes off the record.</summary>
public sealed record ContactInput : Unlogged
{
    /// <summary>The version that was shown, 0 when there was none; a form without one is as good as an old one.</summary>
    public int Version { get; init; } = -1;

    public string? Email { get; init; }

    public bool ConfirmEmail { get; init; }

    public List<PhoneInput> Phones { get; init; } = [];

    public TypedNote? Street { get; init; }

    public TypedNote? City { get; init; }

    public string? State { get; init; }

    public string? Zip { get; init; }

    public bool ConfirmAddress { get; init; }

    public string? PreferredWay { get; init; }

    public TypedNote? PreferredTime { get; init; }

    public List<AlternateInput> Alternates { get; init; } = [];

    internal static ContactInput Of(ContactDetails onFile, int version) => new()
    {
        Version = version,
        Email = onFile.Email?.Value,
        Phones = [.. onFile.Phones.Select(phone => PhoneInput.Of(phone.Value))],
        Street = onFile.Address?.Value.Street,
        City = onFile.Address?.Value.City,
        State = onFile.Address?.Value.State,
        Zip = onFile.Address?.Value.Zip.ToString(),
        PreferredWay = onFile.PreferredWay?.ToString(),
        PreferredTime = onFile.PreferredTime,
        Alternates = [.. onFile.Alternates.Select(alternate => AlternateInput.Of(alternate.Value))],
    };

    /// <summary>The same with a row of the form for each phone and alternate contact there may be.</summary>
    internal ContactInput WithEmptyRows() => this with
    {
        Phones = [.. Phones.Concat(Enumerable.Repeat(new PhoneInput(), ContactDetails.MostPhones)).Take(ContactDetails.MostPhones)],
        Alternates = [.. Alternates.Concat(Enumerable.Repeat(new AlternateInput(), ContactDetails.MostAlternates)).Take(ContactDetails.MostAlternates)],
    };

    internal EnteredContact ToEntered() =>
        new ContactReader(static (field, _) => throw new InvalidOperationException($"{field} was saved unchecked.")).Read(this);
}

public sealed record PhoneInput : Unlogged
{
    /// <summary>An SSN typed here by mistake does not come back into the page.</summary>
    public TypedNote? Number { get; init; }

    public string? Kind { get; init; }

    public bool MayText { get; init; }

    public bool Confirm { get; init; }

    internal bool IsEmpty => Number?.Clean() is null && string.IsNullOrEmpty(Kind) && !MayText && !Confirm;

    internal static PhoneInput Of(ContactPhone phone) =>
        new() { Number = phone.Number.ToString(), Kind = phone.Kind.ToString(), MayText = phone.MayText };
}

public sealed record AlternateInput : Unlogged
{
    public TypedNote? Name { get; init; }

    public TypedNote? Relation { get; init; }

    public TypedNote? Phone { get; init; }

    public string? Email { get; init; }

    public bool Confirm { get; init; }

    internal bool IsEmpty => Name?.Clean() is null && Relation?.Clean() is null && Phone?.Clean() is null && string.IsNullOrWhiteSpace(Email) && !Confirm;

    internal static AlternateInput Of(AlternateContact alternate) =>
        new() { Name = alternate.Name, Relation = alternate.Relation, Phone = alternate.Phone?.ToString(), Email = alternate.Email };
}

public sealed class ContactInputValidator : AbstractValidator<ContactInput>
{
    public ContactInputValidator()
    {
        RuleFor(input => input.Email).MayBeAnEmailAddress();
        RuleFor(input => input.Street).MustBeANote(CustomerContact.StreetLength, "street");
        RuleFor(input => input.City).MustBeANote(CustomerContact.CityLength, "city");
        RuleFor(input => input.PreferredTime).MustBeANote(CustomerContact.TimeLength, "preferred time");
        RuleForEach(input => input.Alternates).ChildRules(row =>
        {
            row.RuleFor(alternate => alternate.Name).MustBeANote(CustomerAlternate.NameLength, "name");
            row.RuleFor(alternate => alternate.Relation).MustBeANote(CustomerAlternate.RelationLength, "relation");
            row.RuleFor(alternate => alternate.Email).MayBeAnEmailAddress();
        });
        RuleFor(input => input).Custom((input, context) => new ContactReader((field, message) => context.AddFailure(field, message)).Read(input));
    }
}
