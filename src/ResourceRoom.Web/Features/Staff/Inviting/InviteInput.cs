using FluentValidation;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Features.Staff.Inviting;

public sealed record InviteInput
{
    public string? Email { get; init; }

    public string? DisplayName { get; init; }

    public string? Role { get; init; }

    public int? Area { get; init; }

    public string[] Rooms { get; init; } = [];
}

public sealed class InviteInputValidator : AbstractValidator<InviteInput>
{
    public InviteInputValidator()
    {
        RuleFor(input => input.Email).IsAStaffAddress();
        RuleFor(input => input.DisplayName).NotEmpty().WithMessage("Enter first and last name.")
            .MaximumLength(User.DisplayNameLength).WithMessage($"A name has at most {User.DisplayNameLength} characters.")
            .Must(name => name is null || !name.Any(char.IsControl)).WithMessage("The name holds a character that no name has. Type it again.");
        RuleFor(input => input.Role).NotEmpty().WithMessage("Choose a role.");
    }
}

public static class StaffAddress
{
    // As long as Identity stores one.
    private const int MaxLength = 256;

    public static void IsAStaffAddress<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Enter the e-mail address.")
        .MaximumLength(MaxLength).WithMessage($"An e-mail address has at most {MaxLength} characters.")
        .Must(IsAnAddress).WithMessage("This is no e-mail address. Type it as in name@example.org.")
        .Must(email => email?.Trim().EndsWith(DemoSignIns.NormalizedDomain, StringComparison.OrdinalIgnoreCase) is false)
        .WithMessage($"{DemoSignIns.NormalizedDomain.ToLowerInvariant()} is the domain of demo accounts. Use an address that mail reaches.");

    private static bool IsAnAddress(string? email) =>
        email?.Any(char.IsControl) is false && EmailAddress.TryParse(email.Trim(), out var address) && address.Address == email.Trim();
}
