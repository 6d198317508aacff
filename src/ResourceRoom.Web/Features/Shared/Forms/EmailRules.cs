using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Features.Shared.Forms;

public static class EmailRules
{
    // As long as Identity stores one.
    private const int MaxLength = 256;

    public static void MustBeAnEmailAddress<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Enter the email address.")
        .MaximumLength(MaxLength).WithMessage(TooLong)
        .Must(IsAnAddress).WithMessage(NotAnAddress)
        .Must(IsReal).WithMessage(OfDemos);

    /// <summary>The same for one that may be left out.</summary>
    public static void MayBeAnEmailAddress<T>(this IRuleBuilderInitial<T, string?> rule) => rule
        .Cascade(CascadeMode.Stop)
        .MaximumLength(MaxLength).WithMessage(TooLong)
        .Must(email => string.IsNullOrWhiteSpace(email) || IsAnAddress(email)).WithMessage(NotAnAddress)
        .Must(email => string.IsNullOrWhiteSpace(email) || IsReal(email)).WithMessage(OfDemos);

    private const string NotAnAddress = "Enter a valid email address, such as name@example.org.";

    private static string TooLong => $"An email address can be up to {MaxLength} characters.";

    private static string OfDemos => $"{DemoSignIns.NormalizedDomain.ToLowerInvariant()} is the domain of demo accounts. Use a real email address.";

    private static bool IsAnAddress(string? email) =>
        email?.Any(char.IsControl) is false && EmailAddress.TryParse(email.Trim(), out var address) && address.Address == email.Trim()
        && address.Domain.Contains('.', StringComparison.Ordinal);

    private static bool IsReal(string? email) => email?.Trim().EndsWith(DemoSignIns.NormalizedDomain, StringComparison.OrdinalIgnoreCase) is false;
}
