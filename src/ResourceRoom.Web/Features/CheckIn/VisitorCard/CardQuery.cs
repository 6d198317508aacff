using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

/// <summary>Reads the card of someone on file, and leaves the access line that every opening leaves.</summary>
[Scoped]
public sealed class CardQuery(ResourceRoomDb db, ServiceCatalog catalog, ParticipantItems items, OfficeClock clock)
{
    public async Task<DeskCard> ReturningAsync(ActingUser who, long participantId, ReturningVisitorInput input, CancellationToken cancellationToken)
    {
        var person = await db.Participants.AsNoTracking().SingleAsync(row => row.Id == participantId, cancellationToken);
        db.LogAccess(AccessKind.CardOpened, Subject.Participant(person.PublicId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);

        var services = await catalog.ReadAsync(cancellationToken);
        var open = await db.Visits
            .Where(visit => visit.ParticipantId == participantId && visit.LocationId == who.Room!.LocationId && visit.EndedAt == null)
            .Select(visit => new { visit.PublicId, visit.StartedAt, visit.Day, visit.Note, visit.LaborForceStatus, Used = visit.Services.Select(used => used.ServiceId).ToList() })
            .SingleOrDefaultAsync(cancellationToken);
        if (open is not null)
        {
            return new AlreadyHereCard(input, open.PublicId, ItemWords.FullName(person.FirstName, person.LastName), open.StartedAt, open.Used)
            {
                Services = services.OfferedOn(open.Day, open.Used),
                Unsaved = UnsavedAnswers.Of(input, open.Note, open.LaborForceStatus),
            };
        }

        var offered = services.OfferedOn(clock.Today);
        var facts = await FactsAsync(who, person, cancellationToken);
        var again = offered.Select(service => service.Id).Where(facts.LastServices.Contains);
        return new ReturningVisitorCard(input, facts with { LastServices = [.. again] }) { Services = offered };
    }

    public async Task<NewVisitorCard> NewAsync(NewVisitorInput input, bool isAgain, CancellationToken cancellationToken) =>
        new NewVisitorCard(input, isAgain) { Services = (await catalog.ReadAsync(cancellationToken)).OfferedOn(clock.Today) };

    private async Task<VisitorFacts> FactsAsync(ActingUser who, Participant person, CancellationToken cancellationToken)
    {
        var lastServices = await db.Visits
            .Where(visit => visit.ParticipantId == person.Id && visit.LocationId == who.Room!.LocationId && visit.Void == null)
            .OrderByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id)
            .Select(visit => visit.Services.Select(used => used.ServiceId).ToList())
            .FirstOrDefaultAsync(cancellationToken);
        return new VisitorFacts
        {
            PublicId = person.PublicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Class = person.Class,
            SsnLastFour = person.SsnLastFour,
            Zip = person.Zip,
            BirthYear = items.BirthDateOf(person.PublicId, person.BirthDateCipher)?.Year,
            Missing = VisitorFacts.MissingOn(person),
            LastLaborForceStatus = person.LaborForceStatus,
            LastServices = lastServices ?? [],
            IsWithinReach = await db.Participants.VisibleTo(who).AnyAsync(row => row.Id == person.Id, cancellationToken),
        };
    }
}
