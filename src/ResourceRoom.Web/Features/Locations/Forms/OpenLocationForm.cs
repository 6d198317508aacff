using System.Text.Json;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations.Forms;

[Scoped]
public sealed class OpenLocationForm(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>An empty form, or one with the room's present values; null when there is no such room within reach.</summary>
    public async Task<LocationFormPage?> NewAsync(LocationFormInput input, bool isFirst, IReadOnlyList<StoredFile> held, ActingUser who, CancellationToken cancellationToken)
    {
        if (input.ChosenKind is not { } kind)
        {
            return null;
        }

        var act = new Act(who, clock.Now);
        var room = kind == LocationFormKind.New ? null : await db.FindLocationAsync(input.Room, act, cancellationToken);
        if (kind != LocationFormKind.New && room is null)
        {
            return null;
        }

        var shown = isFirst && room is not null ? LocationFormInput.Of(room.Facts) with { Kind = input.Kind, Room = input.Room } : input;
        return await WithAsync(
            new LocationFormPage { Kind = kind, Input = WithWeek(shown), Room = room, Before = room?.Facts, Held = held },
            sent: null, who, cancellationToken);
    }

    /// <summary>A form that can still be edited; null when there is none within reach.</summary>
    public async Task<LocationFormPage?> EditedAsync(Guid id, LocationFormInput? typed, IReadOnlyList<StoredFile> held, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindLocationFormAsync(id, new Act(who, clock.Now), cancellationToken) is not { } form)
        {
            return null;
        }

        var input = (typed ?? LocationFormInput.Of(form)) with { Version = form.Version, Kind = form.Kind.ToString(), Room = form.Location?.Code };
        return await WithAsync(
            new LocationFormPage
            {
                Form = form.PublicId,
                Kind = form.Kind,
                Input = WithWeek(input),
                Room = form.Location,
                Before = form.Before,
                Returned = form.State == LocationFormState.Returned ? ReturnedWithOf(form.Steps.FindLast(step => step.Kind == LocationFormStepKind.Returned)!) : null,
                Attached = [.. form.Files.Select(file => file.File)],
                Held = held,
            },
            form.Sent, who, cancellationToken);
    }

    /// <summary>What a form is about; null when there is none within reach.</summary>
    public Task<LocationFormKind?> KindOfAsync(Guid id, ActingUser who, CancellationToken cancellationToken) =>
        db.FindFormKindAsync(id, new Act(who, clock.Now), cancellationToken);

    /// <summary>A form as it was submitted; null when there is none within reach.</summary>
    public async Task<SubmittedFormPage?> SubmittedAsync(Guid id, MoveInput move, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindLocationFormAsync(id, new Act(who, clock.Now), cancellationToken) is not { } form)
        {
            return null;
        }

        var names = await NamesAsync(form, cancellationToken);
        return new SubmittedFormPage
        {
            Form = form,
            Lwia = await db.Lwias.Where(area => area.Number == form.LwiaNumber).Select(area => area.Name).SingleAsync(cancellationToken),
            Steps = [.. form.Steps.Select(step => new FormStepLine(step, names.GetValueOrDefault(step.ById)))],
            Timeliness = form.Sent is { } sent ? Timeliness.OfSent(sent) : null,
            Others = await OthersAsync(form.LocationId, form.PublicId, cancellationToken),
            Contacts = await db.ActiveOetContacts().ToListAsync(cancellationToken),
            StaffGoTo = await db.Locations.Where(room => room.Id == form.StaffGoToId).Select(room => room.Code + " " + room.Name).SingleOrDefaultAsync(cancellationToken),
            CanWithdraw = form.State is LocationFormState.Submitted or LocationFormState.Returned && who.Can(Permission.SendLocationForms),
            CanMove = form.State == LocationFormState.Accepted && AcceptedFormRule.IsMovable(form.ToAcceptedFacts(), clock.Today) && who.Can(Permission.ReviewLocationForms),
            CanReview = form.State == LocationFormState.Submitted && who.Can(Permission.ReviewLocationForms),
            Move = move with
            {
                To = move.To ?? (form.EventOn is { } eventOn ? OfficeFormat.Date(eventOn) : null),
                Through = move.Through ?? (form.ClosedThrough is { } through ? OfficeFormat.Date(through) : null),
            },
        };
    }

    public async Task<StoredFile?> FileAsync(Guid id, Guid file, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if ((await db.FindLocationFormAsync(id, act, cancellationToken))?.Files.Find(one => one.File.PublicId == file) is not { } found)
        {
            return null;
        }

        db.LogAccess(AccessKind.FileOpened, Subject.LocationForm(id), act);
        await db.SaveChangesAsync(cancellationToken);
        return found.File;
    }

    public static ReturnedWith ReturnedWithOf(LocationFormStep step) =>
        new(step.Comment, step.FieldComments is { } json ? JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default)! : []);

    /// <summary>When a form with this event date is due.</summary>
    public async Task<DueLine> DueAsync(string? eventOn, Submission? sent, CancellationToken cancellationToken)
    {
        if (TypedDate.Read(eventOn) is not { } day || day < FormDateRule.FirstDay || day > clock.Today.AddDays(FormDateRule.MostDaysAhead))
        {
            return DueLine.Unknown;
        }

        var due = FormDeadline.Of(day, await db.ReadBusinessCalendarAsync(cancellationToken), sent);
        return new(due, sent is null ? Timeliness.OfUnsent(due, clock.Today) : null);
    }

    private static LocationFormInput WithWeek(LocationFormInput input) =>
        input with { Hours = [.. OfficeFormat.Weekdays.Select((_, place) => input.Hours?.ElementAtOrDefault(place) ?? new DayInput())] };

    private async Task<LocationFormPage> WithAsync(LocationFormPage page, Submission? sent, ActingUser who, CancellationToken cancellationToken) => page with
    {
        Due = await DueAsync(page.Input.EventOn, sent, cancellationToken),
        Others = await OthersAsync(page.Room?.Id, page.Form, cancellationToken),
        Restorable = page.Kind == LocationFormKind.Change ? await RestorableAsync(page, cancellationToken) : [],
        Effects = page.Kind == LocationFormKind.Closure ? await EffectsAsync(page.Room!, cancellationToken) : null,
        Areas = page is { Kind: LocationFormKind.New, Form: null } && who.LwiaNumber is null ? await db.AreaOptionsAsync(who, cancellationToken) : [],
        IsOet = who.Can(Permission.ReviewLocationForms),
        Contacts = await db.ActiveOetContacts().ToListAsync(cancellationToken),
    };

    private async Task<IReadOnlyList<Choice>> RestorableAsync(LocationFormPage page, CancellationToken cancellationToken)
    {
        if (TypedDate.Read(page.Input.EventOn) is not { } day || page.Before is null)
        {
            return [];
        }

        var then = await db.RoomOnAsync(page.Room!.Id, day, cancellationToken);
        return [.. page.Room.Facts.Differences(then).Select(field => new Choice(field.ToString(), $"{field.Label()}: will be “{then.InWords(field)}” by then"))];
    }

    private async Task<IReadOnlyList<OtherForm>> OthersAsync(long? room, Guid? form, CancellationToken cancellationToken) => room is null ? [] : await db.LocationForms.AsNoTracking()
        .Where(row => row.LocationId == room && row.PublicId != form
            && (row.State == LocationFormState.Draft || row.State == LocationFormState.Submitted || row.State == LocationFormState.Returned
                || (row.State == LocationFormState.Accepted && row.AppliedAt == null)))
        .OrderBy(row => row.EventOn).ThenBy(row => row.Id).Select(row => new OtherForm(row.PublicId, row.Kind, row.State, row.EventOn)).ToListAsync(cancellationToken);

    internal async Task<ClosingEffects> EffectsAsync(Location room, CancellationToken cancellationToken) => new(
        await db.Visits.CountAsync(visit => visit.LocationId == room.Id && visit.EndedAt == null && visit.Void == null, cancellationToken),
        await db.RoomAssignments.NotOverBy(clock.Today).Where(row => row.LocationId == room.Id).OrderBy(row => row.Account.DisplayName).Select(row => row.Account.DisplayName).ToListAsync(cancellationToken),
        await db.Locations.OpenOn(clock.Today).Where(other => other.LwiaNumber == room.LwiaNumber && other.Id != room.Id).OrderBy(other => other.Code)
            .Select(other => new Choice(other.Code, other.Code + " " + other.Name)).ToListAsync(cancellationToken));

    private async Task<Dictionary<long, string>> NamesAsync(LocationForm form, CancellationToken cancellationToken)
    {
        var ids = form.Steps.Select(step => step.ById).Distinct().ToList();
        return await db.Users.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
    }
}
