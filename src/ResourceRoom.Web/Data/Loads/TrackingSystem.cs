using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Loads;

/// <summary>A third-party system in which an LWIA tracks its visits, and from which they are loaded (Policy 1.11.2, item 4).</summary>
public sealed class TrackingSystem : IVersioned
{
    public const int NameLength = 100;
    public const int PhoneLength = 20;
    public const int ReasonLength = 200;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    [MaxLength(SystemCode.MaxLength)]
    public required string Code { get; init; }

    public required int LwiaNumber { get; init; }

    public Lwia Lwia { get; init; } = null!;

    [MaxLength(NameLength)]
    public required string Name { get; set; }

    public long AccountId { get; init; }

    /// <summary>The account under whose name its visits stand. Nobody signs in with it: it has no role, address or password.</summary>
    public User Account { get; init; } = null!;

    [MaxLength(NameLength)]
    public required string ContactName { get; set; }

    [MaxLength(254)]
    public required string ContactEmail { get; set; }

    [MaxLength(PhoneLength)]
    public string? ContactPhone { get; set; }

    public ICollection<ChecklistAnswer> Answers { get; } = [];

    public ICollection<ApiKey> Keys { get; } = [];

    /// <summary>When OET approved it, UTC; null before, and after the approval was withdrawn.</summary>
    public DateTime? ApprovedAt { get; set; }

    public long? ApprovedById { get; set; }

    [MaxLength(ReasonLength)]
    public string? WithdrawnBecause { get; set; }

    public DateTime? PausedAt { get; set; }

    [MaxLength(ReasonLength)]
    public string? PausedBecause { get; set; }

    /// <summary>Whether one faulty row keeps all rows of its uploads from being loaded, unless the sender says otherwise.</summary>
    public bool IsAllOrNothing { get; set; }

    public required DateTime RegisteredAt { get; init; }

    /// <summary>The day of the last notice that it is overdue.</summary>
    public DateOnly? NoticedOn { get; set; }

    /// <summary>The day of which <see cref="Conflicts"/> counts the rows that were another person's.</summary>
    public DateOnly? ConflictsOn { get; set; }

    public int Conflicts { get; set; }

    public int Version { get; set; }

    public SystemStanding Standing => StandingRule.Of(Checklist, ApprovedAt is not null, PausedAt is not null);

    public IReadOnlyDictionary<ChecklistPoint, bool> Checklist => Answers.ToDictionary(answer => answer.Point, answer => answer.IsYes);
}
