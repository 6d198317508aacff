namespace ResourceRoom.Domain.Locations.Rooms;

/// <summary>What kind of site a room is part of [ours]. The numbers are stored.</summary>
public enum SiteType : byte
{
    /// <summary>A comprehensive one-stop center.</summary>
    ComprehensiveCenter = 1,

    /// <summary>An affiliate site.</summary>
    Affiliate = 2,

    /// <summary>An access site.</summary>
    AccessSite = 3,
}
