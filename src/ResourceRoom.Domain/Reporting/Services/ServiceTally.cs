namespace ResourceRoom.Domain.Reporting.Services;

/// <summary>The numbers of one row of the services report.</summary>
public sealed record ServiceTally
{
    /// <summary>Pairs of a visit and a service of the row; a service counts once a visit.</summary>
    public int Uses { get; internal set; }

    /// <summary>Visits with at least one of its services.</summary>
    public int Visits { get; internal set; }

    /// <summary>Different people of these visits.</summary>
    public int People { get; internal set; }
}
