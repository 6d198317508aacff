using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations.Review;

public abstract record MoveFormOutcome
{
    private MoveFormOutcome()
    {
    }

    public sealed record NotThere : MoveFormOutcome;

    /// <param name="At">Since when it is in effect, if it took effect at once.</param>
    public sealed record Done(DateOnly? At = null) : MoveFormOutcome;

    /// <summary>It is not accepted, or has taken effect.</summary>
    public sealed record NotComing : MoveFormOutcome;

    public sealed record BadDate(FormDateRefusal Why) : MoveFormOutcome;

    public sealed record SameDays(bool IsBegun) : MoveFormOutcome;

    /// <summary>The day is not in the future, which has to be confirmed.</summary>
    public sealed record AtOnce : MoveFormOutcome;

    /// <summary>The room would stay what it is: its other closings decide about those days.</summary>
    public sealed record ChangesNothing(IReadOnlyList<OtherForm> Others) : MoveFormOutcome;

    public sealed record StaffRoomClosed : MoveFormOutcome;

    /// <summary>What else comes of it, which has to be confirmed.</summary>
    public sealed record MeansMore(IReadOnlyList<string> What) : MoveFormOutcome;
}

/// <summary>OET moves or withdraws an accepted change or closing until it takes effect (case 40 of the offices).</summary>
public sealed class MoveForm(ResourceRoomDb db, FormNotices notices, ApplyForm apply, OfficeClock clock)
{
    /// <param name="id">Which form.</param>
    /// <param name="input">The new days; without one it is withdrawn.</param>
    /// <param name="reason">Why, as typed.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="cancellationToken">Ends the act.</param>
    public Task<MoveFormOutcome> ExecuteAsync(Guid id, MoveInput input, string reason, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => MoveAsync(id, input, reason, new Act(who, clock.Now), cancellationToken));

    private async Task<MoveFormOutcome> MoveAsync(Guid id, MoveInput input, string reason, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindLocationFormAsync(id, act, cancellationToken) is not { } form)
        {
            return new MoveFormOutcome.NotThere();
        }

        var today = OfficeClock.DayOf(act.At);
        if (form.State != LocationFormState.Accepted || !AcceptedFormRule.IsMovable(form.ToAcceptedFacts(), today) || form.Version != input.Version
            || form.EventOn is not { } before || (input.IsWithdrawal && form.AppliedAt is not null))
        {
            return new MoveFormOutcome.NotComing();
        }

        var room = await db.ReadRoomWithFormsAsync(form.LocationId!.Value, cancellationToken);
        if (!input.IsWithdrawal)
        {
            // A closing that has begun keeps its first day; only its end moves.
            var day = form.AppliedAt is null ? input.Day : before;
            var through = form.ClosedThrough is null ? null : input.LastDay;
            var closedOn = room.TimelineWithout(form).ClosedOn;
            if (FormDateRule.WhyNot(new() { EventOn = day, Through = through, EstablishedOn = room.Room.EstablishedOn, ClosedOn = closedOn, Today = today }) is { } why)
            {
                return new MoveFormOutcome.BadDate(why);
            }

            if ((day, through) == (before, form.ClosedThrough))
            {
                return new MoveFormOutcome.SameDays(IsBegun: form.AppliedAt is not null);
            }

            if (AcceptedFormRule.TakesEffectAtOnce(form.ToAcceptedFacts(), day, today) && !input.AtOnce)
            {
                return new MoveFormOutcome.AtOnce();
            }

            var staffRoom = form is { AppliedAt: null, ClosedThrough: null } ? form.StaffGoToId : null;
            if (staffRoom is not null && !await db.Locations.OpenOn(day).AnyAsync(other => other.Id == staffRoom, cancellationToken))
            {
                return new MoveFormOutcome.StaffRoomClosed();
            }

            var effects = room.EffectsOfMove(form, day, through);
            if (effects.IsNone)
            {
                return new MoveFormOutcome.ChangesNothing([.. room.ClosingsOnDaysOf(new Closing(day, through), but: form).Select(OtherForm.Of)]);
            }

            if (!input.MeansMore && effects.InWords(room) is { Count: > 0 } more)
            {
                return new MoveFormOutcome.MeansMore(more);
            }

            (form.EventOn, form.ClosedThrough) = (day, through);
            form.Steps.Add(new LocationFormStep { Kind = LocationFormStepKind.Moved, At = act.At, ById = act.Who.AccountId, EventOn = day, ClosedThrough = through, Comment = reason });
            db.LogEvent(new LocationFormMoved(before, day, reason), Subject.LocationForm(form.PublicId), act);
            await notices.TellLwiaAsync(form, day != before ? $"was moved to {OfficeFormat.Date(day)}" : $"has another last closed day, {OfficeFormat.Date(through!.Value)}", act.At, cancellationToken);
        }
        else
        {
            form.State = LocationFormState.Withdrawn;
            form.Steps.Add(new LocationFormStep { Kind = LocationFormStepKind.Withdrawn, At = act.At, ById = act.Who.AccountId, Comment = reason });
            db.LogEvent(new LocationFormWithdrawn(WasAccepted: true, reason), Subject.LocationForm(form.PublicId), act);
            await notices.TellLwiaAsync(form, "was withdrawn after it was accepted", act.At, cancellationToken);
        }

        form.ChangedAt = act.At;
        room.Room.Become(room.Timeline(), today);
        db.BumpVersion(room.Room);
        var takesEffect = form is { State: LocationFormState.Accepted, AppliedAt: null } && form.EventOn <= today;
        if (takesEffect)
        {
            await apply.TakeEffectAsync(form, act.At, act.Who, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new MoveFormOutcome.Done(takesEffect ? form.EventOn : null);
    }
}
