namespace ResourceRoom.Web.Data.Visits;

/// <summary>A service used on a visit.</summary>
public sealed class VisitService
{
    /// <summary>The visit.</summary>
    public long VisitId { get; init; }

    /// <summary>The service.</summary>
    public required int ServiceId { get; init; }

    /// <summary>The service.</summary>
    public Service Service { get; init; } = null!;
}
