using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.FollowUp.Counting;

/// <summary>Which services of the career plan are follow-up services (youth follow-up guide, "Follow-Up Services").</summary>
public static class FollowUpServices
{
    /// <summary>The code of <i>Follow-up Services (CM)</i>, the step that carries the record and the decline.</summary>
    public const string Container = "FOLLOWUP";

    /// <summary>A supportive service, or one of the kinds of follow-up service. The container alone is no service [ours].</summary>
    public static bool IsService(ServiceCategory category, string service) =>
        category == ServiceCategory.SupportiveServices || (category == ServiceCategory.FollowUp && service != Container);
}
