using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations.Forms;

public static class FormWords
{
    private const int MostDaysNamed = 5;
    private const int MostFieldsNamed = 3;

    public const string NotOfficial = "This is the program’s own form, not the official attachment of the policy.";

    public static string InWords(this LocationFormKind kind) => kind switch
    {
        LocationFormKind.New => "New room",
        LocationFormKind.Change => "Change",
        LocationFormKind.Closure => "Closing",
        _ => throw new UnreachableException(),
    };

    public static string EventLabel(this LocationFormKind? kind) => kind switch
    {
        LocationFormKind.Change => "Date of the change",
        LocationFormKind.Closure => "First closed day",
        _ => "Date established",
    };

    /// <summary>The same within a sentence.</summary>
    public static string EventInWords(this LocationFormKind? kind) => kind switch
    {
        LocationFormKind.Change => "date of the change",
        LocationFormKind.Closure => "first closed day",
        _ => "date on which the room was established",
    };

    public static string InWords(this LocationFormState state) => state switch
    {
        LocationFormState.Draft => "Draft",
        LocationFormState.Submitted => "Submitted",
        LocationFormState.Returned => "Returned",
        LocationFormState.Accepted => "Accepted",
        LocationFormState.Withdrawn => "Withdrawn",
        _ => throw new UnreachableException(),
    };

    public static string Tag(this LocationFormState state) => state switch
    {
        LocationFormState.Returned => "rr-tag--warning",
        LocationFormState.Submitted or LocationFormState.Accepted => "",
        _ => "rr-tag--plain",
    };

    /// <summary>What became of an accepted form, beyond its state.</summary>
    public static string? EffectInWords(this LocationForm form) => form switch
    {
        { State: not LocationFormState.Accepted } => null,
        _ when AcceptedFormRule.IsLapsed(form.ToAcceptedFacts()) => "Lapsed: the room is closed for good by that day",
        { AppliedAt: null } => $"Takes effect on {OfficeFormat.Date(form.EventOn!.Value)}",
        _ => $"In effect since {OfficeFormat.Date(form.EventOn!.Value)}",
    };

    public static string InWords(this Timeliness timeliness) => timeliness.Kind switch
    {
        TimelinessKind.Early => "Early",
        TimelinessKind.OnTime => "On time",
        TimelinessKind.Late => $"{Days(timeliness.Days)} late",
        TimelinessKind.Due => timeliness.Days == 0 ? "Due today" : $"Due in {Days(timeliness.Days)}",
        TimelinessKind.Overdue => $"Overdue by {Days(timeliness.Days)}",
        _ => throw new UnreachableException(),
    };

    public static string Tag(this Timeliness timeliness) => timeliness.Kind is TimelinessKind.Late or TimelinessKind.Overdue ? "rr-tag--warning" : "rr-tag--plain";

    public static string InWords(this FormStateRefusal refusal) => refusal switch
    {
        FormStateRefusal.NotOet => "Only OET staff decide about forms.",
        FormStateRefusal.NotSubmitted => "This form has not been submitted yet.",
        FormStateRefusal.AlreadySubmitted => "This form has already been submitted.",
        FormStateRefusal.AlreadyReturned => "This form has already been returned.",
        FormStateRefusal.AlreadyAccepted => "This form has already been accepted.",
        FormStateRefusal.Withdrawn => "This form has been withdrawn.",
        FormStateRefusal.WithLwia => "This form is with its LWIA, which alone can change and send it.",
        FormStateRefusal.OwnForm => "You submitted this form yourself. Somebody else at OET has to decide about it.",
        _ => throw new UnreachableException(),
    };

    /// <summary>Why the form cannot have this date, and which it can.</summary>
    public static string InWords(this FormDateRefusal refusal) => refusal.Reason switch
    {
        FormDateRefusalReason.TooLongAgo => $"Enter {OfficeFormat.Date(refusal.Limit)} or a later day.",
        FormDateRefusalReason.TooFarOff => $"This is more than {FormDateRule.MostDaysAhead} days ahead. Enter {OfficeFormat.Date(refusal.Limit)} or an earlier day.",
        FormDateRefusalReason.BeforeEstablished => $"The room’s first day is {OfficeFormat.Date(refusal.Limit)}. Enter that day or a later one.",
        FormDateRefusalReason.RoomClosed => $"The room is closed for good from {OfficeFormat.Date(refusal.Limit.AddDays(1))} on. Enter an earlier day.",
        FormDateRefusalReason.EndsBeforeItBegins => $"The last closed day is before the first one. Enter {OfficeFormat.Date(refusal.Limit)} or a later day.",
        FormDateRefusalReason.LastsTooLong => $"A room can be closed for a time for up to a year. Enter {OfficeFormat.Date(refusal.Limit)} or an earlier day, or close it for good.",
        FormDateRefusalReason.InTheFuture => $"This day is in the future. Enter {OfficeFormat.Date(refusal.Limit)} or an earlier day.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this LocationFormStepKind kind) => kind switch
    {
        LocationFormStepKind.Submitted => "Submitted",
        LocationFormStepKind.Returned => "Returned",
        LocationFormStepKind.Accepted => "Accepted",
        LocationFormStepKind.Withdrawn => "Withdrawn",
        LocationFormStepKind.Moved => "Moved",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this FieldOverlap overlap) => $"{overlap.Field.Label()}: an accepted change sets it on {OfficeFormat.Date(overlap.OtherOn)}. The one with the later date wins from then on; on one day, the one that is accepted last.";

    /// <summary>The fields that a Change changes, or the last day of a closing for a time; null if there is nothing to say.</summary>
    public static string? WhatChanges(RoomFacts? before, RoomFacts? after, DateOnly? closedThrough)
    {
        var fields = before is not null && after is not null ? before.Differences(after) : [];
        var names = string.Join(", ", fields.Take(MostFieldsNamed).Select(field => field.Label().ToLowerInvariant()).Select(name => name == "zip code" ? "ZIP code" : name));
        return (fields.Count, closedThrough) switch
        {
            (0, { } through) => $"through {OfficeFormat.Date(through)}",
            (0, null) => null,
            ( > MostFieldsNamed, _) => $"{names} and {fields.Count - MostFieldsNamed} more",
            _ => names,
        };
    }

    public static string InWords(this IReadOnlyList<DayVisits> days) => days switch
    {
        [] => "None",
        _ => $"{Visits(days.Sum(day => day.Count))}: {string.Join(", ", days.Take(MostDaysNamed).Select(day => $"{day.Count} on {OfficeFormat.Date(day.Day)}"))}{(days.Count > MostDaysNamed ? $", the others later" : "")}. They stay on record.",
    };

    public static string Visits(int count) => count == 1 ? "1 visit" : string.Create(CultureInfo.InvariantCulture, $"{count} visits");

    private static string Days(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days");
}
