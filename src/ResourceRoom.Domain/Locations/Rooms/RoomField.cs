namespace ResourceRoom.Domain.Locations.Rooms;

/// <summary>What a form can change about a room, in the order of the form [ours]. The numbers are stored.</summary>
public enum RoomField : byte
{
    /// <summary>The room's name.</summary>
    Name = 1,

    /// <summary>What kind of site it is part of.</summary>
    SiteType = 2,

    /// <summary>The street with its number.</summary>
    Street = 3,

    /// <summary>The city.</summary>
    City = 4,

    /// <summary>The ZIP code.</summary>
    Zip = 5,

    /// <summary>The county.</summary>
    County = 6,

    /// <summary>The room's phone.</summary>
    Phone = 7,

    /// <summary>The name of the room's contact.</summary>
    ContactName = 8,

    /// <summary>The contact's phone.</summary>
    ContactPhone = 9,

    /// <summary>The contact's email address.</summary>
    ContactEmail = 10,

    /// <summary>The days and hours.</summary>
    Hours = 11,

    /// <summary>The number of public computers.</summary>
    Computers = 12,

    /// <summary>Whether the room is accessible.</summary>
    IsAccessible = 13,

    /// <summary>The note about access.</summary>
    AccessNote = 14,

    /// <summary>The funding source.</summary>
    FundingSource = 15,

    /// <summary>The tracking system.</summary>
    TrackingSystem = 16,
}
