using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.CheckIn.VisitorCard;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

/// <summary>Puts someone whom the desk may see on the list. A line shows what a card shows, so it leaves a card's access line.</summary>
public sealed class AddToGroup(ResourceRoomDb db, GroupPageQuery pages, DeskAuthorization authorization, OfficeClock clock)
{
    public async Task<AddToGroupOutcome> ExecuteAsync(GroupList list, Guid id, string? pass, ActingUser who, CancellationToken cancellationToken)
    {
        if (await authorization.AuthorizeAtDeskAsync(who, id, pass, cancellationToken) is not { } participantId)
        {
            return new AddToGroupOutcome.NotThere();
        }

        var person = await db.Participants.Where(row => row.Id == participantId)
            .Select(row => new { row.PublicId, row.FirstName, row.LastName }).SingleAsync(cancellationToken);
        var name = ItemWords.FullName(person.FirstName, person.LastName);
        var since = await db.Visits
            .Where(visit => visit.ParticipantId == participantId && visit.LocationId == who.Room!.LocationId && visit.EndedAt == null)
            .Select(visit => (DateTime?)visit.StartedAt).SingleOrDefaultAsync(cancellationToken);
        if (since is { } start)
        {
            return new AddToGroupOutcome.InTheRoom(name, start);
        }

        var waiting = await pages.NotCheckedInAsync(who, list, cancellationToken);
        if (waiting.Any(listed => listed.Id == person.PublicId))
        {
            return new AddToGroupOutcome.OnTheList(name);
        }

        if (list.People.Count >= GroupList.MostPeople)
        {
            return new AddToGroupOutcome.Full();
        }

        var act = new Act(who, clock.Now);
        db.LogAccess(AccessKind.CardOpened, Subject.Participant(person.PublicId), act);
        await db.SaveChangesAsync(cancellationToken);
        var added = new GroupPerson(person.PublicId, Guid.CreateVersion7(act.At)) { IsProven = authorization.IsProven(who, id, pass) };
        return new AddToGroupOutcome.Added(list with { People = [.. list.People, added] }, name, waiting.Count + 1);
    }
}
