using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.Visits;
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

        var request = new UndoRequest
        {
            RecordedAtUtc = visit.RecordedAt,
            AskedAtUtc = act.At,
            IsOwn = visit.TechnicianId == who.AccountId,
            IsLast = visit.Source == VisitSource.Desk && !await HasLaterAsync(visit, cancellationToken),
            IsVoided = visit.Void is not null,
            IsCheckedOut = visit is { EndedAt: not null, WasNotCheckedOut: false },
        };
        var undone = new UndoneCheckIn(visit, ItemWords.FullName(visit.Participant.FirstName, visit.Participant.LastName));
        if (UndoRule.WhyNot(request) is { } refusal)
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

    private Task<bool> HasLaterAsync(Visit visit, CancellationToken cancellationToken) => db.Visits.AnyAsync(
        other => other.LocationId == visit.LocationId
            && other.TechnicianId == visit.TechnicianId
            && other.Source == VisitSource.Desk
            && other.Void == null
            && (other.RecordedAt > visit.RecordedAt || (other.RecordedAt == visit.RecordedAt && other.Id > visit.Id)),
        cancellationToken);
}
