using ResourceRoom.Domain.Loads.Layout;

namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>A faulty cell. It never holds an SSN or a birth date in clear.</summary>
/// <param name="Column">Where it stands.</param>
/// <param name="Code">The first reason that fits.</param>
/// <param name="Found">What the receipt shows of it.</param>
/// <param name="Hint">How it may have come about.</param>
public readonly record struct CellFault(LoadColumn Column, LoadCode Code, string Found, LoadHint Hint);
