using System.Globalization;

using ResourceRoom.Domain.Contacts;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Web.Features.ReferenceData.Contacts;

public sealed record OetContactFacts : ReferenceFacts
{
    public required PhoneNumber Phone { get; init; }

    public required string Email { get; init; }

    public required string? MailAddress { get; init; }

    public required int Position { get; init; }

    protected override IEnumerable<FieldValue> OwnValues =>
    [
        new(ReferenceField.Phone, Phone.ToString()), new(ReferenceField.Email, Email), new(ReferenceField.MailAddress, MailAddress),
        new(ReferenceField.Position, Position.ToString(CultureInfo.InvariantCulture)),
    ];

    public static OetContactFacts Of(OetContact contact) => new()
    {
        Name = contact.Name,
        Phone = contact.Phone,
        Email = contact.Email,
        MailAddress = contact.MailAddress,
        Position = contact.Position,
    };

    public OetContact ToNew(Guid publicId) => new()
    {
        PublicId = publicId,
        Name = Name,
        PhoneDigits = Phone.Digits,
        PhoneExtension = Phone.Extension,
        Email = Email,
        MailAddress = MailAddress,
        Position = Position,
    };

    public void ApplyTo(OetContact contact)
    {
        (contact.Name, contact.Email, contact.MailAddress, contact.Position) = (Name, Email, MailAddress, Position);
        (contact.PhoneDigits, contact.PhoneExtension) = (Phone.Digits, Phone.Extension);
    }
}
