using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Web.Data.Files;

namespace ResourceRoom.Web.Data.Customers;

/// <summary>That a customer exited: it ended all enrollments that were open. Once undone it stays readable and ends nothing.</summary>
public sealed class CustomerExit : IVersioned
{
    public const int ReasonLength = 500;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long ParticipantId { get; set; }

    /// <summary>The exit date.</summary>
    public required DateOnly On { get; set; }

    /// <summary>The office's day on which it was saved, or moved to an earlier exit date.</summary>
    public required DateOnly RecordedOn { get; set; }

    public required ExitReason Reason { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    /// <summary>The enrollments that it ended.</summary>
    public List<EndedEnrollment> Ended { get; init; } = [];

    public List<ExitMove> Moves { get; init; } = [];

    public DateTime? UndoneAt { get; set; }

    public long? UndoneById { get; set; }

    [MaxLength(ReasonLength)]
    public string? UndoReason { get; set; }

    /// <summary>The written request to undo it.</summary>
    public long? RequestId { get; set; }

    public StoredFile? Request { get; set; }

    public int Version { get; set; }
}

public sealed class EndedEnrollment
{
    public long ExitId { get; init; }

    public required long EnrollmentId { get; init; }

    public Enrollment Enrollment { get; init; } = null!;
}

/// <summary>That an exit date was moved, with the days it had until then.</summary>
public sealed class ExitMove
{
    public long Id { get; init; }

    public long ExitId { get; init; }

    public required DateOnly Before { get; init; }

    public required DateOnly RecordedBefore { get; init; }

    public required DateOnly After { get; init; }

    [MaxLength(CustomerExit.ReasonLength)]
    public required string Reason { get; init; }

    public required DateTime At { get; init; }

    public required long ById { get; init; }
}
