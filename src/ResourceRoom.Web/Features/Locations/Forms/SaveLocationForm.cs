using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations.Forms;

public abstract record FormOutcome
{
    private FormOutcome()
    {
    }

    public sealed record NotThere : FormOutcome;

    public sealed record Saved(Guid Form, bool IsSubmitted) : FormOutcome;

    public sealed record FormReused : FormOutcome;

    /// <summary>Someone else saved this form first.</summary>
    public sealed record SavedByOther : FormOutcome;

    public sealed record NotNow(FormStateRefusal Why) : FormOutcome;

    /// <summary>Rooms that may be the same as a new one, which has to be confirmed.</summary>
    public sealed record MayExist(IReadOnlyList<SimilarRoom> Rooms) : FormOutcome;

    public sealed record Refused(string Field, string Message) : FormOutcome;
}

/// <summary>Saves a draft of a form, or submits it to OET.</summary>
[Scoped]
public sealed class SaveLocationForm(ResourceRoomDb db, FileStore files, FormNotices notices, OfficeClock clock)
{
    public Task<FormOutcome> BeginAsync(LocationFormInput input, IReadOnlyList<Guid> attached, FormKey key, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.SentBeforeAsync(key, act, cancellationToken) is { } sent)
            {
                return sent.IsSame ? new FormOutcome.Saved(Guid.Parse(sent.Result), input.IsSubmitted) : new FormOutcome.FormReused();
            }

            if (await NewFormAsync(input, act, cancellationToken) is not { } form)
            {
                return new FormOutcome.NotThere();
            }

