namespace ResourceRoom.Domain.Enrollments.Facts;

/// <summary>Why a fact cannot be recorded.</summary>
public enum FactFault
{
    /// <summary>A kind of another topic, or one that decides nothing in this program.</summary>
    NotOfThisProgram,

    /// <summary>A day in the future.</summary>
    InTheFuture,

    /// <summary>A day longer ago than anybody lives: a wrong year.</summary>
    TooLongAgo,

    /// <summary>Something attained, but the customer was never enrolled.</summary>
    NeverEnrolled,

    /// <summary>Attained before the first day of the enrollment.</summary>
    BeforeEnrollment,

    /// <summary>A skill gain after the exit.</summary>
    AfterExit,
}
