namespace ResourceRoom.Web.Features.Account;

internal static class CodeShape
{
    private const int MaxLength = 100;

    public static IRuleBuilderOptions<T, string?> OneTimeCode<T>(this IRuleBuilder<T, string?> rule) => rule
        .NotEmpty().WithMessage("Enter the code.")
        .MaximumLength(MaxLength).WithMessage("That is too long to be a code. Enter only the code.");
}
