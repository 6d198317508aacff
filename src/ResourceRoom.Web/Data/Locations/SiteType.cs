namespace ResourceRoom.Web.Data.Locations;

public enum SiteType : byte
{
    ComprehensiveCenter = 1,
    Affiliate = 2,
    AccessSite = 3,
}
