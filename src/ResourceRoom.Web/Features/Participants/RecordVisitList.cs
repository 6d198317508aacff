using System.Linq.Expressions;

using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants;

public sealed record RecordVisitRow(
    Guid PublicId, DateTime StartedAt, string Room, IReadOnlyList<string> Services, ParticipantClass Class, bool IsVoided);

/// <summary>The visits of one person, newest first.</summary>
public sealed class RecordVisitList : ListDefinition<Visit, RecordVisitRow>
{
    public RecordVisitList()
        : base("Visits, newest first")
    {
        Key(visit => visit.PublicId, unique: visit => visit.Id);
        OrderedBy(isDescending: true, visit => visit.StartedAt);

        Column("Check-in", row => Link(OfficeFormat.DateAndTime(row.StartedAt), Links.Visit(row.PublicId)) with
        {
            Tag = row.IsVoided ? new("voided", "rr-tag--warning") : null,
        }).Class("rr-time");
        Column("Room", row => row.Room);
        Column("Services", row => string.Join("; ", row.Services));
        Column("Classification that day", row => row.Class.InWords()).PhoneLabel("Classification");
    }

    protected override Expression<Func<Visit, RecordVisitRow>> Row => visit => new RecordVisitRow(
        visit.PublicId,
        visit.StartedAt,
        visit.Location.Code + " " + visit.Location.Name,
        visit.Services.OrderBy(used => used.Service.Position).Select(used => used.Service.Name).ToList(),
        visit.Class,
        visit.Void != null);
}
