using ResourceRoom.Domain;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

public sealed record NewEnrollmentPage : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required NewEnrollmentInput Input { get; init; }

    /// <summary>The programs that who asks was given.</summary>
    public required IReadOnlyList<Choice> Programs { get; init; }

    /// <summary>Whether who asks works in one office and can register people there alone.</summary>
    public required bool IsOfOneOffice { get; init; }

    /// <summary>The areas to choose from; none for someone who works in one.</summary>
    public required IReadOnlyList<Choice> Areas { get; init; }

    public required IReadOnlyList<Choice> Offices { get; init; }

    public required IReadOnlyList<Choice> Planners { get; init; }

    /// <summary>Whether the person is a customer in the reach of who asks, so that an enrollment in the way can be opened.</summary>
    public required bool IsCustomer { get; init; }
}
