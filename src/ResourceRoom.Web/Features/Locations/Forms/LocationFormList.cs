using System.Globalization;
using System.Linq.Expressions;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Locations.Forms;

public sealed record LocationFormFilter : ListFilter<LocationForm>
{
    public string? State { get; init; }

    public string? Kind { get; init; }

    public string? Area { get; init; }

    public override IQueryable<LocationForm> Apply(IQueryable<LocationForm> rows)
    {
        if (FilterRules.Chosen<LocationFormState>(State) is { } state)
        {
            rows = rows.Where(form => form.State == state);
        }

        if (FilterRules.Chosen<LocationFormKind>(Kind) is { } kind)
        {
            rows = rows.Where(form => form.Kind == kind);
        }

        return FilterRules.Number(Area) is { } area ? rows.Where(form => form.LwiaNumber == area) : rows;
    }
}

public sealed class LocationFormFilterValidator : AbstractValidator<LocationFormFilter>
{
    public LocationFormFilterValidator()
    {
        RuleFor(filter => filter.State).MayBeChosen("a status", state => FilterRules.Chosen<LocationFormState>(state) is not null);
        RuleFor(filter => filter.Kind).MayBeChosen("a kind", kind => FilterRules.Chosen<LocationFormKind>(kind) is not null);
        RuleFor(filter => filter.Area).MayBeChosen("an LWIA", area => FilterRules.Number(area) is not null);
    }
}

public sealed record LocationFormRow(
    Guid PublicId, LocationFormKind Kind, LocationFormState State, int Lwia, string RoomName, string? Code, DateOnly? EventOn, DateOnly? SubmittedFor, DateOnly? SentOn, DateOnly? DueOn, DateTime ChangedAt, RoomFacts? Before, RoomFacts? Facts, DateOnly? ClosedThrough)
{
    public Submission? Sent => SubmittedFor is { } eventOn && SentOn is { } sentOn && DueOn is { } dueOn ? new(eventOn, sentOn, dueOn) : null;

    public string Title => $"{Kind.InWords()}: {Name}";

    public string? What => FormWords.WhatChanges(Before, Facts, ClosedThrough);

    public string Name => $"{Code} {RoomName}".Trim() is { Length: > 0 } name ? name : "No name yet";
}

public sealed record LocationFormsPage(LocationFormFilter Input, IReadOnlyList<Choice> Areas, bool IsOet)
{
    public ListPage? List { get; init; }
}

public sealed class LocationFormList : ListDefinition<LocationForm, LocationFormRow>
{
    public LocationFormList(BusinessCalendar calendar, DateOnly today)
        : base("Location forms")
    {
        MostCounted = 1_000;
        Key(form => form.PublicId, unique: form => form.Id);

        Column("Form", row => Link(row.Title, Links.LocationForm(row.PublicId)) with { SecondLine = row.What });
        Column("LWIA", row => row.Lwia.ToString(CultureInfo.InvariantCulture));
        Column("Date", DateCell).Class("rr-time");
        Column("Due", row => DueCell(row, calendar, today)).Class("rr-time");
        Column("Status", row => Tag(row.State.InWords(), row.State.Tag()));
        Column("Changed", row => OfficeFormat.DateAndTime(row.ChangedAt)).Sort("changed", form => form.ChangedAt).Class("rr-time");
        SortedBy("-changed");
    }

    protected override Expression<Func<LocationForm, LocationFormRow>> Row => RowOf;

    internal static Expression<Func<LocationForm, LocationFormRow>> RowOf => form => new LocationFormRow(
        form.PublicId, form.Kind, form.State, form.LwiaNumber, form.RoomName, form.Location!.Code, form.EventOn, form.SubmittedFor, form.SentOn, form.DueOn, form.ChangedAt, form.Kind == LocationFormKind.Change ? form.Before : null, form.Kind == LocationFormKind.Change ? form.Facts : null, form.ClosedThrough);

    internal static ListCell DateCell(LocationFormRow row) => row switch
    {
        { EventOn: null } => "–",
        { EventOn: { } day, SubmittedFor: { } reported, State: not LocationFormState.Returned } when day != reported =>
            new ListCell { Text = OfficeFormat.Date(reported), SecondLine = $"moved to {OfficeFormat.Date(day)}" },
        { EventOn: { } day } => OfficeFormat.Date(day),
    };

    /// <summary>When it is or was due, and how it stands.</summary>
    internal static ListCell DueCell(LocationFormRow row, BusinessCalendar calendar, DateOnly today)
    {
        // Once OET has it the due date stays, wherever OET moves the day.
        if (row is { Sent: { } fixedBySending, State: not LocationFormState.Returned })
        {
            return new ListCell { Text = OfficeFormat.Date(fixedBySending.DueOn), SecondLine = Timeliness.OfSent(fixedBySending).InWords() };
        }

        if (row.EventOn is not { } eventOn || eventOn < FormDateRule.FirstDay || eventOn > today.AddDays(FormDateRule.MostDaysAhead))
        {
            return "–";
        }

        var due = FormDeadline.Of(eventOn, calendar, row.Sent);
        var stands = row.Sent is { } sent ? Timeliness.OfSent(sent) : Timeliness.OfUnsent(due, today);
        return new ListCell { Text = OfficeFormat.Date(due), SecondLine = row is { Sent: null, State: LocationFormState.Withdrawn } ? null : stands.InWords() };
    }
}
