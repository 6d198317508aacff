namespace ResourceRoom.Domain.Catalog;

/// <summary>The days on which a service is offered [ours].</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day on which it is not offered any more; null while no end is set.</param>
public readonly record struct OfferedDays(DateOnly From, DateOnly? Until)
{
    /// <summary>Whether the service is offered on a day.</summary>
    public bool Contains(DateOnly day) => day >= From && (Until is not { } until || day < until);
}
