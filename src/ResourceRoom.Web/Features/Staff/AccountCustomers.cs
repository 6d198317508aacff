using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Staff.Access;

namespace ResourceRoom.Web.Features.Staff;

/// <summary>The customers of a case manager's account: which it reaches, and which it plans for.</summary>
public sealed record AccountCustomers
{
    public required CustomerScopeInput Input { get; init; }

    /// <summary>The open rooms of the area, and the present office also when it has closed.</summary>
    public required IReadOnlyList<Choice> Offices { get; init; }

    /// <summary>How many enrollments name it as their planner.</summary>
    public required int Planned { get; init; }

    /// <summary>How many of these another planner would go on with.</summary>
    public required int ToHandOver { get; init; }

    /// <summary>How many of these it does not reach.</summary>
    public required int OutOfReach { get; init; }

    /// <summary>The other save, where that kept the form from being saved.</summary>
    public TwoVersions? Conflict { get; init; }
}
