using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Caseload;

public sealed record CaseloadFilter : ListFilter<Enrollment>
{
    public string? Status { get; init; }

    public string? Program { get; init; }

    public string? Exit { get; init; }

    /// <summary>The office's day, on which an exit is due.</summary>
    internal DateOnly Today { get; init; }

    internal EnrollmentStatus? ChosenStatus => FilterRules.Chosen<EnrollmentStatus>(Status);

    internal WorkforceProgram? ChosenProgram => FilterRules.Chosen<WorkforceProgram>(Program);

    internal ExitFilter? ChosenExit => FilterRules.Chosen<ExitFilter>(Exit);

    public bool IsEmpty => string.IsNullOrEmpty(Status) && string.IsNullOrEmpty(Program) && string.IsNullOrEmpty(Exit);

    public override IQueryable<Enrollment> Apply(IQueryable<Enrollment> rows)
    {
        if (ChosenStatus is { } status)
        {
            rows = rows.Where(row => row.Status == status);
        }

        rows = ChosenExit.Apply(rows, Today);
        return ChosenProgram is { } program ? rows.Where(row => row.Program == program) : rows;
    }
}

public sealed class CaseloadFilterValidator : AbstractValidator<CaseloadFilter>
{
    public CaseloadFilterValidator()
    {
        RuleFor(filter => filter.Status).MayBeChosen("a status", text => FilterRules.Chosen<EnrollmentStatus>(text) is not null);
        RuleFor(filter => filter.Program).MayBeChosen("a program", text => FilterRules.Chosen<WorkforceProgram>(text) is not null);
        RuleFor(filter => filter.Exit).MayBeAnExit();
    }
}
