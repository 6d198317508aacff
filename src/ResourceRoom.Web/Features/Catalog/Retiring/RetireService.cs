using ResourceRoom.Domain.Catalog;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Catalog.Retiring;

public sealed class RetireService(ResourceRoomDb db, CatalogRows rows, OfficeClock clock)
{
    public Task<ActResult<IOffered, RetirementRefusal>?> ExecuteAsync(
        CatalogKind catalog, string code, DateOnly from, string reason, ActingUser who, CancellationToken cancellationToken) =>
        rows.OneAtATimeAsync(
            async () =>
            {
                var act = new Act(who, clock.Now);
                if (await rows.FindAsync(catalog, code, cancellationToken) is not { } service)
                {
                    return null;
                }

                if (RetirementRule.WhyNotRetire(service.OfferedDays(), from, OfficeClock.DayOf(act.At)) is { } refusal)
                {
                    return new ActResult<IOffered, RetirementRefusal>(service, refusal);
                }

                service.EffectiveUntil = from;
                db.LogEvent(new ServiceRetired(from, reason), catalog.SubjectOf(code), act);
                await db.SaveChangesAsync(cancellationToken);
                return new(service);
            },
            cancellationToken);
}
