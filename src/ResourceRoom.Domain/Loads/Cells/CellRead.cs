using ResourceRoom.Domain.Loads.Layout;

namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>What was read of a cell: a value, or why there is none.</summary>
internal readonly record struct CellRead<T>
{
    public CellRead(T value) => Value = value;

    public CellRead(LoadCode code, LoadHint hint) => (Code, Hint) = (code, hint);

    public T? Value { get; }

    public LoadCode? Code { get; }

    public LoadHint Hint { get; }

    public static implicit operator CellRead<T>(T value) => new(value);
}
