using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Files;

namespace ResourceRoom.Web.Data.Locations;

/// <summary>What an LWIA tells OET about a resource room (Policy 1.11.2, items 2.2 to 2.5). A room is what its accepted forms say.</summary>
public sealed class LocationForm : IVersioned
{
    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required LocationFormKind Kind { get; init; }

    public required LocationFormState State { get; set; }

    public required int LwiaNumber { get; init; }

    public Lwia Lwia { get; init; } = null!;

    /// <summary>The room that it is about; of a New form the one that was established by it.</summary>
    public long? LocationId { get; set; }

    public Location? Location { get; set; }

    /// <summary>The room's name on the form, for lists; empty while a draft has none.</summary>
    [MaxLength(Location.NameLength)]
    public required string RoomName { get; set; }

    /// <summary>What is typed, as JSON, also what cannot be read: nothing typed into a draft is lost.</summary>
    public required string Entries { get; set; }

    public DateOnly? EventOn { get; set; }

    public DateOnly? ClosedThrough { get; set; }

    /// <summary>What the room was when the form was begun; a Change changes what differs from it.</summary>
    public RoomFacts? Before { get; set; }

    /// <summary>What the room is to be, as it was last submitted.</summary>
    public RoomFacts? Facts { get; set; }

    /// <summary>The room to which the staff of a closing room go; null: nowhere.</summary>
    public long? StaffGoToId { get; set; }

    public Location? StaffGoTo { get; init; }

    public DateOnly? SubmittedFor { get; set; }

    /// <summary>The day it counts as sent.</summary>
    public DateOnly? SentOn { get; set; }

    /// <summary>When it was due, fixed by that.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>The day a form that came by mail came.</summary>
    public DateOnly? ReceivedOn { get; set; }

    public int Submissions { get; set; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public User CreatedBy { get; init; } = null!;

    public required DateTime ChangedAt { get; set; }

    public DateOnly? AcceptedOn { get; set; }

    /// <summary>Places accepted forms in the order of acceptance; null for others.</summary>
    public long? AcceptedPlace { get; set; }

    /// <summary>When what it says took effect; null until its day comes.</summary>
    public DateTime? AppliedAt { get; set; }

    /// <summary>The reminders that the LWIA has had.</summary>
    public FormReminderKind? Reminded { get; set; }

    public List<LocationFormStep> Steps { get; init; } = [];

    public List<LocationFormFile> Files { get; init; } = [];

    public int Version { get; set; }

    public Submission? Sent => SubmittedFor is { } eventOn && SentOn is { } sentOn && DueOn is { } dueOn ? new(eventOn, sentOn, dueOn) : null;
}

/// <summary>What happened to a form, in order: who submitted it with which content, and what OET said.</summary>
public sealed class LocationFormStep
{
    public const int CommentLength = 1_000;

    public long Id { get; init; }

    public long FormId { get; init; }

    public required LocationFormStepKind Kind { get; init; }

    public required DateTime At { get; init; }

    public required long ById { get; init; }

    /// <summary>The event date with which it was submitted, or to which it was moved.</summary>
    public DateOnly? EventOn { get; init; }

    public DateOnly? ClosedThrough { get; init; }

    public RoomFacts? Facts { get; init; }

    /// <summary>A comment on the whole, or why it was moved or withdrawn.</summary>
    [MaxLength(CommentLength)]
    public string? Comment { get; init; }

    /// <summary>OET's comments by field of the form, as JSON.</summary>
    public string? FieldComments { get; init; }
}

public enum LocationFormStepKind : byte
{
    Submitted = 1,
    Returned = 2,
    Accepted = 3,
    Withdrawn = 4,

    /// <summary>Accepted, and moved to another day before it applied.</summary>
    Moved = 5,
}

/// <summary>A floor plan or signed form.</summary>
public sealed class LocationFormFile
{
    public long FileId { get; init; }

    public StoredFile File { get; init; } = null!;

    public long FormId { get; init; }
}
