namespace ResourceRoom.Domain.Reporting.Federal.Layouts;

/// <summary>What the cells of a column hold. The numbers are stored.</summary>
public enum CellType : byte
{
    /// <summary>AN: any characters.</summary>
    Text = 1,

    /// <summary>IN: only digits.</summary>
    Digits = 2,

    /// <summary>DT: a day, YYYYMMDD.</summary>
    Day = 3,
}

/// <summary>The types as the record layout abbreviates them.</summary>
public static class CellTypes
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CellType> All { get; } = Enum.GetValues<CellType>();

    /// <summary>AN, IN or DT.</summary>
    public static string Name(this CellType type) => type switch
    {
        CellType.Text => "AN",
        CellType.Digits => "IN",
        CellType.Day => "DT",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a type of cell."),
    };

    /// <summary>Reads an abbreviation, whatever its case.</summary>
    public static bool TryRead(string? name, out CellType type)
    {
        type = All.FirstOrDefault(type => string.Equals(type.Name(), name, StringComparison.OrdinalIgnoreCase));
        return type != default;
    }
}
