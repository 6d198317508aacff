namespace ResourceRoom.Web.Data.Reporting;

/// <summary>The only row of its table, there once every visit is either in a summary or named as changed.</summary>
public sealed class SummaryBuild
{
    public const int Only = 1;

    public int Id { get; init; } = Only;

    /// <summary>
    /// How often summaries were made. Changes are only forgotten when one is, so the same number with as many changes means the same data.
    /// </summary>
    public long Builds { get; set; }
}
