using FluentValidation;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Features.Staff.Inviting;

public sealed record InviteInput
{
    public string? Email { get; init; }

    public string? DisplayName { get; init; }

    public string? Role { get; init; }

    public int? Area { get; init; }

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
        RuleFor(input => input.Email).IsAStaffAddress();
        RuleFor(input => input.DisplayName).NotEmpty().WithMessage("Enter the first and last name.")
            .MaximumLength(User.DisplayNameLength).WithMessage($"A name can be up to {User.DisplayNameLength} characters.")
            .Must(name => name is null || !name.Any(char.IsControl)).WithMessage("The name contains a character that isn’t allowed. Type it again.");
        RuleFor(input => input.Role).NotEmpty().WithMessage("Choose a role.");
    }
}

public static class StaffAddress
{
    // As long as Identity stores one.
    private const int MaxLength = 256;

    public static void IsAStaffAddress<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Enter the email address.")
        .MaximumLength(MaxLength).WithMessage($"An email address can be up to {MaxLength} characters.")
        .Must(IsAnAddress).WithMessage("Enter a valid email address, such as name@example.org.")
        .Must(email => email?.Trim().EndsWith(DemoSignIns.NormalizedDomain, StringComparison.OrdinalIgnoreCase) is false)
        .WithMessage($"{DemoSignIns.NormalizedDomain.ToLowerInvariant()} is the domain of demo accounts. Use a real email address.");

    private static bool IsAnAddress(string? email) =>
        email?.Any(char.IsControl) is false && EmailAddress.TryParse(email.Trim(), out var address) && address.Address == email.Trim();
}
