namespace ResourceRoom.Web.Data.Locations;

/// <summary>What kind of site a resource room belongs to.</summary>
public enum SiteType : byte
{
    /// <summary>A comprehensive one-stop center.</summary>
    ComprehensiveCenter = 1,

    /// <summary>An affiliate site.</summary>
    Affiliate = 2,

    /// <summary>An access site.</summary>
    AccessSite = 3,
}
