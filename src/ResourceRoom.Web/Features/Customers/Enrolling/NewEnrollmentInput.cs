using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

public sealed record NewEnrollmentInput : Unlogged
{
    public string? Program { get; init; }

    public string? Status { get; init; }

    public string? Day { get; init; }

    public string? CustomerType { get; init; }

    public string? Planner { get; init; }

    public string? Area { get; init; }

    public string? Office { get; init; }

    /// <summary>Whether an exit from another program stands, where the form asked.</summary>
    public bool ExitStands { get; init; }

    internal WorkforceProgram ChosenProgram => FilterRules.Chosen<WorkforceProgram>(Program)!.Value;

    internal EnrollmentStatus ChosenStatus => FilterRules.Chosen<EnrollmentStatus>(Status)!.Value;

    internal CustomerType ChosenType => FilterRules.Chosen<CustomerType>(CustomerType) ?? Domain.Programs.CustomerType.NotSet;

    internal DateOnly On => TypedDate.Read(Day)!.Value;
}

public sealed class NewEnrollmentInputValidator : AbstractValidator<NewEnrollmentInput>
{
    public NewEnrollmentInputValidator()
    {
        RuleFor(input => input.Program).Must(text => FilterRules.Chosen<WorkforceProgram>(text) is not null).WithMessage("Choose a program.");
        RuleFor(input => input.Status)
            .Must(text => FilterRules.Chosen<EnrollmentStatus>(text) is EnrollmentStatus.Applicant or EnrollmentStatus.Enrolled)
            .WithMessage("Choose Applicant or Enrolled.");
        RuleFor(input => input.Day).MustBeADate("enrollment or application");
        RuleFor(input => input.CustomerType).MayBeChosen("a customer type", text => FilterRules.Chosen<CustomerType>(text) is not null);
        RuleFor(input => input.Planner).MayBeChosen("a planner", text => FilterRules.Number(text) is not null);
        RuleFor(input => input.Area).MayBeChosen("an LWIA", text => FilterRules.Number(text) is not null);
    }
}
