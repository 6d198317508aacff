using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Caseload;

/// <summary>Logs an export before its rows leave the program.</summary>
public sealed class ExportCaseload(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IQueryable<Enrollment>> ExecuteAsync(CaseloadFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var customers = filter.Apply(db.Enrollments.AsNoTracking().VisibleTo(who).PlannedBy(who));
        var exported = new CaseloadExported
        {
            Status = filter.ChosenStatus,
            Program = filter.ChosenProgram,
            Exit = filter.ChosenExit?.ToString(),
            Count = await customers.CountAsync(cancellationToken),
        };
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
        return customers;
    }
}
