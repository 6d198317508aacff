using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Shared.Watching;

[Scoped]
public sealed class SystemWeeks(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>In the order of LWIAs and codes. An LWIA has one system or two, so all of the state are few.</summary>
    public async Task<IReadOnlyList<SystemWeek>> ReadAsync(IQueryable<TrackingSystem> systems, CancellationToken cancellationToken)
    {
        var rows = await systems.AsNoTracking().OrderBy(system => system.LwiaNumber).ThenBy(system => system.Code)
            .Select(system => new
            {
                system.Id,
                system.PublicId,
                system.Code,
                system.Name,
                system.LwiaNumber,
                system.ApprovedAt,
                IsPaused = system.PausedAt != null,
                system.NoticedOn,
                Answers = system.Answers.ToList(),
                LastAcceptedAt = db.Loads.Where(load => load.SystemId == system.Id && load.IsAccepted)
                    .OrderByDescending(load => load.ReceivedAt).Select(load => (DateTime?)load.ReceivedAt).FirstOrDefault(),
                NewestVisitOn = db.SystemVisits.Where(sent => sent.SystemId == system.Id && sent.Visit.Void == null)
                    .OrderByDescending(sent => sent.Day).Select(sent => (DateOnly?)sent.Day).FirstOrDefault(),
                Findings = db.Loads.Where(load => load.SystemId == system.Id && load.State == LoadState.Finished && !load.IsCheck)
                    .OrderByDescending(load => load.ReceivedAt).ThenByDescending(load => load.Id).Select(load => load.Findings).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var today = clock.Today;
        return
        [
            .. rows.Select(row => new SystemWeek
            {
                Id = row.Id,
                PublicId = row.PublicId,
                Code = row.Code,
                Name = row.Name,
                LwiaNumber = row.LwiaNumber,
                Standing = StandingRule.Of(row.Answers.ToDictionary(answer => answer.Point, answer => answer.IsYes), row.ApprovedAt is not null, row.IsPaused),
                ApprovedAt = row.ApprovedAt,
                LastAcceptedAt = row.LastAcceptedAt,
                NewestVisitOn = row.NewestVisitOn,
                NoticedOn = row.NoticedOn,
                LooksLikeDefault = row.Findings?.LooksLikeDefault ?? [],
                Today = today,
            }),
        ];
    }
}
