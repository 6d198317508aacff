using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

/// <summary>What decides in which line of the report something is counted.</summary>
public interface IReportedRow
{
    public WorkforceProgram Program { get; }

    public int LwiaNumber { get; }

    public long? OfficeId { get; }

    /// <summary>Whose customer it was when the day ended that counts.</summary>
    public long? PlannerId { get; }
}
