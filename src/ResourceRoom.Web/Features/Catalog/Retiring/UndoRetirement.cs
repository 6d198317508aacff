using ResourceRoom.Domain.Catalog;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Catalog.Retiring;

public sealed class UndoRetirement(ResourceRoomDb db, CatalogRows rows, OfficeClock clock)
{
    public Task<ActResult<IOffered, RetirementRefusal>?> ExecuteAsync(CatalogKind catalog, string code, ActingUser who, CancellationToken cancellationToken) =>
        rows.OneAtATimeAsync(
            async () =>
            {
                if (await rows.FindAsync(catalog, code, cancellationToken) is not { } service)
                {
                    return null;
                }

                if (RetirementRule.WhyNotUndo(service.OfferedDays()) is { } refusal)
                {
                    return new ActResult<IOffered, RetirementRefusal>(service, refusal);
                }

                db.LogEvent(new ServiceRetirementUndone(service.EffectiveUntil!.Value), catalog.SubjectOf(code), new Act(who, clock.Now));
                service.EffectiveUntil = null;
                await db.SaveChangesAsync(cancellationToken);
                return new(service);
            },
            cancellationToken);
}
