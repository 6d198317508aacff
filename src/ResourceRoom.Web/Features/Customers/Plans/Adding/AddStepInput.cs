using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Plans.Adding;

/// <summary>Which services are shown, and for which enrollment.</summary>
public record ServiceFilter : Unlogged
{
    public string? Category { get; init; }

    public string? Search { get; init; }

    /// <summary>The enrollment that the step belongs to; the present one where none is chosen.</summary>
    public Guid? Enrollment { get; init; }

    internal ServiceCategory? ChosenCategory => FilterRules.Chosen<ServiceCategory>(Category);
}

public sealed record AddStepInput : ServiceFilter
{
    public string? Service { get; init; }

    /// <summary>How many steps of this service the page showed.</summary>
    public int Seen { get; init; }
}
