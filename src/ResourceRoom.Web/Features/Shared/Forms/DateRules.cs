using FluentValidation;

using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Web.Features.Shared.Forms;

/// <summary>What a typed date must be, wherever it is typed.</summary>
public static class DateRules
{
    /// <param name="rule">The rule of the field.</param>
    /// <param name="label">The field's label, as in "Enter a valid From date (MM/DD/YYYY)."</param>
    public static void MustBeADate<T>(this IRuleBuilderInitial<T, string?> rule, string label) =>
        rule.Must(text => TypedDate.Read(text) is not null).WithMessage(NotADate(label));

    /// <summary>The same for a field that may be left empty.</summary>
    public static void MayBeADate<T>(this IRuleBuilderInitial<T, string?> rule, string label) =>
        rule.Must(text => string.IsNullOrWhiteSpace(text) || TypedDate.Read(text) is not null).WithMessage(NotADate(label));

    public static string NotADate(string label) => $"Enter a valid {label} date (MM/DD/YYYY).";
}
