using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.FollowUps;

/// <summary>
/// The due list of a day, logged before its rows leave the program. That of today is stored; an earlier one is computed from what
/// is on file.
/// </summary>
public sealed class ExportFollowUps(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IAsyncEnumerable<FollowUpLine>> ExecuteAsync(FollowUpFilter filter, DateOnly asOf, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        filter = filter with { Mine = PlannerFilter.MineOf(who, await db.StoodInForAsync(who, OfficeClock.DayOf(act.At), cancellationToken)) };
        if (asOf != OfficeClock.DayOf(act.At))
        {
            var lines = await EarlierAsync(filter, asOf, who, cancellationToken);
            await LogAsync(filter, asOf, lines.Count, act, cancellationToken);
            return lines.ToAsyncEnumerable();
        }

        var rows = filter.Apply(db.FollowUpsDue.AsNoTracking().VisibleTo(who).OfPlanner(filter.Planner, filter.Mine).OncePerExit().On(asOf));
        rows = filter.ChosenList is { } list ? rows.Where(row => row.List == list) : rows;
        await LogAsync(filter, asOf, await rows.CountAsync(cancellationToken), act, cancellationToken);
        return rows
            .OrderBy(row => row.List).ThenBy(row => row.Due).ThenBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey)
            .ThenBy(row => row.Enrollment.Participant.PublicId).ThenBy(row => row.FollowedExit.ExitOn)
            .Select(DueList.LineOf).AsAsyncEnumerable();
    }

    private async Task<IReadOnlyList<FollowUpLine>> EarlierAsync(FollowUpFilter filter, DateOnly asOf, ActingUser who, CancellationToken cancellationToken)
    {
        var reached = db.Enrollments.VisibleTo(who);
        var people = await db.FollowedExits.Where(exit => reached.Any(row => row.ParticipantId == exit.ParticipantId))
            .Select(exit => exit.ParticipantId).Distinct().OrderBy(person => person).ToListAsync(cancellationToken);
        List<(FollowUpLine Line, Enrollment Enrollment)> found = [];
        await foreach (var exit in db.ReadHistoriesAsync(people, cancellationToken))
        {
            var own = exit.Ended.FirstOrDefault(row => who.ReachesCustomersOf(row.LwiaNumber, row.OfficeId, row.Program) && PlannerFilter.IsOfPlanner(row.PlannerId, filter.Planner, filter.Mine));
            if (own is not null && LineOf(exit, own, asOf) is var line && IsAskedFor(line, filter))
            {
                found.Add((line, own));
            }
        }

        return
        [
            .. found.OrderBy(one => one.Line.List).ThenBy(one => one.Line.Due)
                .ThenBy(one => one.Enrollment.LastNameKey, StringComparer.Ordinal).ThenBy(one => one.Enrollment.FirstNameKey, StringComparer.Ordinal)
                .ThenBy(one => one.Line.Customer.ToString(), StringComparer.Ordinal).ThenBy(one => one.Line.ExitOn)
                .Select(one => one.Line),
        ];
    }

    private static bool IsAskedFor(FollowUpLine line, FollowUpFilter filter) =>
        (filter.ChosenList is null || line.List == filter.ChosenList)
        && (filter.ChosenProgram is null || line.Program == filter.ChosenProgram)
        && (filter.Planned != FollowUpFilter.NothingPlanned || line.IsNothingPlanned);

    private static FollowUpLine LineOf(ExitHistory exit, Enrollment enrollment, DateOnly asOf)
    {
        var row = DueRow.Of(exit.History, asOf, exit.IsNothingPlanned);
        return new FollowUpLine
        {
            Customer = enrollment.Participant.PublicId,
            LastName = enrollment.Participant.LastName,
            FirstName = enrollment.Participant.FirstName,
            Program = row.Program,
            Planner = enrollment.Planner?.DisplayName,
            ExitOn = row.ExitOn,
            RecordedOn = row.RecordedOn,
            List = row.State.List,
            Window = row.State.Window,
            Due = row.State.Due,
            LastContactOn = row.State.LastContact,
            ServiceProvidedOn = row.State.ServiceProvided,
            IsNothingPlanned = row.IsNothingPlanned,
            IsEvidenceInDoubt = row.State.IsEvidenceInDoubt,
        };
    }

    private async Task LogAsync(FollowUpFilter filter, DateOnly asOf, int count, Act act, CancellationToken cancellationToken)
    {
        var exported = new FollowUpsExported
        {
            AsOf = asOf,
            List = filter.ChosenList?.Code(),
            Program = filter.ChosenProgram,
            Planner = filter.Planner,
            IsNothingPlanned = filter.Planned == FollowUpFilter.NothingPlanned ? true : null,
            Count = count,
        };
        db.LogEvent(exported, Subject.Account(act.Who.AccountId), act);
        await db.SaveChangesAsync(cancellationToken);
    }
}
