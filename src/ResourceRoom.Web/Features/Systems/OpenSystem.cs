using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Shared.Watching;
using ResourceRoom.Web.Features.Systems.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Systems;

public sealed class OpenSystem(ResourceRoomDb db, SystemWeeks weeks, SealedForms forms, OfficeClock clock)
{
    private const int MostLoads = 10;
    private const int MostRefused = 10;

    public async Task<SystemPage?> ExecuteAsync(Guid id, SystemPageInput input, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindSystemAsync(id, new Act(who, clock.Now), cancellationToken) is not { } system)
        {
            return null;
        }

        var week = (await weeks.ReadAsync(db.TrackingSystems.Where(row => row.Id == system.Id), cancellationToken)).Single();
        var loads = db.Loads.AsNoTracking().Where(load => load.SystemId == system.Id && load.State != LoadState.Receiving);
        var labels = SystemFacts.Of(system).Values.ToDictionary(value => value.Field, value => value.Label);
        return new SystemPage
        {
            System = system,
            Week = week,
            NotAccepted = await db.NotAcceptedAsync(week, cancellationToken),
            Loads = await loads.OrderByDescending(load => load.ReceivedAt).ThenByDescending(load => load.Id).Take(MostLoads).ToListAsync(cancellationToken),
            Refused = await RefusedAsync(id, cancellationToken),
            Keys = await KeysAsync(system, cancellationToken),
            History = SystemEventWords.Together(await new ChangeHistory(db).ReadAsync(
                Subject.TrackingSystem(id), line => SystemEventWords.InWords(line, labels), [], cancellationToken, SystemEventWords.Told)),
            ApprovedBy = system.ApprovedById is { } approver
                ? await db.Users.Where(account => account.Id == approver).Select(account => account.DisplayName).SingleOrDefaultAsync(cancellationToken) : null,
            CanManage = who.Can(Permission.ManageSystems),
            CanApprove = who.Can(Permission.ApproveSystems),
            KeyOffer = forms.Seal(new OfferedKey(ApiKey.NewKey()), who),
            Input = input,
        };
    }

    private async Task<IReadOnlyList<RefusedAttempt>> RefusedAsync(Guid id, CancellationToken cancellationToken)
    {
        var events = await db.ActivityEvents.AsNoTracking().About(Subject.TrackingSystem(id)).Of<LoadTurnedAway>()
            .OrderByDescending(line => line.Id).Take(MostRefused).Select(line => new { line.At, line.Name, line.Version, line.Detail }).ToListAsync(cancellationToken);
        return
        [
            .. from line in events
               let detail = (LoadTurnedAway)ActivityTypes.Read(line.Name, line.Version, line.Detail)
               select new RefusedAttempt(line.At, detail.Key, SystemWords.TurnedAway(detail.Code), detail.First),
        ];
    }

    private async Task<IReadOnlyList<KeyLine>> KeysAsync(TrackingSystem system, CancellationToken cancellationToken)
    {
        var people = system.Keys.SelectMany(key => new[] { key.CreatedById, key.RevokedById }).OfType<long>().Distinct().ToList();
        var names = await db.Users.Where(account => people.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
        return
        [
            .. system.Keys.OrderBy(key => key.RevokedAt is not null).ThenByDescending(key => key.CreatedAt)
                .Select(key => new KeyLine(key, names[key.CreatedById], key.RevokedById is { } by ? names[by] : null)),
        ];
    }
}
