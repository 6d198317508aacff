using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Federal.Rules;

public abstract record AddVersionOutcome
{
    private AddVersionOutcome()
    {
    }

    public sealed record Added(int Version) : AddVersionOutcome;

    public sealed record Faulty(IReadOnlyList<EditFault> Faults) : AddVersionOutcome;

    /// <summary>Someone else added a version after the page was opened, or the form was sent twice.</summary>
    public sealed record Conflict(int Latest) : AddVersionOutcome;
}

/// <summary>Adds a version of the layout. Those before it are never changed.</summary>
public sealed class AddLayout(ResourceRoomDb db, OfficeClock clock)
{
    private const string Lock = "extract-layout";

    public Task<AddVersionOutcome> ExecuteAsync(LayoutInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.OneAtATimeAsync(Lock, () => AddAsync(input, new Act(who, clock.Now), cancellationToken), cancellationToken);

    private async Task<AddVersionOutcome> AddAsync(LayoutInput input, Act act, CancellationToken cancellationToken)
    {
        var latest = await db.StoredLayouts.MaxAsync(row => row.Version, cancellationToken);
        if (latest != input.After)
        {
            return new AddVersionOutcome.Conflict(latest);
        }

        var read = LayoutRule.Read(new EditedLayout(input.FirstDay, [.. input.InOrder.Select(line => line.Column.ToEdited())]), latest + 1);
        if (read.Version is not { } added)
        {
            return new AddVersionOutcome.Faulty(read.Faults);
        }

        db.StoredLayouts.Add(new StoredLayout { Version = added.Version, FirstDay = added.FirstDay, Columns = added.Columns, AddedAt = act.At, AddedById = act.Who.AccountId });
        db.LogEvent(new ExtractLayoutAdded(added.Version, added.FirstDay), Subject.ExtractRules("Layout"), act);
        await db.SaveChangesAsync(cancellationToken);
        return new AddVersionOutcome.Added(added.Version);
    }
}

/// <summary>Adds a version of the checks. Those before it are never changed.</summary>
public sealed class AddChecks(ResourceRoomDb db, OfficeClock clock)
{
    private const string Lock = "extract-checks";

    public Task<AddVersionOutcome> ExecuteAsync(ChecksInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.OneAtATimeAsync(Lock, () => AddAsync(input, new Act(who, clock.Now), cancellationToken), cancellationToken);

    private async Task<AddVersionOutcome> AddAsync(ChecksInput input, Act act, CancellationToken cancellationToken)
    {
        var latest = await db.StoredChecks.MaxAsync(row => row.Version, cancellationToken);
        if (latest != input.After)
        {
            return new AddVersionOutcome.Conflict(latest);
        }

        var read = CheckVersionRule.Read(new EditedChecks(input.FirstDay, [.. input.Checks.Select(check => new EditedCheck(check.Code, check.IsOn, check.Text))]), latest + 1);
        if (read.Version is not { } added)
        {
            return new AddVersionOutcome.Faulty(read.Faults);
        }

        db.StoredChecks.Add(new StoredChecks { Version = added.Version, FirstDay = added.FirstDay, Checks = added.Checks, AddedAt = act.At, AddedById = act.Who.AccountId });
        db.LogEvent(new ExtractChecksAdded(added.Version, added.FirstDay), Subject.ExtractRules("Checks"), act);
        await db.SaveChangesAsync(cancellationToken);
        return new AddVersionOutcome.Added(added.Version);
    }
}
