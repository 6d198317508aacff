using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.Messages;

/// <summary>A message that is to be sent.</summary>
public sealed record NewMessage(string Text)
{
    public bool IsFromCustomer { get; init; }

    public MessageMail Mail { get; init; }

    public CaseNote? Note { get; init; }

    public CaseNoteAddendum? Addendum { get; init; }
}

public static class NewMessages
{
    /// <summary>Adds a message to a customer's thread, with its place in the inbox of the other side. The caller saves.</summary>
    public static Message AddMessage(this ResourceRoomDb db, Participant person, NewMessage sent, Act act)
    {
        var message = new Message
        {
            PublicId = Guid.CreateVersion7(act.At),
            ParticipantId = person.Id,
            IsFromCustomer = sent.IsFromCustomer,
            Text = sent.Text,
            SentAt = act.At,
            SentById = act.Who.AccountId,
            Note = sent.Note,
            Addendum = sent.Addendum,
            Mail = sent.Mail,
            Item = new InboxItem
            {
                PublicId = Guid.CreateVersion7(act.At),
                To = sent.IsFromCustomer ? Addressee.Planner : Addressee.Customer,
                ParticipantId = person.Id,
                Kind = InboxKind.Message,
                Words = sent.IsFromCustomer ? "Message from a customer" : "Message for you",
                Path = sent.IsFromCustomer ? Links.CustomerMessages(person.PublicId) : Links.MyMessages,
                CreatedAt = act.At,
            },
        };
        db.Messages.Add(message);
        var logged = new MessageSent { Participant = person.PublicId, IsFromCustomer = sent.IsFromCustomer, Mail = sent.Mail, Note = sent.Note?.PublicId };
        db.LogEvent(logged, Subject.Message(message.PublicId), act);
        return message;
    }
}
