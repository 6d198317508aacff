using ResourceRoom.Web.Data.ReferenceData;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>Two invented people at OET to whom location forms are sent. No telephone, mailbox or street is anybody's.</summary>
internal static class DemoOetContacts
{
    public static IReadOnlyList<OetContact> AsOf(DateTime now) =>
    [
        Contact(now, 1, "Renata Kowalczyk", "2175550161", "renata.kowalczyk@oet.example", "Office of Employment and Training\n12 Larkspur Plaza, Floor 3\nSpringfield, IL 62701"),
        Contact(now, 2, "Marcus Bellamy", "2175550162", "marcus.bellamy@oet.example", address: null),
    ];

    private static OetContact Contact(DateTime now, int position, string name, string phone, string email, string? address) => new()
    {
        PublicId = Guid.CreateVersion7(now),
        Name = name,
        PhoneDigits = phone,
        Email = email,
        MailAddress = address,
        Position = position,
    };
}
