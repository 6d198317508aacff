using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations;

public static class SiteTypeWords
{
    public static string Of(SiteType type) => type switch
    {
        SiteType.ComprehensiveCenter => "Comprehensive center",
        SiteType.Affiliate => "Affiliate",
        SiteType.AccessSite => "Access site",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No words for this kind of site."),
    };
}
