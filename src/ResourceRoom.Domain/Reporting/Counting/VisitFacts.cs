using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Domain.Reporting.Counting;

/// <summary>What reports know of a visit that counts, before it is packed into a <see cref="CountedVisit"/>.</summary>
public readonly record struct VisitFacts
{
    /// <summary>Check-in, UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>The person's record.</summary>
    public required uint PersonId { get; init; }

    /// <summary>The account that recorded it.</summary>
    public required uint RecordedById { get; init; }

    /// <summary>The hour of the office's clock at check-in.</summary>
    public required int Hour { get; init; }

    /// <summary>How it ended.</summary>
    public required Stay Stay { get; init; }

    /// <summary>Whole minutes, cut down; 0 unless timed.</summary>
    public int Minutes { get; init; }

    /// <summary>The class on the day.</summary>
    public ParticipantClass Class { get; init; }

    /// <summary>Whether it is reportable.</summary>
    public bool IsReportable { get; init; }

    /// <summary>Whether it became so after it was recorded.</summary>
    public bool BecameReportableLater { get; init; }

    /// <summary>Whether it is the person's first ever.</summary>
    public bool IsFirstEver { get; init; }

    /// <summary>How labor force status was answered.</summary>
    public ResponseState StatusState { get; init; }

    /// <summary>Labor force status, when given.</summary>
    public LaborForceStatus? Status { get; init; }

    /// <summary>The number of its set of services.</summary>
    public int ServiceSet { get; init; }
}
