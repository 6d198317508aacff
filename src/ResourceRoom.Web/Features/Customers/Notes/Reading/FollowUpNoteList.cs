using System.Linq.Expressions;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Notes.Reading;

/// <summary>What is written about a customer's follow-up, the last day of contact first.</summary>
public sealed class FollowUpNoteList : ListDefinition<CaseNote, FollowUpNoteRow>
{
    private readonly ResourceRoomDb db;
    private readonly Guid customer;

    public FollowUpNoteList(ResourceRoomDb db, Guid customer)
        : base("Follow-up case notes")
    {
        this.db = db;
        this.customer = customer;
        Key(row => row.PublicId, unique: row => row.Id);
        Column("Date of contact", row => OfficeFormat.Date(row.On)).Sort("date", row => row.On).HighestFirst().Class("rr-time");
        Column("Note", row => Partial("Notes/_FollowUpNote", row));
        Column("Outcome", row => row.Outcome?.InWords() ?? "–");
        Column("Method", row => row.Method?.InWords() ?? "–");
        Column("Spoke with", row => row.SpokeWith?.InWords() ?? "–");
        Column("Written by", row => $"{row.Author ?? "A deleted account"}, {OfficeFormat.DateAndTime(row.WrittenAt)}");
        SortedBy("-date");
    }

    public static IQueryable<CaseNote> Of(ResourceRoomDb db, long person) =>
        db.CaseNotes.AsNoTracking().Where(note => note.ParticipantId == person && (note.Kind == NoteKind.FollowUp || note.Kind == NoteKind.CustomerRequestedNoFollowUp));

    protected override Expression<Func<CaseNote, FollowUpNoteRow>> Row => note => new FollowUpNoteRow
    {
        Customer = customer,
        PublicId = note.PublicId,
        Kind = note.Kind,
        On = note.On,
        Subject = note.Subject,
        Outcome = note.Outcome,
        Method = note.Method,
        SpokeWith = note.SpokeWith,
        Author = db.Users.Where(account => account.Id == note.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
        WrittenAt = note.CreatedAt,
        SentAs = db.Messages.Where(row => row.NoteId == note.Id && row.AddendumId == null).Select(row => (MessageMail?)row.Mail).FirstOrDefault(),
        IsInError = note.InErrorAt != null,
    };
}

public sealed record FollowUpNoteRow : Unlogged
{
    public required Guid Customer { get; init; }

    public required Guid PublicId { get; init; }

    public required NoteKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Subject { get; init; }

    public required NoteOutcome? Outcome { get; init; }

    public required NoteMethod? Method { get; init; }

    public required SpokeWith? SpokeWith { get; init; }

    public required string? Author { get; init; }

    public required DateTime WrittenAt { get; init; }

    /// <summary>How the customer was told of the note; null when it was not sent.</summary>
    public required MessageMail? SentAs { get; init; }

    public required bool IsInError { get; init; }

    public SentNote? Sent => SentAs is { } mail ? new SentNote(mail) : null;
}
