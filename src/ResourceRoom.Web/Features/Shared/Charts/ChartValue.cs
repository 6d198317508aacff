namespace ResourceRoom.Web.Features.Shared.Charts;

/// <summary>A number of a chart; one that is hidden, which keeps no number; or none, where there is nothing to count.</summary>
public readonly record struct ChartValue
{
    private ChartValue(decimal? number, bool isHidden) => (Number, IsHidden) = (number, isHidden);

    public static ChartValue Hidden { get; } = new(null, isHidden: true);

    public decimal? Number { get; }

    public bool IsHidden { get; }

    public static ChartValue Of(decimal? number) => new(number, isHidden: false);
}
