namespace ResourceRoom.Web.Data.Jobs;

/// <summary>
/// Something that comes due by the clock and that nobody asks for. It may be cut off at any point and is started again for
/// the next slot, so it saves in whole steps and does nothing twice.
/// </summary>
public interface IScheduledWork
{
    Task<bool> IsDueAsync(CancellationToken cancellationToken);

    Task ExecuteAsync(CancellationToken cancellationToken);
}
