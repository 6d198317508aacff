namespace ResourceRoom.Web.Data.Visits;

public sealed class VisitService
{
    public long VisitId { get; init; }

    public required int ServiceId { get; init; }

    public Service Service { get; init; } = null!;
}
