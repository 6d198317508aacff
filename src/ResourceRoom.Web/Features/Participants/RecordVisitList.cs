using System.Linq.Expressions;

using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants;

public sealed record RecordVisitRow(
    Guid PublicId, DateTime StartedAt, string Room, IReadOnlyList<int> ServiceIds, ParticipantClass Class, bool IsVoided, string? System);

/// <summary>The visits of one person, newest first.</summary>
public sealed class RecordVisitList : ListDefinition<Visit, RecordVisitRow>
{
    public RecordVisitList(IReadOnlyList<CatalogService> services)
        : base("Visits, newest first")
    {
        Key(visit => visit.PublicId, unique: visit => visit.Id);
        OrderedBy(isDescending: true, visit => visit.StartedAt);

        Column("Check-in", row => Link(OfficeFormat.DateAndTime(row.StartedAt), Links.Visit(row.PublicId)) with
        {
            Tag = row.IsVoided ? new("voided", "rr-tag--warning") : null,
        }).Class("rr-time");
        Column("Room", row => new() { Text = row.Room, SecondLine = row.System is null ? null : $"from {row.System}" });
        Column("Services", row => string.Join("; ", services.NamesOf(row.ServiceIds)));
        Column("Classification that day", row => row.Class.InWords()).PhoneLabel("Classification");
    }

    protected override Expression<Func<Visit, RecordVisitRow>> Row => visit => new RecordVisitRow(
        visit.PublicId,
        visit.StartedAt,
        visit.Location.Code + " " + visit.Location.Name,
        visit.Services.Select(used => used.ServiceId).ToList(),
        visit.Class,
        visit.Void != null,
        visit.Source == VisitSource.Load ? visit.Technician.DisplayName : null);
}
