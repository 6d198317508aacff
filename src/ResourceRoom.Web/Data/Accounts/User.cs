using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Identity;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Accounts;

public sealed class User : IdentityUser<long>
{
    public const int DisplayNameLength = 100;
    public const int PartnerLength = 100;

    [MaxLength(DisplayNameLength)]
    public required string DisplayName { get; set; }

    public int? LwiaNumber { get; set; }

    public Lwia? Lwia { get; init; }

    /// <summary>The office that a case manager works in; null for the whole area.</summary>
    public long? OfficeId { get; set; }

    public Location? Office { get; init; }

    /// <summary>The programs that a case manager was given; null for all.</summary>
    public ProgramSet? Programs { get; set; }

    public long? ParticipantId { get; set; }

    /// <summary>Who employs a member of staff (Policy 1.11.2, item 1.1); null for customers, and where nobody said.</summary>
    public Employer? Employer { get; set; }

    /// <summary>The partner organization that employs them.</summary>
    [MaxLength(PartnerLength)]
    public string? Partner { get; set; }

    public DateTime? InvitedAt { get; set; }

    public long? InvitedById { get; set; }

    /// <summary>When its access ended, UTC; null while it may sign in. What it wrote keeps its name.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>The last day of a monitor's access; null without an end.</summary>
    public DateOnly? AccessEndsOn { get; set; }

    /// <summary>When it turned off the daily mail about follow-ups, UTC; null while it gets it.</summary>
    public DateTime? DigestOffAt { get; set; }

    /// <summary>The time step of the last one-time code that was taken, so that no code is taken twice.</summary>
    public long? LastOneTimeStep { get; set; }

    /// <summary>Wrong codes and passwords in a row, given after the right password was given once.</summary>
    public int ProofFailedCount { get; set; }

    /// <summary>Until when the account is locked for them, UTC; null while it is not. Wrong passwords typed by strangers are counted in Identity's own columns.</summary>
    public DateTime? ProofLockoutEnd { get; set; }

    public ICollection<RoomAssignment> RoomAssignments { get; } = [];

    public bool MaySignInOn(DateOnly day) => EndedAt is null && AccessEndRule.Allows(AccessEndsOn, day);

    public CustomerScope? ToCustomerScope() => LwiaNumber is { } area ? new CustomerScope(area, OfficeId, Programs) : null;
}
