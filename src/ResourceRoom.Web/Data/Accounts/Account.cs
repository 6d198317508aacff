using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Accounts;

/// <summary>Someone who signs in: staff of an area, OET staff, or a customer.</summary>
public sealed class Account : IdentityUser<long>
{
    /// <summary>The longest name, in characters.</summary>
    public const int DisplayNameLength = 100;

    /// <summary>The name shown in the header and on what the account wrote.</summary>
    [MaxLength(DisplayNameLength)]
    public required string DisplayName { get; set; }

    /// <summary>The area the account belongs to; null for statewide staff.</summary>
    public int? LwiaNumber { get; set; }

    /// <summary>The area the account belongs to.</summary>
    public Lwia? Lwia { get; init; }

    /// <summary>The person a customer's account belongs to; null for staff.</summary>
    public long? ParticipantId { get; set; }

    /// <summary>When the account was invited, UTC; null for one made by a command.</summary>
    public DateTime? InvitedAt { get; set; }

    /// <summary>The account that invited it.</summary>
    public long? InvitedById { get; set; }

    /// <summary>When its access ended, UTC; null while it may sign in. What it wrote keeps its name.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>The time step of the last one-time code that was taken, so that no code is taken twice.</summary>
    public long? LastOneTimeStep { get; set; }

    /// <summary>The resource rooms the account may sign in to.</summary>
    public ICollection<RoomAssignment> RoomAssignments { get; } = [];
}
