using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.EditItems;

/// <summary>
/// Supplies, corrects or declines items of a record (Policy 1.11.2, item 5). The class follows, and an SSN supplied now
/// makes the program year's earlier visits reportable (item 8).
/// </summary>
public sealed class ChangeItems(ResourceRoomDb db, ParticipantItems items, OfficeClock clock)
{
    public Task<ItemsOutcome> ExecuteAsync(Guid publicId, int version, NineAnswers typed, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(publicId, version, typed, who, cancellationToken));

    private async Task<ItemsOutcome> ChangeAsync(Guid publicId, int version, NineAnswers typed, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return new ItemsOutcome.NotThere();
        }

        var before = items.Read(person);
        var after = typed with
        {
            Ssn = typed.Ssn.State == ResponseState.NotAsked ? before.Ssn : typed.Ssn,
            LaborForceStatus = before.LaborForceStatus,
        };

        // Before the version: the same form sent twice has nothing left to change.
        if (ItemChange.Between(before, after).Count == 0)
        {
            return new ItemsOutcome.NothingChanged();
        }

        if (person.Version != version)
        {
            return new ItemsOutcome.Conflict(after);
        }

        if (after.Ssn.IsGiven && await OnFileElsewhereAsync(person.Id, after, who, cancellationToken) is { } elsewhere)
        {
            return elsewhere;
        }

        var numberSince = person.SsnResponse.On;
        var changes = items.Write(person, before, after, OfficeClock.DayOf(act.At));
        if (before.Ssn.IsGiven && after.Ssn.IsGiven)
        {
            person.SsnResponse = new Response { State = ResponseState.Given, On = numberSince };
        }

        db.LogEvent(new ParticipantItemsChanged(changes), Subject.Participant(publicId), act);
        var reportable = !before.Ssn.IsGiven && after.Ssn.IsGiven ? await MakeReportableAsync(person, act, cancellationToken) : 0;
        await db.SaveChangesAsync(cancellationToken);
        return new ItemsOutcome.Saved(person.Class, reportable);
    }

    private async Task<ItemsOutcome.SsnOnFileElsewhere?> OnFileElsewhereAsync(
        long personId, NineAnswers after, ActingUser who, CancellationToken cancellationToken)
    {
        var hash = items.HashOf(after.Ssn.Value);
        var others = db.Participants.Where(other => other.SsnHash == hash && other.Id != personId);
        if (await others.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is not { } owner)
        {
            return null;
        }

        var within = await others.VisibleTo(who).Select(other => (Guid?)other.PublicId).FirstOrDefaultAsync(cancellationToken);
        return new ItemsOutcome.SsnOnFileElsewhere(within, items.Read(owner).KeptAgainst(after));
    }

    private async Task<int> MakeReportableAsync(Participant person, Act act, CancellationToken cancellationToken)
    {
        var visits = await db.MakeReportableAsync(person.Id, OfficeClock.DayOf(act.At), act.At, cancellationToken);
        if (visits > 0)
        {
            db.LogEvent(new VisitsBecameReportable(visits), Subject.Participant(person.PublicId), act);
        }

        return visits;
    }
}
