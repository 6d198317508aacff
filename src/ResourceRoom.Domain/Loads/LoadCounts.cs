namespace ResourceRoom.Domain.Loads;

/// <summary>The rows of a load by what became of them. <see cref="Read"/> is the sum of the others.</summary>
public readonly record struct LoadCounts
{
    /// <summary>Visits seen for the first time.</summary>
    public int New { get; init; }

    /// <summary>Visits that the row changed.</summary>
    public int Updated { get; init; }

    /// <summary>Rows that changed nothing.</summary>
    public int Unchanged { get; init; }

    /// <summary>Visits that the row deleted.</summary>
    public int Voided { get; init; }

    /// <summary>Rows with a fault.</summary>
    public int Rejected { get; init; }

    /// <summary>Good rows of a load that was not applied.</summary>
    public int Withheld { get; init; }

    /// <summary>All rows, blank ones aside.</summary>
    public int Read => New + Updated + Unchanged + Voided + Rejected + Withheld;
}
