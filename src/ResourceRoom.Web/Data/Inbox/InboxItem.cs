using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Inbox;

/// <summary>
/// Something for somebody to read: a message, a decision, a notice. It is addressed to a part that people play, which is
/// looked up when the inbox is read: what is unread goes along in a hand-over.
/// </summary>
public sealed class InboxItem
{
    public const int WordsLength = 150;
    public const int PathLength = 200;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required Addressee To { get; init; }

    /// <summary>The account that it is addressed to.</summary>
    public long? AccountId { get; init; }

    /// <summary>The role that it is addressed to.</summary>
    [MaxLength(40)]
    public string? Role { get; init; }

    /// <summary>The area of that role; null for the whole state.</summary>
    public int? LwiaNumber { get; init; }

    /// <summary>The customer that it is about, and whose planner or self it is addressed to.</summary>
    public long? ParticipantId { get; set; }

    public required InboxKind Kind { get; init; }

    /// <summary>Says what it is and nothing of what it is about.</summary>
    [MaxLength(WordsLength)]
    public required string Words { get; init; }

    /// <summary>The page that it is about.</summary>
    [MaxLength(PathLength)]
    public required string Path { get; init; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? ReadAt { get; set; }

    public long? ReadById { get; set; }

    public void Read(DateTime at, long by)
    {
        ReadAt ??= at;
        ReadById ??= by;
    }
}

/// <summary>Who is to read it. The numbers are stored.</summary>
public enum Addressee : byte
{
    Account = 1,

    /// <summary>Everyone of a role in an area: one reads it for all.</summary>
    Role = 2,

    /// <summary>The planner of a customer; without one who has access, the LWIA administrators.</summary>
    Planner = 3,

    Customer = 4,
}

/// <summary>What it is. The numbers are stored.</summary>
public enum InboxKind : byte
{
    Message = 1,

    /// <summary>A customer marked a step of the plan as done.</summary>
    StepDone = 2,

    Decision = 3,
    Notice = 4,

    /// <summary>A customer confirmed the plan.</summary>
    PlanConfirmed = 5,

    /// <summary>A form about a resource room was sent, decided, or is due.</summary>
    LocationForm = 6,
}
