using ResourceRoom.Domain.Visits;
using ResourceRoom.Domain.Visits.TakingBack;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Visits.Listing;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits;

public sealed class OpenVisit(ResourceRoomDb db, ServiceCatalog services, OfficeClock clock)
{
    /// <summary>The visit, or null when there is none within reach; a try outside it is noted.</summary>
    public async Task<VisitPage?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await ReadAsync(publicId, act, cancellationToken) is not { } page)
        {
            await db.LogOutOfScopeAsync(db.Visits.Where(row => row.PublicId == publicId), Subject.Visit(publicId), act);
            return null;
        }

        db.LogAccess(AccessKind.RecordOpened, Subject.Visit(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        var catalog = await services.ReadAsync(cancellationToken);
        var used = page.Visit.ServiceIds;
        var visit = page.IsAtTheDesk ? await db.Visits.AsNoTracking().Include(row => row.Void).SingleAsync(row => row.PublicId == publicId, cancellationToken) : null;
        return page with
        {
            CanUndoCheckIn = visit is not null && UndoRule.WhyNot(await db.UndoRequestAsync(visit, act, cancellationToken)) is null,
            CanUndoCheckOut = visit is not null && CheckOutUndoRule.WhyNot(await db.CheckOutUndoRequestAsync(visit, act, cancellationToken)) is null,
            History = await new VisitHistory(db, services).ReadAsync(publicId, who, cancellationToken),
            Services = catalog.NamesOf(used),
            MoreServices = page.IsAtTheDesk && page.Visit.State == VisitState.InTheRoom
                ? [.. catalog.OfferedOn(OfficeClock.DayOf(page.Visit.StartedAt)).Where(service => !used.Contains(service.Id))]
                : [],
        };
    }

    /// <summary>The same for someone who wants to void it; null, and noted, when it is none that one may void.</summary>
    public async Task<VisitPage?> ToVoidAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.Visits.CorrectableBy(who).AnyAsync(row => row.PublicId == publicId, cancellationToken))
        {
            return await ExecuteAsync(publicId, who, cancellationToken);
        }

        await db.LogOutOfScopeAsync(db.Visits.Where(row => row.PublicId == publicId), Subject.Visit(publicId), new Act(who, clock.Now));
        return null;
    }

    private async Task<VisitPage?> ReadAsync(Guid publicId, Act act, CancellationToken cancellationToken)
    {
        var people = db.Participants.VisibleTo(act.Who);
        var desk = act.Who.Can(Permission.CheckInVisitors) ? act.Who.Room?.LocationId : null;
        var mayCorrect = act.Who.Can(Permission.CorrectVisits);
        var correctable = db.Visits.CorrectableBy(act.Who);
        var visits = db.Visits.AsNoTracking().VisibleTo(act.Who).Where(visit => visit.PublicId == publicId);
        if (await visits.Select(VisitRow.OfVisit).SingleOrDefaultAsync(cancellationToken) is not { } row)
        {
            return null;
        }

        return await visits.Select(visit => new VisitPage
        {
            Visit = row,
            PersonId = visit.Participant.PublicId,
            IsPersonVisible = people.Any(person => person.Id == visit.ParticipantId),
            LaborForceStatusState = visit.LaborForceStatusState,
            BecameReportableAt = visit.BecameReportableAt,
            Note = visit.Note,
            Void = visit.Void,
            VoidedBy = db.Users.Where(account => account.Id == visit.Void!.VoidedById).Select(account => account.DisplayName).FirstOrDefault(),
            IsAtTheDesk = visit.LocationId == desk,
            CanCorrect = mayCorrect && correctable.Any(other => other.Id == visit.Id),
            ReadAt = act.At,
        }).SingleAsync(cancellationToken);
    }
}
