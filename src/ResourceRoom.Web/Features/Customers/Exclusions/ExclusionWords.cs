using System.Diagnostics;

using ResourceRoom.Domain.Enrollments.Exclusions;

namespace ResourceRoom.Web.Features.Customers.Exclusions;

public static class ExclusionWords
{
    public static string InWords(this ExclusionKind kind) => kind switch
    {
        ExclusionKind.Death => "Death",
        ExclusionKind.Institutionalized => "Incarcerated or in another institution",
        ExclusionKind.Medical => "Health or medical treatment of 90 days or more",
        ExclusionKind.ReserveCallUp => "Called up from the reserves",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ExclusionRefusal refusal) => refusal switch
    {
        ExclusionRefusal.InTheFuture => "This day is in the future. Enter today or an earlier day.",
        ExclusionRefusal.SourceMissing => "Enter who or what says so.",
        ExclusionRefusal.AttachmentMissing => "Attach the evidence.",
        _ => throw new UnreachableException(),
    };
}
