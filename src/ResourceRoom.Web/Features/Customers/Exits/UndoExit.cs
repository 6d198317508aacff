using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Exits;

/// <summary>An exit of a customer, by the keys in its address.</summary>
public sealed record ExitAddress(Guid Customer, Guid Exit);

/// <summary>OET undoes an exit on a written request: the enrollments that it ended are open again. The exit stays readable.</summary>
public sealed class UndoExit(ResourceRoomDb db, FileStore files, ParticipantItems items, OfficeClock clock)
{
    /// <returns>Why it cannot be undone; null with no refusal when there is no such exit within reach.</returns>
    public Task<ActResult<Guid, ExitUndoRefusal>?> ExecuteAsync(
        ExitAddress asked, string reason, IReadOnlyList<Guid> request, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => UndoAsync(asked, reason, request, new Act(who, clock.Now), cancellationToken));

    private async Task<ActResult<Guid, ExitUndoRefusal>?> UndoAsync(
        ExitAddress asked, string reason, IReadOnlyList<Guid> request, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(asked.Customer, act, cancellationToken) is not { } person
            || await db.Exits.Include(row => row.Ended).SingleOrDefaultAsync(row => row.PublicId == asked.Exit && row.ParticipantId == person.Id, cancellationToken) is not { } exit)
        {
            return null;
        }

        var held = await files.HeldAsync(request, act, cancellationToken);
        var enrollments = await db.Enrollments.Where(row => row.ParticipantId == person.Id).ToListAsync(cancellationToken);
        var ended = enrollments.FindAll(row => exit.Ended.Exists(end => end.EnrollmentId == row.Id));
        var facts = new ExitUndoFacts
        {
            IsOet = act.Who.Can(Permission.CorrectExits),
            IsUndone = exit.UndoneAt is not null,
            HasReason = reason.Length > 0,
            HasRequest = held.Count > 0,
            Ended = [.. ended.Select(row => row.ToFacts())],
            Others = [.. enrollments.Except(ended).Select(row => row.ToFacts())],
        };
        if (ExitUndoRule.WhyNot(facts) is { } why)
        {
            // The same form twice: the first has done what this one asks for.
            var isRepeated = why == ExitUndoRefusal.UndoneBefore && exit.UndoneById == act.Who.AccountId && exit.UndoReason == reason;
            return new(exit.PublicId, isRepeated ? null : why);
        }

        held[0].Keep();
        (exit.UndoneAt, exit.UndoneById, exit.UndoReason, exit.Request) = (act.At, act.Who.AccountId, reason, held[0]);
        foreach (var row in ended)
        {
            (row.Status, row.ExitedOn, row.ExitRecordedOn) = (EnrollmentStatus.Enrolled, null, null);
            db.LogEvent(new EnrollmentExitUndone(exit.PublicId, exit.On), Subject.Enrollment(row.PublicId), act);
        }

        await EndDeclinesAsync(exit, ended, act, cancellationToken);
        await db.KeepRegistrationAsync(person, OfficeClock.DayOf(act.At), cancellationToken);
        items.Classify(person);
        db.BumpVersion(person);
        db.LogEvent(new ExitUndone(reason), Subject.Exit(exit.PublicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(exit.PublicId);
    }

    // A decline belongs to one recorded exit and ends with it.
    private async Task EndDeclinesAsync(CustomerExit exit, IEnumerable<Enrollment> ended, Act act, CancellationToken cancellationToken)
    {
        var ids = ended.Select(row => row.Id).ToList();
        var declines = await db.FollowUpDeclines.Include(row => row.Step)
            .Where(row => ids.Contains(row.EnrollmentId) && row.ExitUndoneAt == null).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        foreach (var decline in declines)
        {
            decline.ExitUndoneAt = act.At;
            db.LogEvent(new FollowUpDeclineEnded(decline.On, exit.PublicId), Subject.Step(decline.Step.PublicId), act);
        }
    }
}
