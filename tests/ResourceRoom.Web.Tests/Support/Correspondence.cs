using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Messages, contact details and accounts of customers.</summary>
public static class Correspondence
{
    /// <summary>A message that waits to be read.</summary>
    public static Task<Message> CreateMessageAsync(this ResourceRoomApp app, Participant person, bool isFromCustomer = true, string text = "See you at court on Friday.") =>
        app.ArrangeAsync((_, db) =>
        {
            var now = app.Time.GetUtcNow();
            return Task.FromResult(db.Messages.Add(new Message
            {
                PublicId = Guid.CreateVersion7(now),
                ParticipantId = person.Id,
                IsFromCustomer = isFromCustomer,
                Text = text,
                SentAt = now.UtcDateTime,
                SentById = 1,
                Mail = MessageMail.None,
                Item = new InboxItem
                {
                    PublicId = Guid.CreateVersion7(now),
                    To = isFromCustomer ? Addressee.Planner : Addressee.Customer,
                    ParticipantId = person.Id,
                    Kind = InboxKind.Message,
                    Words = isFromCustomer ? "Message from a customer" : "Message for you",
                    Path = isFromCustomer ? $"/customers/{person.PublicId}/messages" : "/my-messages",
                    CreatedAt = now.UtcDateTime,
                },
            }).Entity);
        });

    /// <summary>An email address on file.</summary>
    public static Task<CustomerContact> CreateContactAsync(this ResourceRoomApp app, Participant person, string? email) => app.ArrangeAsync((_, db) =>
        Task.FromResult(db.CustomerContacts.Add(new CustomerContact
        {
            ParticipantId = person.Id,
            EnteredOnId = person.Id,
            Email = email,
            EmailConfirmedOn = email is null ? null : app.Today.AddDays(-30),
        }).Entity));

    /// <summary>The account of a customer.</summary>
    public static async Task<User> CreateCustomerAccountAsync(this ResourceRoomApp app, Participant person)
    {
        var account = await app.CreateAccountAsync(Roles.Customer);
        return await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Users.SingleAsync(one => one.Id == account.Id);
            row.ParticipantId = person.Id;
            return row;
        });
    }
}
