using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

internal static class StepSaves
{
    /// <summary>The events that save a step.</summary>
    public static readonly Type[] Types =
    [
        typeof(StepAdded), typeof(StepAssigned), typeof(StepUnassigned), typeof(StepNoteChanged), typeof(StepChanged), typeof(StepStatusChanged),
        typeof(StepBarrierAdded), typeof(StepBarrierRemoved), typeof(FollowUpDeclined),
    ];
}
