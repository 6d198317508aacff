using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>What the demo customer and the planner wrote to each other. The last message of each waits to be read.</summary>
internal sealed class DemoMessages(Participant person, User customer, User planner, DateTime now)
{
    public IEnumerable<object> All() =>
    [
        Contact(OfficeClock.DayOf(now.AddDays(-9))),
        From(planner, "Hello Jordan, here we can write to each other. How is the class going?", now.AddDays(-9)),
        From(customer, "Good! The first test is next week. The bus takes almost an hour though.", now.AddDays(-8)),
        From(planner, "Thank you for telling me. Let us talk about the bus pass when you are in on Thursday.", now.AddDays(-7)),
        From(customer, "I passed the test!", now.AddHours(-20), isRead: false),
        From(planner, "Please bring your class schedule to our next meeting.", now.AddHours(-2), isRead: false),
    ];

    private CustomerContact Contact(DateOnly day)
    {
        var contact = new CustomerContact { ParticipantId = person.Id, EnteredOnId = person.Id };
        contact.Write(new ContactDetails
        {
            // Not the one of the sign-in: forms take no address of the demo's own domain.
            Email = new("jordan@example.test", day),
            Phones =
            [
                new(new ContactPhone(new PhoneNumber("2175550142", null), PhoneKind.Mobile, MayText: true), day),
                new(new ContactPhone(new PhoneNumber("2175550187", "12"), PhoneKind.Work, MayText: false), day.AddDays(-60)),
            ],
            Address = new(new MailingAddress("418 Oak Street, Apt. 2", "Springfield", "IL", new ZipCode("62704", null)), day.AddDays(-60)),
            PreferredWay = PreferredWay.Text,
            PreferredTime = "Weekdays after 4 PM",
            Alternates = [new(new AlternateContact("Rosa Delgado", "aunt", new PhoneNumber("2175550163", null), null), day.AddDays(-60))],
        });
        return contact;
    }

    private Message From(User sender, string text, DateTime at, bool isRead = true)
    {
        var isFromCustomer = sender == customer;
        return new Message
        {
            PublicId = Guid.CreateVersion7(at),
            ParticipantId = person.Id,
            IsFromCustomer = isFromCustomer,
            Text = text,
            SentAt = at,
            SentById = sender.Id,
            Mail = isFromCustomer ? MessageMail.None : MessageMail.Link,
            Item = new InboxItem
            {
                PublicId = Guid.CreateVersion7(at),
                To = isFromCustomer ? Addressee.Planner : Addressee.Customer,
                ParticipantId = person.Id,
                Kind = InboxKind.Message,
                Words = isFromCustomer ? "Message from a customer" : "Message for you",
                Path = isFromCustomer ? $"/customers/{person.PublicId}/messages" : "/my-messages",
                CreatedAt = at,
                ReadAt = isRead ? at.AddHours(3) : null,
                ReadById = isRead ? (isFromCustomer ? planner : customer).Id : null,
            },
        };
    }
}
