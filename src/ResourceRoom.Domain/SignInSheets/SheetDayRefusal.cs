namespace ResourceRoom.Domain.SignInSheets;

/// <summary>Why there cannot be a sheet for a day.</summary>
public enum SheetDayRefusal
{
    /// <summary>The day is in the future.</summary>
    InTheFuture,

    /// <summary>The room was not established yet (Policy 1.11.2, item 2).</summary>
    RoomNotOpenYet,

    /// <summary>The room was closed on or before that day [ours].</summary>
    RoomClosed,
}
