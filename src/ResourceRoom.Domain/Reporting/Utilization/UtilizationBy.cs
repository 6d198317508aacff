namespace ResourceRoom.Domain.Reporting.Utilization;

/// <summary>The length of the parts into which a utilization report divides its period. The numbers are stored.</summary>
public enum UtilizationBy : byte
{
    /// <summary>Each day.</summary>
    Day = 0,

    /// <summary>Each week, Sunday to Saturday [ours].</summary>
    Week = 1,

    /// <summary>Each calendar month.</summary>
    Month = 2,
}
