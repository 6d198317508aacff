using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>A row about an exit that stands once for each enrollment that it ended: whoever reaches one of these reaches the exit.</summary>
public interface IOfEndedEnrollment
{
    /// <summary>The place of the enrollment among those that ended together: 0 is the one that the exit is reported under.</summary>
    int Place { get; }

    int LwiaNumber { get; }

    long? OfficeId { get; }

    /// <summary>The program of the enrollment.</summary>
    WorkforceProgram EnrolledIn { get; }

    long? PlannerId { get; }

    /// <summary>The program the exit is reported under.</summary>
    WorkforceProgram Program { get; }
}
