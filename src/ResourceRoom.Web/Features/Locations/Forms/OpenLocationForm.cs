using System.Text.Json;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations;
using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
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
                WhyNot = FormStateRule.WhyNot(FormAct.Submit, new() { State = form.State, IsOet = false, IsSubmitter = false, IsOfLwiaAlone = form.IsOfLwiaAlone(who) }),
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
            Steps = LinesOf(form, names),
            Timeliness = form.Sent is { } sent ? Timeliness.OfSent(sent) : null,
            Others = await OthersAsync(form.LocationId, form.PublicId, who, cancellationToken),
            Now = form is { Kind: LocationFormKind.Change, State: LocationFormState.Submitted or LocationFormState.Returned, SubmittedFor: { } day } ? await db.RoomOnAsync(form.LocationId!.Value, day, cancellationToken) : null,
            Visits = form is { Kind: LocationFormKind.Closure, EventOn: { } closed } ? await VisitsAsync(form.LocationId!.Value, closed, form.ClosedThrough, cancellationToken) : [],
            Contacts = await db.ActiveOetContacts().ToListAsync(cancellationToken),
            CountyNote = form.State == LocationFormState.Submitted ? await CountyNoteAsync(form.Facts?.County, form.LwiaNumber, cancellationToken) : null,
            StaffGoTo = await db.Locations.Where(room => room.Id == form.StaffGoToId).Select(room => room.Code + " " + room.Name).SingleOrDefaultAsync(cancellationToken),
            CanEdit = FormStateRule.WhyNot(FormAct.Submit, new() { State = form.State, IsOet = false, IsSubmitter = false, IsOfLwiaAlone = form.IsOfLwiaAlone(who) }) is null,
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

    public async Task<SubmittedFormPage?> OutOfDateAsync(Guid id, LocationFormInput typed, ActingUser who, CancellationToken cancellationToken) =>
        await SubmittedAsync(id, new MoveInput(), who, cancellationToken) is { } page ? page with { NotSaved = typed.DifferingFrom(LocationFormInput.Of(page.Form)) } : null;

    private static List<FormStepLine> LinesOf(LocationForm form, Dictionary<long, string> names)
    {
        RoomFacts? earlier = null;
        List<FormStepLine> lines = [];
        foreach (var step in form.Steps)
        {
            IReadOnlyList<FormValue> said = step is { Kind: LocationFormStepKind.Submitted, Facts: { } facts } ? [.. Enum.GetValues<RoomField>().Select(field => FormValue.Of(field, facts, earlier ?? facts, now: null))] : [];
            lines.Add(new(step, names.GetValueOrDefault(step.ById), said));
            earlier = step.Facts ?? earlier;
        }

        return lines;
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
        if (TypedDate.Read(eventOn) is not { } day)
        {
            return IsWhole(eventOn) ? DueLine.Unknown with { Fault = DateRules.NoSuchDay } : DueLine.Unknown;
        }

        if (FormDateRule.WhyNot(new() { EventOn = day, Through = null, EstablishedOn = null, ClosedOn = null, Today = clock.Today }) is { } why)
        {
            return DueLine.Unknown with { Fault = why.InWords() };
        }

        var due = FormDeadline.Of(day, await db.ReadBusinessCalendarAsync(cancellationToken), sent);
        return new(due, sent is null ? Timeliness.OfUnsent(due, clock.Today) : null);
    }

    /// <summary>The same of a closing, with the visits of the days on which the room would be closed; null if there is no such room within reach.</summary>
    public async Task<DueLine?> DueOfClosingAsync(LocationFormInput input, ActingUser who, CancellationToken cancellationToken) =>
        await db.FindLocationAsync(input.Room, new Act(who, clock.Now), cancellationToken) is { } room
            ? await WithVisitsAsync(await DueAsync(input.EventOn, sent: null, cancellationToken), room.Id, input, cancellationToken)
            : null;

    private async Task<DueLine> WithVisitsAsync(DueLine due, long room, LocationFormInput input, CancellationToken cancellationToken) => due.DueOn is null
        ? due
        : due with { Visits = await VisitsAsync(room, TypedDate.Read(input.EventOn)!.Value, input.IsTemporary ? TypedDate.Read(input.ClosedThrough) : null, cancellationToken) };

    private async Task<IReadOnlyList<DayVisits>> VisitsAsync(long room, DateOnly from, DateOnly? through, CancellationToken cancellationToken)
    {
        var last = through ?? DateOnly.MaxValue;
        var days = await db.Visits.Where(visit => visit.LocationId == room && visit.Day >= from && visit.Day <= last && visit.Void == null)
            .GroupBy(visit => visit.Day).Select(day => new { Day = day.Key, Count = day.Count() }).OrderBy(day => day.Day).ToListAsync(cancellationToken);
        return [.. days.Select(day => new DayVisits(day.Day, day.Count))];
    }

    // While someone types the day it is not wrong yet.
    private static bool IsWhole(string? typed) => typed?.Trim() is { Length: >= 8 } text && text.Count(char.IsAsciiDigit) >= 6;

    private static LocationFormInput WithWeek(LocationFormInput input) =>
        input with { Hours = [.. OfficeFormat.Weekdays.Select((_, place) => input.Hours?.ElementAtOrDefault(place) ?? new DayInput())] };

    private async Task<LocationFormPage> WithAsync(LocationFormPage page, Submission? sent, ActingUser who, CancellationToken cancellationToken) => (page.Kind == LocationFormKind.Change ? await WithRestorableAsync(page, cancellationToken) : page) with
    {
        Due = await DueAsync(page.Input.EventOn, sent, cancellationToken) is var due && page.Kind == LocationFormKind.Closure ? await WithVisitsAsync(due, page.Room!.Id, page.Input, cancellationToken) : due,
        Others = await OthersAsync(page.Room?.Id, page.Form, who, cancellationToken),
        Effects = page.Kind == LocationFormKind.Closure ? await EffectsAsync(page.Room!, cancellationToken) : null,
        Areas = page is { Kind: LocationFormKind.New, Form: null } && who.LwiaNumber is null ? await db.AreaOptionsAsync(who, cancellationToken) : [],
        IsOet = who.Can(Permission.ReviewLocationForms),
        CountyNote = page.Kind == LocationFormKind.Closure ? null : await CountyNoteAsync(page.Input.County, await AreaOfAsync(page, who, cancellationToken), cancellationToken),
        Today = clock.Today,
        Contacts = await db.ActiveOetContacts().ToListAsync(cancellationToken),
    };

    private async Task<int?> AreaOfAsync(LocationFormPage page, ActingUser who, CancellationToken cancellationToken) => page.Form is { } form
        ? await db.LocationForms.Where(row => row.PublicId == form).Select(row => (int?)row.LwiaNumber).SingleAsync(cancellationToken)
        : page.Room?.LwiaNumber ?? who.LwiaNumber ?? FilterRules.Number(page.Input.Lwia);

    private async Task<string?> CountyNoteAsync(string? typed, int? area, CancellationToken cancellationToken)
    {
        if (area is null || IllinoisCounties.Find(TypedText.Line(typed)) is not { } county)
        {
            return null;
        }

        var holders = (await db.Lwias.AsNoTracking().Where(row => row.Counties.Contains(county)).OrderBy(row => row.Number).ToListAsync(cancellationToken)).FindAll(row => row.Counties.Split(Lwia.CountySeparator).Contains(county));
        return holders is [var other, ..] && !holders.Exists(row => row.Number == area) ? $"{county} County belongs to LWIA {other.Number} {other.Name}. Check the county." : null;
    }

    private async Task<LocationFormPage> WithRestorableAsync(LocationFormPage page, CancellationToken cancellationToken)
    {
        if (TypedDate.Read(page.Input.EventOn) is not { } day || page.Before is null)
        {
            return page;
        }

        var then = await db.RoomOnAsync(page.Room!.Id, day, cancellationToken);
        var isComing = day > clock.Today;
        return page with
        {
            Restorable = [.. page.Before.Differences(then).Select(field => new Choice(field.ToString(), $"{field.Label()}: {(isComing ? "will be" : "was")} “{then.InWords(field)}” {(isComing ? "by then" : "on that day")}"))],
            RestoreLabel = isComing
                ? $"Accepted changes will have changed these fields by {OfficeFormat.Date(day)}. Choose any that this form changes back."
                : $"On {OfficeFormat.Date(day)} these fields were not as this form shows them. Choose any that it sets as shown, from that day on.",
        };
    }

    private async Task<IReadOnlyList<OtherForm>> OthersAsync(long? room, Guid? form, ActingUser who, CancellationToken cancellationToken) => room is null ? [] : await db.LocationForms.AsNoTracking().VisibleTo(who)
        .Where(row => row.LocationId == room && row.PublicId != form
            && (row.State == LocationFormState.Draft || row.State == LocationFormState.Submitted || row.State == LocationFormState.Returned
                || (row.State == LocationFormState.Accepted && row.AppliedAt == null)))
        .OrderBy(row => row.EventOn).ThenBy(row => row.Id).AsAsyncEnumerable().Select(OtherForm.Of).ToListAsync(cancellationToken);

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
