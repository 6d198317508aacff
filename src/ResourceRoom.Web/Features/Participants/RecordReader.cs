using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Participants.History;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Features.Participants;

internal sealed class RecordReader(ResourceRoomDb db, ParticipantItems items, ServiceCatalog services, RevealRights rights, ActingUser who)
{
    public async Task<RecordPage> ReadAsync(Participant person, ListRequest visitsRequest, DateOnly today, CancellationToken cancellationToken)
    {
        var answers = items.Read(person);
        var visits = db.Visits.AsNoTracking().VisibleTo(who).Where(visit => visit.ParticipantId == person.Id);
        var counted = visits.Where(visit => visit.Void == null);
        var list = await new RecordVisitList(await services.ReadAsync(cancellationToken)).ReadAsync(visits, filter: null, visitsRequest, cancellationToken);
        return new RecordPage
        {
            PublicId = person.PublicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Items = RecordItems.Of(person, answers),
            SsnLastFour = person.SsnLastFour,
            Classification = Classification.Of(answers.States, person.IsRegistered),
            Enrollments = await EnrollmentsAsync(person, cancellationToken),
            CanEnroll = who.Can(Permission.EditCustomers),
            Visits = list with { Path = Links.Participant(person.PublicId) },
            FirstSeen = await SeenAsync(counted.OrderBy(visit => visit.StartedAt).ThenBy(visit => visit.Id), cancellationToken),
            LastSeen = await SeenAsync(counted.OrderByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id), cancellationToken),
            Today = today,
            CanEdit = who.Can(Permission.EditParticipants),
            History = await new ParticipantHistory(db).ReadAsync(person.PublicId, cancellationToken),
            Merges = await db.MergesOfAsync(person.Id, who, cancellationToken),
            CanCheckIn = who.Room is { } room && who.Can(Permission.CheckInVisitors)
                && await db.Visits.AnyAsync(visit => visit.ParticipantId == person.Id && visit.LocationId == room.LocationId && visit.Void == null, cancellationToken),
            CanMerge = who.Can(Permission.MergeParticipants),
            Reveal = await rights.OfAsync(who, cancellationToken),
        };
    }

    private static Task<Seen?> SeenAsync(IQueryable<Visit> inOrder, CancellationToken cancellationToken) =>
        inOrder.Select(visit => new Seen(visit.Day, visit.Location.Name)).FirstOrDefaultAsync(cancellationToken);

    private async Task<IReadOnlyList<EnrollmentLine>?> EnrollmentsAsync(Participant person, CancellationToken cancellationToken)
    {
        if (!who.Can(Permission.SeeCustomers))
        {
            return null;
        }

        var rows = await db.Enrollments.AsNoTracking().VisibleTo(who)
            .Where(row => row.ParticipantId == person.Id)
            .OrderByDescending(row => row.AppliedOn).ThenByDescending(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new EnrollmentLine(row.ToGroup(), row.LwiaNumber, row.Status, row.StatusSince))];
    }
}
