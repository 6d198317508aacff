namespace ResourceRoom.Web.Data.Engines;

/// <summary>A copy of the database that reports are read from, so that they keep no desk waiting. It may be some seconds behind.</summary>
/// <param name="open">Opens it; null when there is none.</param>
public sealed class ReportReplica(Func<ResourceRoomDb>? open)
{
    /// <summary>A context that only reads, for the caller to dispose of; null when there is no replica.</summary>
    public ResourceRoomDb? Open() => open?.Invoke();
}
