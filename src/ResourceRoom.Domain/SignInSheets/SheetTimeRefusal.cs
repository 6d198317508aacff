namespace ResourceRoom.Domain.SignInSheets;

/// <summary>Why a visit on a sheet cannot have these times.</summary>
public enum SheetTimeRefusal
{
    /// <summary>The time in is in the future.</summary>
    InIsInTheFuture,

    /// <summary>The time out is not later than the time in.</summary>
    OutIsNotAfterIn,

    /// <summary>The time out is in the future.</summary>
    OutIsInTheFuture,
}
