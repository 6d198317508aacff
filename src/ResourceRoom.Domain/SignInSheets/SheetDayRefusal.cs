namespace ResourceRoom.Domain.SignInSheets;

/// <summary>Why a sheet cannot be of a day.</summary>
public enum SheetDayRefusal
{
    /// <summary>The day has not come.</summary>
    InTheFuture,

    /// <summary>The room was not established by then (Policy 1.11.2, item 2).</summary>
    RoomNotOpenYet,

    /// <summary>The room was closed on or before that day [ours].</summary>
    RoomClosed,
}
