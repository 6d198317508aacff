namespace ResourceRoom.Web.Data.Customers;

/// <summary>An enrollment got another planner, or none. Whose customer somebody was on a day follows from these.</summary>
public sealed class PlannerChange
{
    public long Id { get; init; }

    public long EnrollmentId { get; init; }

    public required DateTime At { get; init; }

    public required long? BeforeId { get; init; }

    public required long? AfterId { get; init; }
}
