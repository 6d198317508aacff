using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Benchmarks.Floor;

/// <summary>The fields of the program's check-in form that the floor reads.</summary>
public sealed record FloorCheckIn
{
    /// <summary>Key of the visit.</summary>
    public Guid VisitKey { get; init; }

    /// <summary>Public key of the person.</summary>
    public Guid ParticipantId { get; init; }

    /// <summary>The questions.</summary>
    public FloorQuestions Questions { get; init; } = new();

    /// <summary>Key of the service used.</summary>
    public int Services { get; init; }
}

/// <summary>The one question that is asked at each contact.</summary>
public sealed record FloorQuestions
{
    /// <summary>Labor Force Status.</summary>
    public LaborForceStatus LaborForceStatus { get; init; }
}

/// <summary>Who checks in, and where.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="LocationId">The room.</param>
public sealed record FloorTechnician(long AccountId, long LocationId);
