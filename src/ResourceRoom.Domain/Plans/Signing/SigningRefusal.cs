namespace ResourceRoom.Domain.Plans.Signing;

/// <summary>Why a signature cannot be recorded.</summary>
public enum SigningRefusal
{
    /// <summary>There is no enrollment that the plan could be for.</summary>
    NoEnrollment,

    /// <summary>The plan has no goal yet.</summary>
    NoGoal,

    /// <summary>The day is in the future.</summary>
    InTheFuture,

    /// <summary>The day is before the first enrollment.</summary>
    BeforeEnrollment,
}
