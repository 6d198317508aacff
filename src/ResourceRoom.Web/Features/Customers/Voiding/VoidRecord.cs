using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Voiding;

/// <summary>Voids a row that was recorded by mistake.</summary>
[Scoped]
public sealed class VoidRecord(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Whether it was there; one that was voided before keeps its reason.</summary>
    /// <param name="find">Finds the row within reach, and logs a try outside it.</param>
    /// <param name="reason">Why, as typed.</param>
    /// <param name="tell">The event of a row, and what it is about.</param>
    /// <param name="who">Who voids it.</param>
    /// <param name="cancellationToken">Ends the act.</param>
    public Task<bool> ExecuteAsync<TRow>(Func<Act, Task<TRow?>> find, string reason, Func<TRow, (ActivityDetail Detail, Subject Subject)> tell, ActingUser who, CancellationToken cancellationToken)
        where TRow : class, IVoidable => db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await find(act) is not { } row)
            {
                return false;
            }

            if (row.VoidedAt is null)
            {
                (row.VoidedAt, row.VoidedById, row.VoidReason) = (act.At, act.Who.AccountId, reason);
                var (detail, subject) = tell(row);
                db.LogEvent(detail, subject, act);
                await db.SaveChangesAsync(cancellationToken);
            }

            return true;
        });
}
