namespace ResourceRoom.Web.Features.Customers.Enrolling;

public sealed record NewEnrollmentPage : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required EnrollmentFields Fields { get; init; }

    /// <summary>Whether the person is a customer in the reach of who asks, so that an enrollment in the way can be opened.</summary>
    public required bool IsCustomer { get; init; }

    public EnrollmentInTheWay? InTheWay { get; init; }
}
