namespace ResourceRoom.Domain.Loads.Layout;

/// <summary>Why a file is refused as a whole.</summary>
/// <param name="Code">The reason.</param>
/// <param name="Column">The column that is meant; null where none is.</param>
public readonly record struct FileFault(LoadCode Code, LoadColumn? Column);
