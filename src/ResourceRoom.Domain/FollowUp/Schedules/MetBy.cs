namespace ResourceRoom.Domain.FollowUp.Schedules;

/// <summary>What first met a window.</summary>
public enum MetBy : byte
{
    /// <summary>A contact.</summary>
    Contact = 1,

    /// <summary>A service, on a day without a contact.</summary>
    Service = 2,
}

/// <summary>The same in files.</summary>
public static class MetBys
{
    /// <summary>The word in files.</summary>
    public static string Code(this MetBy by) => by switch
    {
        MetBy.Contact => "contact",
        MetBy.Service => "service",
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, null),
    };
}