            db.LocationForms.Add(form);
            db.LogEvent(new LocationFormBegun(form.Kind, form.LwiaNumber, form.Location?.Code), Subject.LocationForm(form.PublicId), act);
            db.AddSubmission(key, form.PublicId.ToString(), act);
            return await SaveAsync(form, input, attached, act, cancellationToken);
        });

    public Task<FormOutcome> ChangeAsync(Guid id, LocationFormInput input, IReadOnlyList<Guid> attached, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.FindLocationFormAsync(id, act, cancellationToken) is not { } form)
            {
                return new FormOutcome.NotThere();
            }

            var facts = new FormStateFacts { State = form.State, IsOet = false, IsSubmitter = false, IsOfLwiaAlone = form.IsOfLwiaAlone(who) };
            if (FormStateRule.WhyNot(FormAct.Submit, facts) is { } why)
            {
                // The same form twice: the first has done what this one asks for.
                var isRepeated = input.IsSubmitted && form.State == LocationFormState.Submitted && form.Entries == (input with { Kind = form.Kind.ToString() }).ToEntries();
                return isRepeated ? new FormOutcome.Saved(form.PublicId, IsSubmitted: true) : new FormOutcome.NotNow(why);
            }

            if (form.Version != input.Version)
            {
                return new FormOutcome.SavedByOther();
            }

            if (!input.IsSubmitted)
            {
                db.LogEvent(new LocationFormChanged(), Subject.LocationForm(form.PublicId), act);
            }

            return await SaveAsync(form, input, attached, act, cancellationToken);
        });

    private async Task<LocationForm?> NewFormAsync(LocationFormInput input, Act act, CancellationToken cancellationToken)
    {
        var kind = input.ChosenKind!.Value;
        var room = kind == LocationFormKind.New ? null : await db.FindLocationAsync(input.Room, act, cancellationToken);
        var area = room?.LwiaNumber ?? act.Who.LwiaNumber ?? FilterRules.Number(input.Lwia);
        if ((kind != LocationFormKind.New && room is null) || area is null || !await db.Lwias.AnyAsync(row => row.Number == area, cancellationToken))
        {
            return null;
        }

        return new LocationForm
        {
            PublicId = Guid.CreateVersion7(act.At),
            Kind = kind,
            State = LocationFormState.Draft,
            LwiaNumber = area.Value,
            Location = room,
            Before = room?.Facts,
            RoomName = "",
            Entries = "",
            CreatedAt = act.At,
            CreatedById = act.Who.AccountId,
            ChangedAt = act.At,
        };
    }

    private async Task<FormOutcome> SaveAsync(LocationForm form, LocationFormInput input, IReadOnlyList<Guid> attached, Act act, CancellationToken cancellationToken)
    {
        var name = form.Kind == LocationFormKind.Closure ? form.Location!.Name : TypedText.Line(input.Name);
        form.RoomName = name.Length <= Location.NameLength ? name : name[..Location.NameLength];
        form.Entries = (input with { Kind = form.Kind.ToString() }).ToEntries();
        var eventOn = TypedDate.Read(input.EventOn);
        form.Reminded = form.EventOn == eventOn && !input.IsSubmitted ? form.Reminded : null;
        form.EventOn = eventOn;
        form.ClosedThrough = form.Kind == LocationFormKind.Closure && input.IsTemporary ? TypedDate.Read(input.ClosedThrough) : null;
        form.ChangedAt = act.At;
        if (form.Submissions == 0 && input.Remove is { Count: > 0 } unwanted)
        {
            form.Detach([.. form.Files.Where(file => unwanted.Contains(file.File.PublicId))], db);
        }

        foreach (var file in await files.HeldAsync(attached, act, cancellationToken))
        {
            file.Keep();
            form.Files.Add(new LocationFormFile { File = file });
        }

        if (input.IsSubmitted && await SubmitAsync(form, input, act, cancellationToken) is { } refused)
        {
            return refused;
        }

        await db.SaveChangesAsync(cancellationToken);
        return new FormOutcome.Saved(form.PublicId, input.IsSubmitted);
    }

    private async Task<FormOutcome?> SubmitAsync(LocationForm form, LocationFormInput input, Act act, CancellationToken cancellationToken)
    {
        var today = OfficeClock.DayOf(act.At);
        var eventOn = form.EventOn!.Value;
        var dates = new FormDateFacts
        {
            EventOn = eventOn,
            Through = form.ClosedThrough,
            EstablishedOn = form.Location?.EstablishedOn,
            ClosedOn = form.Location?.ClosedOn,
            Today = today,
        };
        if (FormDateRule.WhyNot(dates) is { } why)
        {
            return new FormOutcome.Refused(why.Reason is FormDateRefusalReason.EndsBeforeItBegins or FormDateRefusalReason.LastsTooLong ? nameof(input.ClosedThrough) : nameof(input.EventOn), why.InWords());
        }

        var receivedOn = act.Who.Can(Permission.ReviewLocationForms) ? TypedDate.Read(input.ReceivedOn) : null;
        if (receivedOn is { } came && FormDateRule.WhyNotReceived(came, today) is { } notReceived)
        {
            return new FormOutcome.Refused(nameof(input.ReceivedOn), notReceived.InWords());
        }

        if (receivedOn < eventOn && input.ReceivedBefore != LocationFormInput.Yes)
        {
            return new FormOutcome.Refused(nameof(input.ReceivedBefore), $"By these dates the form arrived before the {((LocationFormKind?)form.Kind).EventInWords()}. Confirm that, or correct one of them.");
        }

        if (form.Kind != LocationFormKind.Closure)
        {
            form.Facts = input.ToFacts();
            if (await WhyNotAsync(form, input, cancellationToken) is { } refused)
            {
                return refused;
            }
        }
        else if (await SetStaffRoomAsync(form, input, cancellationToken) is { } refused)
        {
            return refused;
        }

        var sent = Submission.Of(eventOn, receivedOn ?? today, await db.ReadBusinessCalendarAsync(cancellationToken), form.Sent);
        (form.SubmittedFor, form.SentOn, form.DueOn) = (sent.EventOn, sent.SentOn, sent.DueOn);
        form.ReceivedOn = receivedOn ?? form.ReceivedOn;
        form.State = LocationFormState.Submitted;
        form.Submissions++;
        form.Steps.Add(new LocationFormStep
        {
            Kind = LocationFormStepKind.Submitted,
            At = act.At,
            ById = act.Who.AccountId,
            EventOn = eventOn,
            ClosedThrough = form.ClosedThrough,
            Facts = form.Facts,
        });
        db.LogEvent(new LocationFormSubmitted(eventOn, sent.SentOn, sent.DueOn), Subject.LocationForm(form.PublicId), act);
        await notices.SubmittedAsync(form, act, cancellationToken);
        return null;
    }

    private async Task<FormOutcome?> WhyNotAsync(LocationForm form, LocationFormInput input, CancellationToken cancellationToken)
    {
        if (form.Kind == LocationFormKind.Change)
        {
            // What a coming change sets differently by then, and the form sets back, differs from the room of that day.
            var then = await db.RoomOnAsync(form.LocationId!.Value, form.EventOn!.Value, cancellationToken);
            foreach (var field in Enum.GetValues<RoomField>().Where(field => input.Restore?.Contains(field.ToString()) is true))
            {
                form.Before = form.Before!.With(field, then);
            }

            return form.Before!.Differences(form.Facts!).Count == 0
                ? new FormOutcome.Refused(nameof(input.Name), form.Before.Differences(then).Count == 0
                    ? "This form changes nothing yet. Change a field."
                    : "This form changes nothing yet. Change a field, or choose below which fields it sets as shown.")
                : null;
        }

        return input.IsAnotherRoom != LocationFormInput.Yes && await db.RoomsLikeAsync(form.LwiaNumber, form.Facts!, form.PublicId, cancellationToken) is [_, ..] similar
            ? new FormOutcome.MayExist(similar)
            : null;
    }

    private async Task<FormOutcome.Refused?> SetStaffRoomAsync(LocationForm form, LocationFormInput input, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(input.StaffGoTo))
        {
            form.StaffGoToId = null;
            return null;
        }

        var eventOn = form.EventOn!.Value;
        var room = await db.Locations.OpenOn(eventOn).SingleOrDefaultAsync(row => row.Code == input.StaffGoTo && row.LwiaNumber == form.LwiaNumber && row.Id != form.LocationId, cancellationToken);
        form.StaffGoToId = room?.Id;
        return room is null ? new(nameof(input.StaffGoTo), "Choose a room of this LWIA that is open on that day.") : null;
    }
}
