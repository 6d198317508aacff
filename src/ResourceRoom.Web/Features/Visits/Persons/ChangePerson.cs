using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits.Persons;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Features.Visits.TakingBack;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Persons;

/// <summary>Who came, where somebody else was picked by mistake.</summary>
/// <param name="Term">What was searched for; null when that was too long ago.</param>
public sealed record PersonChoice(int Version, Guid Person, string? Term, string Reason) : Unlogged;

/// <summary>
/// Gives a visit to the person who came. What the check-in supplied leaves the record of the person who was picked by mistake; times,
/// services, note and Labor Force Status stay with the visit (docs/decisions/0014).
/// </summary>
public sealed class ChangePerson(ResourceRoomDb db, PersonSearch search, TakeBackAnswers takeBack, LaborForceStatusSync statusSync, OfficeClock clock)
{
    public Task<PersonOutcome> ExecuteAsync(Guid publicId, PersonChoice choice, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(publicId, choice, who, cancellationToken));

    private async Task<PersonOutcome> ChangeAsync(Guid publicId, PersonChoice choice, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.VisitToCorrectAsync(publicId, act, cancellationToken) is not { } visit || await ChosenAsync(choice, act, cancellationToken) is not { } person)
        {
            return new PersonOutcome.NotThere();
        }

        // Before the version: the same form sent twice has nothing left to change.
        if (VisitPersonRule.WhyNot(await FactsAsync(visit, person, cancellationToken)) is { } why)
        {
            return new PersonOutcome.Refused(why, NameOf(person));
        }

        if (visit.Version != choice.Version)
        {
            return new PersonOutcome.Conflict(NameOf(person));
        }

        var (picked, name, status) = (visit.Participant, NameOf(visit.Participant), LaborForceStatusSync.Of(visit));
        var answers = await takeBack.TakeBackAsync(visit, status, act, cancellationToken);
        await GiveAsync(visit, person, act, cancellationToken);
        db.BumpVersion(picked);
        db.LogEvent(
            new VisitPersonChanged { From = picked.PublicId, To = person.PublicId, Reason = choice.Reason, Class = visit.Class, IsReportable = visit.IsReportable },
            Subject.Visit(publicId),
            act);
        await db.SaveChangesAsync(cancellationToken);
        return new PersonOutcome.Changed(
            name, NameOf(person), answers, [.. answers.Items.Where(item => person.ResponseTo(item).State == ResponseState.NotAsked)]);
    }

    private async Task<Participant?> ChosenAsync(PersonChoice choice, Act act, CancellationToken cancellationToken)
    {
        var key = (await db.SurvivorOfAsync(choice.Person, cancellationToken))?.PublicId ?? choice.Person;
        if (await db.FindInReachAsync(key, act, cancellationToken) is { } within)
        {
            return within;
        }

        var found = await search.AtDeskAsync(choice.Term, act.Who, cancellationToken);
        if (PersonSearch.IsProof(found.Term) && found.People.Any(person => person.PublicId == key))
        {
            return await db.Participants.SingleAsync(person => person.PublicId == key, cancellationToken);
        }

        await db.LogOutOfScopeAsync(db.Participants.Where(person => person.PublicId == key), Subject.Participant(key), act);
        return null;
    }

    private async Task<VisitPersonFacts> FactsAsync(Visit visit, Participant person, CancellationToken cancellationToken)
    {
        // A visit that began the day before may have lasted past midnight; an open one has lasted since it began.
        var dayBefore = visit.Day.AddDays(-1);
        var others = await db.Visits
            .Where(other => other.LocationId == visit.LocationId && other.ParticipantId == person.Id && other.Id != visit.Id && other.Void == null
                && (other.Day >= dayBefore || other.EndedAt == null))
            .Select(other => new { other.StartedAt, other.EndedAt })
            .ToListAsync(cancellationToken);
        return new VisitPersonFacts
        {
            IsVoided = visit.Void is not null,
            IsFromLoad = visit.Source == VisitSource.Load,
            IsSamePerson = visit.ParticipantId == person.Id,
            Times = new VisitTimes(visit.StartedAt, visit.EndedAt),
            Others = [.. others.Select(other => new VisitTimes(other.StartedAt, other.EndedAt))],
        };
    }

    private async Task GiveAsync(Visit visit, Participant person, Act act, CancellationToken cancellationToken)
    {
        await db.KeepFromMovingBackAsync(visit, cancellationToken);
        visit.Participant = person;
        visit.ParticipantId = person.Id;
        await statusSync.RefreshAsync(visit, before: null, act, cancellationToken);

        // As for a visit that is recorded now: the class on file, and an SSN that was supplied by its day or later in its program year.
        visit.Class = person.Class;
        visit.IsReportable = person.IsReportableOn(visit.Day);
        visit.BecameReportableAt = null;
        db.BumpVersion(visit);
        db.BumpVersion(person);
    }

    private static string NameOf(Participant person) => ItemWords.FullName(person.FirstName, person.LastName);
}
