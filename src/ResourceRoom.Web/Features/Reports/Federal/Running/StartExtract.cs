using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Federal.Running;

/// <summary>Asks for a run. While one with the same choice waits or runs, that one is it.</summary>
public sealed class StartExtract(ResourceRoomDb db, OfficeClock clock)
{
    private const string Lock = "federal-extract";

    public Task<Guid> ExecuteAsync(ExtractChoice choice, ActingUser who, CancellationToken cancellationToken) =>
        db.OneAtATimeAsync(Lock, () => AddAsync(choice, new Act(who, clock.Now), cancellationToken), cancellationToken);

    private async Task<Guid> AddAsync(ExtractChoice choice, Act act, CancellationToken cancellationToken)
    {
        var ahead = await db.FederalExtracts.Of(choice).Where(run => run.State == ExtractState.Queued || run.State == ExtractState.Running)
            .Select(run => (Guid?)run.PublicId).FirstOrDefaultAsync(cancellationToken);
        if (ahead is { } same)
        {
            return same;
        }

        var run = new FederalExtract
        {
            PublicId = Guid.CreateVersion7(act.At),
            Year = choice.Period.Year.Year,
            Quarter = choice.Period.Quarter,
            Coverage = choice.Period.Coverage,
            WithParticipants = choice.WithParticipants,
            State = ExtractState.Queued,
            AskedAt = act.At,
            AskedById = act.Who.AccountId,
        };
        db.FederalExtracts.Add(run);
        var asked = new FederalExtractRequested { Year = run.Year, Quarter = run.Quarter, Coverage = run.Coverage, WithParticipants = run.WithParticipants };
        db.LogEvent(asked, Subject.FederalExtract(run.PublicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return run.PublicId;
    }
}
