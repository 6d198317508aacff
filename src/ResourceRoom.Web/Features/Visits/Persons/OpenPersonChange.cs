using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Persons;

public sealed class OpenPersonChange(ResourceRoomDb db, PersonSearch search, OfficeClock clock)
{
    /// <summary>The visit with those whom the search finds, or null when it is none that one may correct; a try on one is noted.</summary>
    public async Task<PersonPage?> ExecuteAsync(
        Guid publicId, PersonInput input, string? term, PersonOutcome.Conflict? conflict, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.VisitToCorrectAsync(publicId, act, cancellationToken) is not { } visit)
        {
            return null;
        }

        db.LogAccess(AccessKind.RecordOpened, Subject.Visit(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        var name = ItemWords.FullName(visit.Participant.FirstName, visit.Participant.LastName);
        var found = term is null ? new PersonSearchResult() : await FindAsync(term, act, cancellationToken);
        var others = found.People.Where(person => person.PublicId != visit.Participant.PublicId).ToList();
        return new PersonPage
        {
            PublicId = publicId,
            Name = name,
            Room = $"{visit.Location.Code} {visit.Location.Name}",
            StartedAt = visit.StartedAt,
            EndedAt = visit.EndedAt,
            Source = visit.Source,
            IsVoided = visit.Void is not null,

            // What did not collide is checked against the version it was chosen for.
            Version = conflict is null ? input.Version ?? visit.Version : visit.Version,
            Input = input,
            Search = found with { People = await db.WithPresenceAsync(visit.LocationId, others, cancellationToken) },
            FoundVisitor = others.Count < found.People.Count,
            Conflict = conflict is null ? null : new TwoVersions(
                "this visit", await db.LastSavedByAsync(Subject.Visit(publicId), VisitSaves.All, cancellationToken), [new("Person", name, conflict.Name, Differs: true)])
            {
                Advice = "Check who is the visitor now before you change it.",
            },
        };
    }

    private async Task<PersonSearchResult> FindAsync(string term, Act act, CancellationToken cancellationToken)
    {
        var found = await search.AtDeskAsync(term, act.Who, cancellationToken);
        if (PersonSearch.IsProof(found.Term))
        {
            await db.LogShownBeyondReachAsync(found.People.Select(person => person.PublicId), act);
        }

        return found;
    }
}
