namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>Why a step cannot be saved when its enrollment has ended.</summary>
public enum AfterExitRefusal
{
    /// <summary>The enrollment was closed; nothing can be added or changed.</summary>
    EnrollmentClosed,

    /// <summary>A service within 90 days of the exit date means that the exit does not hold: it has to be undone first.</summary>
    ExitDoesNotHold,

    /// <summary>A service that comes later, or is only planned, needs a new enrollment.</summary>
    NeedsNewEnrollment,

    /// <summary>After an exit only follow-up and supportive services can be added.</summary>
    OnlyFollowUpAndSupportive,
}
