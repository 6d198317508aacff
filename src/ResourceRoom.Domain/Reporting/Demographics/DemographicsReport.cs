namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>The demographics of one selection, as page and file show them.</summary>
/// <param name="Rows">The total, then every category of every group, zeros too.</param>
public sealed record DemographicsReport(IReadOnlyList<DemographicsRow> Rows)
{
    /// <summary>The people of the selection.</summary>
    public ShownNumber Total => Rows[0].People;

    /// <summary>Whether the selection has so few people that nothing of it is shown.</summary>
    public bool IsWithheld => Total.IsHidden;
}

/// <summary>A row of the report.</summary>
/// <param name="Group">The group, or <see cref="Total"/>.</param>
/// <param name="Category">The category; empty for the total.</param>
/// <param name="People">How many people.</param>
public sealed record DemographicsRow(string Group, string Category, ShownNumber People)
{
    /// <summary>What stands for the group in the first row.</summary>
    public const string Total = "Total";
}
