using System.Text.Json;

using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations.Review;

public abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    public sealed record NotThere : ReviewOutcome;

    public sealed record Decided(string? Room, int Visits = 0) : ReviewOutcome;

    public sealed record NotNow(FormStateRefusal Why) : ReviewOutcome;

    /// <summary>It has other content than the page showed.</summary>
    public sealed record ChangedSince : ReviewOutcome;

    public sealed record BadDate(FormDateRefusal Why) : ReviewOutcome;

    /// <summary>The room to which staff of a closing room go is closed by then.</summary>
    public sealed record StaffRoomClosed : ReviewOutcome;

    /// <summary>Other changes set the same fields, which has to be confirmed.</summary>
    public sealed record Overlapping : ReviewOutcome;
}

/// <summary>OET returns a form with comments, or accepts it: then the room is what it says, from its day on.</summary>
[Scoped]
public sealed class DecideForm(ResourceRoomDb db, FormNotices notices, ApplyForm apply, OfficeClock clock)
{
    public Task<ReviewOutcome> ReturnAsync(Guid id, ReviewInput input, ActingUser who, CancellationToken cancellationToken) =>
        DecideAsync(id, input, FormAct.Return, who, async (form, act) =>
        {
            form.State = LocationFormState.Returned;
            form.Steps.Add(new LocationFormStep
            {
                Kind = LocationFormStepKind.Returned,
                At = act.At,
                ById = who.AccountId,
                Comment = TypedText.Clean(input.Comment),
                FieldComments = input.FieldComments is { Count: > 0 } comments ? JsonSerializer.Serialize(comments, JsonSerializerOptions.Default) : null,
            });
            db.LogEvent(new LocationFormReturned(input.FieldComments.Count), Subject.LocationForm(form.PublicId), act);
            await notices.TellLwiaAsync(form, "was returned with comments", act.At, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return new ReviewOutcome.Decided(form.Location?.Code);
        }, cancellationToken);

    public Task<ReviewOutcome> AcceptAsync(Guid id, ReviewInput input, ActingUser who, CancellationToken cancellationToken) =>
        DecideAsync(id, input, FormAct.Accept, who, (form, act) => AcceptAsync(form, input, act, cancellationToken), cancellationToken);

    private Task<ReviewOutcome> DecideAsync(
        Guid id, ReviewInput input, FormAct asked, ActingUser who, Func<LocationForm, Act, Task<ReviewOutcome>> decide, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.FindLocationFormAsync(id, act, cancellationToken) is not { } form)
            {
                return new ReviewOutcome.NotThere();
            }

            var facts = new FormStateFacts
            {
                State = form.State,
                IsOet = who.Can(Permission.ReviewLocationForms),
                IsSubmitter = form.Steps.Exists(step => step.Kind == LocationFormStepKind.Submitted && step.ById == who.AccountId),
            };
            if (FormStateRule.WhyNot(asked, facts) is { } why)
            {
                return new ReviewOutcome.NotNow(why);
            }

            if (form.Version != input.Version)
            {
                return new ReviewOutcome.ChangedSince();
            }

            form.ChangedAt = act.At;
            return await decide(form, act);
        });

    private async Task<ReviewOutcome> AcceptAsync(LocationForm form, ReviewInput input, Act act, CancellationToken cancellationToken)
    {
        var today = OfficeClock.DayOf(act.At);
        if (form.Kind == LocationFormKind.New)
        {
            form.Location = await EstablishAsync(form, today, cancellationToken);
        }
        else
        {
            var room = await db.ReadRoomWithFormsAsync(form.LocationId!.Value, cancellationToken);
            var dates = new FormDateFacts { EventOn = form.EventOn!.Value, Through = form.ClosedThrough, EstablishedOn = room.Room.EstablishedOn, ClosedOn = room.Room.ClosedOn, Today = today };
            if (FormDateRule.WhyNot(dates) is { Reason: not FormDateRefusalReason.TooFarOff } why)
            {
                return new ReviewOutcome.BadDate(why);
            }

            if (!input.Overlaps && OverlapsOf(form, room, today).Count > 0)
            {
                return new ReviewOutcome.Overlapping();
            }

            if (form.StaffGoToId is { } target && !await db.Locations.OpenOn(form.EventOn!.Value).AnyAsync(other => other.Id == target, cancellationToken))
            {
                return new ReviewOutcome.StaffRoomClosed();
            }

            form.AcceptedPlace = room.NextPlace;
            form.AcceptedOn = today;
            room.Room.Become(room.Timeline(form), today);
            db.BumpVersion(room.Room);
        }

        form.State = LocationFormState.Accepted;
        form.AcceptedOn = today;
        form.Steps.Add(new LocationFormStep { Kind = LocationFormStepKind.Accepted, At = act.At, ById = act.Who.AccountId, EventOn = form.EventOn });
        db.LogEvent(new LocationFormAccepted(form.Location!.Code, form.EventOn!.Value), Subject.LocationForm(form.PublicId), act);
        await notices.TellLwiaAsync(form, $"was accepted{(form.Kind == LocationFormKind.New ? $" as {form.Location.Code}" : "")}, from {OfficeFormat.Date(form.EventOn.Value)} on", act.At, cancellationToken);
        if (form.EventOn <= today)
        {
            await apply.TakeEffectAsync(form, act.At, act.Who, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new ReviewOutcome.Decided(form.Location.Code, await db.VisitsOnClosedDaysAsync(form, cancellationToken));
    }

    /// <summary>The fields that a form and the accepted changes that it meets both set.</summary>
    internal static IReadOnlyList<FieldOverlap> OverlapsOf(LocationForm form, RoomWithForms room, DateOnly today) => form.Kind == LocationFormKind.Change
        ? FieldOverlap.Of(form.ToChange(room.NextPlace), room.Timeline().ChangesToMeet(form.EventOn!.Value, today))
        : [];

    // Two reviewers who accept New forms at once would give one code to both: the second finds it taken, and looks again.
    private async Task<Location> EstablishAsync(LocationForm form, DateOnly today, CancellationToken cancellationToken)
    {
        var codes = await db.Locations.Where(room => room.LwiaNumber == form.LwiaNumber).Select(room => room.Code).ToListAsync(cancellationToken);
        var room = Location.Establish(LocationCode.Next(form.LwiaNumber, codes).ToString(), form.LwiaNumber, new Establishment(form.EventOn!.Value, form.Facts!, today));
        db.Locations.Add(room);
        return room;
    }
}
