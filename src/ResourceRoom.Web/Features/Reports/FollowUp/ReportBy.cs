namespace ResourceRoom.Web.Features.Reports.FollowUp;

/// <summary>What the report counts by.</summary>
public enum ReportBy
{
    Planner,
    Office,
    Lwia,
    Program,
}
