using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Domain.Loads.Watching;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

/// <summary>What a third-party system sent in the days of a report, and how it stands on the last of them that has come.</summary>
public sealed record SystemReport
{
    public required int Lwia { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required DateOnly? LastLoad { get; init; }

    public required int? DaysSince { get; init; }

    public required string State { get; init; }

    public required int Loads { get; init; }

    public required LoadCounts Counts { get; init; }

    public required IReadOnlyList<(string Code, int Lines)> Rejects { get; init; }
}

[Scoped]
public sealed class LoadsReportReader(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IReadOnlyList<SystemReport>> ReadAsync(ReportFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var (from, to) = filter.Period;
        var (first, end) = (OfficeClock.InstantOf(from, TimeOnly.MinValue), OfficeClock.InstantOf(to.AddDays(1), TimeOnly.MinValue));
        var areas = filter.ChosenAreas.ToArray();
        var asOf = to < clock.Today ? to : clock.Today;
        var systems = await db.TrackingSystems.AsNoTracking().VisibleTo(who).Where(system => EF.Parameter(areas).Contains(system.LwiaNumber))
            .OrderBy(system => system.LwiaNumber).ThenBy(system => system.Code).Include(system => system.Answers).ToListAsync(cancellationToken);
        var ids = systems.ConvertAll(system => system.Id);
        var afterAsOf = OfficeClock.InstantOf(asOf.AddDays(1), TimeOnly.MinValue);
        var last = await db.Loads.Where(load => EF.Parameter(ids).Contains(load.SystemId) && load.IsAccepted && load.ReceivedAt < afterAsOf)
            .GroupBy(load => load.SystemId).Select(of => new { of.Key, At = of.Max(load => load.ReceivedAt) })
            .ToDictionaryAsync(of => of.Key, of => OfficeClock.DayOf(of.At), cancellationToken);
        var loads = (await db.Loads.AsNoTracking()
            .Where(load => EF.Parameter(ids).Contains(load.SystemId) && !load.IsCheck && load.State != LoadState.Receiving && load.ReceivedAt >= first && load.ReceivedAt < end)
            .Select(load => new { load.SystemId, load.New, load.Updated, load.Unchanged, load.Voided, load.Rejected, load.Withheld, load.Findings })
            .ToListAsync(cancellationToken)).ToLookup(load => load.SystemId);
        return
        [
            .. systems.Select(system =>
            {
                DateOnly? lastOn = last.TryGetValue(system.Id, out var on) ? on : null;
                return new SystemReport
                {
                    Lwia = system.LwiaNumber,
                    Code = system.Code,
                    Name = system.Name,
                    LastLoad = lastOn,
                    DaysSince = asOf.DayNumber - lastOn?.DayNumber,
                    State = StateOf(system.Standing, system.ApprovedAt, lastOn, asOf),
                    Loads = loads[system.Id].Count(),
                    Counts = new LoadCounts
                    {
                        New = loads[system.Id].Sum(load => load.New),
                        Updated = loads[system.Id].Sum(load => load.Updated),
                        Unchanged = loads[system.Id].Sum(load => load.Unchanged),
                        Voided = loads[system.Id].Sum(load => load.Voided),
                        Rejected = loads[system.Id].Sum(load => load.Rejected),
                        Withheld = loads[system.Id].Sum(load => load.Withheld),
                    },
                    Rejects =
                    [
                        .. loads[system.Id].SelectMany(load => load.Findings.Rejects).GroupBy(reject => reject.Key.Name(), reject => reject.Value)
                            .OrderBy(code => code.Key, StringComparer.Ordinal).Select(code => (code.Key, code.Sum())),
                    ],
                };
            }),
        ];
    }

    private static string StateOf(SystemStanding standing, DateTime? approvedAt, DateOnly? lastLoad, DateOnly day) => standing switch
    {
        SystemStanding.Paused => "Paused",
        SystemStanding.MayLoad => WeeklyWatch.Of(OfficeClock.DayOf(approvedAt!.Value), lastLoad, newestVisitOn: null, day) == WeeklyState.Overdue ? "Overdue" : "On time",
        _ => "May not be used",
    };
}
