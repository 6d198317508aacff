using System.Diagnostics;

using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Web.Features.Shared;

public static class CategoryWords
{
    public static string InWords(this ServiceCategory category) => category switch
    {
        ServiceCategory.Career => "Career",
        ServiceCategory.Training => "Training",
        ServiceCategory.SupportiveServices => "Supportive Services",
        ServiceCategory.FollowUp => "Follow-up",
        _ => throw new UnreachableException(),
    };
}
