using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

/// <summary>Opens the card of someone on file, and leaves the access line that every opening leaves.</summary>
public sealed class OpenCard(ResourceRoomDb db, DeskReader desk, SealedForms sealedForms, OfficeClock clock)
{
    /// <summary>The internal key of a person within reach or known by the SSN or the card; null for anyone else, with a line in the trail.</summary>
    public async Task<long?> AuthorizeAtDeskAsync(ActingUser who, Guid participantId, string? pass, CancellationToken cancellationToken)
    {
        var people = IsKnown(who, participantId, pass) ? db.Participants : db.Participants.VisibleTo(who);
        var found = await people
            .Where(person => person.PublicId == participantId && person.MergedIntoId == null)
            .Select(person => (long?)person.Id)
            .SingleOrDefaultAsync(cancellationToken);

        // A key from before a merge opens the card of the record that lives on.
        if (found is null && await db.SurvivorOfAsync(participantId, cancellationToken) is { } survivor)
        {
            found = await people.Where(person => person.Id == survivor.Id).Select(person => (long?)person.Id).SingleOrDefaultAsync(cancellationToken);
        }

        if (found is null)
        {
            await db.LogOutOfScopeAsync(db.Participants.Where(person => person.PublicId == participantId), Subject.Participant(participantId), clock.Now, who);
        }

        return found;
    }

    public async Task<DeskCard> ExecuteAsync(ActingUser who, long participantId, ReturningVisitorInput input, CancellationToken cancellationToken)
    {
        var person = await db.Participants.AsNoTracking().SingleAsync(row => row.Id == participantId, cancellationToken);
        db.LogAccess(AccessKind.CardOpened, Subject.Participant(person.PublicId), clock.Now, who);
        await db.SaveChangesAsync(cancellationToken);

        var services = await desk.ServicesAsync(cancellationToken);
        var open = await db.Visits
            .Where(visit => visit.ParticipantId == participantId && visit.LocationId == who.Room!.LocationId && visit.EndedAt == null)
            .Select(visit => new { visit.PublicId, visit.StartedAt, Used = visit.Services.Select(used => used.ServiceId).ToList() })
            .SingleOrDefaultAsync(cancellationToken);
        if (open is not null)
        {
            return new AlreadyHereCard(input, open.PublicId, ItemWords.FullName(person.FirstName, person.LastName), open.StartedAt, open.Used) { Services = services };
        }

        return new ReturningVisitorCard(input, await FactsAsync(who, person, cancellationToken)) { Services = services };
    }

    private async Task<VisitorFacts> FactsAsync(ActingUser who, Participant person, CancellationToken cancellationToken)
    {
        var lastServices = await db.Visits
            .Where(visit => visit.ParticipantId == person.Id && visit.LocationId == who.Room!.LocationId && visit.Void == null)
            .OrderByDescending(visit => visit.StartedAt).ThenByDescending(visit => visit.Id)
            .Select(visit => visit.Services.OrderBy(used => used.Service.Position).Select(used => used.ServiceId).ToList())
            .FirstOrDefaultAsync(cancellationToken);
        return new VisitorFacts
        {
            PublicId = person.PublicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Class = person.Class,
            SsnLastFour = person.SsnLastFour,
            Zip = person.Zip,
            Missing = VisitorFacts.MissingOn(person),
            LastLaborForceStatus = person.LaborForceStatus,
            LastServices = lastServices ?? [],
            IsWithinReach = await db.Participants.VisibleTo(who).AnyAsync(row => row.Id == person.Id, cancellationToken),
        };
    }

    private bool IsKnown(ActingUser who, Guid participantId, string? pass) =>
        sealedForms.TryOpen<IdentityProof>(pass, who, out var proof) && proof!.ParticipantId == participantId;
}
