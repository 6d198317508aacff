using ResourceRoom.Domain.FollowUp;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Features.Customers.Plans.Declining;

/// <summary>What the words of a refused decline name.</summary>
public sealed record DeclineFacts : Unlogged
{
    public required Guid Customer { get; init; }

    public required Guid Step { get; init; }

    public required WorkforceProgram Program { get; init; }

    /// <summary>The day of the decline.</summary>
    public required DateOnly On { get; init; }

    public required DateOnly? ExitOn { get; init; }

    /// <summary>Since when follow-up is declined already.</summary>
    public required DateOnly? DeclinedOn { get; init; }

    public FollowUpYear Year => new(ExitOn!.Value);
}
