namespace ResourceRoom.Domain.Dates;

/// <summary>A holiday on the day on which it is observed.</summary>
public sealed record Holiday(DateOnly Day, string Name);
