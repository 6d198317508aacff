namespace ResourceRoom.Domain.Reporting;

/// <summary>The five local reports of Policy 1.11.2, item 9. Their names and columns are ours. The numbers are stored.</summary>
public enum ReportKind : byte
{
    /// <summary>Visits and people of rooms, and when they came.</summary>
    Utilization = 1,

    /// <summary>The services that were used.</summary>
    Services = 2,

    /// <summary>How people were classified, and which items were answered.</summary>
    Classification = 3,

    /// <summary>Who came, with small numbers hidden.</summary>
    Demographics = 4,

    /// <summary>Loads of third-party systems, and reportable visits.</summary>
    Loads = 5,
}
