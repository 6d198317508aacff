using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Catalog.Editing;

public sealed class ChangeService(ResourceRoomDb db, CatalogRows rows, OfficeClock clock)
{
    public Task<SaveOutcome> ExecuteAsync(CatalogKind catalog, string code, int version, ServiceFacts typed, ActingUser who, CancellationToken cancellationToken) =>
        rows.OneAtATimeAsync(() => ChangeAsync(catalog, code, version, typed, who, cancellationToken), cancellationToken);

    private async Task<SaveOutcome> ChangeAsync(
        CatalogKind catalog, string code, int version, ServiceFacts typed, ActingUser who, CancellationToken cancellationToken)
    {
        var services = await rows.ReadAsync(catalog, cancellationToken);
        if (services.FirstOrDefault(row => row.Code == code) is not { } service)
        {
            return new SaveOutcome.NotThere();
        }

        // Before the version: the same form sent twice has nothing left to change.
        var changes = ServiceFacts.Of(service).ChangesTo(typed);
        if (changes.Count == 0)
        {
            return new SaveOutcome.NothingChanged();
        }

        if (service.Version != version)
        {
            return new SaveOutcome.Conflict(typed);
        }

        if (typed.TakenIn(services.Where(other => other != service)) is { } taken)
        {
            return taken;
        }

        typed.ApplyTo(service);
        db.BumpVersion(service);
        db.LogEvent(new ServiceChanged(changes), catalog.SubjectOf(code), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
        return new SaveOutcome.Saved(service.Name);
    }
}
