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

    /// <summary>The resource rooms the account may sign in to.</summary>
    public ICollection<RoomAssignment> RoomAssignments { get; } = [];
}
