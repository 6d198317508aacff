namespace ResourceRoom.Web.Features.Shared.Charts;

/// <summary>Numbers of one kind, one for each label of their chart.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartValue> Values);
