using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Staff.Employers;

namespace ResourceRoom.Web.Features.Staff.Inviting;

public sealed record InviteInput : IEmployerInput
{
    public string? Email { get; init; }

    public string? DisplayName { get; init; }

    public string? Role { get; init; }

    public int? Area { get; init; }

    public string? Employer { get; init; }

    public string? Partner { get; init; }

    /// <summary>Of a monitor: the last day of access.</summary>
    public string? EndsOn { get; init; }

    public string[] Rooms { get; init; } = [];

    /// <summary>Of a case manager: the code of the office; empty for the whole area.</summary>
    public string? Office { get; init; }

    /// <summary>Of a case manager. A new form has all.</summary>
    public string[] Programs { get; init; } = [];

    internal IEnumerable<WorkforceProgram> ChosenPrograms => Programs.Select(FilterRules.Chosen<WorkforceProgram>).OfType<WorkforceProgram>();
}

public sealed class InviteInputValidator : AbstractValidator<InviteInput>
{
    public InviteInputValidator()
    {
        RuleFor(input => input.Email).MustBeAnEmailAddress();
        RuleFor(input => input.DisplayName).NotEmpty().WithMessage("Enter the first and last name.")
            .MaximumLength(User.DisplayNameLength).WithMessage($"A name can be up to {User.DisplayNameLength} characters.")
            .Must(name => name is null || !name.Any(char.IsControl)).WithMessage("The name contains a character that isn’t allowed. Type it again.");
        RuleFor(input => input.Role).NotEmpty().WithMessage("Choose a role.");
        RuleFor(input => input.EndsOn).MayBeADate("last day");
        this.MustNameAnEmployer();
    }
}
