using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations;

/// <summary>Kinds of sites in words.</summary>
public static class SiteTypeWords
{
    /// <summary>The words of a kind.</summary>
    public static string Of(SiteType type) => type switch
    {
        SiteType.ComprehensiveCenter => "Comprehensive center",
        SiteType.Affiliate => "Affiliate",
        SiteType.AccessSite => "Access site",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No words for this kind of site."),
    };
}
