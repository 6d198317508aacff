using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Locations.Forms;

/// <summary>When a form is due, as far as its event date can be read.</summary>
public sealed record DueLine(DateOnly? DueOn, Timeliness? Timeliness)
{
    public static readonly DueLine Unknown = new(null, null);

    public string? Fault { get; init; }

    public IReadOnlyList<DayVisits> Visits { get; init; } = [];
}

public sealed record DayVisits(DateOnly Day, int Count);

/// <summary>Another form about the room that is not done yet, or takes effect later.</summary>
public sealed record OtherForm(Guid PublicId, LocationFormKind Kind, LocationFormState State, DateOnly? EventOn, string? What)
{
    public string Name => $"{Kind.InWords()}{(EventOn is { } day ? $" of {OfficeFormat.Date(day)}" : "")}{(What is { } what ? $": {what}" : "")}";

    public static OtherForm Of(LocationForm form) => new(form.PublicId, form.Kind, form.State, form.EventOn, FormWords.WhatChanges(form.Before, form.Facts, form.ClosedThrough));
}

/// <summary>What closing a room affects today.</summary>
public sealed record ClosingEffects(int OpenVisits, IReadOnlyList<string> Staff, IReadOnlyList<Choice> Rooms) : Unlogged;

public sealed record LocationFormPage : Unlogged
{
    /// <summary>Null until it is saved.</summary>
    public Guid? Form { get; init; }

    /// <summary>Why it can no longer be edited; null if it can.</summary>
    public FormStateRefusal? WhyNot { get; init; }

    public required LocationFormKind Kind { get; init; }

    public required LocationFormInput Input { get; init; }

    public Location? Room { get; init; }

    public RoomFacts? Before { get; init; }

    public DueLine Due { get; init; } = DueLine.Unknown;

    /// <summary>The room as it is today, which may not be what it was when the form was begun.</summary>
    public RoomFacts? Now => Room?.Facts;

    /// <summary>OET's comments, if it was returned.</summary>
    public ReturnedWith? Returned { get; init; }

    public IReadOnlyList<OtherForm> Others { get; init; } = [];

    public IReadOnlyList<SimilarRoom> Similar { get; init; } = [];

    /// <summary>Fields of a Change that are different on its day, which it can set as it shows them.</summary>
    public IReadOnlyList<Choice> Restorable { get; init; } = [];

    public string? RestoreLabel { get; init; }

    public string? CountyNote { get; init; }

    public DateOnly Today { get; init; }

    public ClosingEffects? Effects { get; init; }

    /// <summary>The areas to choose from; none where the writer has one.</summary>
    public IReadOnlyList<Choice> Areas { get; init; } = [];

    /// <summary>Whether the writer may record a form that came by mail.</summary>
    public bool IsOet { get; init; }

    public IReadOnlyList<StoredFile> Attached { get; init; } = [];

    public IReadOnlyList<StoredFile> Held { get; init; } = [];

    public IReadOnlyList<OetContact> Contacts { get; init; } = [];

    public string Title => Kind switch
    {
        LocationFormKind.New => "New resource room",
        LocationFormKind.Change => $"Change of {Room!.Code} {Room.Name}",
        _ => $"Closing of {Room!.Code} {Room.Name}",
    };

    public string? CommentOn(string field) => Returned?.Fields.GetValueOrDefault(field);
}

public sealed record FormFiles(Guid Form, IReadOnlyList<StoredFile> Files) : Unlogged;

/// <param name="Comment">On the whole form.</param>
/// <param name="Fields">By the names of fields.</param>
public sealed record ReturnedWith(string? Comment, IReadOnlyDictionary<string, string> Fields) : Unlogged;

public sealed record FormStepLine(LocationFormStep Step, string? By, IReadOnlyList<FormValue> Said) : Unlogged;

/// <summary>Something that was typed and could not be saved.</summary>
public sealed record NotSaved(string Label, string Typed) : Unlogged;

/// <summary>A form as it was submitted, to read and to print.</summary>
public sealed record SubmittedFormPage : Unlogged
{
    public required LocationForm Form { get; init; }

    public required string Lwia { get; init; }

    public required IReadOnlyList<FormStepLine> Steps { get; init; }

    public required Timeliness? Timeliness { get; init; }

    public required IReadOnlyList<OtherForm> Others { get; init; }

    public required IReadOnlyList<OetContact> Contacts { get; init; }

    /// <summary>The room on the day of a change that is not accepted yet, as it is without it.</summary>
    public required RoomFacts? Now { get; init; }

    public required IReadOnlyList<DayVisits> Visits { get; init; }

    public IReadOnlyList<NotSaved> NotSaved { get; init; } = [];

    public required string? CountyNote { get; init; }

    public required string? StaffGoTo { get; init; }

    public required bool CanEdit { get; init; }

    public required bool CanWithdraw { get; init; }

    /// <summary>Whether the reader may move or withdraw an accepted change that is still to come.</summary>
    public required bool CanMove { get; init; }

    public required bool CanReview { get; init; }

    public MoveInput Move { get; init; } = new();

    public IReadOnlyList<string> MoveMeans { get; init; } = [];

    /// <summary>The day that was reported; of a form that was never sent, its day.</summary>
    public DateOnly? EventOn => Form.SubmittedFor ?? Form.EventOn;

    public DateOnly? ClosedThrough => LastSubmitted is { } sent ? sent.ClosedThrough : Form.ClosedThrough;

    /// <summary>The days on which it applies, if OET moved them.</summary>
    public (DateOnly From, DateOnly? Through)? MovedTo => !IsBeingCorrected && LastSubmitted is not null && (EventOn, ClosedThrough) != (Form.EventOn, Form.ClosedThrough) ? (Form.EventOn!.Value, Form.ClosedThrough) : null;

    private LocationFormStep? LastSubmitted => Form.Steps.FindLast(step => step.Kind == LocationFormStepKind.Submitted);

    public string RoomName => IsBeingCorrected && Form.Facts is { } facts ? facts.Name : Form.RoomName;

    private bool IsBeingCorrected => Form.State == LocationFormState.Returned;

    public FormFiles Files => new(Form.PublicId, [.. Form.Files.Select(file => file.File)]);

    /// <summary>The values that it gives, and for a Change those that it replaces.</summary>
    public IEnumerable<FormValue> Values => Form.Facts is { } facts
        ? Enum.GetValues<RoomField>().Select(item => FormValue.Of(item, facts, Form.Before, Now))
        : [];

    public IReadOnlyList<FormCorrection>? Corrections => FormCorrection.Of(Form);
}

/// <param name="Field">The field.</param>
/// <param name="Before">What it replaces; null on a New form.</param>
/// <param name="After">What the form says.</param>
/// <param name="Differs">Whether it changes something.</param>
public sealed record FormValue(RoomField Field, string? Before, string After, bool Differs)
{
    /// <summary>What the LWIA saw when it began the form, if the room has changed since.</summary>
    public string? Seen { get; init; }

    public static FormValue Of(RoomField field, RoomFacts facts, RoomFacts? seen, RoomFacts? now)
    {
        var (before, differs) = ((now ?? seen)?.InWords(field), seen?.With(field, facts) != seen);
        return new(field, before, differs ? facts.InWords(field) : before ?? facts.InWords(field), differs) { Seen = seen?.InWords(field) is { } saw && saw != before ? saw : null };
    }
}
