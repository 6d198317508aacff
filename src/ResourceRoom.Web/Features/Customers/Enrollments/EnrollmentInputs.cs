using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Enrollments;

/// <summary>What one of the forms of an enrollment's page posts; the version is the one that the page showed.</summary>
public sealed record EnrollmentInput : Unlogged
{
    public int Version { get; init; }

    public string? EnrolledOn { get; init; }

    /// <summary>Whether an exit from another program stands, where the form asked.</summary>
    public bool ExitStands { get; init; }

    public string? Reason { get; init; }

    public string? Planner { get; init; }

    public string? CustomerType { get; init; }
}

public sealed class EnrollInputValidator : AbstractValidator<EnrollmentInput>
{
    public EnrollInputValidator() => RuleFor(input => input.EnrolledOn).MustBeADate("enrollment");
}

public sealed class CloseInputValidator : AbstractValidator<EnrollmentInput>
{
    public CloseInputValidator() => RuleFor(input => input.Reason).MustBeAReason("Enter why the enrollment is closed", Enrollment.ReasonLength);
}

public sealed class PlannerInputValidator : AbstractValidator<EnrollmentInput>
{
    public PlannerInputValidator() => RuleFor(input => input.Planner).MayBeChosen("a planner", text => FilterRules.Number(text) is not null);
}

public sealed class CustomerTypeInputValidator : AbstractValidator<EnrollmentInput>
{
    public CustomerTypeInputValidator() =>
        RuleFor(input => input.CustomerType).MayBeChosen("a customer type", text => FilterRules.Chosen<CustomerType>(text) is not null);
}
