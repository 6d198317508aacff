using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>An exit that is not on file: one that may come, or one that was moved or undone.</summary>
/// <param name="PersonId">Whose.</param>
/// <param name="Program">The program it is reported under.</param>
/// <param name="EnrolledOn">The first day of what it ends.</param>
/// <param name="On">The exit date.</param>
/// <param name="RecordedOn">The day on which it is recorded.</param>
public sealed record UnrecordedExit(long PersonId, WorkforceProgram Program, DateOnly EnrolledOn, DateOnly On, DateOnly RecordedOn)
{
    /// <summary>The enrollments whose declines waive what is due; none for an exit that none can belong to.</summary>
    public IReadOnlyList<long> DeclinedIn { get; init; } = [];

    /// <summary>When it was undone, if what is asked about is how it stood until then: with the declines that ended with it.</summary>
    public DateTime? UndoneAt { get; init; }
}
