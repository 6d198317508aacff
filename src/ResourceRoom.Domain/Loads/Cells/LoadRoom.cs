namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>A room as a load sees it.</summary>
/// <param name="Lwia">The LWIA it belongs to.</param>
/// <param name="From">Its first day.</param>
/// <param name="ClosedFrom">Its first closed day; null while it is not closed for good.</param>
public sealed record LoadRoom(int Lwia, DateOnly From, DateOnly? ClosedFrom);
