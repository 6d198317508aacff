using System.Net.Mail;

using FluentValidation;

using ResourceRoom.Web.Data.Seeding.DemoData;

namespace ResourceRoom.Web.Features.Staff;

/// <summary>The form that invites somebody.</summary>
public sealed record InviteInput
{
    /// <summary>Where the invitation goes, and what one signs in with.</summary>
    public string? Email { get; init; }

    /// <summary>First and last name.</summary>
    public string? DisplayName { get; init; }

    /// <summary>One of <see cref="Security.Roles"/>.</summary>
    public string? Role { get; init; }

    /// <summary>Number of the area; not asked of who has one area only.</summary>
    public int? Area { get; init; }

    /// <summary>Codes of the rooms.</summary>
    public string[] Rooms { get; init; } = [];
}

/// <summary>Shape of the form.</summary>
public sealed class InviteInputValidator : AbstractValidator<InviteInput>
{
    /// <summary>Sets the rules up.</summary>
    public InviteInputValidator()
    {
        RuleFor(input => input.Email).IsAStaffAddress();
        RuleFor(input => input.DisplayName).NotEmpty().WithMessage("Enter first and last name.")
            .MaximumLength(Data.Accounts.Account.DisplayNameLength).WithMessage($"A name has at most {Data.Accounts.Account.DisplayNameLength} characters.")
            .Must(name => name is null || !name.Any(char.IsControl)).WithMessage("The name holds a character that no name has. Type it again.");
        RuleFor(input => input.Role).NotEmpty().WithMessage("Choose a role.");
    }
}

/// <summary>Shape of an e-mail address of staff.</summary>
public static class StaffAddress
{
    // As long as Identity stores one.
    private const int MaxLength = 256;

    /// <summary>Asks for an address that a mail server can deliver to.</summary>
    public static void IsAStaffAddress<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Enter the e-mail address.")
        .MaximumLength(MaxLength).WithMessage($"An e-mail address has at most {MaxLength} characters.")
        .Must(IsAnAddress).WithMessage("This is no e-mail address. Type it as in name@example.org.")
        .Must(email => email?.Trim().EndsWith(DemoSignIns.NormalizedDomain, StringComparison.OrdinalIgnoreCase) is false)
        .WithMessage($"{DemoSignIns.NormalizedDomain.ToLowerInvariant()} is the domain of demo accounts. Use an address that mail reaches.");

    private static bool IsAnAddress(string? email) =>
        email?.Any(char.IsControl) is false && MailAddress.TryCreate(email.Trim(), out var address) && address.Address == email.Trim();
}
