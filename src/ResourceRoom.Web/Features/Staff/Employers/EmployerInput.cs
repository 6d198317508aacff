using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Staff.Employers;

/// <summary>The employer as forms ask for it: who, and of a partner organization its name.</summary>
public interface IEmployerInput
{
    string? Employer { get; }

    string? Partner { get; }
}

public sealed record EmployerInput : IEmployerInput
{
    public string? Employer { get; init; }

    public string? Partner { get; init; }

    /// <summary>What the page showed, so that nobody overwrites what they have not seen.</summary>
    public string? Shown { get; init; }

    internal static string ShownOf(User account) => $"{account.Employer}:{account.Partner}";

    internal static EmployerInput Of(User account) => new() { Employer = account.Employer?.ToString(), Partner = account.Partner, Shown = ShownOf(account) };
}

public sealed class EmployerInputValidator : AbstractValidator<EmployerInput>
{
    public EmployerInputValidator() => this.MustNameAnEmployer();
}

internal static class EmployerRules
{
    /// <summary>The shape of the two fields; which employer a role can have is <see cref="EmployerRule"/>.</summary>
    public static void MustNameAnEmployer<T>(this AbstractValidator<T> validator)
        where T : IEmployerInput
    {
        validator.RuleFor(input => input.Employer).MayBeChosen("an employer", text => FilterRules.Chosen<Employer>(text) is not null);
        validator.RuleFor(input => input.Partner)
            .Must(name => TypedText.Line(name).Length <= User.PartnerLength).WithMessage($"A partner organization’s name can be up to {User.PartnerLength} characters.")
            .Must(name => TypedText.Line(name) is { } line && (line.Length == 0 || line.Any(char.IsLetter))).WithMessage("Enter the partner organization’s name.");
    }

    public static Employer? ChosenEmployer(this IEmployerInput input) => FilterRules.Chosen<Employer>(input.Employer);

    public static string? PartnerLine(this IEmployerInput input) => TypedText.Line(input.Partner) is { Length: > 0 } name ? name : null;

    public static EmployerRefusal? WhyNot(this IEmployerInput input, AccountKind kind) => EmployerRule.WhyNot(kind, input.ChosenEmployer(), input.PartnerLine() is not null);
}
