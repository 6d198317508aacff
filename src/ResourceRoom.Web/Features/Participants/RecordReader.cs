using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Participants.History;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants;

internal sealed class RecordReader(ResourceRoomDb db, ParticipantItems items, ActingUser who)
{
    public async Task<RecordPage> ReadAsync(Participant person, ListRequest visitsRequest, DateOnly today, CancellationToken cancellationToken)
    {
        var answers = items.Read(person);
        var visits = db.Visits.AsNoTracking().VisibleTo(who).Where(visit => visit.ParticipantId == person.Id);
        var counted = visits.Where(visit => visit.Void == null);
        var list = await new RecordVisitList().ReadAsync(visits, filter: null, visitsRequest, cancellationToken);
        return new RecordPage
        {
            PublicId = person.PublicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Items = RecordItems.Of(person, answers),
            SsnLastFour = person.SsnLastFour,
            Classification = Classification.Of(answers.States, person.Registration is not null),
            Registration = await RegistrationAsync(person.Registration, cancellationToken),
            Visits = list with { Path = Links.Participant(person.PublicId) },
            FirstSeen = await SeenAsync(counted.OrderBy(visit => visit.StartedAt).ThenBy(visit => visit.Id), cancellationToken),
            LastSeen = await SeenAsync(counted.OrderByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id), cancellationToken),
            Today = today,
            CanEdit = who.Can(Permission.EditParticipants),
            History = await new ParticipantHistory(db).ReadAsync(person.PublicId, cancellationToken),
            Merges = await db.MergesOfAsync(person.Id, who, cancellationToken),
            CanMerge = who.Can(Permission.MergeParticipants),
            CanReveal = who.Can(Permission.RevealSsn),
        };
    }

    private static Task<Seen?> SeenAsync(IQueryable<Visit> inOrder, CancellationToken cancellationToken) =>
        inOrder.Select(visit => new Seen(visit.Day, visit.Location.Name)).FirstOrDefaultAsync(cancellationToken);

    private async Task<RegistrationFacts?> RegistrationAsync(Registration? registration, CancellationToken cancellationToken)
    {
        if (registration is null)
        {
            return null;
        }

        var by = await db.Users
            .Where(account => account.Id == registration.RecordedById)
            .Select(account => account.DisplayName)
            .FirstOrDefaultAsync(cancellationToken);
        return new(registration.Program, registration.RegisteredOn, registration.RecordedAt, by, registration.Source);
    }
}
