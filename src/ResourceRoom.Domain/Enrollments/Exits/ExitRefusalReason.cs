namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>The reasons for <see cref="ExitRefusal"/>.</summary>
public enum ExitRefusalReason
{
    /// <summary>No enrollment is open.</summary>
    NotEnrolled,

    /// <summary>The exit date is in the future.</summary>
    InTheFuture,

    /// <summary>The exit date is before the last qualifying service.</summary>
    BeforeLastService,

    /// <summary>The exit date is before the first day of an open enrollment.</summary>
    BeforeFirstDay,
}
