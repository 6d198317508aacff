using ResourceRoom.Domain.Enrollments.Exits.Moving;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Exits.Moving;

public abstract record MoveOutcome
{
    private MoveOutcome()
    {
    }

    public sealed record NotThere : MoveOutcome;

    public sealed record Moved : MoveOutcome;

    /// <summary>The exit has another date than the page showed.</summary>
    public sealed record MovedSince : MoveOutcome;

    public sealed record Refused(ExitMoveRefusal Why, ExitStep? Step) : MoveOutcome;
}

/// <param name="To">The new exit date.</param>
/// <param name="From">The exit date that the page showed.</param>
/// <param name="Reason">Why, as typed.</param>
public sealed record MoveRequest(DateOnly To, DateOnly? From, string Reason) : Unlogged;

/// <summary>OET moves an exit date that was recorded wrong. Notes, services and declines stay as they are; follow-up is computed anew.</summary>
public sealed class MoveExit(ResourceRoomDb db, ParticipantItems items, OfficeClock clock)
{
    public Task<MoveOutcome> ExecuteAsync(ExitAddress asked, MoveRequest move, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => MoveAsync(asked, move, new Act(who, clock.Now), cancellationToken));

    private async Task<MoveOutcome> MoveAsync(ExitAddress asked, MoveRequest move, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(asked.Customer, act, cancellationToken) is not { } person
            || await db.Exits.Include(row => row.Ended).SingleOrDefaultAsync(row => row.PublicId == asked.Exit && row.ParticipantId == person.Id, cancellationToken) is not { } exit)
        {
            return new MoveOutcome.NotThere();
        }

        if (exit.On != move.From)
        {
            // The same form twice: the first has done what this one asks for.
            var isRepeated = exit.On == move.To && await db.ExitMoves.AnyAsync(
                row => row.ExitId == exit.Id && row.Before == move.From && row.After == move.To && row.Reason == move.Reason && row.ById == act.Who.AccountId, cancellationToken);
            return isRepeated ? new MoveOutcome.Moved() : new MoveOutcome.MovedSince();
        }

        var today = OfficeClock.DayOf(act.At);
        var found = await db.ReadExitCaseAsync(person.Id, today, cancellationToken);
        var facts = found.ToMoveFacts(exit);
        if (ExitMoveRule.WhyNot(facts, move.To) is { } why)
        {
            return new MoveOutcome.Refused(why, found.StepOf(why));
        }

        var moved = ExitMoveRule.Move(facts.Exit, move.To, today);
        exit.Moves.Add(new ExitMove
        {
            Before = exit.On,
            RecordedBefore = exit.RecordedOn,
            After = moved.On,
            Reason = move.Reason,
            At = act.At,
            ById = act.Who.AccountId,
        });
        foreach (var row in facts.Ended.Select(ended => found.Enrollments[ended.Id]))
        {
            (row.ExitedOn, row.ExitRecordedOn) = (moved.On, moved.RecordedOn);
            db.LogEvent(new EnrollmentExitMoved(exit.PublicId, exit.On, moved.On), Subject.Enrollment(row.PublicId), act);
        }

        db.LogEvent(new ExitMoved(exit.On, moved.On, move.Reason), Subject.Exit(exit.PublicId), act);
        (exit.On, exit.RecordedOn) = (moved.On, moved.RecordedOn);
        await db.KeepRegistrationAsync(person, today, cancellationToken);
        items.Classify(person);
        db.BumpVersion(person);
        await db.SaveChangesAsync(cancellationToken);
        return new MoveOutcome.Moved();
    }
}
