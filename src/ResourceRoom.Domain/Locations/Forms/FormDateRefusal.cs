namespace ResourceRoom.Domain.Locations.Forms;

/// <summary>Why a location form cannot have a date.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Limit">The first or last day that would be accepted.</param>
public sealed record FormDateRefusal(FormDateRefusalReason Reason, DateOnly Limit);

/// <summary>The reasons for <see cref="FormDateRefusal"/>.</summary>
public enum FormDateRefusalReason
{
    /// <summary>So long ago that it must be a slip.</summary>
    TooLongAgo,

    /// <summary>So far in the future that it must be a slip.</summary>
    TooFarOff,

    /// <summary>The room was not established yet.</summary>
    BeforeEstablished,

    /// <summary>The room is closed for good by then.</summary>
    RoomClosed,

    /// <summary>The last closed day is before the first.</summary>
    EndsBeforeItBegins,

    /// <summary>So long a closing for a time that its last day must be a slip.</summary>
    LastsTooLong,

    /// <summary>A form cannot have come by mail after today.</summary>
    InTheFuture,
}
