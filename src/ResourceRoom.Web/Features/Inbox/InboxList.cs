using System.Linq.Expressions;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Inbox;

/// <summary>What is addressed to somebody, newest first.</summary>
public sealed class InboxList : ListDefinition<InboxItem, InboxRow>
{
    private readonly ResourceRoomDb db;

    public InboxList(ResourceRoomDb db)
        : base("Inbox")
    {
        this.db = db;
        Key(item => item.PublicId, unique: item => item.Id);

        Column("About", row => Link(row.Words, $"{Links.Inbox}/{row.PublicId}") with
        {
            Tag = row.IsUnread ? new ListTag("Unread", "rr-tag--warning") : null,
            SecondLine = row.To == Addressee.Customer || (row.FirstName ?? row.LastName) is null ? null : ItemWords.FullName(row.FirstName, row.LastName),
        });
        Column("Kind", row => row.Kind.InWords());
        Column("Received", row => OfficeFormat.DateAndTime(row.CreatedAt)).Class("rr-time");
        Column("Read", row => row.IsUnread ? Partial("_MarkAsRead", row) : OfficeFormat.DateAndTime(row.ReadAt!.Value)).Class("rr-time");
        OrderedBy(isDescending: true);
    }

    protected override Expression<Func<InboxItem, InboxRow>> Row => item => new InboxRow
    {
        PublicId = item.PublicId,
        To = item.To,
        Kind = item.Kind,
        Words = item.Words,
        FirstName = db.Participants.Where(person => person.Id == item.ParticipantId).Select(person => person.FirstName).FirstOrDefault(),
        LastName = db.Participants.Where(person => person.Id == item.ParticipantId).Select(person => person.LastName).FirstOrDefault(),
        CreatedAt = item.CreatedAt,
        ReadAt = item.ReadAt,
    };
}
