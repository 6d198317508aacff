using System.ComponentModel.DataAnnotations;

using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Inbox;

namespace ResourceRoom.Web.Data.Messages;

/// <summary>A message between a customer and those who look after them. Each customer has one thread; it is part of the record.</summary>
public sealed class Message
{
    /// <summary>How long a message may be that is typed as one.</summary>
    public const int TypedLength = 4_000;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long ParticipantId { get; set; }

    public required bool IsFromCustomer { get; init; }

    /// <summary>As it was sent; as long as a case note may be.</summary>
    [MaxLength(CaseNote.BodyLength)]
    public required string Text { get; init; }

    public required DateTime SentAt { get; init; }

    public required long SentById { get; init; }

    /// <summary>The case note that was sent, or to which the sent addendum belongs.</summary>
    public CaseNote? Note { get; init; }

    public long? NoteId { get; init; }

    public CaseNoteAddendum? Addendum { get; init; }

    public long? AddendumId { get; init; }

    public required MessageMail Mail { get; init; }

    /// <summary>Its place in the inbox of the other side, which tells since when it has been read.</summary>
    public required InboxItem Item { get; init; }

    public long ItemId { get; init; }
}

/// <summary>What went out by email. The numbers are stored.</summary>
public enum MessageMail : byte
{
    None = 0,

    /// <summary>That there is a message, and a link.</summary>
    Link = 1,

    /// <summary>The text itself, because the customer has no account and the sender chose so.</summary>
    Text = 2,
}
