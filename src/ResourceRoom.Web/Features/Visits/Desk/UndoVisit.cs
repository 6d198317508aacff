using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Features.Visits.TakingBack;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Desk;

public sealed class UndoVisit(ResourceRoomDb db, TakeBackAnswers takeBack, OfficeClock clock)
{
    public Task<ActResult<UndoneCheckIn, UndoRefusal>?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => UndoAsync(publicId, who, cancellationToken));

    private async Task<ActResult<UndoneCheckIn, UndoRefusal>?> UndoAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.VisitAtDeskAsync(publicId, act, cancellationToken) is not { } visit)
        {
            return null;
        }

        var undone = new UndoneCheckIn(visit, ItemWords.FullName(visit.Participant.FirstName, visit.Participant.LastName));
        if (UndoRule.WhyNot(await db.UndoRequestAsync(visit, act, cancellationToken)) is { } refusal)
        {
            return new(undone, refusal);
        }

        var status = LaborForceStatusSync.Of(visit);
        visit.EndedAt ??= act.At;
        visit.Void = new VisitVoid { VoidedAt = act.At, VoidedById = who.AccountId, Reason = VisitVoid.UndoneAtTheDesk };
        db.BumpVersion(visit.Participant);
        var answers = await takeBack.TakeBackAsync(visit, status, act, cancellationToken);
        db.LogEvent(new CheckInUndone(), Subject.Visit(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(undone with { Answers = answers });
    }
}
