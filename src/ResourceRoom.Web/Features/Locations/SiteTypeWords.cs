using System.Diagnostics;

using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations;

public static class SiteTypeWords
{
    public static string Of(SiteType type) => type switch
    {
        SiteType.ComprehensiveCenter => "Comprehensive center",
        SiteType.Affiliate => "Affiliate",
        SiteType.AccessSite => "Access site",
        _ => throw new UnreachableException(),
    };
}
