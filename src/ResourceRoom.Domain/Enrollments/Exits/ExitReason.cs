namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>Why a customer exited [ours]. No diagnosis is asked.</summary>
public enum ExitReason : byte
{
    /// <summary>No qualifying service for 90 days.</summary>
    NoService = 1,

    /// <summary>The planned services are completed.</summary>
    ServicesCompleted = 2,

    /// <summary>Found a job.</summary>
    Employment = 3,

    /// <summary>Went on to education or training.</summary>
    Education = 4,

    /// <summary>Moved away.</summary>
    Moved = 5,

    /// <summary>Could not be reached any more.</summary>
    NotReached = 6,

    /// <summary>Wanted no more services.</summary>
    Withdrew = 7,

    /// <summary>Incarcerated, or in another institution.</summary>
    Institutionalized = 8,

    /// <summary>Medical.</summary>
    Medical = 9,

    /// <summary>Called to active duty.</summary>
    ActiveDuty = 10,

    /// <summary>Died.</summary>
    Died = 11,

    /// <summary>Another reason.</summary>
    Other = 12,
}
