namespace ResourceRoom.Web.Features.Shared.Charts;

/// <summary>How a chart draws its numbers. None of them stacks: people of several rows are not the people of all.</summary>
public enum ChartKind
{
    /// <summary>A bar for each category. Every label is shown; bars lie on their side where labels would not fit.</summary>
    Bars,

    /// <summary>Upright bars along a time. Where there is no room for all labels, some are left out.</summary>
    Columns,

    /// <summary>A line along a time for each series.</summary>
    Lines,
}
